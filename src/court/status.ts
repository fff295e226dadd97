import { type CalendarDate, dayNumber, parseIsoDate } from '../basics/index.ts';
import { OPEN_STATUSES, STATUSES, type Status, isFinal } from './answers.ts';
import { type LineState, isChanged, isConflict } from './batch.ts';
import type { Action } from './decisions.ts';
import type { Ledger } from './ledger.ts';

/** What became of the lines sent to one court in one batch, or to all. */
export type StatusCounts = {
  /** Lines, each of which is answered, taken back or outstanding. */
  readonly sent: number;
  readonly answers: Readonly<Record<Status, number>>;
  /** Lines that were taken back before the court had its last word on them. */
  readonly takenBack: number;
  /** Lines that take an earlier one back. */
  readonly takingBack: number;
  readonly outstanding: number;
  /** Days since the oldest outstanding line went out. */
  readonly oldestDays: number | undefined;
};

export type BatchStatus = StatusCounts & { readonly number: number; readonly court: string; readonly sentOn: string };

/** A line to whose answer a person must see: the court did what was taken back, or does not take it back. */
export type Conflict = {
  readonly batch: number;
  readonly line: number;
  readonly action: Action;
  readonly status: Status;
};

export type CourtStatus = {
  readonly batches: readonly BatchStatus[];
  readonly all: StatusCounts;
  /** Convictions whose standing line the court could not place. */
  readonly open: readonly LineState[];
  /** Convictions that a court has ordered or had already changed. */
  readonly cleared: number;
  readonly refused: number;
  readonly convictions: number;
  readonly conflicts: readonly Conflict[];
  /** Convictions of these results that an earlier delivery sent, and where they stood when its ledger was last looked at. */
  readonly earlier: EarlierStatus;
};

/** sent = cleared + refused + open + outstanding. */
export type EarlierStatus = {
  readonly sent: number;
  readonly cleared: number;
  readonly refused: number;
  readonly open: number;
  readonly outstanding: number;
};

/** Where everything stands on a day. */
export function courtStatus(ledger: Ledger, today: CalendarDate): CourtStatus {
  const lines = [...ledger.lines.values()];
  const telling = [...ledger.telling.values()].filter(({ earlier }) => !earlier);
  const now = whereabouts(telling);
  return {
    batches: ledger.batches.map((batch) => {
      const own = lines.filter((line) => line.batch === batch);
      return { number: batch.number, court: batch.court, sentOn: own[0]?.sentOn ?? '', ...countsOf(own, today) };
    }),
    all: countsOf(lines, today),
    open: telling.filter(({ answer }) => answer && OPEN_STATUSES.includes(answer.status)),
    cleared: now.cleared,
    refused: now.refused,
    convictions: now.sent,
    conflicts: conflictsIn(lines, ledger),
    earlier: whereabouts([...ledger.telling.values()].filter(({ earlier }) => earlier)),
  };
}

function whereabouts(lines: readonly LineState[]): EarlierStatus {
  const answered = (...statuses: readonly Status[]): number =>
    lines.filter(({ answer }) => answer && statuses.includes(answer.status)).length;
  return {
    sent: lines.length,
    cleared: answered('ORDERED', 'ALREADY_DONE', 'PURGED'),
    refused: answered('REFUSED'),
    open: answered(...OPEN_STATUSES),
    outstanding: lines.filter(({ answer }) => answer === undefined).length,
  };
}

/** What was ordered although it was taken back is settled when the line that stands for it was ordered too. */
function conflictsIn(lines: readonly LineState[], { live }: Ledger): readonly Conflict[] {
  return lines.flatMap((each) => {
    const { batch, line, key, action, answer } = each;
    const standing = live.get(key);
    if (!answer || !isConflict(each) || (isChanged(standing) && standing?.action === action)) return [];
    return [{ batch: batch.number, line, action, status: answer.status }];
  });
}

function countsOf(lines: readonly LineState[], today: CalendarDate): StatusCounts {
  const isTakenBack = ({ cancelled, answer }: LineState): boolean => cancelled && !(answer && isFinal(answer.status));
  const rest = lines.filter((line) => !isTakenBack(line));
  const outstanding = rest.filter(({ answer }) => answer === undefined);
  const ages = outstanding.map(({ sentOn }) => daysBetween(sentOn, today));
  const answers = Object.fromEntries(
    STATUSES.map((status) => [status, rest.filter(({ answer }) => answer?.status === status).length]),
  ) as Record<Status, number>;
  return {
    sent: lines.length,
    answers,
    takenBack: lines.length - rest.length,
    takingBack: lines.filter(({ cancels }) => cancels !== undefined).length,
    outstanding: outstanding.length,
    oldestDays: ages.length === 0 ? undefined : ages.reduce((a, b) => Math.max(a, b)),
  };
}

function daysBetween(sentOn: string, today: CalendarDate): number {
  const sent = parseIsoDate(sentOn);
  return sent === undefined ? 0 : Math.max(0, dayNumber(today) - dayNumber(sent));
}
