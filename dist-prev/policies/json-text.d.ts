import type { Result } from '../basics/index.ts';
import { type Place } from './place.ts';
/**
 * Reads a text that must be JSON to the letter: no comments, no trailing commas, nothing after the value. What is wrong
 * with its writing and what `read` finds wrong with its content come back together, in the order of the lines.
 */
export declare function readJson<T>(text: string, file: string, read: (root: Place) => T | undefined): Result<T>;
