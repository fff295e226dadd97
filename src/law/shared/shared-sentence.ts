import { NONE } from '../../basics/index.ts';
import type { Conviction, Count, Facts } from '../../history/index.ts';
import { perConviction } from './per-person.ts';

/**
 * The other convictions of the court step that the conviction has its sentence in common with. Often one count carries the
 * sentence of the whole case: what became of it became of all. Where several carry one, each has its own.
 */
export const sharers: (facts: Facts, conviction: Conviction) => readonly Conviction[] = perConviction(
  (facts, conviction) => {
    const step = stepOf(facts, conviction);
    if (step.length < 2 || step.filter(carries).length !== 1) return NONE;
    return step.filter((each) => each !== conviction);
  },
);

/** Whether an entry on that count is about the sentence of the conviction. */
export function sharesSentence(facts: Facts, conviction: Conviction, { id }: Count): boolean {
  return sharers(facts, conviction).some(({ count }) => count.id === id);
}

/** The counts of the step that carry sentences, where there are several and the conviction has none: it may have that of any. */
export function lenders(facts: Facts, conviction: Conviction): readonly Conviction[] {
  if (carries(conviction)) return NONE;
  const found = stepOf(facts, conviction).filter(carries);
  return found.length < 2 ? NONE : found;
}

function stepOf({ convictions }: Facts, { caseKey }: Conviction): readonly Conviction[] {
  return convictions.filter((each) => each.caseKey === caseKey);
}

function carries({ convicting, count: { dispositions } }: Conviction): boolean {
  if (convicting.sentence.parts.length > 0) return true;
  return dispositions.some(({ kind, sentence }) => kind === 'convicted' && sentence.parts.length > 0);
}
