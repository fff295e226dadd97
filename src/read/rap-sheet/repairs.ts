/** A line with what was put right in it; `repairs` say what became of what, and never quote more than the misread word. */
export type Repaired = { readonly text: string; readonly repairs: readonly string[] };

/** Other signs for the same: not worth a word. */
const SAME_SIGN: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\u00ad]/g, '-'],
  [/\u00a0/g, ' '],
  [/\t/g, '    '],
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/\ufb00/g, 'FF'],
  [/\ufb01/g, 'FI'],
  [/\ufb02/g, 'FL'],
  [/\f/g, ''],
];

/** Letters that OCR gives other signs. */
const ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/\u00c9/g, 'E'],
  [/\u00c7/g, 'C'],
  [/[\u1ecc\u00d3]/g, 'O'],
];

const BOX = '[\\u25a1\\u25ad\\u25af\\u2610\\ufffd]';

/** Misreadings of words that carry meaning, in this order. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/\b(?:CHT|CN\u00cd|CNI|CMT|GNT|CN T|C NT)(?=\s*:)/g, 'CNT'],
  [/TNFRACTION/g, 'INFRACTION'],
  [/COMVICT/g, 'CONVICT'],
  [/\bC[O0]NV[I1L]CTED\b/g, 'CONVICTED'],
  [/\b(?:CONV STATIS|C0NV STATUS|CQNV STATUS)\s*[^\sA-Z]?|\bCONV STATUS\s*[;.]/g, 'CONV STATUS:'],
  [/\bRESIN\b/g, 'RESTN'],
  [/\bFINESS\b/g, 'FINE SS'],
  [new RegExp(`(?:${BOX}RR/PET/CITE|ARR/PET/CITE|${BOX}RR/DET/CITE)`, 'g'), 'ARR/DET/CITE'],
  [new RegExp(`(?:${BOX}OUR[TI]|COURI)(?=\\s*[:;])`, 'g'), 'COURT'],
  [/\b(?:D1SPO|DISP0|D1SP0|DI5PO)\b/g, 'DISPO'],
  [/\bSEN;/g, 'SEN:'],
  [/\bB&P\b/g, 'BP'],
];

/** Signs and letters without which there is nothing to put right: most lines have none of them. */
const SUSPECT =
  /[^ -~]|C[HMN ]|GNT|TNF|COMV|STATIS|NV STATUS\s*[^:\s]|C[0Q]NV|CONV[1L]|RESIN|FINESS|PET\/|COURI|D[1I][S5]P|SEN;|B&P/;
const NO_REPAIRS: readonly string[] = [];

/** Puts right what is known to be misread, in upper case. Every replacement is told. */
export function repair(line: string): Repaired {
  let text = line.toUpperCase();
  if (!SUSPECT.test(text)) return { text: text.trimEnd(), repairs: NO_REPAIRS };
  for (const [pattern, sign] of SAME_SIGN) text = text.replace(pattern, sign);
  const repairs: string[] = [];
  const mend = (pattern: RegExp, by: string): void => {
    text = text.replace(pattern, (was) => {
      if (was !== by) repairs.push(`${was} read as ${by}`);
      return by;
    });
  };
  // Accents first decide nothing: CN\u00cd is a word of its own below.
  for (const [pattern, by] of MISREAD) mend(pattern, by);
  for (const [pattern, by] of ACCENTS) mend(pattern, by);
  return { text: text.trimEnd(), repairs };
}
