import type { Answer } from './answer.ts';

/** What a reviewer or the person concerned answered to a question: who, on which day, and on what ground. */
export type GivenAnswer = {
  readonly is: 'yes' | 'no';
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly source: string;
};

/** Answers that people gave about one subject, by the name of the question. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;

/** An answer of the record stands; one that it leaves open is settled by what a person answered, and says so. */
export function settled(answer: Answer, given: GivenAnswer | undefined): Answer {
  if (given === undefined || answer.is !== 'unknown') return answer;
  const { is, by, on, source } = given;
  return {
    is,
    because: `answered by ${by} on ${on}, from ${source}; the record leaves it open`,
    from: answer.from ?? [],
    ...(answer.until && { until: answer.until }),
  };
}

/** True when a person's answer and the record's are opposites: the record's stands, and somebody must look. */
export function contradicts(given: GivenAnswer | undefined, answer: Answer): boolean {
  return given !== undefined && answer.is !== 'unknown' && given.is !== answer.is;
}
