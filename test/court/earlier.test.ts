import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import {
  type Correction,
  type Decision,
  type EarlierDelivery,
  type Ledger,
  type Reviewed,
  STATUSES,
  courtStatus,
  decidedIn,
  defenderList,
  dojList,
  importReturn,
  leftToAsk,
  listed,
  maybeSent,
  openQuestions,
  printList,
  readCorrections,
  readSheet,
} from '../../src/court/index.ts';
import { readLedger } from '../../src/court/ledger.ts';
import { lettersOf, progressOf } from '../../src/documents/index.ts';
import type { Results } from '../../src/results/index.ts';
import { type Cells, type Row, bulkFile, row } from '../support/bulk-file.ts';
import { ASKED, type MemoryCourt, exportOn, memoryCourt, resultsOn, sha256 } from '../support/court.ts';
import { dismissIf, policyOf } from '../support/policies.ts';
import { refusalOf } from '../support/run-on.ts';

const DISMISS = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
const TODAY = parseIsoDate('2020-09-01')!;

/** Who is in both deliveries, by what does not change from one to the other. */
const NAMES = ['ASH', 'BIRCH', 'CEDAR', 'DOGWOOD', 'ELM', 'FIR', 'GINKGO', 'HAZEL', 'IVY', 'JUNIPER'] as const;

type Name = (typeof NAMES)[number] | 'NEW';

const personOf = (name: Name, delivery: number): Cells => {
  const i = name === 'NEW' ? NAMES.length : NAMES.indexOf(name);
  return {
    PRI_NAME: `${name},SAM`,
    SUBJECT_ID: String(delivery === 1 ? 10000001 + i : 20000099 - i),
    CII_NUMBER: `${delivery === 1 ? '00' : 'A'}${12345601 + i}`,
    PRI_DOB: `19${60 + i}0314`,
    CNT_ORDER: delivery === 1 ? '101002001000' : '203004002000',
    OFN: `20F0000${i}`,
  };
};

const count = (name: Name, delivery: number, cells: Cells = {}): Row => row({ ...personOf(name, delivery), ...cells });

const SECOND = { 1: '101002002000', 2: '203004005000' } as const;

/** Fir's is granted by a person alone; Ivy has one count first and two alike later, Juniper two alike in both. */
const delivery = (which: 1 | 2): readonly Row[] => [
  ...NAMES.map((name) =>
    count(name, which, {
      ...(name === 'FIR' ? { OFFENSE_DESCR: '11357(C) HS-POSSESS MARIJUANA' } : {}),
      ...(name === 'HAZEL' && which === 2 ? { OFN: 'MCR-77' } : {}),
      ...(name === 'BIRCH' && which === 2 ? { OFN: '20-F-00001' } : {}),
    }),
  ),
  count('JUNIPER', which, { CNT_ORDER: SECOND[which] }),
  ...(which === 2 ? [count('IVY', which, { CNT_ORDER: SECOND[2] }), count('NEW', which)] : []),
];

const first = await resultsOn(bulkFile(delivery(1)), { policy: DISMISS });
const second = await resultsOn(bulkFile([...delivery(2)].reverse()), { policy: DISMISS });

const keyOf = (results: Results, name: Name, at = 0): string =>
  [...results.determinations()]
    .filter((each) => each.name === `${name},SAM`)
    .map(({ conviction_key }) => conviction_key)
    .toSorted()[at]!;

const ledgerOf = ({ store }: MemoryCourt): Ledger => readLedger(store, sha256);

const decisions = (results: Results, ...all: readonly (readonly [Name, Reviewed['decision']])[]) =>
  new Map(
    all.map(([name, decision]) => {
      const key = keyOf(results, name);
      return [key, { key, decision, decidedBy: 'A. Prosecutor', decidedOn: '2020-07-15', note: '' }] as const;
    }),
  );

const correcting = (results: Results, name: Name, caseNumber: string): ReadonlyMap<string, Correction> =>
  new Map([[keyOf(results, name), { caseNumber, withdraw: caseNumber === '' }]]);

function answer(court: MemoryCourt, ...answers: readonly (readonly [key: string, status: string])[]): void {
  const lines = answers.map(([key, status]) => {
    const { batch, line } = ledgerOf(court).live.get(key)!;
    return `${batch.id},${line},${status},O-${line}\n`;
  });
  const sheet = readSheet('return.csv', Buffer.from(`batch_id,line_id,status,order_number\n${lines.join('')}`));
  const { county, inputs } = ledgerOf(court).runs[0]!;
  const record = { county, inputs: inputs.map((each) => ({ sha256: each })) };
  importReturn(sheet, lines.join(), { today: TODAY, correct: false }, { ...court, results: { record } });
}

/** What was sent, as `ASH DISMISS_AND_SEAL`. */
const sends = (results: Results, court: MemoryCourt, asked: Parameters<typeof exportOn>[2] = {}): readonly string[] =>
  exportOn(results, court, asked)
    .batches.flatMap(({ lines }) => lines.map((line) => `${line.defendant_last} ${line.action}`))
    .toSorted();

const earlierOf = (results: Results, court: MemoryCourt): EarlierDelivery => ({
  folder: 'results-1',
  results,
  ledger: ledgerOf(court),
});

/** The first delivery, sent and in part answered. */
function sentFirst(): MemoryCourt {
  const court = memoryCourt();
  const reviewed = decisions(first, ['FIR', 'dismiss'], ['ELM', 'challenge-risk']);
  expect(sends(first, court, { reviewed })).toHaveLength(10);
  answer(
    court,
    [keyOf(first, 'ASH'), 'ORDERED'],
    [keyOf(first, 'BIRCH'), 'REFUSED'],
    [keyOf(first, 'DOGWOOD'), 'NOT_FOUND'],
    [keyOf(first, 'GINKGO'), 'NOT_FOUND'],
    [keyOf(first, 'JUNIPER', 1), 'ORDERED'],
  );
  expect(sends(first, court, { corrections: correcting(first, 'GINKGO', '') })).toEqual(['GINKGO CANCEL']);
  return court;
}

function bothSent(): { readonly old: MemoryCourt; readonly court: MemoryCourt } {
  const [old, court] = [sentFirst(), memoryCourt()];
  expect(sends(second, court, { after: [earlierOf(first, old)] })).toEqual(['NEW DISMISS_AND_SEAL']);
  return { old, court };
}

describe('An export after an earlier delivery', () => {
  test('sends whom the earlier one did not know, and nobody again', () => {
    const old = sentFirst();
    const entries = [...old.entries];
    const court = memoryCourt();
    const { plan, batches, decisions: kept } = exportOn(second, court, { after: [earlierOf(first, old)] });
    expect(batches.flatMap(({ lines }) => lines.map((line) => line.defendant_last))).toEqual(['NEW']);
    expect(plan.earlier).toEqual({ sent: 7, otherwise: 0, notGranted: 0, twice: 0, doubtful: 0 });
    expect(kept).toEqual({ standing: 2, added: 0 });
    const withheld = plan.withheld.map(({ row: { name }, why }) => `${name.split(',')[0]}: ${why}`).toSorted();
    const maybe = 'may have been sent with the earlier delivery; waits for a person';
    expect(withheld).toEqual([
      'ELM: Reviewed: challenged',
      'GINKGO: Withdrawn by the office',
      `HAZEL: ${maybe}`,
      `IVY: ${maybe}`,
      `IVY: ${maybe}`,
    ]);
    expect(old.entries).toEqual(entries);
  });

  test('Without it everything would go out a second time', () => {
    expect(sends(second, memoryCourt())).toHaveLength(12);
  });

  test('is entered with what was carried; an export that goes by none is entered as ever', () => {
    const { old, court } = bothSent();
    const { after, carried } = JSON.parse(court.entries[0]!);
    expect(after).toEqual([{ ledger: ledgerOf(old).id, head: ledgerOf(old).head }]);
    expect(carried).toHaveLength(12);
    const alone = memoryCourt();
    exportOn(second, alone);
    expect(Object.keys(JSON.parse(alone.entries[0]!))).toEqual([
      'seq',
      'previous',
      'on',
      'kind',
      'run',
      'batches',
      'sha256',
    ]);
  });

  test('sends nothing and writes nothing when it is repeated, and later exports keep what was carried', () => {
    const { old, court } = bothSent();
    const entries = [...court.entries];
    expect(sends(second, court, { after: [earlierOf(first, old)] })).toEqual([]);
    expect(sends(second, court)).toEqual([]);
    expect(court.entries).toEqual(entries);
    expect(exportOn(second, court).plan.earlier.sent).toBe(7);
  });

  test('takes over what the courts have answered meanwhile, and what was taken back', () => {
    const { old, court } = bothSent();
    answer(old, [keyOf(first, 'CEDAR'), 'ORDERED']);
    sends(first, old, { reviewed: decisions(first, ['FIR', 'no-relief']) });
    expect(sends(second, court, { after: [earlierOf(first, old)] })).toEqual([]);
    const { telling, reviewed } = ledgerOf(court);
    expect(telling.get(keyOf(second, 'CEDAR'))).toMatchObject({ earlier: true, answer: { status: 'ORDERED' } });
    expect(telling.has(keyOf(second, 'FIR'))).toBe(false);
    expect(reviewed.get(keyOf(second, 'FIR'))).toMatchObject({ decision: 'no-relief' });
    expect(sends(second, court)).toEqual([]);
  });

  test('Several alike in equal number pair in the order of their keys', () => {
    const { court } = bothSent();
    const { telling } = ledgerOf(court);
    const statuses = [0, 1].map((at) => telling.get(keyOf(second, 'JUNIPER', at))?.answer?.status);
    expect(statuses).toEqual([undefined, 'ORDERED']);
  });

  test('A decision given now goes before the one that was carried', () => {
    const { court } = bothSent();
    expect(sends(second, court, { reviewed: decisions(second, ['ELM', 'dismiss']) })).toEqual(['ELM DISMISS_AND_SEAL']);
    const old = sentFirst();
    expect(sends(second, court, { after: [earlierOf(first, old)] })).toEqual([]);
    expect(ledgerOf(court).reviewed.get(keyOf(second, 'ELM'))).toMatchObject({ decision: 'dismiss' });
  });

  test('A withdrawal holds until the office finds a number after all', () => {
    const { court } = bothSent();
    expect(sends(second, court, { corrections: correcting(second, 'GINKGO', 'MCR-9') })).toEqual([
      'GINKGO DISMISS_AND_SEAL',
    ]);
    expect(sends(second, court)).toEqual([]);
  });
});

describe('What cannot be told apart from the earlier delivery', () => {
  test('is in the list of open questions, with the keys that it may be', () => {
    const { court } = bothSent();
    const { unsure } = ledgerOf(court);
    const rows = [...second.determinations()].filter(({ conviction_key }) => unsure.has(conviction_key));
    const text = openQuestions([], new Map(), rows.map((each) => ({ row: each, unsure: unsure.get(each.conviction_key)! }))); // prettier-ignore
    const lines: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(lines.find(({ name }) => name === 'HAZEL,SAM')).toMatchObject({
      status: 'MAY_BE_SENT',
      court_note: `may be ${keyOf(first, 'HAZEL')} of the earlier delivery`,
      case_number_asked: 'MCR-77',
    });
    expect(lines).toHaveLength(3);
  });

  test('is sent once a person decides so, and then stands', () => {
    const { old, court } = bothSent();
    expect(sends(second, court, { reviewed: decisions(second, ['HAZEL', 'dismiss']) })).toEqual([
      'HAZEL DISMISS_AND_SEAL',
    ]);
    expect(sends(second, court)).toEqual([]);
    expect(sends(second, court, { after: [earlierOf(first, old)] })).toEqual([]);
  });

  test('is asked for no more once the office says that it is the same', () => {
    const { court } = bothSent();
    expect(sends(second, court, { corrections: correcting(second, 'HAZEL', '') })).toEqual([]);
    expect(maybeSent(decidedIn(second, ASKED, ledgerOf(court)))).toBe(2);
    expect(sends(second, court)).toEqual([]);
  });

  test('is then where the earlier delivery says, and follows what is answered there', () => {
    const { old, court } = bothSent();
    const corrections = correcting(second, 'HAZEL', '');
    sends(second, court, { corrections });
    const key = keyOf(second, 'HAZEL');
    const rows = [...second.determinations()];
    const statusIn = (): unknown => {
      const { columns, rows: lines } = dojList(rows.map((each) => listed(each, undefined)), ledgerOf(court)); // prettier-ignore
      return lines.find((line) => line[columns.indexOf('conviction_key')] === key)?.[columns.indexOf('status')];
    };
    const pending = () =>
      progressOf({ determinations: rows, ledger: ledgerOf(court), reviewed: new Map() }).stages.pending.of;
    expect(statusIn()).toBe('SENT_EARLIER');
    expect(pending()).toMatchObject({ withdrawn: 1, 'sent-earlier': 4, 'maybe-sent': 2 });
    const entries = [...court.entries];
    expect(exportOn(second, court, { corrections }).plan.earlier).toMatchObject({ sent: 8, notGranted: 0 });
    expect(court.entries).toEqual(entries);
    answer(old, [keyOf(first, 'HAZEL'), 'ORDERED']);
    expect(sends(second, court, { after: [earlierOf(first, old)] })).toEqual([]);
    expect(statusIn()).toBe('ORDERED');
    expect(pending()).toMatchObject({ 'sent-earlier': 3 });
  });

  test('is another one after all when a person decides so later', () => {
    const { court } = bothSent();
    sends(second, court, { corrections: correcting(second, 'HAZEL', '') });
    const reviewed = decisions(second, ['HAZEL', 'dismiss']);
    expect(sends(second, court, { reviewed })).toEqual(['HAZEL DISMISS_AND_SEAL']);
    expect(sends(second, court, { corrections: correcting(second, 'HAZEL', '') })).toEqual(['HAZEL CANCEL']);
  });

  test('Where it may be one of several, the key says which', async () => {
    const court = memoryCourt();
    sends(second, court);
    const { store } = court;
    const back = memoryCourt();
    const after = [{ folder: 'results-2', results: second, ledger: readLedger(store, sha256) }];
    sends(first, back, { after });
    const key = keyOf(first, 'IVY');
    const given = (same?: string): ReadonlyMap<string, Correction> =>
      new Map([[key, { caseNumber: '', withdraw: true, from: { file: 'list.csv', line: 2 }, ...(same && { same }) }]]);
    const refused = async (same?: string) =>
      (await refusalOf((async () => exportOn(first, back, { corrections: given(same) }))()))[0];
    expect(await refused()).toMatchObject({ code: 'which-conviction', file: 'list.csv', line: 2, field: 'withdraw' });
    expect(await refused('1/2')).toMatchObject({ code: 'bad-correction', file: 'list.csv', line: 2 });
    const other = keyOf(second, 'IVY', 1);
    expect(sends(first, back, { corrections: given(other) })).toEqual([]);
    const found = readLedger(back.store, sha256).telling.get(key)!;
    const sent = readLedger(store, sha256).live.get(other)!;
    expect([found.batch.id, found.line]).toEqual([sent.batch.id, sent.line]);
    const list = Buffer.from(`conviction_key,corrected_case_number,withdraw\n${key},,${other}\n`);
    expect([...readCorrections(readSheet('list.csv', list)).corrections]).toEqual([
      [key, { caseNumber: '', withdraw: true, same: other, from: { file: 'list.csv', line: 2 } }],
    ]);
  });

  test('and waits for a person here too is told, counted and listed as such', async () => {
    const old = sentFirst();
    const court = memoryCourt();
    const waiting = await resultsOn(bulkFile(delivery(2)), {
      policy: policyOf({ ask: 'section-within', sections: ['HS 11359'], then: 'hand-review' }),
    });
    const { plan } = exportOn(waiting, court, { after: [earlierOf(first, old)] });
    expect(maybeSent(plan.withheld.map((each) => ({ kind: 'withheld', ...each })))).toBe(3);
    const ledger = ledgerOf(court);
    const rows = [...waiting.determinations()];
    const { stages } = progressOf({ determinations: rows, ledger, reviewed: new Map() });
    expect(stages.pending.of).toMatchObject({ 'maybe-sent': 3 });
    const { columns, rows: lines } = defenderList(rows.map((each) => listed(each, undefined, ledger)));
    const standings = (name: Name): unknown =>
      lines
        .filter((line) => line[columns.indexOf('name')] === `${name},SAM`)
        .map((line) => line[columns.indexOf('standing')]);
    expect(standings('HAZEL')).toEqual(['may have been sent with the earlier delivery; waits for a person']);
    // A court has ordered it.
    expect(standings('ASH')).toEqual([]);
    expect(standings('NEW')).toEqual(['waits for a person']);
  });

  test('is told of when a decision given now sends it all the same', () => {
    const { court } = bothSent();
    const reviewed = decisions(second, ['HAZEL', 'dismiss']);
    expect(exportOn(second, court, { reviewed }).plan.earlier).toMatchObject({ doubtful: 1 });
    expect(exportOn(second, court, { reviewed }).plan.earlier).toMatchObject({ doubtful: 0 });
  });

  test('A number alone does not tell it apart, and no correction reaches what an earlier delivery sent', async () => {
    const { court } = bothSent();
    const refused = async (name: Name, number: string): Promise<string | undefined> =>
      (await refusalOf((async () => exportOn(second, court, { corrections: correcting(second, name, number) }))()))[0]
        ?.code;
    expect(await refused('HAZEL', 'MCR-1')).toBe('maybe-sent-earlier');
    expect(await refused('DOGWOOD', 'MCR-1')).toBe('sent-earlier');
    expect(await refused('CEDAR', '')).toBe('sent-earlier');
    const from = { file: 'list.csv', line: 7 };
    const corrections = new Map([[keyOf(second, 'HAZEL'), { caseNumber: 'MCR-1', withdraw: false, from }]]);
    const told = await refusalOf((async () => exportOn(second, court, { corrections }))());
    expect(told).toEqual([expect.objectContaining({ code: 'maybe-sent-earlier', ...from })]);
  });
});

describe('Lists, letters, motions, status and progress after an earlier delivery', () => {
  const { court } = bothSent();
  const ledger = ledgerOf(court);
  const rows = [...second.determinations()];

  test('The progress report places each conviction once, and truly', () => {
    const { identified, stages } = progressOf({ determinations: rows, ledger, reviewed: new Map() });
    expect(identified).toBe(13);
    expect(stages.granted.of).toMatchObject({ ordered: 2 });
    expect(stages.challenged.of).toMatchObject({ refused: 1, 'challenged-risk': 1 });
    expect(stages.pending.of).toMatchObject({
      sent: 1,
      'sent-earlier': 3,
      'maybe-sent': 3,
      'open-question': 1,
      withdrawn: 1,
      'not-sent': 0,
    });
  });

  test('The list for DOJ says what was sent with the earlier delivery', () => {
    const text = printList(dojList(rows.map((each) => listed(each, undefined)), ledger)); // prettier-ignore
    const lines: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
    const said = (name: Name): unknown =>
      lines.filter((line) => line.name === `${name},SAM`).map(({ status, order_number }) => [status, order_number]);
    expect(said('ASH')).toEqual([['ORDERED', expect.stringMatching(/^O-\d+$/)]]);
    expect(said('CEDAR')).toEqual([['SENT_EARLIER', '']]);
    expect(said('HAZEL')).toEqual([['MAY_BE_SENT', '']]);
    expect(said('NEW')).toEqual([['SENT', '']]);
    expect(said('ELM')).toEqual([]);
  });

  test('No letter tells what those of the earlier delivery tell', () => {
    const parts = { determinations: rows, ledger, addresses: new Map() };
    expect(lettersOf(parts, 'changed')).toMatchObject({ letters: [], earlier: 2 });
    const announced = lettersOf(parts, 'announced');
    expect(announced.letters.map(({ name }) => name)).toEqual(['Sam New']);
    expect(announced.earlier).toBe(3);
  });

  test('No motion asks for what the earlier delivery asked for, or may have', () => {
    const decided = decidedIn(second, ASKED, ledger);
    const granted = decided.filter((each): each is Decision & { kind: 'decision' } => each.kind === 'decision');
    const left = leftToAsk(granted, 'prop-64', ledger);
    expect(left.decisions.map(({ row: { name } }) => name)).toEqual(['NEW,SAM']);
    expect(left).toMatchObject({ sentEarlier: 7, answered: new Map() });
    expect(maybeSent(decided)).toBe(3);
  });

  test('The status counts apart what was sent from here and before', () => {
    expect(courtStatus(ledger, TODAY)).toMatchObject({
      convictions: 1,
      cleared: 0,
      all: { sent: 1, outstanding: 1 },
      earlier: { sent: 7, cleared: 2, refused: 1, open: 1, outstanding: 3 },
    });
  });

  test('An answer to a line of the earlier delivery is sent where it belongs', async () => {
    const batch = ledger.telling.get(keyOf(second, 'CEDAR'))!.batch.id;
    const sheet = readSheet('return.csv', Buffer.from(`batch_id,line_id,status\n${batch},3,ORDERED\n`));
    const take = async (): Promise<unknown> =>
      importReturn(sheet, 'sha', { today: TODAY, correct: false }, { ...court, results: second });
    expect((await refusalOf(take()))[0]?.hint).toContain('sent with an earlier delivery');
  });
});

describe('A third delivery', () => {
  test('goes by the second alone, which keeps what the first has sent', () => {
    const { old, court } = bothSent();
    expect(sends(second, court, { reviewed: decisions(second, ['HAZEL', 'dismiss']) })).toHaveLength(1);
    expect(sends(first, memoryCourt(), { after: [earlierOf(second, court)] })).toEqual([]);
    expect(sends(first, memoryCourt(), { after: [earlierOf(second, court), earlierOf(first, old)] })).toEqual([]);
  });
});

test('An export of the earlier delivery that goes by the later one knows its own lines', () => {
  const { old, court } = bothSent();
  sends(first, old, { reviewed: decisions(first, ['FIR', 'no-relief']) });
  const { plan, batches } = exportOn(first, old, { after: [earlierOf(second, court)] });
  expect([batches, plan.earlier]).toEqual([[], { sent: 0, otherwise: 0, notGranted: 0, twice: 0, doubtful: 0 }]);
  expect(ledgerOf(old).telling.has(keyOf(first, 'FIR'))).toBe(false);
});

test('What was sent twice before the earlier delivery was looked at is told', () => {
  const [old, court] = [sentFirst(), memoryCourt()];
  sends(second, court);
  const { plan, batches } = exportOn(second, court, { after: [earlierOf(first, old)] });
  expect(plan.earlier).toMatchObject({ sent: 1, twice: 6 });
  expect(batches.flatMap(({ lines }) => lines.map((line) => `${line.defendant_last} ${line.action}`))).toEqual([
    'ELM CANCEL',
  ]);
});

test('What the earlier delivery asked for otherwise, or is not granted any more, is told and left there', async () => {
  const [old, court] = [sentFirst(), memoryCourt()];
  const reviewed = decisions(second, ['CEDAR', 'no-relief'], ['DOGWOOD', 'reduce-to-infraction'], ['ASH', 'no-relief']);
  const { plan } = exportOn(second, court, { reviewed, after: [earlierOf(first, old)] });
  expect(plan.earlier).toMatchObject({ otherwise: 1, notGranted: 1 });
  expect(sends(second, court)).toEqual([]);
});

describe('Refused is', () => {
  const codeOf = async (after: EarlierDelivery, asked: Parameters<typeof exportOn>[2] = {}, into = memoryCourt()) =>
    (await refusalOf((async () => exportOn(second, into, { ...asked, after: [after] }))()))[0]?.code;

  test('a folder from which nothing was sent, and the folder itself', async () => {
    expect(await codeOf(earlierOf(first, memoryCourt()))).toBe('nothing-sent');
    const { court } = bothSent();
    expect(await codeOf(earlierOf(second, court), {}, court)).toBe('same-ledger');
  });

  test('another county, another remedy, and a ledger of other inputs than the results beside it', async () => {
    const old = sentFirst();
    const cells = { STP_ORI_CNTY_NAME: 'YOLO', STP_ORI_DESCR: 'CASCYOLO' };
    const yolo = await resultsOn(bulkFile([row(cells)]), { policy: DISMISS, county: 'YOLO' });
    const there = memoryCourt();
    exportOn(yolo, there);
    expect(await codeOf(earlierOf(yolo, there))).toBe('other-county');
    expect(await codeOf(earlierOf(yolo, old))).toBe('other-inputs');
    const both = await resultsOn(bulkFile(delivery(2)), { policy: DISMISS, remedies: ['prop-64', 'dismissal'] });
    const refused = async (): Promise<unknown> =>
      exportOn(both, memoryCourt(), { remedy: 'dismissal', after: [earlierOf(first, old)] });
    expect((await refusalOf(refused()))[0]?.code).toBe('other-remedy');
  });

  test('a ledger that carries on what it does not name', async () => {
    const { court } = bothSent();
    const { sha256: _, ...entry } = JSON.parse(court.entries[0]!);
    const text = JSON.stringify({ ...entry, after: [] });
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(text).digest('hex');
    court.entries[0] = `${JSON.stringify({ ...JSON.parse(text), sha256: hash })}\n`;
    expect(() => ledgerOf(court)).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code: 'ledger-damaged' })] })); // prettier-ignore
  });
});

describe('Results of the same files, in a folder of their own', () => {
  test('go by the same keys, those of people without a CII number too', async () => {
    const file = bulkFile([count('ASH', 1, { CII_NUMBER: '' }), count('BIRCH', 1)]);
    const [one, other] = [await resultsOn(file, { policy: DISMISS }), await resultsOn(file, { policy: DISMISS, asOf: '2020-07-02' })]; // prettier-ignore
    const old = memoryCourt();
    expect(sends(one, old)).toHaveLength(2);
    expect(exportOn(other, memoryCourt(), { after: [earlierOf(one, old)] }).plan.earlier.sent).toBe(2);
  });
});

describe('Over two deliveries', () => {
  /** A conviction by what may or may not have changed, or been left out, from one delivery to the next. */
  const conviction = fc.record({
    person: fc.nat(4),
    number: fc.nat(2),
    later: fc.constantFrom('same', 'same', 'same', 'gone', 'new', 'renumbered', 'without CII', 'redated', 'recharged'),
    status: fc.constantFrom(undefined, ...STATUSES),
  });
  const cellsOf = (
    { person, number, later }: { person: number; number: number; later: string },
    i: number,
    which: 1 | 2,
  ): Cells => ({
    PRI_NAME: `P${person},SAM`,
    SUBJECT_ID: String(which === 1 ? 10000001 + person : 20000009 - person),
    CII_NUMBER: which === 2 && later === 'without CII' ? '' : `00${12345601 + person}`,
    PRI_DOB: `19${60 + person}0314`,
    CNT_ORDER: `101${String(which === 1 ? i + 1 : 90 - i).padStart(3, '0')}001000`,
    OFN: which === 2 && later === 'renumbered' ? `MCR${i}` : `${later === 'new' ? 22 : 20}F${person}${number}`,
    STP_EVENT_DATE: which === 2 && later === 'redated' ? '20100603' : '20100601',
    OFFENSE_DESCR: `11359${which === 2 && later === 'recharged' ? '(B)' : ''} HS-POSSESS MARIJUANA FOR SALE`,
    // The record's own number of a conviction, that neither pairing nor DOJ knows.
    FBI_NUMBER: `T${i}`,
  });

  const terms = { ...ASKED.terms, withFbi: true };

  test('no conviction is sent twice, whatever has changed between them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(conviction, { minLength: 1, maxLength: 8 }), async (all) => {
        const rowsOf = (which: 1 | 2, left: string): readonly Row[] => [
          row({ SUBJECT_ID: `3000000${which}`, OFFENSE_DESCR: '11357(C) HS-POSSESS MARIJUANA' }),
          ...all.flatMap((each, i) => (each.later === left ? [] : [row(cellsOf(each, i, which))])),
        ];
        const [one, two] = [
          await resultsOn(bulkFile(rowsOf(1, 'new')), { policy: DISMISS }),
          await resultsOn(bulkFile(rowsOf(2, 'gone')), { policy: DISMISS }),
        ];
        const [old, court] = [memoryCourt(), memoryCourt()];
        exportOn(one, old, { terms });
        const live = [...ledgerOf(old).live.values()];
        if (live.length === 0) return;
        const answers = live.flatMap(({ key }, i) => (all[i]!.status ? [[key, all[i]!.status] as const] : []));
        if (answers.length > 0) answer(old, ...answers);
        const after = [earlierOf(one, old)];
        const { batches } = exportOn(two, court, { after, terms });
        const sent = (by: MemoryCourt): readonly string[] => {
          const texts = [...by.published].filter(([name]) => /relief.*csv$/.test(name)).map(([, text]) => text);
          const lines = texts.flatMap((text) => parse(text, { columns: true }) as Record<string, string>[]);
          return lines.filter(({ action }) => action !== 'CANCEL').map(({ fbi }) => fbi!);
        };
        expect(sent(old)).toHaveLength(live.length);
        expect(exportOn(two, court, { after }).batches).toEqual([]);
        expect(exportOn(two, court).batches).toEqual([]);
        const keys = batches.flatMap(({ lines }) => lines.map((line) => line.conviction_key));
        expect(new Set(keys).size).toBe(keys.length);
        expect(sent(court).filter((each) => each === '' || sent(old).includes(each))).toEqual([]);
        // Whoever the earlier delivery does not know at all is not held back.
        const known = new Set(all.filter(({ later }) => later !== 'new').map(({ person }) => person));
        const fresh = all.filter(({ later, person }) => later === 'new' && !known.has(person)).length;
        expect(keys.length).toBeGreaterThanOrEqual(fresh);
      }),
      { numRuns: 100 },
    );
  });
});
