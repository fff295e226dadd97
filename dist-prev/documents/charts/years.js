import { number, sum } from '../numbers.js';
import { WIDTH, bar, label, legend, line, stepFor, svg } from './draw.js';
/** A column for each year, stacked of its parts; years without any keep their place. A column without a year stands apart. */
export function yearColumns(columns, names, fills) {
    const years = columns.filter(({ year }) => /^\d+$/.test(year));
    const apart = columns.filter(({ year }) => !/^\d+$/.test(year));
    const [first, last] = [Number(years[0]?.year ?? 0), Number(years.at(-1)?.year ?? 0)];
    const span = years.length === 0 ? 0 : last - first + 1;
    const key = names.length > 1 ? legend(names, fills, 0) : { parts: [], height: 8 };
    const largest = Math.max(1, ...columns.map(({ parts }) => sum(parts)));
    const step = Math.max(1, stepFor(largest));
    const top = Math.ceil(largest / step) * step;
    const left = 14 + number(top).length * 7;
    const [ground, rise] = [key.height + 196, 180];
    const place = (WIDTH - left - 8) / (span + (apart.length > 0 ? apart.length * 4 + 1 : 0) || 1);
    const width = Math.min(34, place * 0.78);
    const parts = [...key.parts];
    for (let value = 0; value <= top; value += step) {
        const y = ground - (value / top) * rise;
        parts.push(line(left, y, WIDTH, y), label({ x: left - 6, y: y + 4, words: number(value), anchor: 'end', soft: true, size: 12 }));
    }
    const column = ({ parts: values }, x) => {
        let y = ground;
        values.forEach((value, i) => {
            const height = (value / top) * rise;
            y -= height;
            if (value > 0)
                parts.push(bar(x - width / 2, y, width, Math.max(0.6, height), fills[i]));
        });
    };
    const every = Math.max(1, Math.ceil(34 / place));
    for (const each of years)
        column(each, left + 4 + (Number(each.year) - first + 0.5) * place);
    for (let i = 0; i < span; i++) {
        if ((first + i) % every !== 0 && span > 1)
            continue;
        parts.push(label({ x: left + 4 + (i + 0.5) * place, y: ground + 17, words: String(first + i), anchor: 'middle', size: 12 }));
    }
    apart.forEach((each, i) => {
        const x = left + 4 + (span + 3 + i * 4) * place;
        const at = Math.min(x, WIDTH - 32);
        column(each, at);
        parts.push(label({ x: at, y: ground + 17, words: each.year, anchor: 'middle', size: 12 }));
    });
    return svg(ground + 26, parts);
}
