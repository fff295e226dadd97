import { type CalendarDate, type Problem } from '../basics/index.ts';
import type { RunEffects } from './effects.ts';
/** How far the data can be relied on, and what to do about it. */
export type Readiness = {
    readonly grade: 'ready' | 'ready with care' | 'needs work';
    readonly because: string;
};
/** What `cmr check` finds in the inputs. Counts by name; no cell of the data. */
export type CheckReport = {
    readonly files: readonly {
        readonly name: string;
        readonly bytes: number;
        readonly rows: number;
        readonly setAside: number;
        readonly sameAs: string | undefined;
    }[];
    readonly rows: number;
    readonly repeatedRows: number;
    readonly people: number;
    readonly scatteredPeople: number;
    readonly rowsSetAside: Record<string, number>;
    readonly counties: Record<string, number>;
    readonly convictions: number;
    readonly cannabisConvictions: Record<string, number>;
    readonly convictionsByYear: Record<string, number>;
    readonly levels: Record<string, number>;
    readonly offenses: Record<string, number>;
    readonly doubts: Record<string, number>;
    readonly remarks: Record<string, number>;
    readonly readiness: Readiness;
    readonly notices: readonly Problem[];
};
/** Reads the inputs whole and reports on them. Writes nothing. */
export declare function check(effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>, asOf: CalendarDate): Promise<CheckReport>;
