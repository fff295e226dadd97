import { type Truth, parseIsoDate } from '../basics/index.ts';
import { coverageOf } from './beside.ts';
import { type Ending, type Flow, isFlow } from './flow.ts';
import { emptyPassage } from './passage.ts';
import { type Asked, type Policy, type PolicyStep, flowOf, questionsIn, valuesOf } from './policy.ts';
import type { Measure, ParameterValues, Question, QuestionKind } from './question.ts';
import type { Remedy } from './remedy.ts';
import {
  type Answers,
  type AskedFlow,
  type AskedStep,
  type Ends,
  type Judgments,
  NO,
  NO_STATION,
  type Notes,
  UNKNOWN,
  type Way,
  YES,
  endsFor,
  roomFor,
  walkAll,
} from './walk-in-numbers.ts';

type Measures = { readonly least: Int32Array; readonly most: Int32Array };

/** So many subjects are asked all questions at a time while questions are prepared: a few milliseconds' work. */
const PIECE = 16;

/** As large as a measure can be kept; larger than every parameter. */
const LARGEST = 2_000_000_000;

/** What is possible for a subject of which it is not known whether the remedy covers it: that it does not. */
export const NOT_COVERED: Ending = { outcome: 'not-eligible', reason: 'The conviction is for another offense' };

/**
 * Subjects whose facts were read once, to be judged again and again while a policy is shaped. Each question is asked of
 * each subject once and its answers kept as a column of small numbers; a question that compares a measure with its
 * parameter is measured once for all values of the parameter. To judge is then to walk the columns, which finds what
 * `judge` finds, without its words: some ten milliseconds for a hundred thousand subjects, when no question is new.
 */
export class Caseload<C> {
  readonly remedy: Remedy<C>;
  /** Everybody that a policy of interest may look at. A policy leaves out whom it does not look at. */
  readonly subjects: readonly C[];
  readonly #answers = new Map<unknown, Answers>();
  readonly #measures = new Map<string, Measures>();
  #notes: Notes | undefined;
  readonly #spare: { readonly columns: Uint8Array[]; used: number } = { columns: [], used: 0 };

  constructor(remedy: Remedy<C>, subjects: readonly C[]) {
    this.remedy = remedy;
    this.subjects = subjects;
  }

  /**
   * What a policy for the remedy gives to every subject, written into `into`, which may have served before. The policy must
   * have been checked.
   */
  judge(policy: Policy, into: Ends = endsFor(this.subjects.length)): Judgments {
    exhaust(this.prepare([policy]));
    this.#spare.used = 0;
    const { first } = this.remedy;
    const flow = flowOf(policy, this.remedy);
    const { stations } = emptyPassage(flow);
    const lookedAt = this.#answers.get(coverKey(policy))!;
    const ways: Way[] = [];
    let station = 0;
    const way = (ending: Ending, at: number): number => ways.push({ ...ending, station: at }) - 1;
    const asked = (own: readonly (PolicyStep | undefined)[], { steps, otherwise }: Flow<C>): AskedFlow => ({
      steps: steps.map(({ question, then }, i): AskedStep => {
        const here = station++;
        const step = own[i];
        const answers = step ? this.#asked(step) : this.#answers.get(question)!;
        if (!isFlow(then)) return { answers, station: here, then: way(then, here) };
        return { answers, station: here, then: asked(typeof step?.then === 'object' ? step.then.flow : [], then) };
      }),
      otherwise: way(otherwise, station++),
    });
    const made = asked([...first.map(() => undefined), ...policy.flow], flow);
    const doubt: AskedStep = {
      answers: this.#doubts(lookedAt),
      station: NO_STATION,
      then: way(NOT_COVERED, NO_STATION),
    };
    return walkAll(
      { ...made, steps: made.steps.toSpliced(first.length, 0, doubt) },
      {
        ways,
        stations,
        lookedAt,
        notes: (this.#notes ??= roomFor(this.subjects.length)),
        ends: into,
      },
    );
  }

  /**
   * Asks everybody what policies ask and nobody asked before, all questions of a few people at a time, and tells of how
   * many it has asked. It may be left and gone on with; a policy that is judged meanwhile asks for itself.
   */
  *prepare(policies: readonly Pick<Policy, 'covers' | 'flow'>[]): Generator<number, void> {
    const columns = this.#unasked(policies);
    if (columns.length === 0) return;
    const all = this.subjects.length;
    for (let from = 0; from < all; from += PIECE) {
      const to = Math.min(all, from + PIECE);
      for (const { fill } of columns) for (let i = from; i < to; i++) fill(this.subjects[i]!, i);
      yield to;
    }
    for (const { keep } of columns) keep();
  }

  /** The columns that these policies need and that are not there yet. */
  #unasked(policies: readonly Pick<Policy, 'covers' | 'flow'>[]): readonly Column<C>[] {
    const columns = new Map<unknown, Column<C>>();
    const want = (key: unknown, make: () => (subject: C) => Truth): void => {
      if (!this.#answers.has(key) && !columns.has(key)) columns.set(key, this.#truths(key, make()));
    };
    for (const policy of policies) {
      want(coverKey(policy), () => isOf(coverageOf(policy, this.remedy)));
      for (const asked of questionsIn(policy.flow)) {
        const kind = this.remedy.questions.get(asked.ask)!;
        const values = valuesOf(asked, kind);
        const key = keyOf(kind, values);
        const { measuring } = kind;
        if (!measuring) want(key, () => truthOf(kind, values));
        else if (!this.#measures.has(key) && !columns.has(key)) {
          const { [measuring.against]: _against, ...others } = values;
          columns.set(key, this.#measured(key, measuring.make(others)));
        }
      }
    }
    for (const { question } of this.remedy.first) want(question, () => isOf(question));
    return [...columns.values()];
  }

  #truths(key: unknown, truth: (subject: C) => Truth): Column<C> {
    const found = new Uint8Array(this.subjects.length);
    return {
      fill: (subject, i) => (found[i] = NUMBER_OF[truth(subject)]),
      keep: () => this.#answers.set(key, found),
    };
  }

  #measured(key: string, measure: (subject: C) => Measure): Column<C> {
    const count = this.subjects.length;
    const [least, most] = [new Int32Array(count), new Int32Array(count)];
    return {
      fill: (subject, i) => {
        const found = measure(subject);
        least[i] = kept(found.least);
        most[i] = kept(found.most);
      },
      keep: () => this.#measures.set(key, { least, most }),
    };
  }

  /** Open where it is not known whether the policy looks at the subject. */
  #doubts(lookedAt: Answers): Answers {
    const doubts = this.#spareColumn();
    for (let i = 0; i < doubts.length; i++) doubts[i] = lookedAt[i] === UNKNOWN ? UNKNOWN : NO;
    return doubts;
  }

  #asked(asked: Asked): Answers {
    if ('not' in asked) {
      const answers = this.#asked(asked.not as Asked);
      const turned = this.#spareColumn();
      for (let i = 0; i < turned.length; i++) turned[i] = answers[i] === UNKNOWN ? UNKNOWN : YES - answers[i]!;
      return turned;
    }
    if ('ask' in asked) return this.#kind(asked, this.remedy.questions.get(asked.ask as string)!);
    if ('all' in asked) return this.#combined(asked.all as readonly Asked[], NO);
    return this.#combined(asked.any as readonly Asked[], YES);
  }

  /** `decides` as soon as one part says so; the other when all parts do. */
  #combined(parts: readonly Asked[], decides: typeof NO | typeof YES): Answers {
    const columns = parts.map((part) => this.#asked(part));
    const combined = this.#spareColumn();
    for (let i = 0; i < combined.length; i++) {
      let is = YES - decides;
      for (const column of columns) {
        if (column[i] === decides) {
          is = decides;
          break;
        }
        if (column[i] === UNKNOWN) is = UNKNOWN;
      }
      combined[i] = is;
    }
    return combined;
  }

  #kind(asked: Asked, kind: QuestionKind<C>): Answers {
    const values = valuesOf(asked, kind);
    const { measuring } = kind;
    const key = keyOf(kind, values);
    if (!measuring) return this.#answers.get(key)!;
    const given = values[measuring.against];
    const { least, most } = this.#measures.get(key)!;
    const value = typeof given === 'number' ? given : parseIsoDate(String(given))!;
    const [reached, missed] = measuring.yes === 'at-least' ? [YES, NO] : [NO, YES];
    const answers = this.#spareColumn();
    for (let i = 0; i < answers.length; i++)
      answers[i] = least[i]! >= value ? reached : most[i]! < value ? missed : UNKNOWN;
    return answers;
  }

  /** A column that is good until the next judging, in room that has served before: a policy on the move leaves no garbage. */
  #spareColumn(): Answers {
    const { columns } = this.#spare;
    return (columns[this.#spare.used++] ??= new Uint8Array(this.subjects.length));
  }
}

/** Answers on their way: `fill` asks a subject, `keep` puts them among those that are known when all were asked. */
type Column<C> = { readonly fill: (subject: C, place: number) => void; readonly keep: () => void };

function coverKey({ covers = [] }: Pick<Policy, 'covers'>): string {
  return `covers ${covers.join(' ')}`;
}

function isOf<C>({ ask }: Pick<Question<C>, 'ask'>): (subject: C) => Truth {
  return (subject) => ask(subject).is;
}

/** Under which a question's answers are kept: all values of the parameter that a measure is compared with share one. */
function keyOf<C>({ name, measuring }: QuestionKind<C>, values: ParameterValues): string {
  if (!measuring) return `${name} ${JSON.stringify(values)}`;
  const { [measuring.against]: _against, ...others } = values;
  return `${name} ${JSON.stringify(others)}`;
}

function truthOf<C>({ truth, make }: QuestionKind<C>, values: ParameterValues): (subject: C) => Truth {
  if (truth) return truth(values);
  return isOf({ ask: make(values) });
}

function exhaust(work: Generator<number, void>): void {
  while (!work.next().done);
}

function kept(measure: number): number {
  return Math.max(-LARGEST, Math.min(measure, LARGEST));
}

const NUMBER_OF = { no: NO, yes: YES, unknown: UNKNOWN } as const;
