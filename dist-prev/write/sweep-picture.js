import { escaped, text } from './svg.js';
/** `sweep.svg`: bars for one parameter, a table of shades for two. The same table gives the same bytes. */
export function sweepSvg(table) {
    return table.parameters.length === 1 ? bars(table) : shades(table);
}
const LEFT = 64;
const TOP = 64;
const STEP = 36;
const ROW = 24;
const BAR_HEIGHT = 260;
/** Bars begin at nobody, so that their lengths can be compared. */
function bars(table) {
    const { cells, parameters } = table;
    const most = Math.max(1, ...cells.map(({ peopleRelieved }) => peopleRelieved));
    const foot = TOP + BAR_HEIGHT;
    const drawn = cells.map((cell, i) => {
        const height = Math.round((cell.peopleRelieved / most) * (BAR_HEIGHT - 20));
        const x = LEFT + i * STEP;
        const bar = `<rect x="${x + 3}" y="${foot - height}" width="${STEP - 6}" height="${height}" fill="#3f6f9f">${titleOf(table, cell)}</rect>`;
        const count = text(x + STEP / 2, foot - height - 5, String(cell.peopleRelieved), 'text-anchor="middle" font-size="10"');
        return bar + count + text(x + STEP / 2, foot + 16, String(cell.values[0]), 'text-anchor="middle"');
    });
    const width = Math.max(760, LEFT * 2 + cells.length * STEP);
    const axis = `<line x1="${LEFT}" y1="${foot}" x2="${LEFT + cells.length * STEP}" y2="${foot}" stroke="#334"/>`;
    const name = text(LEFT, foot + 36, parameters[0], 'font-weight="bold"');
    return svg(table, { width, height: foot + 52 }, [...drawn, axis, name]);
}
/** The first parameter goes down, the second across; the darker, the more people. */
function shades(table) {
    const { cells, parameters } = table;
    const [down, across] = [0, 1].map((i) => [...new Set(cells.map(({ values }) => values[i]))]);
    const counts = cells.map(({ peopleRelieved }) => peopleRelieved);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const wide = Math.max(STEP, 14 + 7 * String(most).length);
    const head = TOP + 36;
    const drawn = cells.map((cell) => {
        const x = LEFT + across.indexOf(cell.values[1]) * wide;
        const y = head + down.indexOf(cell.values[0]) * ROW;
        const part = most === least ? 0 : (cell.peopleRelieved - least) / (most - least);
        const box = `<rect x="${x}" y="${y}" width="${wide}" height="${ROW}" fill="${shade(part)}" stroke="#fff">${titleOf(table, cell)}</rect>`;
        const ink = `text-anchor="middle" font-size="11" fill="${part > 0.5 ? '#fff' : '#112'}" pointer-events="none"`;
        return box + text(x + wide / 2, y + 16, String(cell.peopleRelieved), ink);
    });
    const labels = [
        text(LEFT, TOP + 8, `${parameters[1]} →`, 'font-weight="bold"'),
        text(8, head - 8, `${parameters[0]} ↓`, 'font-weight="bold"'),
        ...across.map((value, i) => text(LEFT + i * wide + wide / 2, head - 8, String(value), 'text-anchor="middle"')),
        ...down.map((value, i) => text(LEFT - 8, head + i * ROW + 16, String(value), 'text-anchor="end"')),
    ];
    const size = { width: Math.max(760, LEFT * 2 + across.length * wide), height: head + down.length * ROW + 20 };
    return svg(table, size, [...labels, ...drawn]);
}
/** From a light to a dark blue; whole numbers, so that every machine writes the same. */
function shade(part) {
    const mixed = [
        [230, 18],
        [239, 60],
        [248, 112],
    ].map(([light, dark]) => Math.round(light + (dark - light) * part));
    return `rgb(${mixed.join(',')})`;
}
function titleOf({ parameters }, { values, peopleRelieved }) {
    const given = parameters.map((name, i) => `${name} ${values[i]}`).join(', ');
    return `<title>${escaped(`${given}: ${peopleRelieved} people`)}</title>`;
}
function svg({ policy, parameters, cells }, { width, height }, parts) {
    const title = `People relieved by ${policy}, by ${parameters.join(' and ')}`;
    const counts = cells.map(({ peopleRelieved }) => peopleRelieved);
    const range = parameters.map((name, i) => {
        const values = cells.map((cell) => cell.values[i]);
        return `${name} from ${Math.min(...values)} to ${Math.max(...values)}`;
    });
    const desc = `${range.join(' and ')}; from ${Math.min(...counts)} to ${Math.max(...counts)} people have a conviction dismissed or reduced.`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title desc">`,
        `<title id="title">${escaped(title)}</title>`,
        `<desc id="desc">${escaped(desc)}</desc>`,
        `<rect width="${width}" height="${height}" fill="#fff"/>`,
        text(8, 22, title, 'font-size="14" font-weight="bold"'),
        text(8, 42, desc, 'font-size="11" fill="#445"'),
        ...parts,
        '</svg>\n',
    ].join('\n');
}
