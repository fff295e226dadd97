import { type CalendarDate } from '../../basics/index.ts';
import { type Question } from '../../engine/index.ts';
import { type AboutConviction, type ConvictionCase } from '../shared/index.ts';
import { type Group } from './offenses.ts';
/** Proposition 47 took effect the day after the election. */
export declare const PROP_47_DAY: CalendarDate;
/** Also those that were felonies when the person was convicted and no longer are: they were relieved, and it says so. */
export declare const covered: Question<ConvictionCase>;
export declare const noFelony: AboutConviction;
export declare const superStrike: AboutConviction;
export declare const registrable: AboutConviction;
export declare const attempted: AboutConviction;
/** A citation that stops short of the listed subdivision, as HS 11357 without a letter. */
export declare const subdivisionMissing: AboutConviction;
export declare function ofGroup(id: string, cited: string, groups: readonly Group[], asks: string): AboutConviction;
export declare const elderPrior: AboutConviction;
export declare const firstDegree: AboutConviction;
export declare const notShoplifting: AboutConviction;
export declare const otherInstrument: AboutConviction;
export declare const identityTheft: AboutConviction;
export declare const checkPriors: AboutConviction;
export declare const noTheft: AboutConviction;
export declare const valueOver950: AboutConviction;
export declare const filedInTime: AboutConviction;
export declare const goodCause: AboutConviction;
export declare const serving: AboutConviction;
export declare const unreasonableRisk: AboutConviction;
