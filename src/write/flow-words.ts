import { type Ending, type Flow, OUTCOME_WORDS, isFlow } from '../engine/index.ts';

/** A flow in plain words: every question in its order, numbered, with its citation and what a yes decides. */
export function printFlow<C>(flow: Flow<C>): string {
  return flowLines(flow, '').join('\n');
}

function flowLines<C>({ steps, otherwise }: Flow<C>, number: string): readonly string[] {
  const lines = steps.flatMap(({ question, then }, i) => {
    const own = `${number}${i + 1}.`;
    const asked = [`${own} ${question.asks}`, `   ${question.id} [${question.cite}]`];
    if (!isFlow(then)) return [...asked, `   Yes: ${ended(then)}`];
    return [...asked, '   Yes: these questions follow.', ...flowLines(then, own).map((line) => `   ${line}`)];
  });
  return [...lines, `${number}${steps.length + 1}. Otherwise: ${ended(otherwise)}`];
}

function ended({ outcome, reason }: Ending): string {
  return `${OUTCOME_WORDS[outcome]}. ${reason}`;
}
