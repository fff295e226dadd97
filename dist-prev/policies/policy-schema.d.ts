import { type Vocabulary } from './asked-at.ts';
import type { Keys } from './place.ts';
type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;
/** The JSON Schema (draft 2020-12) of policy files, made from the questions that the remedies know. */
export declare function policySchema(all: readonly Vocabulary[]): object;
/** An object with these keys and no others, each described as the reader's messages describe it. */
export declare function closed(keys: Keys, properties: Properties): Schema;
export {};
