import { type AboutConviction } from '../shared/index.ts';
export declare const prison: AboutConviction;
export declare const beforeRealignment: AboutConviction;
/** Serious and violent felonies stay in state prison (PC 1170(h)(3)); for what no list settles both sections remain. */
export declare const wouldBeJail: AboutConviction;
export declare const registrableOffense: AboutConviction;
export declare const beforeJailRelief: AboutConviction;
export declare const beforeRealignedRelief: AboutConviction;
export declare const beforePrisonRelief: AboutConviction;
export declare function yearsFromSentence(years: number, cited: string): AboutConviction;
export declare const mandatorySupervision: AboutConviction;
export declare const sentencedAfterRealignment: AboutConviction;
