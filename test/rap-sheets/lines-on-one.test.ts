import { describe, expect, test } from 'vitest';
import { type RapSheet, historyOfSheet, warningWords } from '../../src/read/index.ts';
import { printSheet, printWarnings, readBody, readText, sample } from '../support/sheets.ts';

const COURT = 'COURT: NAM:01\n20140102 CASC YOLO\nCNT:01 #1\n';
const CHARGE = '  11359 HS-POSSESS MARIJUANA FOR SALE\n';
const CONVICTED = '*DISPO:CONVICTED\n   CONV STATUS:FELONY\n   SEN: 003 YEARS PROBATION\n';
const WHOLE = COURT + CHARGE + CONVICTED;

const isLoss = (warning: string): boolean => warning.startsWith('LOSS');

/** Facts that the law is asked about, without their places and without words. */
function factsOf(sheet: RapSheet): string {
  const { person, cycles } = historyOfSheet(sheet, { file: 0, person: 'it' });
  const aside = new Set(['origin', 'origins', 'remarks', 'text', 'description', 'citation']);
  return JSON.stringify({ person, cycles }, (key, value: unknown) => (aside.has(key) ? undefined : value));
}

describe('Two lines of a sample that stand on one', () => {
  test.each(
    ['ordinary.txt', 'many-kinds.txt', 'read-by-ocr.txt'].flatMap((name) => [
      [name, ' '] as const,
      [name, '     '] as const,
    ]),
  )('are read of %s as if each stood alone, or are a loss, with "%s" between them', (name, gap) => {
    const lines = sample(name)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const whole = factsOf(readText(lines.join('\n')).sheet);
    const swallowed = lines.slice(1).flatMap((line, i) => {
      const one = lines[i]!.trimEnd() + gap + line.trim();
      const { sheet } = readText([...lines.slice(0, i), one, ...lines.slice(i + 2)].join('\n'));
      return factsOf(sheet) === whole || printWarnings(sheet).some(isLoss) ? [] : [one];
    });
    expect(swallowed).toEqual([]);
  });
});

describe('A line is cut before a further tag', () => {
  test.each([
    [
      'a sentence behind a level',
      `${COURT}${CHARGE}*DISPO:CONVICTED\n   CONV STATUS:FELONY   SEN: 010 YEARS PRISON\n`,
      '    convicted 2014-01-02 felony "CONVICTED" [10y prison]',
    ],
    [
      'a disposition behind a charge',
      `${COURT}  187(A) PC-MURDER   *DISPO:CONVICTED\n   CONV STATUS:FELONY\n`,
      '    convicted 2014-01-02 felony "CONVICTED"',
    ],
    [
      'a disposition behind a charge that it touches',
      `${COURT}  187(A) PC-MURDER*DISPO:CONVICTED\n   CONV STATUS:FELONY\n`,
      '    convicted 2014-01-02 felony "CONVICTED"',
    ],
    [
      'a disposition behind its date',
      `${WHOLE}20150607  DISPO:CONV SET ASIDE & DISM PER 1203.4 PC\n`,
      '    set-aside PC 1203.4 2015-06-07 "CONV SET ASIDE & DISM PER 1203.4 PC"',
    ],
    [
      'a disposition behind its date, while a comment is open',
      `${WHOLE}   COM: SCN-12345678901\n20150607  DISPO:CONV SET ASIDE & DISM PER 1203.4 PC\n`,
      '    set-aside PC 1203.4 2015-06-07 "CONV SET ASIDE & DISM PER 1203.4 PC"',
    ],
    [
      'a conviction behind a date of its own',
      `${COURT}  187(A) PC-MURDER\n20130101 *DISPO:CONVICTED\n   CONV STATUS:FELONY\n`,
      '    convicted 2013-01-01 felony "CONVICTED"',
    ],
    [
      'the date of the next disposition behind a sentence',
      `${WHOLE.trimEnd()}   20150607\n  DISPO:PROB TERMINATED\n`,
      '    supervision 2015-06-07 "PROB TERMINATED"',
    ],
    [
      'a charge behind its count',
      `COURT: NAM:01\n20140102 CASC YOLO\nCNT:01 #77   187(A) PC-MURDER\n${CONVICTED}`,
      '  1: PC 187(a) "MURDER", #77',
    ],
    [
      'a flag behind its count',
      `COURT: NAM:01\n20140102 CASC YOLO\nCNT:01 #77   -ATTEMPTED\n  211 PC-ROBBERY\n${CONVICTED}`,
      '  1: attempt of PC 211 "ROBBERY", #77, -ATTEMPTED',
    ],
    [
      'a count behind a sentence',
      `${WHOLE.trimEnd()}   CNT:02 #2\n  32 PC-ACCESSORY\n*DISPO:DISMISSED\n`,
      '  2: PC 32 "ACCESSORY", #2',
    ],
    [
      'a count behind the agency',
      `COURT: NAM:01\n20140102 CASC YOLO   CNT:01 #1\n${CHARGE}${CONVICTED}`,
      '  1: HS 11359 "POSSESS MARIJUANA FOR SALE", #1',
    ],
    [
      'an event behind a sentence',
      `${WHOLE.trimEnd()}   COURT: NAM:01\n20150102 CASC YUBA\nCNT:01 #2\n  32 PC-ACCESSORY\n*DISPO:DISMISSED\n`,
      'cycle 1: court, 2015-01-02, CASC Yuba (YUBA), name 01',
    ],
    [
      'an event behind the asterisks of its cycle',
      `${WHOLE}* * * *   COURT: NAM:01\n20150102 CASC YUBA\nCNT:01 #2\n  32 PC-ACCESSORY\n*DISPO:DISMISSED\n`,
      'cycle 2: court, 2015-01-02, CASC Yuba (YUBA), name 01',
    ],
    [
      'the asterisks of the next cycle behind a sentence',
      `${WHOLE.trimEnd()}   * * * *\nCOURT: NAM:01\n20150102 CASC YUBA\nCNT:01 #2\n  32 PC-ACCESSORY\n*DISPO:DISMISSED\n`,
      'cycle 2: court, 2015-01-02, CASC Yuba (YUBA), name 01',
    ],
  ])('%s', (_, body, read) => {
    const sheet = readBody(body);
    expect(printSheet(sheet)).toContain(read);
    expect(printWarnings(sheet).filter((warning) => /LOSS|cut-line/.test(warning))).toEqual([
      expect.stringMatching(/^INFO cut-line \d+$/),
    ]);
  });

  test('END OF MESSAGE behind a sentence ends the record and leaves the sentence', () => {
    const { sheet } = readText(
      `CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN\n* * * *\n${WHOLE.trimEnd()}   * * * END OF MESSAGE * * *\n`,
    );
    expect(printSheet(sheet)).toContain('    convicted 2014-01-02 felony "CONVICTED" [3y probation]');
    expect(printWarnings(sheet)).toEqual(['INFO cut-line 11']);
  });

  test('and it is told that the line was cut', () => {
    const { warnings } = readBody(`${COURT}${CHARGE}*DISPO:CONVICTED   CONV STATUS:FELONY\n`);
    expect(warnings.map(warningWords)).toEqual([
      'Several lines of the record stand on one; each was read as a line of its own',
    ]);
  });
});

describe('Where nothing shows whose a tag or a charge is, the line is a loss:', () => {
  test.each([
    ['a disposition in a comment', `${WHOLE}   COM: SCN-12345678901   *DISPO:CONVICTED\n`, 'tag-inside-line 12'],
    ['a sentence in a comment', `${WHOLE}   COM: SCN-12345678901 SEN: 010 YEARS PRISON\n`, 'tag-inside-line 12'],
    [
      'a count in the second line of a sentence',
      `${WHOLE.trimEnd()},\n        FINE   CNT:02 #2\n`,
      'tag-inside-line 12',
    ],
    ['a charge behind a sentence', `${WHOLE.trimEnd()} 187(A) PC-MURDER\n`, 'tag-inside-line 11'],
    ['a second charge behind a charge', WHOLE.replace('SALE', 'SALE 187(A) PC-MURDER'), 'tag-inside-line 8'],
    ['a charge behind a disposition', WHOLE.replace('CONVICTED', 'CONVICTED   187(A) PC-MURDER'), 'tag-inside-line 9'],
    ['a charge behind the agency', WHOLE.replace('YOLO', 'YOLO 187(A) PC-MURDER'), 'tag-inside-line 6'],
    ['an event without its tag behind a sentence', `${WHOLE.trimEnd()}   20150101 CASC YUBA\n`, 'tag-inside-line 11'],
    [
      'a sentence without its tag behind a level',
      WHOLE.replace('FELONY', 'FELONY   010 YEARS PRISON'),
      'unread-line 10',
    ],
    ['a charge before a case number', WHOLE.replace('#1', '187(A) PC MURDER #1'), 'unread-line 7'],
    ['words before the date of an event', WHOLE.replace('NAM:01\n', 'NAM:01 MURDER '), 'unread-line 5'],
    [
      'a disposition without its tag behind a date',
      `${WHOLE}20150607 PROBATION REVOKED\n`,
      'update-without-disposition 12',
    ],
    ['CONV behind a date', `${WHOLE}20150607 CONV COUNT TWO\n`, 'unread-line 12'],
    [
      'a date at the end of a comment, and a disposition under it',
      `${WHOLE}   COM: SCN-12345678901   20150607\n  DISPO:PROBATION REVOKED\n`,
      'tag-inside-line 12',
    ],
    [
      'a disposition without its colon behind a charge',
      `${COURT}${CHARGE.trimEnd()}  DISPO CONVICTED\n`,
      'tag-inside-line 8',
    ],
    [
      'a disposition behind a stray sign, below a comment',
      `${WHOLE}   COM: X\n      | *DISPO:CONVICTED\n`,
      'unread-line 13',
    ],
    ['a disposition without its tag below a charge', `${COURT}${CHARGE}     CONVICTED\n`, 'unread-line 9'],
  ])('%s', (_, body, loss) => {
    expect(printWarnings(readBody(body))).toContain(`LOSS ${loss}`);
  });

  test.each([
    ['a sentence that a comment gives', `${COURT}${CHARGE}*DISPO:CONVICTED\nCONV STATUS:FELONY\nCOM: XSEN:2 YR PROB\n`],
    [
      'another count that a sentence or a comment names',
      `${WHOLE.trimEnd()}, CONCURRENT WITH CNT 2\n   COM: CNT:01 CHRG-11359 HS\n`,
    ],
    [
      'a section in the words of a disposition',
      WHOLE.replace(/\*DISPO[^]*/, '*DISPO:1385 PC-DISMISSED/FURTHERANCE OF JUSTICE\n'),
    ],
  ])('but %s is none', (_, body) => {
    expect(printWarnings(readBody(body))).toEqual([]);
  });
});

describe('Furniture that holds a line of the record', () => {
  test.each([
    ['a page number', 'PAGE 2 OF 3   *DISPO:CONVICTED'],
    ['a link', 'HTTPS://TERMINAL.INVALID/RECORD   CNT:02 #2'],
  ])('%s is not left out unseen', (_, line) => {
    expect(printWarnings(readBody(`${WHOLE}\f${line}\n`)).some(isLoss)).toBe(true);
  });

  test('a strike entry does not take with it what stands on its line', () => {
    const sheet = readBody(`${WHOLE.trimEnd()} * * POTENTIAL FELONY STRIKE ENTRY * *\n`);
    expect(printSheet(sheet)[1]).toContain('strike entry');
    expect(printSheet(sheet)[3]).toContain('probation');
  });
});

describe('The header', () => {
  test.each(['          ', ' '])('gives two names that stand on one line, with "%s" between them', (gap) => {
    const { sheet } = readText(
      `CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN${gap}02 ROE,JACK\n    03 POE,JIM${gap}FBI/1\n* * * *\n${WHOLE}* * * END OF MESSAGE * * *\n`,
    );
    expect(sheet.header.names.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '01 DOE,JOHN',
      '02 ROE,JACK',
      '03 POE,JIM',
    ]);
    expect(printWarnings(sheet)).toEqual([]);
  });

  test('tells a name that still holds digits', () => {
    const { sheet } = readText(
      `CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN 02ROE,JACK\n* * * *\n${WHOLE}* * * END OF MESSAGE * * *\n`,
    );
    expect(printWarnings(sheet)).toEqual(['DOUBT unclear-name 3']);
  });

  test.each([
    ['  187(A) PC-MURDER'],
    ['   CONV STATUS:FELONY'],
    ['   SEN: 010 YEARS PRISON'],
    ['20140102 CASC YOLO'],
    ['COURT:'],
  ])('that holds %s has lost a line of asterisks', (line) => {
    const { sheet } = readText(
      `CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN\n${line}\n* * * *\n${WHOLE}* * * END OF MESSAGE * * *\n`,
    );
    expect(printWarnings(sheet)).toEqual(['LOSS cycle-inside-header 4']);
  });
});

describe('Behind END OF MESSAGE', () => {
  const behind = (text: string): readonly string[] =>
    printWarnings(
      readText(`CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN\n* * * *\n${WHOLE}* * * END OF MESSAGE * * *\n${text}\n`)
        .sheet,
    );

  test.each([
    '  187(A) PC-MURDER',
    '*DISPO:CONVICTED',
    '   CONV STATUS:FELONY',
    '  SEN: 010 YEARS PRISON',
    'NAM/01 ROE,JANE',
  ])('%s is a loss', (line) => {
    expect(behind(line)).toContain('LOSS record-behind-end 13');
  });

  test('other words are none', () => {
    expect(behind('PRINTED BY TERMINAL 4')).toEqual(['INFO other-text 13']);
  });
});
