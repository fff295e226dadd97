import { type Facts, type Origin } from '../history/index.ts';
import { type Decided } from './decide-person.ts';
import { type DecidedOn } from './decide-remedies.ts';
import type { RunEffects } from './effects.ts';
import type { RunPlan } from './plan.ts';
/** A row as it stands in an input: where, and its 95 cells, without the quotes of the file. */
export type RecordRow = {
    readonly origin: Origin;
    readonly cells: readonly string[];
};
/** A person's rows, the facts drawn from them, and every determination about them. */
export type PersonRecord = {
    readonly facts: Facts;
    readonly decided: readonly Decided[];
    /** The same of the plan's other remedies, which their statutes alone decide. */
    readonly others: readonly DecidedOn[];
    readonly rows: readonly RecordRow[];
};
/** Finds people by their SUBJECT_ID; nothing when no row has that number. */
export type PersonReader = (person: string) => PersonRecord | undefined;
/** Reads the inputs once for where everybody stands; after that each person is found at once and decided as a run would. */
export declare function personReader(plan: RunPlan, effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>): Promise<PersonReader>;
/** Everybody in the inputs, in the order in which they are first named, and the way to one person's history and rows. */
export type HistoryReader = {
    readonly people: readonly string[];
    readonly read: (person: string) => Pick<PersonRecord, 'facts' | 'rows'> | undefined;
};
export declare function historyReader(plans: readonly RunPlan[], effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>): Promise<HistoryReader>;
