import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import { type ImportOutcome, STATUSES, courtStatus, importReturn, readSheet, sha256Of } from '../../src/court/index.ts';
import { readLedger } from '../../src/court/ledger.ts';
import type { Results } from '../../src/results/index.ts';
import { RunRefused } from '../../src/run/index.ts';
import { type Row, bulkFile, row } from '../support/bulk-file.ts';
import { type MemoryCourt, ASKED, exportOn, memoryCourt, resultsOn, sha256 } from '../support/court.ts';
import { dismissIf } from '../support/policies.ts';

const DISMISS = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
const TODAY = parseIsoDate('2020-09-01')!;
const people = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, i) => row({ SUBJECT_ID: `1000000${i + 1}`, OFN: `20F0000${i + 1}` }));
const six = await resultsOn(bulkFile(people(6)), { policy: DISMISS });

function sent(results: Results = six): { readonly court: MemoryCourt; readonly batch: string } {
  const court = memoryCourt();
  const { batches } = exportOn(results, court);
  return { court, batch: batches[0]!.id };
}

function take(court: MemoryCourt, text: string, correct = false, results = six): ImportOutcome {
  return importReturn(
    readSheet('return.csv', Buffer.from(text)),
    sha256Of(text, sha256),
    { today: TODAY, correct },
    { ...court, results },
  );
}

const returned = (batch: string, answers: readonly (readonly [number, string])[]): string =>
  `batch_id,line_id,status\n${answers.map(([line, status]) => `${batch},${line},${status}\n`).join('')}`;

const ledgerOf = (court: MemoryCourt): ReturnType<typeof readLedger> => readLedger(court.store, sha256);

const states = (court: MemoryCourt): readonly unknown[] =>
  [...ledgerOf(court).lines].map(([ref, { answer, cancelled }]) => [ref, answer?.status, cancelled]);

const answersOf = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...STATUSES)), { maxLength: 12 });

describe('The ledger', () => {
  test('Returns may come in any order and more than once: what is known at the end is the same', () => {
    fc.assert(
      fc.property(answersOf, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (answers, keys) => {
        const [one, other] = [sent(), sent()];
        const parts = answers
          .filter(([line, status]) => agrees(answers, line, status))
          .map((each) => returned(one.batch, [each]));
        const shuffled = parts.map((part, i) => [keys[i]!, part] as const).sort(([a], [b]) => a - b);
        for (const part of parts) take(one.court, part);
        for (const [, part] of [...shuffled, ...shuffled]) take(other.court, part);
        expect(states(other.court)).toEqual(states(one.court));
      }),
    );
  });

  test('The same file again, or the same answers in another file, add no entry', () => {
    const { court, batch } = sent();
    take(court, returned(batch, [[1, 'ORDERED']]));
    const entries = court.entries.length;
    expect(take(court, returned(batch, [[1, 'ORDERED']]))).toMatchObject({ knownFile: true, answers: [] });
    expect(take(court, `${returned(batch, [[1, 'ordered']])}${batch},2,\n`)).toMatchObject({
      knownFile: false,
      alreadyKnown: 1,
    });
    expect(court.entries).toHaveLength(entries);
  });

  test('A final answer is not replaced by another one unless that is asked for', () => {
    const { court, batch } = sent();
    take(court, returned(batch, [[1, 'ORDERED']]));
    expect(() => take(court, returned(batch, [[1, 'REFUSED']]))).toThrow(RunRefused);
    take(court, returned(batch, [[1, 'REFUSED']]), true);
    expect(ledgerOf(court).lines.get(`${batch}/1`)?.answer?.status).toBe('REFUSED');
  });

  test('An answer that says less than a final one changes nothing and is told', () => {
    const { court, batch } = sent();
    take(court, returned(batch, [[1, 'ORDERED']]));
    expect(take(court, returned(batch, [[1, 'NOT_FOUND']]))).toMatchObject({ outdated: 1, answers: [] });
  });

  test('Whatever byte of an entry is changed, it is found out', () => {
    const { court, batch } = sent();
    take(court, returned(batch, [[1, 'ORDERED']]));
    take(court, returned(batch, [[2, 'REFUSED']]));
    const whole = [...court.entries];
    fc.assert(
      fc.property(fc.nat(2), fc.nat(), fc.constantFrom('0', '7', 'x', '"', ' '), (entry, at, by) => {
        const text = whole[entry]!;
        const place = at % text.length;
        if (text[place] === by) return;
        court.entries.splice(0, 3, ...whole);
        court.entries[entry] = text.slice(0, place) + by + text.slice(place + 1);
        expect(() => ledgerOf(court)).toThrow(RunRefused);
      }),
    );
  });

  test('A last entry that is not whole is refused, with what to do', () => {
    const { court, batch } = sent();
    take(court, returned(batch, [[1, 'ORDERED']]));
    const whole = court.entries[1]!;
    for (let cut = 0; cut < whole.length - 1; cut++) {
      court.entries[1] = whole.slice(0, cut);
      expect(() => ledgerOf(court)).toThrow(RunRefused);
    }
  });

  test('An entry that is missing between others is found out', () => {
    const { court, batch } = sent();
    take(court, returned(batch, [[1, 'ORDERED']]));
    take(court, returned(batch, [[2, 'ORDERED']]));
    court.entries[1] = undefined;
    expect(() => ledgerOf(court)).toThrow(RunRefused);
  });

  test('When another command writes the next entry first, nothing is lost and nothing is sent twice', () => {
    const court = memoryCourt();
    const { append } = court.store;
    let raced = false;
    const racing: MemoryCourt = {
      ...court,
      store: {
        ...court.store,
        append: (seq, text) => {
          if (!raced) {
            raced = true;
            exportOn(six, court);
          }
          return append(seq, text);
        },
      },
    };
    expect(exportOn(six, racing).batches).toEqual([]);
    expect(ledgerOf(court).lines.size).toBe(6);
    expect(court.entries).toHaveLength(1);
  });
});

describe('A second export', () => {
  test('sends nothing twice', () => {
    const { court } = sent();
    const { batches, plan } = exportOn(six, court);
    expect([batches, plan.alreadySent]).toEqual([[], 6]);
  });

  test('takes back a line whose decision was withdrawn, and sends it no more', () => {
    const { court, batch } = sent();
    const reviewed = new Map([
      [
        '10000001/101002001000',
        { key: '', decision: 'no-relief' as const, decidedBy: 'A', decidedOn: '2020-08-02', note: '' },
      ],
    ]);
    const { batches } = exportOn(six, court, { reviewed });
    expect(batches[0]!.lines.map((line) => [line.action, line.cancels_line])).toEqual([['CANCEL', `${batch}/1`]]);
    expect(exportOn(six, court, { reviewed }).batches).toEqual([]);
  });

  test('takes back and sends anew a line whose decision changed', () => {
    const { court } = sent();
    const reviewed = new Map([
      [
        '10000002/101002001000',
        { key: '', decision: 'reduce-to-infraction' as const, decidedBy: 'A', decidedOn: '2020-08-02', note: '' },
      ],
    ]);
    const { batches } = exportOn(six, court, { reviewed });
    expect(batches[0]!.lines.map((line) => line.action)).toEqual(['CANCEL', 'REDUCE_INFRACTION']);
  });

  test('leaves alone what a court has ordered', () => {
    const { court, batch } = sent();
    take(court, returned(batch, [[1, 'ORDERED']]));
    const reviewed = new Map([
      [
        '10000001/101002001000',
        { key: '', decision: 'no-relief' as const, decidedBy: 'A', decidedOn: '2020-08-02', note: '' },
      ],
    ]);
    const { batches, plan } = exportOn(six, court, { reviewed });
    expect([batches, plan.orderedNotGranted]).toEqual([[], 1]);
  });

  test('asks again, by the number that the court gave, what the court could not place', () => {
    const { court, batch } = sent();
    take(
      court,
      `batch_id,line_id,status,court_case_number\n${batch},3,COUNT_MISMATCH,SC-0003\n${batch},4,NOT_FOUND,\n`,
    );
    const { batches, plan } = exportOn(six, court);
    expect(batches[0]!.lines.map((line) => [line.action, line.case_number])).toEqual([
      ['CANCEL', '20F00003'],
      ['DISMISS_AND_SEAL', 'SC-0003'],
    ]);
    expect(plan.stillOpen).toBe(1);
    const csv = parse(court.published.get('court-relief_002_cascsacramento.csv')!, { columns: true });
    expect(csv[1]).toMatchObject({ case_number: 'SC-0003', case_number_alternatives: '20F00003' });
  });

  test('asks again by the number that the office found, and withdraws what the office withdraws', () => {
    const { court, batch } = sent();
    take(
      court,
      returned(batch, [
        [4, 'NOT_FOUND'],
        [5, 'NOT_FOUND'],
      ]),
    );
    const corrections = new Map([
      ['10000004/101002001000', { caseNumber: 'mcr-4', withdraw: false }],
      ['10000005/101002001000', { caseNumber: '', withdraw: true }],
    ]);
    const { batches } = exportOn(six, court, { corrections });
    expect(batches[0]!.lines.map((line) => [line.action, line.case_number])).toEqual([
      ['CANCEL', '20F00004'],
      ['CANCEL', '20F00005'],
      ['DISMISS_AND_SEAL', 'MCR-4'],
    ]);
    expect([...ledgerOf(court).live.keys()]).toHaveLength(5);
  });

  test('A count stands in one line at a time, whatever is sent, answered and corrected', () => {
    fc.assert(
      fc.property(fc.array(answersOf, { maxLength: 4 }), (rounds) => {
        const { court } = sent();
        for (const round of rounds) {
          const { lines } = ledgerOf(court);
          const open = [...lines.values()];
          for (const [line, status] of round) {
            const at = open[(line * 7) % open.length]!;
            take(
              court,
              `batch_id,line_id,status,court_case_number\n${at.batch.id},${at.line},${status},N${line}\n`,
              true,
            );
          }
          exportOn(six, court);
        }
        const standing = [...ledgerOf(court).lines.values()].filter(({ cancels, cancelled }) => !cancels && !cancelled);
        expect(standing.map(({ key }) => key).toSorted()).toEqual([...ledgerOf(court).live.keys()].toSorted());
        expect([...ledgerOf(court).telling.keys()].toSorted()).toEqual([...ledgerOf(court).live.keys()].toSorted());
        expect(new Set(standing.map(({ key }) => key)).size).toBe(standing.length);
      }),
      { numRuns: 40 },
    );
  });

  test('Results of other inputs are refused: the keys of their convictions mean other people', async () => {
    const { court } = sent();
    const others = await resultsOn(bulkFile(people(2)), { policy: DISMISS });
    expect(() => exportOn(others, court)).toThrow(RunRefused);
  });
});

describe('The status', () => {
  test('Every conviction sent is changed, refused, open or outstanding, and its age is counted in days', () => {
    const { court, batch } = sent();
    take(
      court,
      returned(batch, [
        [1, 'ORDERED'],
        [2, 'ALREADY_DONE'],
        [3, 'REFUSED'],
        [4, 'NOT_FOUND'],
      ]),
    );
    const status = courtStatus(ledgerOf(court), TODAY);
    expect(status).toMatchObject({ convictions: 6, cleared: 2, refused: 1 });
    expect(status.open).toHaveLength(1);
    expect(status.all).toMatchObject({ sent: 6, outstanding: 2, oldestDays: 31, takenBack: 0 });
    expect(status.all.answers).toMatchObject({ ORDERED: 1, ALREADY_DONE: 1, REFUSED: 1, NOT_FOUND: 1, PURGED: 0 });
  });

  test('Its sums hold whatever is answered', () => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const { court, batch } = sent();
        for (const each of answers) take(court, returned(batch, [each]), true);
        exportOn(six, court, { terms: { ...ASKED.terms, on: '2020-08-20' } });
        const { all, cleared, refused, open, convictions } = courtStatus(ledgerOf(court), TODAY);
        const answered = Object.values(all.answers).reduce((sum, count) => sum + count, 0);
        expect(all.sent).toBe(answered + all.outstanding + all.takenBack);
        expect(convictions).toBe(cleared + refused + open.length + all.outstanding);
      }),
    );
  });
});

/** One status for each line, apart from the open ones, which any other may follow. */
function agrees(answers: readonly (readonly [number, string])[], line: number, status: string): boolean {
  const finals = answers.filter(
    ([at, each]) => at === line && !['NOT_FOUND', 'IDENTITY_MISMATCH', 'COUNT_MISMATCH'].includes(each),
  );
  return (
    ['NOT_FOUND', 'IDENTITY_MISMATCH', 'COUNT_MISMATCH'].includes(status) || finals.every(([, each]) => each === status)
  );
}
