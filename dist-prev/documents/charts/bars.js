import { number, sum } from '../numbers.js';
import { WIDTH, bar, label, legend, line, roughWidth, svg } from './draw.js';
const ROW = 27;
/** Horizontal bars, each stacked of its parts, with its sum at its end; rows of one part need no legend. */
export function stackedBars(rows, names, fills) {
    const key = names.length > 1 ? legend(names, fills, 0) : { parts: [], height: 0 };
    const left = Math.min(250, Math.max(60, ...rows.map(({ name }) => roughWidth(name, 13))) + 10);
    const ends = rows.map(({ parts, note }) => `${number(sum(parts))}${note === undefined ? '' : ` · ${note}`}`);
    const right = Math.max(40, ...ends.map((end) => roughWidth(end, 13))) + 12;
    const largest = Math.max(1, ...rows.map(({ parts }) => sum(parts)));
    const scale = (WIDTH - left - right) / largest;
    const drawn = rows.flatMap(({ name, parts }, i) => {
        const y = key.height + i * ROW;
        let x = left;
        const pieces = parts.map((part, k) => {
            const piece = part === 0 ? '' : bar(x, y + 3, Math.max(0.6, part * scale), ROW - 9, fills[k]);
            x += part * scale;
            return piece;
        });
        return [
            label({ x: left - 8, y: y + 17, words: name, anchor: 'end' }),
            ...pieces,
            label({ x: x + 6, y: y + 17, words: ends[i], bold: true }),
        ];
    });
    const foot = key.height + rows.length * ROW;
    return svg(foot + 4, [...key.parts, line(left, key.height, left, foot), ...drawn]);
}
/** Pairs of bars for each row: the whole above in a light colour, the part of it below in a dark one. */
export function pairedBars(rows, names) {
    const fills = ['#c8ced4', '#1f5f5b'];
    const key = legend(names, fills, 0);
    const left = Math.min(250, Math.max(60, ...rows.map(({ name }) => roughWidth(name, 13))) + 10);
    const largest = Math.max(1, ...rows.map(({ whole, part }) => Math.max(whole, part)));
    const scale = (WIDTH - left - 70) / largest;
    const height = 40;
    const drawn = rows.flatMap(({ name, whole, part }, i) => {
        const y = key.height + i * height;
        return [
            label({ x: left - 8, y: y + 22, words: name, anchor: 'end' }),
            bar(left, y + 3, whole * scale, 14, fills[0]),
            label({ x: left + whole * scale + 6, y: y + 15, words: number(whole), soft: true }),
            bar(left, y + 18, part * scale, 14, fills[1]),
            label({ x: left + part * scale + 6, y: y + 30, words: number(part), bold: true }),
        ];
    });
    const foot = key.height + rows.length * height;
    return svg(foot + 4, [...key.parts, line(left, key.height, left, foot), ...drawn]);
}
