import type { Problem } from '../basics/index.ts';
import { outcomeNamed } from '../engine/index.ts';
import type { DeterminationRow } from '../results/index.ts';
import type { Action, CourtDecision, Decision, Withheld } from './decisions.ts';
import { isFinal } from './answers.ts';
import { type LineState, lineRef } from './batch.ts';
import type { Ledger } from './ledger.ts';
import { courtKey, normalCaseNumber } from './names.ts';
import { caseNumbers, countNumberOf } from './relief-line.ts';

/** What the office found out about a line that the court could not place. */
export type Correction = {
  readonly caseNumber: string;
  readonly withdraw: boolean;
  /** The key of the earlier delivery's conviction that it is, where a person wrote that under `withdraw`. */
  readonly same?: string;
  /** Where it was read. */
  readonly from?: { readonly file: string; readonly line: number };
};

/** A line to be written: a count to be changed, or an earlier line to be taken back. */
export type PlannedLine = {
  readonly decision: Decision;
  readonly action: Action;
  readonly cancels: LineState | undefined;
  readonly correctedCaseNumber: string;
};

/** What goes to one court. */
export type PlannedBatch = {
  readonly courtKey: string;
  /** The agency as the record most often writes it. */
  readonly court: string;
  readonly lines: readonly PlannedLine[];
};

export type ExportPlan = {
  readonly batches: readonly PlannedBatch[];
  readonly withheld: readonly Withheld[];
  /** Decisions whose line has gone out already and stands. */
  readonly alreadySent: number;
  /** Lines that the court could not place, and about which nothing new is known. */
  readonly stillOpen: number;
  /** Convictions that the court has already changed, and that the results no longer grant. */
  readonly orderedNotGranted: number;
  /** What an earlier delivery sent and is not sent again, though it is decided here. */
  readonly earlier: EarlierCounts;
  /** By court step: its convictions that a court has changed, or is asked to change when the batches are sent. */
  readonly changing: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
};

export type EarlierCounts = {
  /** Convictions that an earlier delivery sent: answered for good, open or outstanding. */
  readonly sent: number;
  /** Of these, sent for another action than is decided here, and not answered for good. */
  readonly otherwise: number;
  /** Convictions that an earlier delivery sent, not answered for good, and for which these results ask nothing. */
  readonly notGranted: number;
  /** Convictions that an earlier delivery sent, and this one sent before it was told of that. */
  readonly twice: number;
  /** Convictions sent by people's decisions given now, though an earlier delivery may have sent them or decided about them. */
  readonly doubtful: number;
};

/**
 * What has to be sent so that the courts have each decision once: the difference between the decisions of the results and
 * the lines that stand. A decision that changed or was withdrawn is taken back; a line that the court could not place is
 * asked again when there is another number to look by.
 */
export function planExport(
  decided: readonly CourtDecision[],
  ledger: Ledger,
  corrections: ReadonlyMap<string, Correction> = new Map(),
): ExportPlan {
  const lines: PlannedLine[] = [];
  const withheld: Withheld[] = [];
  const problems: Problem[] = [];
  const rows = new Map<string, DeterminationRow>();
  const counts = { alreadySent: 0, stillOpen: 0, orderedNotGranted: 0 };
  const earlier = { sent: 0, otherwise: 0, notGranted: 0, twice: twiceIn(ledger), doubtful: 0 };
  const granted = new Set<string>();
  for (const each of decided) {
    rows.set(each.row.conviction_key, each.row);
    if (each.kind === 'withheld') {
      withheld.push(each);
      continue;
    }
    const key = each.row.conviction_key;
    granted.add(key);
    const telling = ledger.telling.get(key);
    const correction = corrections.get(key);
    if (!telling) {
      lines.push(asking(each, correction?.caseNumber ?? ''));
      if (ledger.unsure.has(key)) earlier.doubtful++;
    } else if (telling.earlier) {
      earlier.sent++;
      if (!isClosed(telling) && telling.action !== each.action) earlier.otherwise++;
    } else lines.push(...askedAgain(each, telling, { correction, counts }));
  }
  for (const [key, telling] of ledger.telling) {
    if (granted.has(key)) continue;
    if (telling.earlier) {
      if (!isClosed(telling) && !isRelieved(rows.get(key))) earlier.notGranted++;
      continue;
    }
    if (isClosed(telling)) counts.orderedNotGranted++;
    const standing = ledger.live.get(key);
    if (!standing || isClosed(standing)) continue;
    const row = rows.get(key);
    if (row) lines.push(cancelling({ ...WITHDRAWN, row }, standing));
    else
      problems.push({
        code: 'line-without-conviction',
        hint: `line ${standing.line} of batch ${standing.batch.number} is about a conviction that these results do not have. Are they the results of other inputs? Use the folder from which it was sent`,
      });
  }
  for (const [key, { withdraw, from }] of corrections) {
    if (!rows.has(key))
      problems.push({
        code: 'unknown-conviction',
        field: 'conviction_key',
        hint: 'a correction names a conviction that these results do not have',
        ...from,
      });
    else if (ledger.telling.get(key)?.earlier)
      problems.push({
        code: 'sent-earlier',
        field: 'conviction_key',
        hint: 'a correction is about a conviction that an earlier delivery sent: correct it where it was sent from, then repeat this with --after',
        ...from,
      });
    else if (ledger.unsure.has(key) && !withdraw && !granted.has(key))
      problems.push({
        code: 'maybe-sent-earlier',
        field: 'conviction_key',
        hint: 'a correction gives a number for a conviction that an earlier delivery may have sent: write yes under withdraw where it has, or give a decision of it with --reviewed where it has not',
        ...from,
      });
  }
  const changing = changingIn(lines, ledger, rows);
  return { batches: byCourt(lines), withheld, ...counts, earlier, changing, problems };
}

/** Once a court has granted it, DOJ's newer record says so: nothing is to be taken back. */
function isRelieved(row: DeterminationRow | undefined): boolean {
  return row !== undefined && outcomeNamed(row.outcome) === 'already-relieved';
}

function twiceIn({ live, carried }: Ledger): number {
  const sent = [...carried.values()].flatMap((from) => [...from.values()].filter((each) => each.sent !== undefined));
  return new Set(sent.map(({ key }) => key).filter((key) => live.has(key))).size;
}

const WITHDRAWN = {
  kind: 'decision',
  action: 'DISMISS',
  legalBasis: 'withdrawn',
  newSection: '',
  reviewed: undefined,
} as const;

/** True when the court has said its last word on a line. */
function isClosed({ answer }: LineState): boolean {
  return answer !== undefined && isFinal(answer.status);
}

function changingIn(
  lines: readonly PlannedLine[],
  { telling }: Ledger,
  rows: ReadonlyMap<string, DeterminationRow>,
): ReadonlyMap<string, number> {
  const keys = new Set(
    [...telling.values()].filter(({ answer }) => answer?.status !== 'REFUSED').map(({ key }) => key),
  );
  for (const { action, decision, cancels } of lines) {
    const key = decision.row.conviction_key;
    if (action !== 'CANCEL') keys.add(key);
    else if (telling.get(key) === cancels) keys.delete(key);
  }
  const counts = new Map<string, number>();
  for (const key of keys) {
    const step = rows.get(key)?.case_key;
    if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return counts;
}

function askedAgain(
  decision: Decision,
  standing: LineState,
  {
    correction,
    counts,
  }: { readonly correction: Correction | undefined; readonly counts: { alreadySent: number; stillOpen: number } },
): readonly PlannedLine[] {
  if (isClosed(standing)) {
    counts.alreadySent++;
    return [];
  }
  const number =
    normalCaseNumber(correction?.caseNumber ?? '') || normalCaseNumber(standing.answer?.courtCaseNumber ?? '');
  const isNew = number !== '' && number !== standing.caseNumber;
  if (standing.action !== decision.action || isNew)
    return [cancelling(decision, standing), asking(decision, number || standing.caseNumber)];
  counts[standing.answer ? 'stillOpen' : 'alreadySent']++;
  return [];
}

function asking(decision: Decision, correctedCaseNumber: string): PlannedLine {
  return { decision, action: decision.action, cancels: undefined, correctedCaseNumber };
}

function cancelling(decision: Decision, cancels: LineState): PlannedLine {
  return { decision, action: 'CANCEL', cancels, correctedCaseNumber: cancels.caseNumber };
}

export function refOf({ batch, line }: LineState): string {
  return lineRef(batch.id, line);
}

function byCourt(lines: readonly PlannedLine[]): readonly PlannedBatch[] {
  const courts = new Map<string, PlannedLine[]>();
  for (const line of lines) {
    const key = line.cancels ? courtKey(line.cancels.batch.court) : courtKey(line.decision.row.agency);
    const same = courts.get(key);
    if (same) same.push(line);
    else courts.set(key, [line]);
  }
  return [...courts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, all]) => ({ courtKey: key, court: courtOf(all), lines: all.sort(compareLines) }));
}

function courtOf(lines: readonly PlannedLine[]): string {
  const counts = new Map<string, number>();
  for (const { decision } of lines) counts.set(decision.row.agency, (counts.get(decision.row.agency) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** By case number, name, count; what takes back comes before what asks. Lines without a number come last. */
function compareLines(a: PlannedLine, b: PlannedLine): number {
  const parts = (line: PlannedLine): readonly string[] => {
    const number = caseNumberOf(line);
    return [
      number === '' ? '1' : '0',
      number,
      line.decision.row.name,
      line.decision.row.case_key,
      countNumberOf(line.decision.row.conviction_key).padStart(4, '0'),
      line.decision.row.conviction_key,
      line.action === 'CANCEL' ? '0' : '1',
    ];
  };
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  return 0;
}

/** The number by which the line asks the court to look. */
export function caseNumberOf({ decision, correctedCaseNumber }: PlannedLine): string {
  return normalCaseNumber(correctedCaseNumber) || (caseNumbers(decision.row)[0] ?? '');
}
