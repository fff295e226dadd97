import { type Asked, type Policy, type PolicyStep, questionsIn } from './policy.ts';
import type { QuestionKind } from './question.ts';
import type { Remedy } from './remedy.ts';

/** A number that questions of a policy have as a parameter: of all of them, or of one question. */
export type Varied = { readonly parameter: string; readonly question?: string };

/** A range of whole numbers, both ends in it. */
export type Range = { readonly from: number; readonly to: number };

/** A question of a policy that has the parameter, and the numbers that it allows. */
export type Allowed = { readonly question: string; readonly parameter: string } & Range;

type Vocabulary = Pick<Remedy<never>, 'questions'>;

/** Every number that the questions of a policy have as a parameter, in the order in which the policy asks. */
export function numbersOf(policy: Pick<Policy, 'flow'>, { questions }: Vocabulary): readonly Allowed[] {
  const found = new Map<string, Allowed>();
  for (const { ask: name } of questionsIn(policy.flow)) {
    for (const [parameter, kind] of Object.entries(questions.get(name)?.parameters ?? {}))
      if (kind.type === 'integer')
        found.set(`${name}.${parameter}`, { question: name, parameter, from: kind.min, to: kind.max });
  }
  return [...found.values()];
}

/** Whether a question's parameter is the one meant, by its name alone or with that of its question. */
export function isMeant({ parameter, question }: Varied, allowed: Omit<Allowed, keyof Range>): boolean {
  return parameter === allowed.parameter && (question === undefined || question === allowed.question);
}

/** The policy with another value wherever a question has the parameter and allows the whole range. */
export function withValue<P extends Pick<Policy, 'flow'>>(
  policy: P,
  remedy: Vocabulary,
  { value, from, to, ...varied }: Varied & Range & { readonly value: number },
): P {
  const steps = (flow: readonly PolicyStep[]): readonly PolicyStep[] =>
    flow.map((step) => {
      const own = { ...step, ...asked(step) } as PolicyStep;
      return typeof step.then === 'object' ? { ...own, then: { ...step.then, flow: steps(step.then.flow) } } : own;
    });
  const asked = (given: Asked): Asked => {
    if ('all' in given) return { all: (given.all as readonly Asked[]).map(asked) };
    if ('any' in given) return { any: (given.any as readonly Asked[]).map(asked) };
    if ('not' in given) return { not: asked(given.not as Asked) };
    const allows = takes(remedy.questions.get(given.ask), varied, { from, to });
    return allows ? { ...given, [varied.parameter]: value } : given;
  };
  return { ...policy, flow: steps(policy.flow) };
}

function takes(kind: QuestionKind<never> | undefined, varied: Varied, { from, to }: Range): boolean {
  const parameter = kind?.parameters[varied.parameter];
  return (
    kind !== undefined &&
    parameter?.type === 'integer' &&
    isMeant(varied, { question: kind.name, parameter: varied.parameter }) &&
    parameter.min <= from &&
    to <= parameter.max
  );
}
