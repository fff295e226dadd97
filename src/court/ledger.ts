import { type Problem, utf8 } from '../basics/index.ts';
import { type Hash, RunRefused } from '../run/index.ts';
import { type CourtAnswer, supersedes } from './answers.ts';
import { type BatchLine, type BatchRecord, type LineState, isChanged, lineRef } from './batch.ts';
import { type Carried, type CarriedFrom, type LookedAt, type OwnKept, laidOver, tellsNothing } from './carried.ts';
import { type Kept, NOTHING_KEPT, type Reviewed } from './reviewed.ts';

/** The run whose decisions went out. */
export type LedgerRun = {
  readonly recordSha256: string;
  readonly county: string;
  readonly inputs: readonly string[];
  /** The remedy whose decisions they are; entries without one are of Proposition 64. */
  readonly remedy?: string;
};

type EntryCommon = {
  readonly seq: number;
  /** SHA-256 of the entry before; of `run.json` for the first. */
  readonly previous: string;
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly on: string;
};

export type LedgerEntry = EntryCommon &
  (
    | {
        readonly kind: 'export';
        readonly run: LedgerRun;
        readonly batches: readonly BatchRecord[];
        /** People's decisions that came with it, where they say another thing than those before. */
        readonly reviewed?: readonly Reviewed[];
        /** Keys of convictions that the office withdrew with it. */
        readonly withdrawn?: readonly string[];
        /** Convictions that people told to be one that an earlier delivery sent, with its key there. */
        readonly same?: readonly ToldSame[];
        /** Ledgers of earlier deliveries that it was told to go by, and found to say another thing than before. */
        readonly after?: readonly LookedAt[];
        /** What they say of convictions of these results, where it is another thing than before. */
        readonly carried?: readonly Carried[];
      }
    | {
        readonly kind: 'return';
        readonly fileSha256: string;
        /** Answers that replace final answers given before. */
        readonly corrects: boolean;
        readonly answers: readonly CourtAnswer[];
      }
  );

/** A conviction that is the one with the key `earlier` of an earlier delivery. */
export type ToldSame = { readonly key: string; readonly earlier: string };

/** Where entries are kept: each is there whole or not at all, and none is ever changed. */
export type LedgerStore = {
  /** The entries in their order; `undefined` where one is missing between others. */
  readonly entries: () => readonly (string | undefined)[];
  /** Writes entry `seq`; false when another command has written it meanwhile. */
  readonly append: (seq: number, text: string) => boolean;
};

/** What all entries together say, and what earlier deliveries' ledgers say that they go by. */
export type Ledger = Kept & {
  readonly entries: number;
  /** SHA-256 of the first entry, by which a later delivery names the ledger; '' while there is none. */
  readonly id: string;
  /** SHA-256 of the last entry; '' while there is none. */
  readonly head: string;
  readonly runs: readonly LedgerRun[];
  readonly batches: readonly BatchRecord[];
  /** By `BATCH/LINE`. */
  readonly lines: ReadonlyMap<string, LineState>;
  /** The line that stands for each conviction: the one that is not taken back. */
  readonly live: ReadonlyMap<string, LineState>;
  /**
   * The line that tells where each conviction is: the one that stands, or one taken back that the court has ordered all the
   * same. A court's order counts, whatever was sent since. Where there is none, the line by which an earlier delivery sent it.
   */
  readonly telling: ReadonlyMap<string, LineState>;
  /** SHA-256 of the return files taken in. */
  readonly returns: ReadonlySet<string>;
  /** What its own entries say, without what is carried. */
  readonly own: OwnKept;
  /** What each earlier delivery's ledger tells. */
  readonly carried: CarriedFrom;
};

/** Reads the ledger and proves that it is the one that was written, entry upon entry. Throws `RunRefused` when it is not. */
export function readLedger(store: LedgerStore, hash: () => Hash): Ledger {
  const lines = new Map<string, LineState>();
  const live = new Map<string, LineState>();
  const batches: BatchRecord[] = [];
  const runs: LedgerRun[] = [];
  const returns = new Set<string>();
  const kept = { reviewed: new Map<string, Reviewed>(), withdrawn: new Set<string>(), same: new Map<string, string>() };
  const carried = new Map<string, Map<string, Carried>>();
  const texts = store.entries();
  let [id, head] = ['', ''];
  const entries = texts.map((text, i) => {
    const entry = entryOf(text, { seq: i + 1, head, hash });
    head = sha256Of(text!, hash);
    if (i === 0) id = head;
    return entry;
  });
  for (const entry of entries) {
    if (entry.kind === 'export') {
      runs.push(entry.run);
      for (const decision of entry.reviewed ?? []) {
        kept.reviewed.set(decision.key, decision);
        kept.withdrawn.delete(decision.key);
        kept.same.delete(decision.key);
      }
      for (const { key, earlier } of entry.same ?? []) {
        kept.same.set(key, earlier);
        kept.withdrawn.delete(key);
      }
      for (const key of entry.withdrawn ?? []) kept.withdrawn.add(key);
      carry(entry, carried);
      for (const batch of entry.batches) {
        batches.push(batch);
        for (const line of batch.lines) {
          addLine({ ...line, ...unanswered(batch, entry.on) }, lines, live);
          // What is asked again is withdrawn no longer.
          if (line.cancels === undefined) kept.withdrawn.delete(line.key);
        }
      }
    } else {
      returns.add(entry.fileSha256);
      for (const answer of entry.answers) {
        const ref = lineRef(answer.batch, answer.line);
        const line = lines.get(ref);
        if (!line) throw damaged(entry.seq, 'it answers a line that no batch has');
        if (!entry.corrects && !supersedes(answer, line.answer)) continue;
        const adds = !entry.corrects && line.answer?.status === answer.status;
        const answered = { ...line, answer: adds ? { ...line.answer, ...answer } : answer, answeredOn: entry.on };
        lines.set(ref, answered);
        if (live.get(line.key) === line) live.set(line.key, answered);
      }
    }
  }
  const own = { ...kept, telling: tellingOf(lines, live) };
  const { reviewed, withdrawn, telling } = own;
  const asRead = { reviewed, withdrawn, telling, unsure: new Map(), own, carried };
  return withCarried({ ...asRead, entries: texts.length, id, head, runs, batches, lines, live, returns }, carried);
}

/** The ledger as it is when earlier deliveries' ledgers say this. */
export function withCarried(ledger: Ledger, carried: CarriedFrom): Ledger {
  const asked = new Set<string>();
  for (const { key, cancels } of ledger.lines.values()) if (cancels === undefined) asked.add(key);
  return { ...ledger, carried, ...laidOver(ledger.own, asked, carried) };
}

function carry(entry: Extract<LedgerEntry, { kind: 'export' }>, carried: Map<string, Map<string, Carried>>): void {
  for (const { ledger } of entry.after ?? []) if (!carried.has(ledger)) carried.set(ledger, new Map());
  for (const each of entry.carried ?? []) {
    const from = carried.get(each.ledger);
    if (!from) throw damaged(entry.seq, 'it carries on what no earlier delivery that it names has sent');
    if (tellsNothing(each)) from.delete(each.key);
    else from.set(each.key, each);
  }
}

function tellingOf(
  lines: ReadonlyMap<string, LineState>,
  live: ReadonlyMap<string, LineState>,
): ReadonlyMap<string, LineState> {
  const telling = new Map(live);
  for (const line of lines.values())
    if (line.cancelled && isChanged(line) && !isChanged(live.get(line.key))) telling.set(line.key, line);
  return telling;
}

/** A ledger as far as it is about the decisions of one remedy: it keeps those of one, and keys are the same under all. */
export type LedgerOfRemedy = Pick<Ledger, 'live' | 'telling' | 'reviewed' | 'withdrawn' | 'unsure'>;

const OF_ANOTHER: LedgerOfRemedy = { ...NOTHING_KEPT, live: new Map(), telling: new Map() };

/** A ledger of whichever remedy. */
export type AnyLedger = LedgerOfRemedy & Pick<Ledger, 'runs'>;

export function ledgerOf(remedy: string, ledger: AnyLedger): LedgerOfRemedy {
  const last = ledger.runs.at(-1);
  return last && remedyOf(last) === remedy ? ledger : OF_ANOTHER;
}

export function remedyOf({ remedy = 'prop-64' }: LedgerRun): string {
  return remedy;
}

function unanswered(batch: BatchRecord, sentOn: string): Omit<LineState, keyof BatchLine> {
  return { batch, sentOn, cancelled: false, answer: undefined, answeredOn: undefined };
}

function addLine(state: LineState, lines: Map<string, LineState>, live: Map<string, LineState>): void {
  lines.set(lineRef(state.batch.id, state.line), state);
  if (state.cancels === undefined) {
    live.set(state.key, state);
    return;
  }
  const taken = lines.get(state.cancels);
  if (taken) lines.set(state.cancels, { ...taken, cancelled: true });
  if (taken && live.get(state.key) === taken) live.delete(state.key);
}

type Place = { readonly seq: number; readonly head: string; readonly hash: () => Hash };

function entryOf(text: string | undefined, { seq, head, hash }: Place): LedgerEntry {
  if (text === undefined) throw damaged(seq, 'the file is missing, and later entries are there');
  let written: LedgerEntry & { readonly sha256: string };
  try {
    written = JSON.parse(text) as typeof written;
  } catch {
    throw damaged(seq, 'it is not whole');
  }
  const { sha256, ...entry } = written ?? {};
  if (entry.seq !== seq || sha256 === undefined || text !== printEntry(entry, hash))
    throw damaged(seq, 'it is not as it was written');
  const runOf = entry.kind === 'export' ? entry.run.recordSha256 : undefined;
  if (entry.previous !== (seq === 1 ? runOf : head))
    throw damaged(seq, 'it does not continue the entry before it: one of the two was changed');
  return entry;
}

function damaged(seq: number, what: string): RunRefused {
  const problem: Problem = {
    code: 'ledger-damaged',
    file: entryName(seq),
    hint: `the ledger cannot be relied on: ${what}. Nothing was written. Restore the folder court/ledger from a backup; if only the last entry is bad and no file of it was sent, move that entry away and repeat the command`,
  };
  return new RunRefused([problem]);
}

/** `000001.json`: the name of an entry. */
export function entryName(seq: number): string {
  return `${String(seq).padStart(6, '0')}.json`;
}

/** The entry as it is kept, its own hash at its end. */
export function printEntry(entry: LedgerEntry, hash: () => Hash): string {
  return `${JSON.stringify({ ...entry, sha256: sha256Of(JSON.stringify(entry), hash) })}\n`;
}

export function sha256Of(text: string, hash: () => Hash): string {
  const running = hash();
  running.update(utf8(text));
  return running.hex();
}
