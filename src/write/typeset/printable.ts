/**
 * Text as the fonts of the documents can print it. Nothing that a file says may vanish or turn into an empty box: a
 * character for which there is no glyph, and one that would turn the direction of what follows, stands as its number,
 * `[U+6F22]`. Line breaks, tabs and other control characters become blanks. Hyphens of other kinds look as the common one does,
 * and become it: whoever searches in the document for a name finds it.
 */
export function printable(text: string): string {
  let printed = '';
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0)!;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029) printed += ' ';
    else if (code === 0x2010 || code === 0x2011) printed += '-';
    else if (hasGlyph(code)) printed += character;
    else printed += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return printed;
}

/** Whether every font of the documents has a glyph for the character. */
function hasGlyph(code: number): boolean {
  return GLYPHS.some(([from, to]) => code >= from && code <= to);
}

/** Latin with its accents, Greek, Cyrillic, Vietnamese, and the signs of plain typesetting. */
const GLYPHS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x2bb, 0x2bc],
  [0x300, 0x30c],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];
