import { describe, expect, test } from 'vitest';
import { type Cells, NO_SENTENCE, arrest, bulkFile, row } from '../../../test/support/bulk-file.ts';
import { factsIn } from '../../../test/support/read-back.ts';
import { type CalendarDate } from '../../basics/index.ts';
import { type Verdict, judge, statuteFlowOf } from '../../engine/index.ts';
import { arrestsWithoutConviction } from '../shared/index.ts';
import { arrestRelief } from './arrest-relief.ts';

const THEFT: Cells = { OFFENSE_DESCR: '484 PC-THEFT', OFFENSE_TOC: 'M' };
const ARREST: Cells = { ...THEFT, STP_EVENT_DATE: '20100501' };
const COURT: Cells = { ...THEFT, ...NO_SENTENCE, CONV_STAT_DESCR: '', DISP_DESCR: 'DISMISSED' };

/** What the law gives for the first arrest of a person with these arrest and court rows. */
function reliefOf(arrests: readonly Cells[], courts: readonly Cells[]): Verdict {
  const rows = [
    ...arrests.map((cells) => arrest({ ...ARREST, ...cells })),
    ...courts.map((cells) => row({ ...COURT, ...cells })),
  ];
  const [facts] = factsIn(bulkFile(rows)).values();
  const [first] = arrestsWithoutConviction(facts!, { county: 'SACRAMENTO', asOf: 20261122 as CalendarDate });
  return judge(statuteFlowOf({}, arrestRelief)!, first!);
}

const answerOf = (verdict: Verdict, question: string): string | undefined =>
  verdict.trace.find(({ id }) => id === question)?.answer.is;

describe('An arrest is a matter of the juvenile court', () => {
  const minor = { PRI_DOB: '19950501' };

  test.each([
    [['CAJVSACRAMENTO'], 'yes', 'not-a-candidate'],
    [['CASCSACRAMENTO'], 'no', 'automatic-relief'],
    [['CAJVSACRAMENTO', 'CASCSACRAMENTO'], 'unknown', 'hand-review'],
  ])('when these courts took it up: %s: %s', (agencies, is, outcome) => {
    const courts = agencies.map((STP_ORI_DESCR, i) => ({ ...minor, STP_ORI_DESCR, CNT_ORDER: `10100${i + 2}001000` }));
    const verdict = reliefOf([minor], courts);
    expect([answerOf(verdict, 'juvenile-matter'), verdict.outcome]).toEqual([is, outcome]);
  });

  test('when no court did, and an agency for juveniles made the arrest', () => {
    expect(reliefOf([{ STP_ORI_DESCR: 'SACRAMENTO CO JUV DIV' }], []).outcome).toBe('not-a-candidate');
  });
});

describe('Diversion was completed', () => {
  test.each([
    [['DIVERSION COMPLETED'], 'yes'],
    [['DIVERSION SUCCESSFULLY TERMINATED'], 'yes'],
    [['DIVERSION DISMISSED'], 'yes'],
    [['DIVERSION GRANTED', 'DISMISSED'], 'yes'],
    [['DIVERSION GRANTED'], 'unknown'],
    [['DIVERSION TERMINATED'], 'unknown'],
    [['DIVERSION IN COMPLIANCE'], 'unknown'],
    [['DIVERSION NOT COMPLETED', 'DIVERSION COMPLETED'], 'unknown'],
    [['DIVERSION NOT COMPLETED', 'DISMISSED'], 'unknown'],
    [['DIVERSION NOT COMPLETED'], 'no'],
    [['DIVERSION TERMINATED-UNSUCCESSFUL'], 'no'],
    [['DIVERSION REVOKED'], 'no'],
    [['DISMISSED'], 'no'],
  ])('by a count that says %s: %s', (entries, is) => {
    const courts = entries.map((DISP_DESCR, i) => ({ DISP_DESCR, DISP_ORDER: `10100200120${i + 1}` }));
    expect(answerOf(reliefOf([{}], courts), 'diversion-completed')).toBe(is);
  });

  test('not by a dismissal that came before it', () => {
    const courts = [
      { DISP_DESCR: 'DISMISSED', DISP_DATE: '20100601', DISP_ORDER: '101002001201' },
      { DISP_DESCR: 'DIVERSION GRANTED', DISP_DATE: '20120601', DISP_ORDER: '101002001202' },
    ];
    expect(answerOf(reliefOf([{}], courts), 'diversion-completed')).toBe('unknown');
  });

  test.each([
    ['DIVERSION COMPLETED', 'DIVERSION COMPLETED', 'yes'],
    ['DIVERSION COMPLETED', 'DISMISSED', 'yes'],
    ['DIVERSION GRANTED', 'DISMISSED', 'unknown'],
    ['DIVERSION COMPLETED', 'DIVERSION GRANTED', 'unknown'],
    ['DIVERSION COMPLETED', 'DIVERSION NOT COMPLETED', 'unknown'],
    ['DIVERSION NOT COMPLETED', 'DISMISSED', 'no'],
  ])('when one count says %s and another %s: %s', (one, other, is) => {
    const courts = [{ DISP_DESCR: one }, { DISP_DESCR: other, CNT_ORDER: '101002002000' }];
    expect(answerOf(reliefOf([{}], courts), 'diversion-completed')).toBe(is);
  });
});

test('A misdemeanor that was dismissed after diversion failed gets relief by its dismissal', () => {
  const courts = [
    { DISP_DESCR: 'DIVERSION NOT COMPLETED', DISP_ORDER: '101002001201' },
    { DISP_DESCR: 'DISMISSED', DISP_ORDER: '101002001202' },
  ];
  expect(reliefOf([{}], courts).outcome).toBe('automatic-relief');
});

describe('Broken probation that a court dealt with in the same cycle', () => {
  const violation = {
    OFFENSE_DESCR: '1203.2(A) PC-PROB VIOL',
    OFFENSE_TOC: '',
    CNT_ORDER: '101002002000',
    DISP_DESCR: 'CONVICTED-JAIL',
    CONV_STAT_DESCR: 'MISDEMEANOR',
  };

  test('does not keep the theft beside it from relief', () => {
    const verdict = reliefOf([{}, { ...violation, CNT_ORDER: '101001002000', DISP_DESCR: '' }], [{}, violation]);
    expect(verdict).toMatchObject({ outcome: 'automatic-relief', decidedBy: { id: 'charges-dismissed' } });
  });

  test('leaves open what became of a theft that no court took up', () => {
    expect(reliefOf([{}], [violation])).toMatchObject({
      outcome: 'hand-review',
      decidedBy: { id: 'proceedings-begun' },
    });
  });
});
