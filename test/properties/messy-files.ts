import fc from 'fast-check';
import { COLUMNS } from '../../src/read/index.ts';
import { type Row, line } from '../support/bulk-file.ts';
import { histories, order, shuffled } from './histories.ts';

/** One row or broken line as it stands in a file, and why it cannot be used, if it cannot. */
export type Line = { readonly text: string; readonly code: string | undefined };

/** A file in every way that files are written, with what was put into it. */
export type MessyFile = {
  readonly bytes: Uint8Array;
  readonly lines: readonly (Line & { readonly at: number })[];
  readonly dataStart: number;
};

/** Turns a good row into a broken one: the ways of doc section 9, and of the bad-input table. */
const BREAKINGS: readonly { readonly code: string; readonly of: (row: Row) => string }[] = [
  { code: 'wrong-field-count', of: (row) => line(row).replace(/,#$/, '') },
  { code: 'wrong-field-count', of: (row) => line(row).replace(/^[^,]*,/, '') },
  { code: 'wrong-field-count', of: (row) => `${line(row)},x` },
  { code: 'wrong-field-count', of: (row) => `${line(row)},,` },
  { code: 'wrong-field-count', of: () => '*** END OF REPORT ***' },
  {
    code: 'bad-quote',
    of: (row) =>
      line({ ...row, PRI_NAME: '' })
        .replace(',#,W', ',JOE "JJ" DOE,#,W')
        .replace(/,#$/, ',"#'),
  },
  { code: 'bad-quote', of: (row) => line({ ...row, HEIGHT: 'H' }).replace(',H,', ',5\'10",') },
  { code: 'blank-subject-id', of: (row) => line({ ...row, SUBJECT_ID: '  ' }) },
  { code: 'bad-count-order', of: (row) => line({ ...row, CNT_ORDER: row.CNT_ORDER.slice(0, 10) }) },
  { code: 'bad-count-order', of: (row) => line({ ...row, CNT_ORDER: '' }) },
  { code: 'bad-count-order', of: (row) => line({ ...row, CNT_ORDER: '10100100100O' }) },
];

/** Ways of writing a good row that change nothing about it. */
const REWRITINGS: readonly ((row: Row) => string)[] = [
  line,
  line,
  line,
  (row) => `${line(row)},`,
  (row) => line({ ...row, COMMENT_TEXT: 'SEE\nNEXT PAGE' }),
  (row) => line({ ...row, COMMENT_TEXT: 'SEE\r\n"NEXT", PAGE\n\n' }),
  (row) => line({ ...row, RACE_DESCR: 'CAFÉ 😀' }),
  (row) => COLUMNS.map((name) => `"${row[name].replaceAll('"', '""')}"`).join(','),
];

const choice = fc.uint8Array({ minLength: 60, maxLength: 60 });

/** Histories written out with broken lines between their rows. */
export const messyFiles: fc.Arbitrary<MessyFile> = fc
  .record({
    rows: histories(),
    by: fc.option(order),
    breaking: choice,
    writing: choice,
    header: fc.constantFrom(
      '',
      COLUMNS.join(','),
      `${COLUMNS.join(',')},`,
      COLUMNS.map((name) => `"${name}"`).join(','),
    ),
    bom: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ rows, by, breaking, writing, header, bom, open }) => {
    const ends = (i: number): string =>
      (writing[(i * 7) % 60]! % 2 === 0 ? '\n' : '\r\n') + (writing[(i * 11) % 60]! > 230 ? '\n' : '');
    const placed = (by ? shuffled(rows, by) : rows).flatMap((row, i): Line[] => {
      const good = { text: REWRITINGS[writing[i % 60]! % REWRITINGS.length]!(row), code: undefined };
      const thrown = breaking[i % 60]!;
      if (thrown < 180) return [good];
      const { code, of } = BREAKINGS[thrown % BREAKINGS.length]!;
      return [{ text: of(row), code }, good];
    });
    let text = `${bom ? '\uFEFF' : ''}${header === '' ? '' : `${header}\r\n`}`;
    const dataStart = Buffer.byteLength(text);
    const lines = placed.map((each, i) => {
      const at = text.split('\n').length;
      text += each.text + (open && i === placed.length - 1 ? '' : ends(i));
      return { ...each, at };
    });
    return { bytes: new TextEncoder().encode(text), lines, dataStart };
  });
