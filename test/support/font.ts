/** The characters for which a TrueType font has a glyph, from its `cmap` table, formats 4 and 12. */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8);
  const found = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    const format = font.readUInt16BE(at);
    if (format === 12) addGroups(font, at, found);
    if (format === 4) addSegments(font, at, found);
  }
  return found;
}

function addGroups(font: Buffer, at: number, found: Set<number>): void {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const [from, to] = [font.readUInt32BE(at + 16 + 12 * i), font.readUInt32BE(at + 20 + 12 * i)];
    for (let code = from; code <= to; code++) found.add(code);
  }
}

function addSegments(font: Buffer, at: number, found: Set<number>): void {
  const size = font.readUInt16BE(at + 6);
  for (let i = 0; i < size / 2; i++) {
    const word = (table: number): number => font.readUInt16BE(at + table + 2 * i);
    const [to, from, delta, offset] = [word(14), word(16 + size), word(16 + 2 * size), word(16 + 3 * size)];
    for (let code = from; code <= to && code < 0xffff; code++) {
      const glyph =
        offset === 0
          ? (code + delta) & 0xffff
          : font.readUInt16BE(at + 16 + 3 * size + 2 * i + offset + 2 * (code - from));
      if (glyph !== 0) found.add(code);
    }
  }
}
