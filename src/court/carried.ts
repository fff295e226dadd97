import { type CourtAnswer, isFinal, supersedes } from './answers.ts';
import type { BatchLine, LineState } from './batch.ts';
import type { Kept, Reviewed, Unsure } from './reviewed.ts';

/** An earlier delivery's ledger by which an export went. */
export type LookedAt = {
  /** SHA-256 of its first entry: names it. */
  readonly ledger: string;
  /** SHA-256 of its last entry: how far it was. */
  readonly head: string;
};

/** The line by which an earlier delivery sent a conviction, and what became of it. */
export type CarriedLine = Pick<BatchLine, 'line' | 'action' | 'caseNumber'> & {
  /** The batch's id, its number, and the court. */
  readonly batch: string;
  readonly number: number;
  readonly court: string;
  readonly sentOn: string;
  readonly answer?: CourtAnswer;
  readonly answeredOn?: string;
};

/** What an earlier delivery's ledger tells of a conviction of these results. With nothing but its key it tells nothing any more. */
export type Carried = {
  readonly ledger: string;
  readonly key: string;
  readonly sent?: CarriedLine;
  readonly reviewed?: Reviewed;
  readonly withdrawn?: true;
  readonly unsure?: Unsure;
  /** Of the keys that it may be, the lines by which they were sent. Ledgers of before 27 November 2026 have none. */
  readonly candidates?: Readonly<Record<string, CarriedLine>>;
};

/** By ledger and conviction. */
export type CarriedFrom = ReadonlyMap<string, ReadonlyMap<string, Carried>>;

export function tellsNothing({ sent, reviewed, withdrawn, unsure }: Carried): boolean {
  return sent === undefined && reviewed === undefined && withdrawn === undefined && unsure === undefined;
}

/** What a ledger's own entries say. */
export type OwnKept = Pick<Kept, 'reviewed' | 'withdrawn'> & {
  readonly telling: ReadonlyMap<string, LineState>;
  /** By conviction, the one of an earlier delivery that it is, where people told it. */
  readonly same: ReadonlyMap<string, string>;
};

/**
 * What a ledger keeps, with what is carried laid under it: its own lines and what people decided on these results go before.
 * `asked`: convictions of which its own lines ask or asked.
 */
export function laidOver(own: OwnKept, asked: ReadonlySet<string>, carried: CarriedFrom): Omit<OwnKept, 'same'> & Kept {
  const telling = new Map(own.telling);
  const reviewed = new Map(own.reviewed);
  const withdrawn = new Set(own.withdrawn);
  const unsure = new Map<string, Unsure>();
  for (const [key, all] of byConviction(carried)) {
    const sent = all.flatMap((each) => each.sent ?? lineToldSame(each, own.same)).reduce(tellingMore, undefined);
    const decision = all.flatMap((each) => each.reviewed ?? []).reduce(decidedLater, undefined);
    const undecided = !own.reviewed.has(key) && !asked.has(key);
    if (sent && !telling.has(key)) telling.set(key, stateOf(key, sent));
    if (decision && !reviewed.has(key)) reviewed.set(key, decision);
    if (sent || !undecided) continue;
    if (all.some((each) => each.withdrawn)) withdrawn.add(key);
    const doubts = all.flatMap((each) => each.unsure ?? []);
    const doubt = doubts.find(({ what }) => what === 'sent') ?? doubts[0];
    if (doubt && !withdrawn.has(key)) unsure.set(key, doubt);
  }
  return { telling, reviewed, withdrawn, unsure };
}

/** The line of the one that people told it to be. */
function lineToldSame({ key, candidates }: Carried, same: OwnKept['same']): readonly CarriedLine[] {
  const line = candidates?.[same.get(key) ?? ''];
  return line ? [line] : [];
}

function byConviction(carried: CarriedFrom): ReadonlyMap<string, readonly Carried[]> {
  const all = new Map<string, Carried[]>();
  for (const from of carried.values())
    for (const [key, each] of from) {
      const same = all.get(key);
      if (same) same.push(each);
      else all.set(key, [each]);
    }
  return all;
}

/** Of two lines for one conviction the one answered for good; of one line the answer that says more. */
function tellingMore(one: CarriedLine | undefined, other: CarriedLine): CarriedLine {
  if (!one) return other;
  if (one.batch !== other.batch || one.line !== other.line) return isClosed(one) && !isClosed(other) ? one : other;
  return other.answer && supersedes(other.answer, one.answer) ? other : one;
}

function isClosed({ answer }: CarriedLine): boolean {
  return answer !== undefined && isFinal(answer.status);
}

function decidedLater(one: Reviewed | undefined, other: Reviewed): Reviewed {
  return one && one.decidedOn > other.decidedOn ? one : other;
}

function stateOf(key: string, sent: CarriedLine): LineState {
  const { batch: id, number, court, line, action, caseNumber, sentOn, answer, answeredOn } = sent;
  const batch = { id, number, court, files: [], lines: [] };
  return { line, key, action, caseNumber, batch, sentOn, cancelled: false, answer, answeredOn, earlier: true };
}

/** The other way: as another ledger keeps it. */
export function carriedLine({ batch, line, action, caseNumber, sentOn, answer, answeredOn }: LineState): CarriedLine {
  const { id, number, court } = batch;
  return {
    batch: id,
    number,
    court,
    line,
    action,
    caseNumber,
    sentOn,
    ...(answer ? { answer } : {}),
    ...(answeredOn === undefined ? {} : { answeredOn }),
  };
}
