import { describe, expect, test } from 'vitest';
import { CALIFORNIA_COUNTIES } from '../../src/basics/index.ts';
import { warningWords } from '../../src/read/index.ts';
import { printSheet, printWarnings, readBody, readText } from '../support/sheets.ts';

/** Machines are busy at times. */

const COURT = 'COURT: NAM:01\n20140102 CASC YOLO\nCNT:01 #1\n  11359 HS-POSSESS MARIJUANA FOR SALE\n';
const CONVICTED = '*DISPO:CONVICTED\n   CONV STATUS:FELONY\n   SEN: 003 YEARS PROBATION\n';

describe('A sheet that is whole', () => {
  test('gives no warning', () => {
    expect(printWarnings(readBody(COURT + CONVICTED))).toEqual([]);
  });

  test('of any of the 58 counties has its county by the name of its court', () => {
    const read = CALIFORNIA_COUNTIES.map(({ name }) => {
      const sheet = readBody((COURT + CONVICTED).replace('YOLO', name));
      return sheet.cycles[0]!.events[0]!.agency.county;
    });
    expect(read).toEqual(CALIFORNIA_COUNTIES.map(({ name }) => name));
  });

  test.each([
    ['CASC MCRICHMOND', 'CONTRA COSTA', 'CASC MC Richmond'],
    ['CASC MC VAN NUYS', 'LOS ANGELES', 'CASC MC Van Nuys'],
    ['CASC SN FRANCISCO CO', 'SAN FRANCISCO', 'CASC San Francisco Co'],
    ['CASC LOS ANGELES SN FERNDO', 'LOS ANGELES', 'CASC Los Angeles San Fernando'],
    ['CASC LOS ANGELES S MONICA', 'LOS ANGELES', 'CASC Los Angeles Santa Monica'],
    ['CASC DEL NORT E', 'DEL NORTE', 'CASC Del Norte'],
    ['CAMC SAN BERDO CENTRAL', 'SAN BERNARDINO', 'CAMC San Bernardino Central'],
    ['CAJC SHASTA VALLEY', 'SISKIYOU', 'CAJC Shasta Valley'],
    ['CASC WEST LA AIRPORT', 'LOS ANGELES', 'CASC West LA Airport'],
    ['CASC CONTRA COSTA CO', 'CONTRA COSTA', 'CASC Contra Costa Co'],
    ['USFD SAN FRANCISCO', '', 'USFD San Francisco'],
  ])('from %s is of %s county and shown as %s', (agency, county, shown) => {
    const sheet = readBody((COURT + CONVICTED).replace('CASC YOLO', agency));
    expect(sheet.cycles[0]!.events[0]!.agency).toMatchObject({ county, shown });
    expect(printWarnings(sheet).filter((warning) => !warning.startsWith('INFO'))).toEqual([]);
  });
});

describe('Of what may be lost it is told', () => {
  test.each([
    ['a line that no reading knows', `${COURT}${CONVICTED}QXTRA WORDS\n`, 'LOSS unread-line 12'],
    ['a tag that is not known', `${COURT}${CONVICTED}XEN: 001 YEARS JAIL\n`, 'LOSS unread-tag 12'],
    ['a count without its CNT line', `${COURT}${CONVICTED}  496 PC-RECEIVE STOLEN PROPERTY\n`, 'LOSS second-charge 12'],
    [
      'a gap in the numbers of counts',
      `${COURT}${CONVICTED}CNT:03\n  459 PC-BURGLARY\n*DISPO:DISMISSED\n`,
      'LOSS count-gap 12',
    ],
    ['an event within a count', `${COURT}${CONVICTED}20150101 CASC YOLO\n`, 'LOSS date-inside-count 12'],
    ['a level without its disposition', `${COURT}CONV STATUS:FELONY\n`, 'LOSS level-without-disposition 9'],
    ['a sentence without its disposition', `${COURT}SEN: 001 YEARS JAIL\n`, 'LOSS sentence-without-disposition 9'],
    ['a second sentence', `${COURT}${CONVICTED}SEN: 010 DAYS JAIL\n`, 'LOSS second-sentence 12'],
    ['a second level', `${COURT}${CONVICTED}CONV STATUS:FELONY\n`, 'LOSS second-level 12'],
    ['five asterisks', `${COURT}${CONVICTED}* * * * *\n`, 'LOSS loose-asterisks 12'],
    [
      'an event without its first line',
      `${COURT}${CONVICTED}- - - -\n20150101 CASC YOLO\nCNT:01\n  459 PC-BURGLARY\n`,
      'LOSS missing-header 13',
    ],
    [
      'an event without its first lines, whose counts begin again',
      `${COURT}${CONVICTED}CNT:01 #77\n  187(A) PC-MURDER\n${CONVICTED}`,
      'LOSS count-order 12',
    ],
    ['a count without its CNT and its charge', `${COURT}${CONVICTED}${CONVICTED}`, 'LOSS second-disposition 12'],
    [
      'the same where the asterisk is lost too',
      `${COURT}${CONVICTED}DISPO:DISMISSED/FURTHERANCE OF JUSTICE\n`,
      'LOSS second-disposition 12',
    ],
    [
      'a first disposition under the date of an update',
      `${COURT}${CONVICTED}20150101\n${CONVICTED}`,
      'LOSS second-disposition 13',
    ],
    ['a count in court without a disposition', COURT, 'LOSS no-disposition 7'],
    [
      'only a later disposition of a count',
      `${COURT}20150101\n  DISPO:REDUCED TO MISDEMEANOR\n`,
      'LOSS no-first-disposition 10',
    ],
    [
      'a level under a dismissal',
      `${COURT}*DISPO:DISMISSED\n   CONV STATUS:FELONY\n`,
      'LOSS level-without-disposition 10',
    ],
    [
      'a sentence under a dismissal',
      `${COURT}*DISPO:DISMISSED\n   SEN: 001 YEARS JAIL\n`,
      'LOSS sentence-without-disposition 10',
    ],
    ['a conviction in juvenile court', (COURT + CONVICTED).replace('CASC', 'CAJV'), 'LOSS conviction-outside-court 9'],
  ])('%s', (_, body, warning) => {
    expect(printWarnings(readBody(body))).toContain(warning);
  });

  test('the end of the message, unless the page numbers show that the last page is here', () => {
    const body = `CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN\n* * * *\n${COURT}${CONVICTED}`;
    expect(printWarnings(readText(body).sheet)).toEqual(['LOSS truncated 11']);
    expect(printWarnings(readText(`${body}PAGE 2 OF 2\n`).sheet)).toContain('INFO complete-by-pages 11');
  });

  test('a page between two page numbers', () => {
    const body = `CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN\n* * * *\n${COURT}PAGE 2 OF 4\n${CONVICTED}PAGE 4 OF 4\n`;
    expect(printWarnings(readText(body).sheet)).toContain('LOSS page-missing 13');
  });

  test('the asterisks before the first cycle, and the cycle is read', () => {
    const { sheet } = readText(
      `CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN\n${COURT}${CONVICTED}* * * END OF MESSAGE`,
    );
    expect(printWarnings(sheet)).toEqual(['LOSS cycle-inside-header 4']);
    expect(printSheet(sheet)).toContain('    convicted 2014-01-02 felony "CONVICTED" [3y probation]');
  });
});

describe('A disposition whose words are not known', () => {
  test.each(['CONVIGTED', 'EONVICTED', 'CONVCTED', 'C0NVICTFD-PROB/JAIL', 'PLEA-CONVICTED', 'QXQQQ', ''])(
    '"%s" may be a conviction, and is a loss',
    (words) => {
      const sheet = readBody((COURT + CONVICTED).replace('CONVICTED', words));
      expect(printWarnings(sheet)).toEqual(['LOSS unread-disposition 9']);
    },
  );

  test.each(['C0NVICTED', 'CONV1CTED', 'C0NVLCTED-PROB/JAIL'])('%s is put right', (words) => {
    const sheet = readBody((COURT + CONVICTED).replace('CONVICTED', words));
    expect(printWarnings(sheet)).toEqual(['INFO repaired 9']);
    expect(sheet.cycles[0]!.events[0]!.counts[0]!.entries[0]!.words.kind).toBe('convicted');
  });

  test.each(['ACQUITTED', 'CONTINUED/DISMISSED', 'CONVICTION CERT BY JAIL', '1385 PC-DISMISSED'])(
    '%s is not taken for CONVICTED misread',
    (words) => {
      expect(printWarnings(readBody(`${COURT}*DISPO:${words}\n`))).toEqual([]);
    },
  );

  test('is a doubt when the count has a conviction before it, and a loss with CONV STATUS below it', () => {
    const later = `${COURT}${CONVICTED}20150101\n  DISPO:QXQQQ\n`;
    expect(printWarnings(readBody(later))).toEqual(['DOUBT unknown-disposition 13']);
    expect(printWarnings(readBody(`${later}  CONV STATUS:FELONY\n`))).toContain('LOSS unread-disposition 13');
  });

  test('is a doubt outside a court', () => {
    const arrest = COURT.replace('COURT:', 'ARR/DET/CITE:').replace('CASC', 'CAPD');
    expect(printWarnings(readBody(`${arrest} DISPO:QXQQQ\n`))).toEqual(['DOUBT unknown-disposition 9']);
  });
});

test('A later disposition without a date has none, rather than that of the conviction', () => {
  const sheet = readBody(`${COURT}${CONVICTED}  DISPO:SENTENCE MODIFIED\n  SEN: 010 YEARS PRISON\n`);
  expect(printWarnings(sheet)).toEqual(['DOUBT undated-disposition 12']);
  expect(printSheet(sheet)).toContain('    supervision "SENTENCE MODIFIED" [10y prison]');
});

describe('A page without text', () => {
  const header = 'CII/A00000001\nDOB/19700101\nNAM/01 DOE,JOHN\n* * * *\n';
  const end = '* * * END OF MESSAGE * * *\n';

  test.each([
    ['between two others', `${header}\f\n\f${COURT}${CONVICTED}${end}`, 'LOSS page-without-text 1'],
    ['before the first', `\f${header}${COURT}${CONVICTED}${end}`, 'LOSS page-without-text 1'],
    [
      'but for what a browser prints',
      `${header}\f1/15/2020\nPage 2\n\f${COURT}${CONVICTED}${end}`,
      'LOSS page-without-text 1',
    ],
  ])('%s is a loss', (_, text, warning) => {
    expect(printWarnings(readText(text).sheet)).toContain(warning);
  });

  test('at the end is none', () => {
    expect(printWarnings(readText(`${header}${COURT}${CONVICTED}${end}\f\n\f\n`).sheet)).toEqual([]);
  });
});

describe('A length of a sentence that cannot be read', () => {
  test.each(['0Q3 YEARS PROBATION', 'YEARS PROBATION', 'QQQ DAYS JAIL'])(
    '%s leaves the end open and is told',
    (text) => {
      const sheet = readBody(COURT + CONVICTED.replace('003 YEARS PROBATION', text));
      expect(printWarnings(sheet)).toEqual(['DOUBT unreadable-length 11']);
    },
  );
});

describe('A file', () => {
  test.each([
    ['of another kind', 'DEAR SIR\n* * * *\nREGARDS\n', 'not-a-rap-sheet'],
    ['without a word', ' \n\n', 'empty-file'],
    [
      'with a second record behind the end of the first',
      `CII/A00000001\nNAM/01 DOE,JOHN\n* * * *\n${COURT}${CONVICTED}* * * END OF MESSAGE * * *\nCII/A00000002\n`,
      'two-records',
    ],
    [
      'with a second header inside',
      `CII/A00000001\nNAM/01 DOE,JOHN\n* * * *\n${COURT}${CONVICTED}CII/A00000002\n`,
      'two-records',
    ],
  ])('%s is refused', (_, text, code) => {
    expect(readText(text).problem?.code).toBe(code);
  });
});

test('A warning of a repair says what became of what', () => {
  const { warnings } = readBody((COURT + CONVICTED).replace('CNT:', 'CHT:'));
  expect(warnings.map(warningWords)).toEqual(['A misread word was put right: CHT read as CNT']);
});
