import { describe, expect, test } from 'vitest';
import { parseIsoDate, printPartialDate } from '../../src/basics/index.ts';
import { factsOf, printSentence } from '../../src/history/index.ts';
import { sentenceCompleted, sentenceGiven } from '../../src/law/index.ts';
import { historyOfSheet } from '../../src/read/index.ts';
import { readBody } from '../support/sheets.ts';

const asking = { county: 'SACRAMENTO', asOf: parseIsoDate('2026-11-27')! };

/** What the law takes from a sheet's count of Sacramento, with what stands below its offense. */
function given(day: string, offense: string, ...lines: readonly string[]) {
  const count = `COURT: NAM:01\n${day} CASC SACRAMENTO\nCNT:01 #1\n  ${offense}\n*DISPO:CONVICTED\n   CONV STATUS:FELONY\n`;
  const facts = factsOf(historyOfSheet(readBody(`${count}${lines.join('\n')}\n`), { file: 0, person: 'it' }));
  const [conviction] = facts.convictions;
  const { probation, prison, mandatorySupervision, ends } = sentenceGiven(facts, conviction!);
  const completed = sentenceCompleted(facts, conviction!, asking).is;
  const sentence = printSentence(conviction!.convicting.sentence);
  return { probation, prison, mandatorySupervision, completed, sentence, ends: printPartialDate(ends) };
}

describe('What a sheet says became of a sentence', () => {
  test('Prison that comes with the end of probation is served from that day', () => {
    const lines = [
      '   SEN: 003 YEARS PROBATION',
      '20250601',
      'DISPO:PROB REVOKED AND TERMINATED',
      '   SEN: 003 YEARS PRISON',
    ];
    expect(given('20230301', '487(A) PC-GRAND THEFT', ...lines)).toMatchObject({
      prison: 'yes',
      completed: 'no',
      ends: '2028-06-01 to 2035-06-01',
    });
  });

  test('So it is where an entry of four days later ends probation', () => {
    const revoked = ['20250601', 'DISPO:PROBATION REVOKED', '   SEN: 003 YEARS PRISON'];
    const lines = ['   SEN: 003 YEARS PROBATION', ...revoked, '20250605', 'DISPO:PROBATION TERMINATED'];
    expect(given('20230301', '487(A) PC-GRAND THEFT', ...lines)).toMatchObject({ prison: 'yes', completed: 'no' });
  });

  test('Probation that was denied is none, and its words stay', () => {
    const { probation, sentence } = given('20240301', '243(D) PC-BATTERY', '   SEN: PROBATION DENIED, 003 YEARS JAIL');
    expect([probation, sentence]).toEqual(['no', 'probation denied; 3 years jail']);
  });

  test('A split in a comment is one', () => {
    const lines = ['   SEN: 016 MONTHS JAIL', '   COM: SEN-X008 MONTHS MANDATORY SUPERVISION'];
    expect(given('20240501', '11378 HS-POSSESS FOR SALE', ...lines)).toMatchObject({
      mandatorySupervision: 'yes',
      ends: '2025-09-01 to 2026-05-01',
    });
  });

  test('A split in the sentence tells its length once', () => {
    const { mandatorySupervision, sentence } = given(
      '20240501',
      '11378 HS-POSSESS FOR SALE',
      '   SEN: 016 MONTHS JAIL, 008 MONTHS MANDATORY SUPERVISION',
    );
    expect([mandatorySupervision, sentence]).toEqual(['yes', '16 months jail; 8 months mandatory supervision']);
  });

  test.each([
    ['1170(H)(5)(B) PC-SENTENCING', 'yes'],
    ['1170(H)(5) PC-SENTENCING', 'unknown'],
    ['1170(H) PC-SENTENCING', 'no'],
  ])('A sentencing line %s is read for a split: %s', (line, is) => {
    const found = given('20240501', `${line}\n  11378 HS-POSSESS FOR SALE`, '   SEN: 016 MONTHS JAIL');
    expect(found.mandatorySupervision).toBe(is);
  });
});
