import { unreachable } from '../basics/index.ts';
import type { Parameter, ParameterValues, Policy, QuestionKind, Remedy } from '../engine/index.ts';
import { builtInPolicies } from './built-in.ts';

/** Values to begin with, for the parameters of a question that have none of their own. */
export function usualValues({ parameters }: Pick<QuestionKind<never>, 'parameters'>): ParameterValues {
  const needed = Object.entries(parameters).filter(([, { otherwise }]) => otherwise === undefined);
  return Object.fromEntries(needed.map(([name, parameter]) => [name, usual(parameter)]));
}

/** Ages and years as counties chose them most; the day on which Proposition 64 came into force. */
function usual(parameter: Parameter): ParameterValues[string] {
  switch (parameter.type) {
    case 'integer': {
      const { min, max } = parameter;
      return Math.min(max, Math.max(min, max > 30 ? 50 : 5));
    }
    case 'date':
      return '2016-11-09';
    case 'citations':
      return [parameter.allowed[0]!];
    case 'choice':
      return parameter.choices[0]!;
    default:
      return unreachable(parameter);
  }
}

type Asking = Pick<Policy, 'covers' | 'flow'>;

/** Everything that a policy for a remedy may be expected to ask: what those ask that come with the program, and each question with usual values. */
export function everyQuestion<C>({ id, questions }: Pick<Remedy<C>, 'id' | 'questions'>): readonly Asking[] {
  const flow = [...questions.values()].flatMap((kind) =>
    choicesOf(kind).map((values) => ({ ask: kind.name, ...values, then: 'hand-review' as const })),
  );
  return [...builtInPolicies.filter(({ remedy }) => remedy === id), { flow }];
}

/** The usual values; where one is a choice of few, each of its choices too, since it takes one click to get there. */
function choicesOf(kind: Pick<QuestionKind<never>, 'parameters'>): readonly ParameterValues[] {
  const usually = usualValues(kind);
  const others = Object.entries(kind.parameters).flatMap(([name, parameter]) =>
    parameter.type === 'choice' ? parameter.choices.map((choice) => ({ ...usually, [name]: choice })) : [],
  );
  return [usually, ...others];
}
