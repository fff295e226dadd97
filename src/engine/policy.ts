import { type Answer, allAnswers, anyAnswer, notAnswer } from './answer.ts';
import type { Ending, Flow, Step } from './flow.ts';
import type { Outcome } from './outcome.ts';
import type { ParameterValues, Question, QuestionKind } from './question.ts';
import type { Remedy } from './remedy.ts';

/** A question of a policy: by name with parameters, or composed of others in three-valued logic. */
export type Asked =
  | ({ readonly ask: string } & Readonly<Record<string, unknown>>)
  | { readonly all: readonly Asked[] }
  | { readonly any: readonly Asked[] }
  | { readonly not: Asked };

/** A county's choices for a remedy, as plain data. `schemas/policy.schema.json` is its published form. */
export type Policy = {
  readonly id: string;
  readonly title?: string;
  readonly remedy: string;
  /** The county it was made for; absent when it is for any. */
  readonly county?: string;
  /** Where the choices come from: an announcement, a file, the person who made them. */
  readonly source: string;
  readonly inForce?: { readonly from?: string; readonly to?: string };
  readonly notes?: readonly string[];
  /** What the policy looks at beside the convictions that the remedy covers, by the names that the remedy has for it. */
  readonly covers?: readonly string[];
  /** How the policy reads passages of the statute that can be read in more than one way. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly flow: readonly PolicyStep[];
  readonly otherwise: PolicyEnding;
};

export type PolicyEnding = Outcome | { readonly then: Outcome; readonly reason: string };

export type PolicyStep = Asked & {
  readonly then: Outcome | { readonly flow: readonly PolicyStep[]; readonly otherwise: PolicyEnding };
  readonly reason?: string;
};

/** The questions by name in a flow and in the flows inside it, in the order in which they are asked, those inside composed questions too. */
export function questionsIn(flow: readonly PolicyStep[]): readonly AskedByName[] {
  return flow.flatMap((step) => [
    ...namedIn(step),
    ...(typeof step.then === 'object' ? questionsIn(step.then.flow) : []),
  ]);
}

/** A question by name, with its parameters, and perhaps the keys of its step. */
type AskedByName = Extract<Asked, { readonly ask: string }>;

function namedIn(asked: Asked): readonly AskedByName[] {
  if ('not' in asked) return namedIn(asked.not as Asked);
  if ('all' in asked) return (asked.all as readonly Asked[]).flatMap(namedIn);
  if ('any' in asked) return (asked.any as readonly Asked[]).flatMap(namedIn);
  return [asked];
}

export const NO_RULE_APPLIES = "No rule of the county's choices applies";

/** The flow that a checked policy describes, led by the questions that its remedy always asks. */
export function flowOf<C>(policy: Policy, remedy: Remedy<C>): Flow<C> {
  const own = compile(policy.flow, policy.otherwise, remedy);
  return { steps: [...remedy.first, ...own.steps], otherwise: own.otherwise };
}

function compile<C>(steps: readonly PolicyStep[], otherwise: PolicyEnding, remedy: Remedy<C>): Flow<C> {
  return { steps: steps.map((step) => compileStep(step, remedy)), otherwise: ending(otherwise) };
}

function ending(given: PolicyEnding): Ending {
  return typeof given === 'string'
    ? { outcome: given, reason: NO_RULE_APPLIES }
    : { outcome: given.then, reason: given.reason };
}

function compileStep<C>(step: PolicyStep, remedy: Remedy<C>): Step<C> {
  const { question, reason } = questionOf(step, remedy.questions);
  if (typeof step.then === 'object') return { question, then: compile(step.then.flow, step.then.otherwise, remedy) };
  return { question, then: { outcome: step.then, reason: step.reason ?? reason } };
}

type Compiled<C> = { readonly question: Question<C>; readonly reason: string };

function questionOf<C>(asked: Asked, kinds: ReadonlyMap<string, QuestionKind<C>>): Compiled<C> {
  if ('all' in asked) return composed('all', asked.all as readonly Asked[], ' and ', allAnswers, kinds);
  if ('any' in asked) return composed('any', asked.any as readonly Asked[], ' or ', anyAnswer, kinds);
  if ('not' in asked) return negated(questionOf(asked.not as Asked, kinds));
  const kind = kinds.get(asked.ask);
  if (!kind) throw new Error(`policy was not checked: no question ${asked.ask}`);
  const values = valuesOf(asked, kind);
  return {
    question: {
      id: kind.name,
      cite: kind.cite,
      asks: kind.asks(values),
      ask: kind.make(values),
      ...(kind.followsStatute && { followsStatute: true }),
    },
    reason: kind.reason(values),
  };
}

/** The parameters given, with the question's own values where the policy is silent. */
export function valuesOf<C>(asked: Readonly<Record<string, unknown>>, kind: QuestionKind<C>): ParameterValues {
  const values: Record<string, number | string | readonly string[]> = {};
  for (const [name, parameter] of Object.entries(kind.parameters)) {
    const given = (asked[name] ?? parameter.otherwise) as number | string | readonly string[] | undefined;
    if (given !== undefined) values[name] = given;
  }
  return values;
}

function composed<C>(
  word: string,
  parts: readonly Asked[],
  joint: string,
  combine: (answers: readonly Answer[]) => Answer,
  kinds: ReadonlyMap<string, QuestionKind<C>>,
): Compiled<C> {
  const made = parts.map((part) => questionOf(part, kinds));
  const asks = made.map((part) => part.question.asks).join(word === 'all' ? ' And: ' : ' Or: ');
  const question: Question<C> = {
    id: `${word}(${made.map((part) => part.question.id).join(', ')})`,
    cite: [...new Set(made.map((part) => part.question.cite))].join('; '),
    asks,
    ask: (subject) => combine(made.map((part) => part.question.ask(subject))),
    ...(made.every((part) => part.question.followsStatute) && { followsStatute: true }),
  };
  return { question, reason: made.map((part) => part.reason).join(joint) };
}

function negated<C>({ question, reason }: Compiled<C>): Compiled<C> {
  const asks = `not: ${question.asks}`;
  return {
    question: { ...question, id: `not(${question.id})`, asks, ask: (subject) => notAnswer(question.ask(subject)) },
    reason: `Not: ${reason}`,
  };
}
