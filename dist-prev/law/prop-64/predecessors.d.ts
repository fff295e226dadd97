import { type Conviction, type Facts, type Offense } from '../../history/index.ts';
/**
 * What is said of a conviction under the sections that stood before HS 11357 to 11360. HS 11361.8 does not name them, so it
 * is outside the remedy's sections; a person must look.
 */
export declare const PREDECESSOR_REMARK = "Marijuana under a section that HS 11357 to 11360 replaced in 1972; HS 11361.8 does not name it, but counties have dismissed such convictions";
/** The part of a conviction's charge that is one of those sections: HS 11530 to 11532, until Stats. 1972, ch. 1407. */
export declare function predecessorPart({ charge }: Conviction): Offense | undefined;
/** The convictions of a county under those sections. */
export declare function predecessorConvictions({ convictions }: Facts, county: string): readonly Conviction[];
