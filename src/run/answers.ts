import type { Result } from '../basics/index.ts';
import type { AnswerGiven } from '../engine/index.ts';
import { LAWS, REMEDIES } from '../law/index.ts';
import { readAnswers } from '../read/index.ts';
import { statuteQuestions } from '../write/index.ts';

/** The answers in the text of a file, checked: each is to a question of some remedy. */
export function answersIn(text: string, file: string): Result<readonly AnswerGiven[]> {
  const known = namesOfQuestions();
  return readAnswers(text, file, (name) => namesIn(name).every((each) => known.has(each)));
}

/** Those of statutes, and those of policies that have no numbers: with other numbers the same name asks something else. */
function namesOfQuestions(): ReadonlySet<string> {
  const ofStatutes = LAWS.flatMap((law) => [law.covers, ...statuteQuestions(law)].map(({ id }) => id));
  const ofPolicies = REMEDIES.flatMap(({ questions }) =>
    [...questions].flatMap(([id, { parameters }]) => (Object.keys(parameters).length === 0 ? [id] : [])),
  );
  return new Set([...ofStatutes, ...ofPolicies]);
}

/** The names that a question is put together of: `not(one)`, `any(one, another)`; a name by itself is its own. */
function namesIn(question: string): readonly string[] {
  const [, parts] = /^(?:not|any|all)\((.*)\)$/s.exec(question) ?? [];
  return parts === undefined ? [question] : outerParts(parts).flatMap(namesIn);
}

/** `a, not(b), any(c, d)` cut at the commas that stand in no bracket. */
function outerParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (text[i] === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}
