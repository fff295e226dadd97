/** The width of every chart, in its own units; on the page it takes the width of the text. */
export const WIDTH = 640;
const INK = '#1b2a3a';
const SOFT = '#4a5866';
/** Colours that stay apart in grey print: dark, light, dark. */
export const SHADES = ['#1f5f5b', '#e3a23c', '#8fb8b3', '#7a6aa6', '#c8ced4', '#5d7f9e', '#b5654a'];
export function label({ x, y, words, anchor = 'start', bold, soft, size = 13, fill }) {
    const colour = fill ?? (soft ? SOFT : INK);
    return `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colour}"${bold ? ' font-weight="700"' : ''}>${xml(words)}</text>`;
}
export function bar(x, y, width, height, fill) {
    return `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="${fill}"/>`;
}
export function line(x1, y1, x2, y2) {
    return `<path d="M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}" stroke="#c3ccd3" stroke-width="1"/>`;
}
export function svg(height, parts) {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${Math.ceil(height)}" viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" font-family="Source Sans 3">${parts.join('')}</svg>`;
}
/** Names with their colours, in rows that fit the width; and how high they are. */
export function legend(names, fills, y) {
    const parts = [];
    let x = 0;
    let top = y;
    names.forEach((name, i) => {
        const width = 26 + roughWidth(name, 13);
        if (x > 0 && x + width > WIDTH)
            [x, top] = [0, top + 20];
        parts.push(bar(x, top, 12, 12, fills[i]), label({ x: x + 17, y: top + 11, words: name }));
        x += width;
    });
    return { parts, height: top - y + 26 };
}
/** About how wide words are set in the font of the charts; on the wide side. */
export function roughWidth(words, size) {
    return words.length * size * 0.53;
}
/** The next of 1, 2, 2.5, 5, 10 … such that at most five steps reach the value. */
export function stepFor(largest) {
    let step = 1;
    for (const factor of [2, 2.5, 2]) {
        if (largest <= step * 5)
            return step;
        step *= factor;
    }
    return largest <= step * 5 ? step : stepFor(largest / 10) * 10;
}
function tenth(value) {
    return String(Math.round(value * 10) / 10);
}
function xml(words) {
    return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
