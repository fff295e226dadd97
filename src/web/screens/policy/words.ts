import type { Problem } from '../../../basics/index.ts';
import { flowOf, isFlow, valuesOf } from '../../../engine/index.ts';
import { REMEDIES } from '../../../law/index.ts';
import { usualValues } from '../../../policies/index.ts';
import type { Asked, PolicyStep } from './parameters.ts';

/** The remedy that policies are made for here. */
export const PROP_64 = REMEDIES.find(({ id }) => id === 'prop-64')!;

/** A question in plain words, with its citation. A group's words lead on to its parts. */
export function questionWords(asked: Asked): { readonly words: string; readonly cite: string } {
  if ('all' in asked) return { words: 'All of these must be answered yes:', cite: '' };
  if ('any' in asked) return { words: 'One of these must be answered yes:', cite: '' };
  if ('not' in asked) return { words: 'This must be answered no:', cite: '' };
  const kind = PROP_64.questions.get(asked.ask);
  if (!kind) return { words: `A question that is not known: ${asked.ask}`, cite: '' };
  return { words: kind.asks(valuesOf(asked, kind)), cite: kind.cite };
}

/** The words that the results give as the reason when the policy has none of its own. Nothing while a part is not filled in. */
export function ownReason(step: Asked): string {
  const { reason: _given, ...asked } = step as PolicyStep;
  try {
    const flow = [{ ...asked, then: 'hand-review' } as PolicyStep];
    const [compiled] = flowOf({ ...BLANK, flow }, { ...PROP_64, first: [] }).steps;
    return compiled === undefined || isFlow(compiled.then) ? '' : compiled.then.reason;
  } catch {
    return '';
  }
}

const BLANK = { id: 'blank', remedy: PROP_64.id, source: 'blank', otherwise: 'not-eligible' } as const;

/** Every question that a policy may ask, in words, with usual values. */
export function questionNames(): readonly { readonly id: string; readonly words: string }[] {
  return [...PROP_64.questions.keys()].map((id) => ({ id, words: questionWords(freshQuestion(id)).words }));
}

export function freshQuestion(name: string): Asked {
  return { ask: name, ...usualValues(PROP_64.questions.get(name)!) };
}

/** `does-not-count` and `sameSectionEarlier` as words. */
export function choiceWords(choice: string): string {
  return choice.replaceAll('-', ' ').replaceAll(/(?<=[a-z])(?:[A-Z]|\d+)/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What is wrong with a field, as a sentence that says what to do. */
export function complaint({ code, field = '', hint }: Problem): string {
  if (code === 'empty')
    return field.endsWith('.sections') ? 'Name at least one section.' : 'Add at least one question.';
  if (code === 'bad-date') return 'Choose a day.';
  return `${(hint[0] ?? '').toUpperCase()}${hint.slice(1)}.`;
}

const FIELDS: Readonly<Record<string, string>> = {
  id: 'Name in the results',
  title: 'Title',
  source: 'Source',
  'inForce.from': 'First day in force',
  'inForce.to': 'Last day in force',
  flow: 'The flow',
};

/** Where a field stands, as the editor calls it: `Question 3, part 2`. */
export function placeWords(field: string): string {
  if (field in FIELDS) return FIELDS[field]!;
  const steps = [...field.matchAll(/(then\.flow|flow|all|any)\[(\d+)\]|\bnot\b/g)];
  const words = steps.map(
    ([, list, place]) => `${list === undefined ? 'part' : NAMES[list]} ${Number(place ?? 0) + 1}`,
  );
  return words.length === 0 ? 'The policy' : words.join(', ');
}

const NAMES: Readonly<Record<string, string>> = {
  flow: 'Question',
  'then.flow': 'inner question',
  all: 'part',
  any: 'part',
};
