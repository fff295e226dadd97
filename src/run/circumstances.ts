import { type Truth, mapped } from '../basics/index.ts';
import type { Asking } from '../engine/index.ts';
import { type Conviction, type Facts, otherReports } from '../history/index.ts';
import { sentenceCompleted, sentenceOf, underSentence } from '../law/index.ts';
import type { Circumstances } from '../write/index.ts';

/** What goes beside the determinations about one person; what is the same for all of them is found once. */
export function circumstancesOf(facts: Facts, asking: Asking): (conviction: Conviction) => Circumstances {
  let serving: Truth | undefined;
  return (conviction) => ({
    convictionsInCase: countOf(facts.convictions, conviction.caseKey),
    sentence: sentenceOf(facts, conviction),
    sentenceCompleted: sentenceCompleted(facts, conviction, asking),
    underSentence: (serving ??= underSentence(facts, asking)),
    deceased: facts.deceased !== undefined,
    reportedAgain: mapped(otherReports(facts, conviction), ({ key }) => key),
  });
}

function countOf(convictions: readonly Conviction[], caseKey: string): number {
  let count = 0;
  for (const each of convictions) if (each.caseKey === caseKey) count++;
  return count;
}
