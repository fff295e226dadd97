import { END, OUTCOME_WORDS, emptyPassage, relief } from '../engine/index.js';
import { escaped, text } from './svg.js';
import { grouped, wrapped } from './wrapped.js';
const WIDTH = 1080;
const LEFT = 20;
const INDENT = 26;
const BOX = 600;
const ENDS_AT = 700;
const ENDS_WIDE = WIDTH - ENDS_AT - 20;
const LINE = 16;
const GAP = 22;
/** The mean width of a letter of this size in common sans-serif fonts, rounded up. */
const LETTER = 6.4;
/** How convictions went through a policy's flow: for each question how many were asked, and how many it decided. */
export function flowSvg({ stations, coverageUnknown, policy, county, asOf }) {
    const all = coverageUnknown + stations.reduce((sum, { decided }) => sum + decided, 0);
    const title = `${grouped(all)} convictions of ${county} county through the flow of ${policy}, as of ${asOf}`;
    const words = 'Decided: the outcome was settled there, by a yes, or because an answer is not known and it matters.';
    const doubtful = coverageUnknown > 0 ? [...stations, doubt(coverageUnknown)] : stations;
    return drawn(doubtful, { title, words, all });
}
/** Convictions of which it is not known whether the remedy is for them at all, as a station. */
function doubt(count) {
    const asks = 'Not known to be covered: the charge cannot be read, or names no section';
    const counts = { reached: count, yes: 0, unknown: count, decided: count };
    return { id: END, asks, depth: 0, then: 'hand-review', reason: 'A person must read the charge', ...counts };
}
/** A flow as a picture, without convictions: each question in words, and what a yes gives. */
export function lawSvg(flow, title) {
    return drawn(emptyPassage(flow).stations, {
        title,
        words: 'A yes leads to the right, a no leads down.',
        all: undefined,
    });
}
function drawn(stations, drawing) {
    let y = 72;
    const boxes = stations.map((station) => {
        const { svg, height } = stationAt(y, station, drawing.all);
        const placed = { station, svg, top: y, bottom: y + height };
        y += height + GAP;
        return placed;
    });
    const arrows = boxes.flatMap((box, i) => arrowsFrom(box, boxes.slice(i + 1)));
    const describe = 'Questions from top to bottom. A yes leads to the right, or to the questions set in below it; a no leads down.';
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="Helvetica, Arial, sans-serif" font-size="12" role="img" aria-labelledby="title desc">`,
        `<title id="title">${escaped(drawing.title)}</title>`,
        `<desc id="desc">${escaped(describe)}</desc>`,
        `<rect width="${WIDTH}" height="${y}" fill="#fff"/>`,
        text(LEFT, 32, drawing.title, 'font-size="16" font-weight="bold" fill="#1b1b1b"'),
        text(LEFT, 54, drawing.words, 'fill="#4a5568"'),
        ...arrows,
        ...boxes.map(({ svg }) => svg),
        '</svg>\n',
    ].join('\n');
}
/** A question in its box, or the end of a flow, with what a yes gives at its right. */
function stationAt(y, station, all) {
    const { id, asks, depth, then, reached, yes, unknown } = station;
    const x = LEFT + depth * INDENT;
    const wide = BOX - depth * INDENT;
    const isEnd = id === END;
    const words = wrapped(asks === '' ? 'None of these' : asks, (wide - 24) / LETTER);
    const counts = all === undefined || isEnd ? [] : [`${grouped(reached)} asked, ${grouped(yes)} yes, ${grouped(unknown)} not known`];
    const ending = then === undefined ? undefined : endingAt(y, station, all);
    const height = Math.max(14 + LINE * (words.length + counts.length), ending?.height ?? 0);
    const box = `<rect x="${x}" y="${y}" width="${wide}" height="${height}" rx="6" fill="${isEnd ? '#f5f0e3' : '#eef3f8'}" stroke="#71839a"/>`;
    const lines = [
        ...words.map((line, i) => text(x + 12, y + 19 + i * LINE, line, 'fill="#1b1b1b"')),
        ...counts.map((line) => text(x + 12, y + 19 + words.length * LINE, line, 'fill="#4a5568"')),
    ];
    const right = LEFT + BOX;
    const middle = y + 18;
    const across = ending === undefined
        ? text(right + 10, middle + 4, 'yes: the questions below', 'fill="#4a5568"')
        : `<path d="M${right} ${middle}H${ENDS_AT - 7}" stroke="#71839a"/><path d="M${ENDS_AT - 8} ${middle - 4}l8 4l-8 4z" fill="#71839a"/>${isEnd ? '' : text(right + 34, middle - 5, 'yes', 'fill="#4a5568"')}${ending.svg}`;
    return { svg: [box, ...lines, across].join(''), height };
}
/** What a yes gives, its reason, and how many convictions ended there. */
function endingAt(y, { then, reason, decided }, all) {
    const outcome = OUTCOME_WORDS[then];
    const why = reason === outcome ? [] : wrapped(reason, (ENDS_WIDE - 24) / LETTER);
    const height = 14 + LINE * (1 + why.length + (all === undefined ? 0 : 1));
    const at = (line) => y + 19 + line * LINE;
    const colour = COLOURS[relief(then)] ?? COLOURS[0];
    const parts = [
        `<rect x="${ENDS_AT}" y="${y}" width="${ENDS_WIDE}" height="${height}" rx="6" fill="#fff" stroke="${colour}" stroke-width="1.5"/>`,
        text(ENDS_AT + 12, at(0), outcome, `font-weight="bold" fill="${colour}"`),
        ...why.map((line, i) => text(ENDS_AT + 12, at(1 + i), line, 'fill="#1b1b1b"')),
    ];
    if (all !== undefined) {
        const room = ENDS_WIDE - 130;
        const bar = all === 0 ? 0 : Math.round((decided / all) * room);
        const line = 1 + why.length;
        parts.push(`<rect x="${ENDS_AT + 12}" y="${at(line) - 10}" width="${bar}" height="11" fill="${colour}"/>`, text(ENDS_AT + 18 + bar, at(line), `${grouped(decided)} decided`, 'fill="#1b1b1b"'));
    }
    return { svg: parts.join(''), height };
}
/** By how much is given: nothing, less than a dismissal, a dismissal. The words say it too. */
const COLOURS = ['#5c5c5c', '#1a5fa0', '#1b6e3c'];
/** From a question to the next of its flow, past those that are set in below it; and to the first of those. */
function arrowsFrom({ station: { id, depth, then }, bottom }, later) {
    const next = later.find(({ station }) => station.depth === depth);
    if (id === END || !next)
        return [];
    const x = LEFT + depth * INDENT + 14;
    const no = downArrow(x, bottom, next.top, 'no');
    return then === undefined ? [no, downArrow(x + INDENT, bottom, later[0].top, 'yes')] : [no];
}
function downArrow(x, from, to, word) {
    const path = `<path d="M${x} ${from}V${to - 7}" stroke="#71839a"/><path d="M${x - 4} ${to - 8}h8l-4 8z" fill="#71839a"/>`;
    return path + text(x + 6, from + 15, word, 'fill="#4a5568"');
}
