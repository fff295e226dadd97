import { type Problem, utf8 } from '../basics/index.ts';
import { type Hash, RunRefused } from '../run/index.ts';
import type { Action } from './decisions.ts';
import { type Kept, NOTHING_KEPT, type Reviewed } from './reviewed.ts';

/** What a court can answer to a line. */
export const STATUSES = [
  'ORDERED',
  'ALREADY_DONE',
  'NOT_FOUND',
  'IDENTITY_MISMATCH',
  'COUNT_MISMATCH',
  'PURGED',
  'REFUSED',
] as const;

export type Status = (typeof STATUSES)[number];

/** Answers that are questions back to the office, from the one that says least to the one that says most. */
export const OPEN_STATUSES: readonly Status[] = ['NOT_FOUND', 'IDENTITY_MISMATCH', 'COUNT_MISMATCH'];

export type CourtAnswer = {
  /** The batch's id, and the line in it. */
  readonly batch: string;
  readonly line: number;
  readonly status: Status;
  readonly courtCaseNumber?: string;
  readonly orderNumber?: string;
  readonly orderDate?: string;
  readonly judge?: string;
  readonly note?: string;
};

export type BatchLine = {
  readonly line: number;
  readonly key: string;
  readonly action: Action;
  readonly caseNumber: string;
  /** The line taken back, `BATCH/LINE`. */
  readonly cancels?: string;
};

export type BatchRecord = {
  readonly id: string;
  readonly number: number;
  readonly court: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly lines: readonly BatchLine[];
};

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
      }
    | {
        readonly kind: 'return';
        readonly fileSha256: string;
        /** Answers that replace final answers given before. */
        readonly corrects: boolean;
        readonly answers: readonly CourtAnswer[];
      }
  );

/** Where entries are kept: each is there whole or not at all, and none is ever changed. */
export type LedgerStore = {
  /** The entries in their order; `undefined` where one is missing between others. */
  readonly entries: () => readonly (string | undefined)[];
  /** Writes entry `seq`; false when another command has written it meanwhile. */
  readonly append: (seq: number, text: string) => boolean;
};

/** A line of a batch with what became of it. */
export type LineState = BatchLine & {
  readonly batch: BatchRecord;
  readonly sentOn: string;
  readonly cancelled: boolean;
  readonly answer: CourtAnswer | undefined;
  readonly answeredOn: string | undefined;
};

/** What all entries together say. */
export type Ledger = Kept & {
  readonly entries: number;
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
   * same. A court's order counts, whatever was sent since.
   */
  readonly telling: ReadonlyMap<string, LineState>;
  /** SHA-256 of the return files taken in. */
  readonly returns: ReadonlySet<string>;
};

export function lineRef(batch: string, line: number): string {
  return `${batch}/${line}`;
}

/** Reads the ledger and proves that it is the one that was written, entry upon entry. Throws `RunRefused` when it is not. */
export function readLedger(store: LedgerStore, hash: () => Hash): Ledger {
  const lines = new Map<string, LineState>();
  const live = new Map<string, LineState>();
  const batches: BatchRecord[] = [];
  const runs: LedgerRun[] = [];
  const returns = new Set<string>();
  const kept = { reviewed: new Map<string, Reviewed>(), withdrawn: new Set<string>() };
  const texts = store.entries();
  let head = '';
  const entries = texts.map((text, i) => {
    const entry = entryOf(text, { seq: i + 1, head, hash });
    head = sha256Of(text!, hash);
    return entry;
  });
  for (const entry of entries) {
    if (entry.kind === 'export') {
      runs.push(entry.run);
      for (const decision of entry.reviewed ?? []) {
        kept.reviewed.set(decision.key, decision);
        kept.withdrawn.delete(decision.key);
      }
      for (const key of entry.withdrawn ?? []) kept.withdrawn.add(key);
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
  return { ...kept, entries: texts.length, head, runs, batches, lines, live, telling: tellingOf(lines, live), returns };
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

/** True when the court has changed what the line asks for, now or before. */
export function isChanged(line: LineState | undefined): boolean {
  const status = line?.cancels === undefined ? line?.answer?.status : undefined;
  return status === 'ORDERED' || status === 'ALREADY_DONE';
}

/**
 * True when the court has changed what was taken back, or does not take back what it was asked to. `ALREADY_DONE` says of a
 * `CANCEL` that the change was made before it came.
 */
export function isConflict(line: LineState): boolean {
  if (line.cancels === undefined) return line.cancelled && isChanged(line);
  return line.answer?.status === 'REFUSED' || line.answer?.status === 'ALREADY_DONE';
}

/** A ledger as far as it is about the decisions of one remedy: it keeps those of one, and keys are the same under all. */
export type LedgerOfRemedy = Pick<Ledger, 'live' | 'telling' | 'reviewed' | 'withdrawn'>;

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

/**
 * Answers come in any order and more than once: one that says more takes the place of one that says less, and a final one
 * stays. Among answers that say the same, the later one may add what the earlier left open.
 */
export function supersedes(answer: CourtAnswer, earlier: CourtAnswer | undefined): boolean {
  if (!earlier) return true;
  return rank(answer) > rank(earlier) || (answer.status === earlier.status && !sameAnswer(answer, earlier));
}

export function isFinal(status: Status): boolean {
  return !OPEN_STATUSES.includes(status);
}

function rank({ status }: CourtAnswer): number {
  const open = OPEN_STATUSES.indexOf(status);
  return open < 0 ? OPEN_STATUSES.length : open;
}

/** True when the later answer says nothing that the earlier one does not. */
export function sameAnswer(answer: CourtAnswer, earlier: CourtAnswer): boolean {
  return (['status', 'courtCaseNumber', 'orderNumber', 'orderDate', 'judge', 'note'] as const).every(
    (key) => answer[key] === undefined || answer[key] === earlier[key],
  );
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
