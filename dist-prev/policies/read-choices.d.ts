import type { Result } from '../basics/index.ts';
import type { Policy } from '../engine/index.ts';
import type { Vocabulary } from './asked-at.ts';
import { type Choices } from './choices.ts';
/** Reads the original application's options file as a policy. What that application passed over in silence is a problem here. */
export declare function readChoices(text: string, file: string, remedies: readonly Vocabulary[]): Result<Policy>;
/** The choices themselves, for outputs that speak of them in the original's own terms. */
export declare function choicesIn(text: string, file: string, remedies: readonly Vocabulary[]): Result<Choices>;
