import { type CalendarDate } from '../basics/index.ts';
import { type Ledger, type LineState, type Status } from './ledger.ts';
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
export type BatchStatus = StatusCounts & {
    readonly number: number;
    readonly court: string;
    readonly sentOn: string;
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
};
/** Where everything stands on a day. */
export declare function courtStatus(ledger: Ledger, today: CalendarDate): CourtStatus;
