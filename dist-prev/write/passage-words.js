import { END, OUTCOME_WORDS } from '../engine/index.js';
import { grouped, wrapped } from './wrapped.js';
const COUNTS = ['asked', 'yes', 'unknown', 'decided'];
const WIDTH = 9;
/** The flow of a run for a terminal: at each question how many were asked, said yes, are not known, and were decided. */
export function printPassage({ stations, coverageUnknown }, columns) {
    const room = Math.max(columns - COUNTS.length * WIDTH - 2, 40);
    const all = coverageUnknown + stations.reduce((sum, { decided }) => sum + decided, 0);
    return [
        `${COUNTS.map((name) => name.padStart(WIDTH)).join('')}  question, and what a yes gives`,
        ...stations.flatMap((station) => stationLines(station, room)),
        ...lines(['', '', '', grouped(coverageUnknown)], 'Not known to be covered: Hand Review', { room, depth: 0 }),
        ...lines(['', '', '', grouped(all)], 'all convictions in scope', { room, depth: 0 }),
    ].join('\n');
}
function stationLines(station, room) {
    const { id, asks, depth, then, reached, yes, unknown, decided } = station;
    const gives = then === undefined ? 'the questions set in below' : `${OUTCOME_WORDS[then]}. ${station.reason}`;
    if (id === END)
        return lines(['', '', '', grouped(decided)], `None of these: ${gives}`, { room, depth });
    return [
        ...lines([reached, yes, unknown, decided].map(grouped), asks, { room, depth }),
        ...lines(['', '', '', ''], `-> ${gives}`, { room, depth: depth + 1 }),
    ];
}
/** Numbers in their columns and words beside them, as many lines as the words need. */
function lines(counts, words, { room, depth }) {
    const indent = '   '.repeat(depth);
    return wrapped(words, room - indent.length).map((line, i) => {
        const cells = counts.map((count) => (i === 0 ? count : '').padStart(WIDTH)).join('');
        return `${cells}  ${indent}${line}`;
    });
}
