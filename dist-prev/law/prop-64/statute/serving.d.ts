import type { StatuteQuestion } from './charge.ts';
/** Probationers serve a sentence too (for Prop 47: People v. Davis (2016) 246 Cal.App.4th 127). */
export declare const servingSentence: StatuteQuestion;
/** No record answers this. It is asked only of those who are serving: HS 11361.8(f) has no such test. */
export declare const unreasonableRisk: StatuteQuestion;
