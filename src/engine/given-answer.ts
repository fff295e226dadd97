import { type Answer, isOpen, told } from './answer.ts';

/** What a reviewer or the person concerned answered to a question: who, on which day, and on what ground. */
export type GivenAnswer = {
  readonly is: 'yes' | 'no';
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly source: string;
};

/** An answer with its place: about whom, about which conviction or arrest ('' for all of the person's), and which question. */
export type AnswerGiven = GivenAnswer & {
  readonly person: string;
  readonly subject: string;
  readonly question: string;
};

/** Answers that people gave about one subject, by the name of the question. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;

/** An answer of the record stands; one that it leaves open is settled by what a person answered, and says so. */
export function settled(answer: Answer, given: GivenAnswer | undefined): Answer {
  if (given === undefined || !isOpen(answer)) return answer;
  const { is, by, on, source } = given;
  const because = `answered by ${by} on ${on}, from ${source}; the record leaves it open`;
  return told(is, because, answer.from, answer.until);
}

/** True when a person's answer and the record's are opposites: the record's stands, and somebody must look. */
export function contradicts(given: GivenAnswer | undefined, answer: Answer): boolean {
  return given !== undefined && !isOpen(answer) && given.is !== answer.is;
}

/** Answers by person and subject, made once for all that is judged. What is said of one subject goes before what is said of all. */
export class AnswerBook {
  readonly #byPerson = new Map<string, { subject: string; question: string; given: GivenAnswer }[]>();

  constructor(answers: readonly AnswerGiven[]) {
    for (const { person, subject, question, is, by, on, source } of answers) {
      const own = this.#byPerson.get(person) ?? [];
      own.push({ subject, question, given: { is, by, on, source } });
      this.#byPerson.set(person, own);
    }
  }

  /** Nothing when nobody answered anything about the subject. An answer is one object, whichever of the subjects it is about. */
  about(person: string, subject: string): GivenAnswers | undefined {
    const own = this.#byPerson.get(person);
    if (!own) return undefined;
    const found = new Map<string, GivenAnswer>();
    for (const wanted of ['', subject])
      for (const { subject: meant, question, given } of own) if (meant === wanted) found.set(question, given);
    return found.size === 0 ? undefined : found;
  }
}
