/** Words at a place of an SVG picture. */
export function text(x, y, words, how) {
    return `<text x="${x}" y="${y}" ${how}>${escaped(words)}</text>`;
}
/** Words as XML writes them. */
export function escaped(words) {
    return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
