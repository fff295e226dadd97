import { type Question } from '../../engine/index.ts';
import { type Charge } from '../../history/index.ts';
import type { Match } from '../shared/listed-offenses.ts';
import { type AboutConviction, type ConvictionCase } from '../shared/index.ts';
export declare const covered: Question<ConvictionCase>;
export declare const deferredEntry: AboutConviction;
/** The law let judgment be deferred from 1997 to 2017; the charges were to be dismissed when the terms were fulfilled. */
export declare const deferralCompleted: AboutConviction;
export declare const prostitution: AboutConviction;
export declare const traffickingVictim: AboutConviction;
export declare const bothTerms: AboutConviction;
export declare const probationGranted: AboutConviction;
export declare const infraction: AboutConviction;
export declare const felony: AboutConviction;
export declare function listed(id: string, cited: string, asks: string, find: (charge: Charge) => Match): AboutConviction;
export declare const excluded: AboutConviction;
export declare const excludedFelony: AboutConviction;
export declare const discretionaryOffense: AboutConviction;
export declare const onProbation: AboutConviction;
export declare const revoked: AboutConviction;
export declare const dischargedEarly: AboutConviction;
export declare const yearFromJudgment: AboutConviction;
export declare const sentenceRuns: AboutConviction;
export declare const excludedMisdemeanor: AboutConviction;
/** Nobody can read an upright life from a record; a conviction of later is what it can show against one. */
export declare const laterConviction: AboutConviction;
