import type { Vocabulary } from './asked-at.ts';
/** The JSON Schema (draft 2020-12) of the original application's options file; the reader also takes keys in other cases. */
export declare function choicesSchema(remedies: readonly Vocabulary[]): object;
