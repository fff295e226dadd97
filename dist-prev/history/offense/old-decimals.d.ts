import type { Offense } from './offense.ts';
/** The offense as it would be cited if its decimal is an old subdivision: PC 192.3(a) → PC 192(3)(a). */
export declare function oldDecimalReading(offense: Offense): Offense | undefined;
