import { REMEDIES } from '../../../law/index.ts';
import {
  type Asked,
  type Parameter,
  type ParameterValues,
  type PolicyStep,
  unreachableParameter,
} from './parameters.ts';

/** The remedy that policies are made for here. */
export const PROP_64 = REMEDIES.find(({ id }) => id === 'prop-64')!;

/** A question of a policy in plain words, with its citation, and the questions that it is composed of. */
export function questionWords(asked: Asked): {
  readonly words: string;
  readonly cite: string;
  readonly parts: readonly Asked[];
} {
  if ('all' in asked) return { words: 'All of these:', cite: '', parts: asked.all as readonly Asked[] };
  if ('any' in asked) return { words: 'Any of these:', cite: '', parts: asked.any as readonly Asked[] };
  if ('not' in asked) return { words: 'Not this:', cite: '', parts: [asked.not as Asked] };
  const kind = PROP_64.questions.get(asked.ask);
  if (!kind) return { words: `A question that is not known: ${asked.ask}`, cite: '', parts: [] };
  const values: Record<string, ParameterValues[string]> = {};
  for (const [name, { otherwise }] of Object.entries(kind.parameters))
    values[name] = (asked[name] ?? otherwise ?? '') as ParameterValues[string];
  return { words: kind.asks(values), cite: kind.cite, parts: [] };
}

/** Every question that a policy may ask, in words that say what it asks without its numbers. */
export function questionNames(): readonly { readonly id: string; readonly words: string }[] {
  return [...PROP_64.questions.values()].map((kind) => ({
    id: kind.name,
    words: questionWords(freshStep(kind.name)).words,
  }));
}

/** The question with usual values, leading to hand review: nothing is granted by a question that was only just added. */
export function freshStep(name: string): PolicyStep {
  const kind = PROP_64.questions.get(name);
  const values: Record<string, ParameterValues[string]> = {};
  for (const [parameter, wanted] of Object.entries(kind?.parameters ?? {})) values[parameter] = usual(wanted);
  return { ask: name, ...values, then: 'hand-review' } as PolicyStep;
}

function usual(parameter: Parameter): ParameterValues[string] {
  if (parameter.otherwise !== undefined) return parameter.otherwise;
  switch (parameter.type) {
    case 'integer':
      return Math.min(parameter.max, Math.max(parameter.min, parameter.max > 30 ? 50 : 5));
    case 'date':
      return '2016-11-09';
    case 'citations':
      return [parameter.allowed[0]!];
    case 'choice':
      return parameter.choices[0]!;
    default:
      return unreachableParameter(parameter);
  }
}
