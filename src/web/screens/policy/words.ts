import type { Asked, ParameterValues } from '../../../engine/index.ts';
import { REMEDIES } from '../../../law/index.ts';

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
