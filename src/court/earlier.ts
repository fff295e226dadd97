import type { DeterminationRow, Results } from '../results/index.ts';
import { RunRefused } from '../run/index.ts';
import {
  type Carried,
  type CarriedFrom,
  type CarriedLine,
  type LookedAt,
  carriedLine,
  tellsNothing,
} from './carried.ts';
import type { CourtEffects } from './court-effects.ts';
import { type Ledger, type LedgerRun, readLedger, remedyOf } from './ledger.ts';
import { filesOf, isOfThese } from './ledger-beside.ts';
import { keptDecision } from './reviewed.ts';
import { pairedConvictions } from './same-conviction.ts';

/** The results of an earlier delivery with the ledger of what was sent from them. `folder`: as the command names it. */
export type EarlierDelivery = { readonly folder: string; readonly results: Results; readonly ledger: Ledger };

/** What an earlier delivery's ledger tells of the convictions of these results. */
export type LookedBack = {
  readonly ledger: string;
  readonly head: string;
  readonly carried: ReadonlyMap<string, Carried>;
};

/** These results, with their own ledger. */
export type ThisDelivery = {
  readonly rows: readonly DeterminationRow[];
  readonly run: LedgerRun;
  readonly own: Ledger;
};

/** Read and proved as any results are; nothing is written in it. `results` opens them. */
export function earlierDelivery(
  folder: string,
  results: () => Results,
  { store, hash }: Pick<CourtEffects, 'store' | 'hash'>,
): EarlierDelivery {
  const opened = inFolder(folder, results);
  return { folder, results: opened, ledger: inFolder(`${folder}/court/ledger`, () => readLedger(store, hash)) };
}

/** Pairs the convictions of an earlier delivery with those given, and takes over what its ledger says of them. */
export function lookBack(
  { rows, run: now, own }: ThisDelivery,
  { folder, results, ledger }: EarlierDelivery,
): LookedBack {
  const remedy = remedyOf(now);
  const earlier: DeterminationRow[] = [];
  inFolder(folder, () => {
    for (const row of results.determinations()) if (row.remedy === remedy) earlier.push(row);
  });
  const carried = new Map<string, Carried>();
  const keep = (each: Carried): void => {
    if (!tellsNothing(each)) carried.set(each.key, each);
  };
  const { same, maybe } = sameFiles(results, now) ? bySameKeys(earlier) : pairedConvictions(earlier, rows);
  for (const { conviction_key: key } of rows) {
    const known = same.get(key);
    if (known === undefined) keep({ ledger: ledger.id, key, ...unsureOf(maybe.get(key) ?? [], ledger) });
    else keep({ ledger: ledger.id, key, ...toldOf(known, key, { ledger, own }) });
  }
  return { ledger: ledger.id, head: ledger.head, carried };
}

type Told = Omit<Carried, 'ledger' | 'key'>;

/** A line of one's own that the other ledger has taken over is one's own to tell of. */
function toldOf(known: string, key: string, { ledger, own }: { readonly ledger: Ledger; readonly own: Ledger }): Told {
  const { telling, reviewed, withdrawn, unsure } = ledger;
  const found = telling.get(known);
  const line = own.batches.some(({ id }) => id === found?.batch.id) ? undefined : found;
  const decision = reviewed.get(known);
  const doubt = unsure.get(known);
  return {
    ...(line ? { sent: carriedLine(line) } : {}),
    ...(decision ? { reviewed: keptDecision(key, decision) } : {}),
    ...(withdrawn.has(known) ? { withdrawn: true } : {}),
    ...(doubt ? { unsure: doubt, ...candidatesFrom(linesInDoubt(known, ledger)) } : {}),
  };
}

/** What its own earlier deliveries sent that it may be. */
function linesInDoubt(key: string, { carried }: Ledger): readonly (readonly [string, CarriedLine])[] {
  return [...carried.values()].flatMap((from) => Object.entries(from.get(key)?.candidates ?? {}));
}

function candidatesFrom(lines: readonly (readonly [string, CarriedLine])[]): Pick<Carried, 'candidates'> {
  return lines.length === 0 ? {} : { candidates: Object.fromEntries(lines) };
}

/** What was neither sent nor decided by a person, nor is in doubt itself, holds nothing back. */
function unsureOf(candidates: readonly string[], { telling, reviewed, withdrawn, unsure }: Ledger): Told {
  const sent = candidates.filter((key) => telling.has(key) || unsure.get(key)?.what === 'sent');
  if (sent.length > 0) {
    const lines = sent.flatMap((key) => {
      const line = telling.get(key);
      return line ? [[key, carriedLine(line)] as const] : [];
    });
    return { unsure: { what: 'sent', keys: sent }, ...candidatesFrom(lines) };
  }
  const decided = candidates.filter((key) => reviewed.has(key) || withdrawn.has(key) || unsure.has(key));
  return decided.length > 0 ? { unsure: { what: 'decided', keys: decided } } : {};
}

function sameFiles({ record }: Results, now: LedgerRun): boolean {
  return filesOf(record) === now.inputs.join();
}

/** The same files give the same keys. */
function bySameKeys(rows: readonly DeterminationRow[]): ReturnType<typeof pairedConvictions> {
  return { same: new Map(rows.map(({ conviction_key: key }) => [key, key])), maybe: new Map() };
}

/** Refuses what is no earlier delivery's ledger of the same county and remedy. */
export function requireEarlier(earlier: EarlierDelivery, now: LedgerRun, own: Ledger): void {
  const { folder, results, ledger } = earlier;
  const last = ledger.runs.at(-1);
  if (!last)
    throw refused(
      'nothing-sent',
      `nothing has been sent to a court from ${folder}; name the folder from which it was, with its court ledger, or leave --after out`,
    );
  if (ledger.id === own.id)
    throw refused('same-ledger', 'the ledger is the one of these results; name the folder of an earlier delivery');
  const { record } = results;
  if (!isOfThese(record, ledger))
    throw refused(
      'other-inputs',
      `the ledger in ${folder} is of other inputs than the results beside it: its keys mean other people. Run the earlier files again into a folder of their own, and put the folder court there`,
    );
  if (record.county !== now.county)
    throw refused(
      'other-county',
      `${folder} is of ${record.county}, and these results are of ${now.county}; name the earlier delivery of the same county`,
    );
  if (remedyOf(last) !== remedyOf(now))
    throw refused(
      'other-remedy',
      `from ${folder} ${remedyOf(last)} was sent, and ${remedyOf(now)} is now; name the folder from which ${remedyOf(now)} was sent`,
    );
}

/** What is wrong with files of an earlier delivery is told with its folder, so that nobody looks among these results. */
export function inFolder<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (!(cause instanceof RunRefused)) throw cause;
    throw new RunRefused(
      cause.problems.map((each) => (each.file === undefined ? each : { ...each, file: `${folder}/${each.file}` })),
    );
  }
}

function refused(code: string, hint: string): RunRefused {
  return new RunRefused([{ code, field: '--after', hint }]);
}

/** What the ledger is told now, each earlier ledger in place of what was known of it. */
export function carriedWith(ledger: Ledger, looked: readonly LookedBack[]): CarriedFrom {
  return new Map([...ledger.carried, ...looked.map((each) => [each.ledger, each.carried] as const)]);
}

/** What of it the ledger does not have yet, as its entry writes it; nothing when it has all. */
export function newlyCarried(
  { carried: before }: Ledger,
  looked: readonly LookedBack[],
): { readonly after?: readonly LookedAt[]; readonly carried?: readonly Carried[] } {
  const after: LookedAt[] = [];
  const all: Carried[] = [];
  for (const { ledger, head, carried } of looked) {
    const known = before.get(ledger);
    const fresh = [...carried.values()].filter((each) => !sameTold(each, known?.get(each.key)));
    const gone = [...(known?.keys() ?? [])].filter((key) => !carried.has(key));
    if (known && fresh.length + gone.length === 0) continue;
    after.push({ ledger, head });
    all.push(...fresh, ...gone.map((key) => ({ ledger, key })));
  }
  if (after.length === 0) return {};
  return all.length === 0 ? { after } : { after, carried: all };
}

/** Both are written by one function, or read from what it wrote: their keys are in one order. */
function sameTold(one: Carried, other: Carried | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
