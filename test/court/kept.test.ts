import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import {
  type Correction,
  type Ledger,
  type Reviewed,
  courtStatus,
  dojList,
  importReturn,
  listed,
  printList,
  readSheet,
  sha256Of,
} from '../../src/court/index.ts';
import { readLedger } from '../../src/court/ledger.ts';
import { type LetterKind, lettersOf, progressOf } from '../../src/documents/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { ASKED, type MemoryCourt, exportOn, memoryCourt, resultsOn, sha256 } from '../support/court.ts';
import { dismissIf } from '../support/policies.ts';

/** Six people: five whom the policy dismisses, and one to whom it gives nothing. */
const results = await resultsOn(
  bulkFile(
    [1, 2, 3, 4, 5, 6].map((i) =>
      row({
        SUBJECT_ID: `1000000${i}`,
        OFN: `20F0000${i}`,
        OFFENSE_DESCR: i === 6 ? '11357(C) HS-POSSESS MARIJUANA' : '11359 HS-POSSESS MARIJUANA FOR SALE',
      }),
    ),
  ),
  { policy: dismissIf({ ask: 'section-within', sections: ['HS 11359'] }) },
);

const key = (person: number): string => `1000000${person}/101002001000`;

function decided(...decisions: readonly (readonly [number, Reviewed['decision']])[]): ReadonlyMap<string, Reviewed> {
  return new Map(
    decisions.map(([person, decision]) => [
      key(person),
      { key: key(person), decision, decidedBy: 'A. Prosecutor', decidedOn: '2020-07-20', note: 'the file says more' },
    ]),
  );
}

const correcting = (person: number, caseNumber: string, withdraw = false): ReadonlyMap<string, Correction> =>
  new Map([[key(person), { caseNumber, withdraw }]]);

const ledgerOf = (court: MemoryCourt): Ledger => readLedger(court.store, sha256);

/** What an export sends: the person, the action. */
function sends(court: MemoryCourt, asked: Parameters<typeof exportOn>[2] = {}): readonly string[] {
  const { batches } = exportOn(results, court, asked);
  return batches.flatMap(({ lines }) => lines.map((line) => `${line.conviction_key!.charAt(7)} ${line.action}`));
}

function answer(court: MemoryCourt, ...answers: readonly string[]): readonly string[] {
  const { batches } = ledgerOf(court);
  const lines = answers.map((each) => each.replace(/^\d+/, (batch) => batches[Number(batch) - 1]!.id));
  const text = `batch_id,line_id,status,order_number,order_date\n${lines.join('\n')}\n`;
  const terms = { today: parseIsoDate('2020-09-01')!, correct: false };
  const sheet = readSheet('return.csv', Buffer.from(text));
  return importReturn(sheet, sha256Of(text, sha256), terms, { ...court, results }).notices;
}

const letters = (court: MemoryCourt, kind: LetterKind): readonly string[] =>
  lettersOf(
    { determinations: results.determinations(), ledger: ledgerOf(court), addresses: new Map() },
    kind,
  ).letters.map(({ subject, convictions }) => `${subject.charAt(7)} ${convictions.map(({ change }) => change).join()}`);

const DISMISSED = [1, 2, 3, 4, 5].map((person) => `${person} DISMISS_AND_SEAL`);
const REVIEW = decided([6, 'dismiss'], [2, 'challenge-risk']);

describe("People's decisions", () => {
  test('stand in the next export that brings none: what was challenged is not asked for, what was granted not taken back', () => {
    const court = memoryCourt();
    expect(sends(court, { reviewed: REVIEW })).toEqual(
      [...DISMISSED, '6 DISMISS_AND_SEAL'].filter((each) => !each.startsWith('2')),
    );
    answer(court, '1,1,NOT_FOUND,,');
    expect(sends(court, { corrections: correcting(1, 'MCR-1') })).toEqual(['1 CANCEL', '1 DISMISS_AND_SEAL']);
    expect(sends(court)).toEqual([]);
    expect(exportOn(results, court).decisions).toEqual({ standing: 2, added: 0 });
  });

  test('are kept when there is nothing to send', () => {
    const court = memoryCourt();
    sends(court);
    expect(sends(court, { reviewed: decided([6, 'no-relief']) })).toEqual([]);
    expect([...ledgerOf(court).reviewed]).toEqual([...decided([6, 'no-relief'])]);
    const entries = court.entries.length;
    sends(court, { reviewed: decided([6, 'no-relief']) });
    expect(court.entries).toHaveLength(entries);
  });

  test('are changed by another decision, and by nothing else', () => {
    const court = memoryCourt();
    sends(court, { reviewed: REVIEW });
    expect(sends(court, { reviewed: decided([6, 'no-relief']) })).toEqual(['6 CANCEL']);
    expect(sends(court, { reviewed: decided([2, 'dismiss']) })).toEqual(['2 DISMISS_AND_SEAL']);
    expect(sends(court)).toEqual([]);
  });

  test('are not those of another remedy', () => {
    const court = memoryCourt();
    sends(court, { reviewed: REVIEW });
    const other = { ...ledgerOf(court), runs: [{ ...ledgerOf(court).runs[0]!, remedy: 'dismissal' }] };
    const determinations = (): ReturnType<typeof results.determinations> => results.determinations();
    const { stages } = progressOf({ determinations: determinations(), ledger: other, reviewed: new Map() });
    expect(stages.pending.of).toMatchObject({ sent: 0, 'not-sent': 5 });
    const all = [...determinations()].map((each) => listed(each, undefined));
    const lines: Record<string, string>[] = parse(printList(dojList(all, other)), { columns: true, bom: true });
    expect(lines.map(({ status }) => status)).toEqual(['DECIDED', 'DECIDED', 'DECIDED', 'DECIDED', 'DECIDED']);
  });

  test('count in the progress report, and in the list for DOJ, when they are no longer given', () => {
    const court = memoryCourt();
    sends(court, { reviewed: REVIEW });
    const progress = progressOf({
      determinations: results.determinations(),
      ledger: ledgerOf(court),
      reviewed: new Map(),
    });
    expect(progress.stages.challenged.of).toMatchObject({ 'challenged-risk': 1 });
    const all = [...results.determinations()].map((each) => listed(each, undefined));
    expect(dojList(all, ledgerOf(court)).rows).toHaveLength(5);
  });

  test('are in a ledger of an older version as if there were none', () => {
    const court = memoryCourt();
    sends(court);
    expect(JSON.parse(court.entries[0]!)).not.toHaveProperty('reviewed');
    expect(ledgerOf(court)).toMatchObject({ reviewed: new Map(), withdrawn: new Set() });
  });
});

describe('A withdrawal', () => {
  const withdrawn = (): MemoryCourt => {
    const court = memoryCourt();
    sends(court, { reviewed: decided([6, 'dismiss']) });
    answer(court, '1,3,NOT_FOUND,,', '1,6,NOT_FOUND,,');
    expect(sends(court, { corrections: correcting(3, '', true) })).toEqual(['3 CANCEL']);
    return court;
  };

  test('stands in the next export, and when the same decisions are given again', () => {
    const court = withdrawn();
    expect(sends(court)).toEqual([]);
    expect(sends(court, { corrections: correcting(6, '', true) })).toEqual(['6 CANCEL']);
    expect(sends(court, { reviewed: decided([6, 'dismiss']) })).toEqual([]);
    const { pending } = progressOf({
      determinations: results.determinations(),
      ledger: ledgerOf(court),
      reviewed: new Map(),
    }).stages;
    expect(pending.of).toMatchObject({ withdrawn: 2, sent: 4 });
  });

  test('ends when a person decides otherwise', () => {
    const court = withdrawn();
    expect(sends(court, { reviewed: decided([3, 'dismiss']) })).toEqual(['3 DISMISS_AND_SEAL']);
    expect(sends(court)).toEqual([]);
  });

  test('ends when the office finds a number after all', () => {
    const court = withdrawn();
    expect(sends(court, { corrections: correcting(3, 'MCR-3') })).toEqual(['3 DISMISS_AND_SEAL']);
    expect(sends(court)).toEqual([]);
  });
});

describe('Letters that announce', () => {
  test('go to whom the court is asked about, and not to whom a person challenged', () => {
    const court = memoryCourt();
    expect(letters(court, 'announced')).toEqual(DISMISSED);
    sends(court, { reviewed: decided([6, 'reduce-to-misdemeanor'], [2, 'challenge-risk'], [1, 'no-relief']) });
    answer(court, '1,1,ORDERED,O-1,2020-08-20');
    expect(letters(court, 'announced')).toEqual(['4 DISMISS_AND_SEAL', '5 DISMISS_AND_SEAL', '6 REDUCE_MISDEMEANOR']);
    expect(letters(court, 'changed')).toEqual(['3 DISMISS_AND_SEAL']);
  });
});

describe('An answer to what was taken back', () => {
  const takenBack = (): MemoryCourt => {
    const court = memoryCourt();
    sends(court);
    expect(sends(court, { reviewed: decided([1, 'no-relief'], [2, 'reduce-to-infraction']) })).toEqual([
      '1 CANCEL',
      '2 CANCEL',
      '2 REDUCE_INFRACTION',
    ]);
    return court;
  };
  const statusOf = (court: MemoryCourt): ReturnType<typeof courtStatus> =>
    courtStatus(ledgerOf(court), parseIsoDate('2020-09-01')!);

  test('Lines that take back are lines, and outstanding until they are answered', () => {
    const court = takenBack();
    expect(statusOf(court).batches[1]).toMatchObject({ sent: 3, takingBack: 2, outstanding: 3, oldestDays: 31 });
    answer(court, '2,1,ORDERED,,');
    expect(statusOf(court).batches[1]).toMatchObject({ sent: 3, outstanding: 2, answers: { ORDERED: 1 } });
    expect(statusOf(court)).toMatchObject({ convictions: 4, cleared: 0, conflicts: [] });
  });

  test('An order counts all the same, in every list, and is told as a conflict', () => {
    const court = takenBack();
    expect(answer(court, '1,1,ORDERED,O-LATE,2020-08-20')).toEqual([expect.stringContaining('took back')]);
    expect(statusOf(court)).toMatchObject({
      convictions: 5,
      cleared: 1,
      conflicts: [{ batch: 1, line: 1, action: 'DISMISS_AND_SEAL', status: 'ORDERED' }],
    });
    expect(statusOf(court).batches[0]!.answers.ORDERED).toBe(1);
    expect(letters(court, 'changed')).toEqual(['1 DISMISS_AND_SEAL']);
    const progress = progressOf({
      determinations: results.determinations(),
      ledger: ledgerOf(court),
      reviewed: new Map(),
    });
    expect(progress.stages.granted.of.ordered).toBe(1);
    const all = [...results.determinations()].map((each) => listed(each, undefined));
    const lines: Record<string, string>[] = parse(printList(dojList(all, ledgerOf(court))), {
      columns: true,
      bom: true,
    });
    expect(lines.find(({ conviction_key }) => conviction_key === key(1))).toMatchObject({
      status: 'ORDERED',
      order_number: 'O-LATE',
    });
  });

  test('What was ordered is asked no more; what is asked besides and no longer wanted is taken back', () => {
    const court = takenBack();
    answer(court, '1,1,ORDERED,O-1,2020-08-20', '1,2,ORDERED,O-2,2020-08-20');
    expect(sends(court)).toEqual([]);
    expect(sends(court, { reviewed: decided([1, 'dismiss']) })).toEqual([]);
    expect(sends(court, { reviewed: decided([2, 'no-relief']) })).toEqual(['2 CANCEL']);
    expect(exportOn(results, court).plan.orderedNotGranted).toBe(1);
  });

  test('A court that does not take back is a conflict', () => {
    const court = takenBack();
    answer(court, '2,1,REFUSED,,', '2,2,ALREADY_DONE,,');
    expect(statusOf(court).conflicts.map(({ line, status }) => [line, status])).toEqual([
      [1, 'REFUSED'],
      [2, 'ALREADY_DONE'],
    ]);
    expect(statusOf(court)).toMatchObject({ convictions: 4, cleared: 0, refused: 0 });
  });

  test('An order by the old number is no conflict once the line asked again is ordered too', () => {
    const court = memoryCourt();
    sends(court);
    answer(court, '1,4,NOT_FOUND,,');
    sends(court, { corrections: correcting(4, 'MCR-4') });
    answer(court, '1,4,ORDERED,O-4,2020-08-20');
    expect(statusOf(court).conflicts).toHaveLength(1);
    answer(court, '2,2,ORDERED,O-4,2020-08-20');
    expect(statusOf(court)).toMatchObject({ convictions: 5, cleared: 1, conflicts: [] });
  });
});

test('A count asked for in an earlier batch is not among those of its case that must stay', async () => {
  const own = await resultsOn(
    bulkFile([row(), row({ CNT_ORDER: '101002002000', OFFENSE_DESCR: '11357(B) HS-POSSESS MARIJUANA' })]),
    { policy: dismissIf({ ask: 'section-within', sections: ['HS 11359'] }) },
  );
  const second = '10000001/101002002000';
  const court = memoryCourt();
  const others = (asked: Parameters<typeof exportOn>[2]): unknown =>
    exportOn(own, court, asked).batches.flatMap(({ lines }) =>
      lines.map((line) => [line.count_number, line.action, line.other_counts_in_case]),
    );
  expect(others({})).toEqual([['1', 'DISMISS_AND_SEAL', '1']]);
  const dismiss = { ...REVIEW.get(key(6))!, key: second };
  expect(others({ reviewed: new Map([[second, dismiss]]) })).toEqual([['2', 'DISMISS_AND_SEAL', '0']]);
  const noRelief = { ...dismiss, decision: 'no-relief' as const };
  expect(others({ reviewed: new Map([[second, noRelief]]), terms: ASKED.terms })).toEqual([['2', 'CANCEL', '1']]);
});
