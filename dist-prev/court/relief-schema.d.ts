/** The JSON Schema (draft 2020-12) of `court-relief-export` 1.0. Unknown is a key that is not there. */
export declare function courtReliefSchema(): object;
