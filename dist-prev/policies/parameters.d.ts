import type { Parameter } from '../engine/index.ts';
import { type Place } from './place.ts';
type Value = number | string | readonly string[];
/** What a parameter may be, in words that follow "expected". */
export declare function expectsOf(parameter: Parameter): string;
/** The parameter's value, when it may be that. */
export declare function parameterAt(place: Place, parameter: Parameter): Value | undefined;
/** A day of the calendar, still as text. */
export declare function dayAt(place: Place): string | undefined;
/** An entry of the allowed list, or a subdivision of one: `HS 11357` admits `HS 11357(b)(2)` and not `HS 11357.5`. */
export declare function citationPattern(allowed: readonly string[]): string;
export {};
