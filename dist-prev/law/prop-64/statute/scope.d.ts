import { type StatuteQuestion } from './charge.ts';
/** Remedies begin with the day they take effect: before it no court could have granted them. */
export declare const beforeLawInForce: StatuteQuestion;
export declare const notAnAdultConviction: StatuteQuestion;
export declare const reportedAgain: StatuteQuestion;
/** Until the Uniform Controlled Substances Act (Stats. 1972, ch. 1407) marijuana stood at HS 11530 and what follows. */
export declare const predecessorSection: StatuteQuestion;
export declare const accessoryToCannabisFelony: StatuteQuestion;
export declare const pleaFromCannabisCharge: StatuteQuestion;
export declare const otherOffense: StatuteQuestion;
/** Relief under PC 1203.4 and its like is no bar: sealing and redesignation give more (for Prop 47: People v. Tidwell, 2016). */
export declare const alreadyGranted: StatuteQuestion;
/** One count that cites two of the sections does not say by which it was decided. */
export declare const severalSections: StatuteQuestion;
export declare const attemptOrConspiracy: StatuteQuestion;
