import type { Conviction } from '../../history/index.ts';
/** What stands on every determination of another state's remedy: it proves the engine, and nobody may rely on it. */
export declare const DEMONSTRATION = "Demonstration, not for filing";
/** Whether the conviction is under the law of that state. */
export declare function ofState({ charge }: Conviction, state: string): boolean;
/** The sections of a charge as the state writes them: `5-601`. */
export declare function sectionsOf({ charge }: Conviction): readonly string[];
