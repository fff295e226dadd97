import type { Offense } from './offense.ts';
/** True when `candidate` is the listed section or lies inside it: HS 11357(a)(2) lies in HS 11357(a), HS 11357.5 does not. */
export declare function within(candidate: Offense, listed: Offense): boolean;
/** `maybe` when what is printed stops short of the listed subdivisions: a bare PC 261 against PC 261(a)(2). */
export declare function withinOrMaybe(candidate: Offense, listed: Offense): 'yes' | 'no' | 'maybe';
