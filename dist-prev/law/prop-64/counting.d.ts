import type { Truth } from '../../basics/index.ts';
import { type Answer, type Measure, type ParameterValues } from '../../engine/index.ts';
import type { Conviction } from '../../history/index.ts';
/** The parameter of questions about all convictions of a person. */
export declare const SET_ASIDE: {
    readonly type: 'choice';
    readonly choices: readonly ['ask', 'counts', 'does-not-count'];
    readonly otherwise: 'ask';
    readonly describe: 'whether a conviction since set aside or dismissed still counts; "ask" sends the person to hand review where it matters';
};
/** Yes when it is so for all, no as soon as it is not for one. */
export declare function ofAll(convictions: readonly Conviction[], truth: (each: Conviction) => Truth): Truth;
/** Of answers about many convictions, all must be yes; told are the last few that decide, with how many there are. */
export declare function together(answers: readonly Answer[]): Answer;
/** A conviction that no longer stands is counted as the policy says; one that never was one does not count at all. */
export declare function stillCounting(conviction: Conviction, setAside: ParameterValues[string] | undefined, otherwise: () => Answer): Answer;
export declare function countsStill({ standing }: Conviction, setAside: ParameterValues[string] | undefined): Truth;
/** The same of a measure, which a conviction that does not count leaves as large as can be. */
export declare function stillMeasured(conviction: Conviction, setAside: ParameterValues[string] | undefined, found: Measure): Measure;
