import type { Charge, Offense } from '../../history/index.ts';
/** The sections that Proposition 64 rewrote and HS 11361.8(e) names. HS 11357.5 is a section of its own and none of them. */
export type CannabisSection = '11357' | '11358' | '11359' | '11360';
export declare const CANNABIS_SECTIONS: readonly CannabisSection[];
/** True of HS 11357 to 11360 in any role of a crime: done, attempted, agreed upon. */
export declare function isCannabisOffense(offense: Offense): boolean;
/** The section of the first part of a charge that is a cannabis offense, also behind a sentencing tag or PC 182. */
export declare function cannabisSection(charge: Charge): CannabisSection | undefined;
