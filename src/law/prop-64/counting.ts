import type { Truth } from '../../basics/index.ts';
import {
  type Answer,
  type Measure,
  type ParameterValues,
  allAnswers,
  anyAnswer,
  told,
  unknown,
  wordsOf,
  yes,
} from '../../engine/index.ts';
import type { Conviction } from '../../history/index.ts';

/** The parameter of questions about all convictions of a person. */
export const SET_ASIDE = {
  type: 'choice',
  choices: ['ask', 'counts', 'does-not-count'],
  otherwise: 'ask',
  describe:
    'whether a conviction since set aside or dismissed still counts; "ask" sends the person to hand review where it matters',
} as const;

/** Yes when it is so for all, no as soon as it is not for one. */
export function ofAll(convictions: readonly Conviction[], truth: (each: Conviction) => Truth): Truth {
  let found: Truth = 'yes';
  for (const each of convictions) {
    const is = truth(each);
    if (is === 'no') return 'no';
    if (is === 'unknown') found = 'unknown';
  }
  return found;
}

/** Of answers about many convictions, all must be yes; told are the last few that decide, with how many there are. */
export function together(answers: readonly Answer[]): Answer {
  const answer = allAnswers(answers);
  const deciding = answers.filter((each) => each.is === answer.is);
  if (answer.is === 'unknown' || deciding.length <= 3) return answer;
  const lastFew = allAnswers(deciding.slice(-2));
  return told(answer.is, `${deciding.length} convictions, among them: ${wordsOf(lastFew)}`, lastFew.from);
}

/** A conviction that no longer stands is counted as the policy says; one that never was one does not count at all. */
export function stillCounting(
  conviction: Conviction,
  setAside: ParameterValues[string] | undefined,
  otherwise: () => Answer,
): Answer {
  const { standing } = conviction;
  const found = otherwise();
  const counts = countsStill(conviction, setAside);
  if (counts === 'yes' || found.is === 'yes') return found;
  if (standing.kind === 'doubtful') return anyAnswer([unknown(standing.missing, [standing.origin]), found]);
  if (counts === 'unknown') return unknown('whether a conviction since set aside counts', [conviction.origin]);
  const text = standing.kind === 'relieved' ? standing.by.text : '';
  return yes(`a conviction no longer counts: ${text}`, [conviction.origin]);
}

export function countsStill({ standing }: Conviction, setAside: ParameterValues[string] | undefined): Truth {
  if (standing.kind === 'stands') return 'yes';
  const erased = standing.kind === 'relieved' && (standing.by.kind === 'vacated' || standing.by.kind === 'relieved');
  if (erased || (setAside === 'does-not-count' && standing.kind === 'relieved')) return 'no';
  return setAside === 'counts' ? 'yes' : 'unknown';
}

/** The same of a measure, which a conviction that does not count leaves as large as can be. */
export function stillMeasured(
  conviction: Conviction,
  setAside: ParameterValues[string] | undefined,
  found: Measure,
): Measure {
  const counts = countsStill(conviction, setAside);
  if (counts === 'yes') return found;
  return { least: counts === 'no' ? Infinity : found.least, most: Infinity };
}
