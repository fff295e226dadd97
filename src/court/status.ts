import { type CalendarDate, dayNumber, parseIsoDate } from '../basics/index.ts';
import { type Ledger, type LineState, OPEN_STATUSES, STATUSES, type Status } from './ledger.ts';

/** What became of the lines sent to one court in one batch, or to all. */
export type StatusCounts = {
  readonly sent: number;
  readonly answers: Readonly<Record<Status, number>>;
  /** Lines that were taken back, answered or not. */
  readonly takenBack: number;
  /** Lines that take an earlier one back. */
  readonly takingBack: number;
  readonly outstanding: number;
  /** Days since the oldest outstanding line went out. */
  readonly oldestDays: number | undefined;
};

export type BatchStatus = StatusCounts & { readonly number: number; readonly court: string; readonly sentOn: string };

export type CourtStatus = {
  readonly batches: readonly BatchStatus[];
  readonly all: StatusCounts;
  /** Convictions whose standing line the court could not place. */
  readonly open: readonly LineState[];
  /** Convictions that a court has ordered or had already changed. */
  readonly cleared: number;
  readonly refused: number;
  readonly convictions: number;
};

/** Where everything stands on a day. */
export function courtStatus(ledger: Ledger, today: CalendarDate): CourtStatus {
  const lines = [...ledger.lines.values()];
  const standing = [...ledger.live.values()];
  const answered = (...statuses: readonly Status[]): number =>
    standing.filter(({ answer }) => answer && statuses.includes(answer.status)).length;
  return {
    batches: ledger.batches.map((batch) => {
      const own = lines.filter((line) => line.batch === batch);
      return { number: batch.number, court: batch.court, sentOn: own[0]?.sentOn ?? '', ...countsOf(own, today) };
    }),
    all: countsOf(lines, today),
    open: standing.filter(({ answer }) => answer && OPEN_STATUSES.includes(answer.status)),
    cleared: answered('ORDERED', 'ALREADY_DONE', 'PURGED'),
    refused: answered('REFUSED'),
    convictions: standing.length,
  };
}

function countsOf(lines: readonly LineState[], today: CalendarDate): StatusCounts {
  const asking = lines.filter(({ cancels }) => cancels === undefined);
  const standing = asking.filter(({ cancelled }) => !cancelled);
  const outstanding = standing.filter(({ answer }) => answer === undefined);
  const ages = outstanding.map(({ sentOn }) => daysBetween(sentOn, today));
  const answers = Object.fromEntries(
    STATUSES.map((status) => [status, standing.filter(({ answer }) => answer?.status === status).length]),
  ) as Record<Status, number>;
  return {
    sent: asking.length,
    answers,
    takenBack: asking.length - standing.length,
    takingBack: lines.length - asking.length,
    outstanding: outstanding.length,
    oldestDays: ages.length === 0 ? undefined : ages.reduce((a, b) => Math.max(a, b)),
  };
}

function daysBetween(sentOn: string, today: CalendarDate): number {
  const sent = parseIsoDate(sentOn);
  return sent === undefined ? 0 : Math.max(0, dayNumber(today) - dayNumber(sent));
}
