import type { Problem } from '../basics/index.ts';
import { type FileSurvey } from '../read/index.ts';
import type { RunEffects } from './effects.ts';
import { type LostRows } from './lost-rows.ts';
import { type ScatteredPeople } from './scattered.ts';
/** What the first pass over all inputs found. */
export type Survey = {
    readonly files: readonly SurveyedFile[];
    readonly rows: number;
    readonly people: number;
    /** People whose rows do not all stand together, in the order in which they are first met, with all their runs. */
    readonly scattered: ScatteredPeople;
    /** Rows set aside that may belong to a person, by person. */
    readonly lost: LostRows;
    /** Rows set aside for want of a person's number, by what they say of the person. */
    readonly orphans: LostRows;
    readonly counties: ReadonlyMap<string, number>;
    readonly isPerson: (person: string) => boolean;
    readonly tolerated: readonly Problem[];
};
export type SurveyedFile = {
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
    /** Nothing when the file is the same as an earlier one, which stands in for it. */
    readonly survey: FileSurvey | undefined;
    readonly firstLine: number;
    readonly sameAs: string | undefined;
};
type SurveyEffects = Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>;
/** Reads every input once. Refuses with every problem found when an input is no DOJ bulk file. */
export declare function surveyInputs(effects: SurveyEffects): Promise<Survey>;
export {};
