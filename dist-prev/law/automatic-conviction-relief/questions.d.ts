import { type CalendarDate } from '../../basics/index.ts';
import { type Question } from '../../engine/index.ts';
import { type AboutConviction, type ConvictionCase } from '../shared/index.ts';
/** The DOJ began with 1 July 2022 for the first two clauses (AB 1076), and 1 October 2024 for the felony clause (AB 168). */
export declare const OPERATIVE: CalendarDate;
export declare const covered: Question<ConvictionCase>;
export declare const before1973: AboutConviction;
/** A present duty. The tiers since 2021 end duties, and no record that a county has shows when. */
export declare const mustRegister: AboutConviction;
/** What the DOJ alone can see is taken to be absent, and the result is called a prediction. */
export declare const supervisedRelease: AboutConviction;
export declare const probationGranted: AboutConviction;
export declare const prisonSentence: AboutConviction;
export declare const felony: AboutConviction;
export declare const revoked: AboutConviction;
export declare const onProbation: AboutConviction;
export declare const sentenceRuns: AboutConviction;
export declare const withinYear: AboutConviction;
export declare const beforeFelonyClause: AboutConviction;
export declare const serious: AboutConviction;
export declare const enhanced: AboutConviction;
export declare const registrableItself: AboutConviction;
/** A felony within the four years stands in the way. Whether another four years without one mend it is not settled here. */
export declare const newFelony: AboutConviction;
export declare const withinFourYears: AboutConviction;
