import type { Result } from '../basics/index.ts';
import type { AnswerGiven } from '../engine/index.ts';
import { LAWS } from '../law/index.ts';
import { readAnswers } from '../read/index.ts';
import { statuteQuestions } from '../write/index.ts';

/** The answers in the text of a file, checked: each is to a question of some remedy. */
export function answersIn(text: string, file: string): Result<readonly AnswerGiven[]> {
  const questions = new Set(LAWS.flatMap((law) => [law.covers, ...statuteQuestions(law)].map(({ id }) => id)));
  return readAnswers(text, file, questions);
}
