import { NONE, type PartialDate, type Truth, allOf, anyOf, mapped } from '../basics/index.ts';
import type { Origin } from '../history/index.ts';

/**
 * What a question gets: yes or no with its reason, or unknown with the fact that is missing. `from` says where the facts
 * stand; `until` is the day on which the calendar alone gives another answer, as when a wait is over.
 */
export type Answer = {
  readonly from?: readonly Origin[];
  readonly until?: PartialDate | undefined;
} &
  /** `assumed` where no record could say: what a person answers goes before it. */
  (
    | { readonly is: 'yes' | 'no'; readonly because: string; readonly assumed?: true }
    /** `parts` are the missing facts one by one, where there are several: their words may hold any punctuation. */
    | { readonly is: 'unknown'; readonly missing: string; readonly parts?: readonly string[] | undefined }
  );

export function yes(because: string, from?: readonly Origin[], until?: PartialDate): Answer {
  return told('yes', because, from, until);
}

export function no(because: string, from?: readonly Origin[]): Answer {
  return told('no', because, from);
}

/** Answers are made here and by {@link unknown}: the engine that runs us is quicker with objects that were made alike. */
export function told(is: 'yes' | 'no', because: string, from: readonly Origin[] = NONE, until?: PartialDate): Answer {
  return { is, because, from, until };
}

/** No, for want of a record that could say otherwise. What a person knows of it goes before. */
export function assumedNo(because: string, from: readonly Origin[] = NONE): Answer {
  return { is: 'no', because, from, until: undefined, assumed: true };
}

export function unknown(missing: string, from: readonly Origin[] = NONE, until?: PartialDate): Answer {
  return { is: 'unknown', missing, parts: undefined, from, until };
}

/** Several facts are missing, and all of them matter. */
export function unknownFacts(facts: readonly string[], from: readonly Origin[] = NONE): Answer {
  return { is: 'unknown', missing: facts.join(SEPARATOR), parts: facts, from, until: undefined };
}

/** Whether the record leaves the answer to people. */
export function isOpen(answer: Answer): boolean {
  return answer.is === 'unknown' || answer.assumed === true;
}

/** The facts that an answer lacks, one by one. */
export function missingFacts(answer: Answer): readonly string[] {
  if (answer.is !== 'unknown') return NONE;
  return answer.parts ?? [answer.missing];
}

/** The reason of an answer, or what is missing. */
export function reasonOf(answer: Answer): string {
  return answer.is === 'unknown' ? answer.missing : answer.because;
}

/** The same where nothing beside it says that the answer is not known. */
export function wordsOf(answer: Answer): string {
  return answer.is === 'unknown' ? `unknown: ${answer.missing}` : answer.because;
}

/** No as soon as one is no; yes when all are yes. The words are those of the answers that decided. */
export function allAnswers(answers: readonly Answer[]): Answer {
  return combined(answers, allOf(mapped(answers, ({ is }) => is)));
}

/** Yes as soon as one is yes; no when all are no. */
export function anyAnswer(answers: readonly Answer[]): Answer {
  return combined(answers, anyOf(mapped(answers, ({ is }) => is)));
}

export function notAnswer(answer: Answer): Answer {
  if (answer.is === 'unknown') return answer;
  return told(answer.is === 'yes' ? 'no' : 'yes', answer.because, answer.from, answer.until);
}

/** Between the reasons, or the missing facts, of a composed answer. */
export const SEPARATOR = '; ';

function combined(answers: readonly Answer[], is: Truth): Answer {
  const [only] = answers;
  // Asked of every conviction of a person, and most people have one.
  if (only && answers.length === 1) return only;
  const words = new Set<string>();
  const from: Origin[] = [];
  for (const answer of answers) {
    if (answer.is !== is) continue;
    if (answer.is === 'unknown') for (const fact of missingFacts(answer)) words.add(fact);
    else words.add(answer.because);
    if (answer.from) from.push(...answer.from);
  }
  if (is === 'unknown') return unknownFacts([...words], from);
  return told(is, [...words].join(SEPARATOR), from);
}
