import { type Conviction, type Offense } from '../../../history/index.ts';
import { type Answer, type Question } from '../../../engine/index.ts';
import { type ConvictionCase } from '../../shared/index.ts';
export type StatuteQuestion = Question<ConvictionCase>;
/** The part of the charge that is HS 11357, 11358, 11359 or 11360. */
export declare function cannabisPart({ charge }: Conviction): Offense | undefined;
/** Whether the cannabis part lies within one of the listed citations; unknown when it stops short of the subdivision. */
export declare function liesIn(conviction: Conviction, listed: readonly Offense[]): Answer;
/** A question that asks for citations and nothing else. */
export declare function subdivisionQuestion(id: string, cited: string, citations: readonly string[], asks: string): StatuteQuestion;
/** Whether the words beside the section match; looked up once for each charge and pattern. */
export declare function describedAs({ charge }: Conviction, pattern: RegExp): boolean;
