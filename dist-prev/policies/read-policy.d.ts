import { type Result } from '../basics/index.ts';
import { type Policy } from '../engine/index.ts';
import { type Vocabulary } from './asked-at.ts';
/** Reads and checks a policy file. All that is wrong comes back at once, each with its line, its key, and what was expected. */
export declare function readPolicy(text: string, file: string, remedies: readonly Vocabulary[]): Result<Policy>;
