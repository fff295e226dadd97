/** Words at a place of an SVG picture. */
export function text(x: number, y: number, words: string, how: string): string {
  return `<text x="${x}" y="${y}" ${how}>${escaped(words)}</text>`;
}

/** Words as XML writes them. */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
