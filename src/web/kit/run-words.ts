import type { RunState } from '../../server/index.ts';
import { PROP_64, remedyTitle } from './remedies.ts';
import { countyName, plural } from './words.ts';

/** By what a run decides, on one line. `others`: counties that are done with it. */
export function runWords({ county, policy, remedies, answers, asOf, group }: RunState, withOthers = false): string {
  const more = withOthers && group ? group.runs.length - 1 : 0;
  const others = more > 0 ? ` and ${plural(more, 'other county', 'other counties')} at once` : '';
  return [
    `${countyName(county)} County${others}`,
    ...(remedies.includes(PROP_64) ? [policy.title ?? policy.id] : []),
    ...(isOfPolicyAlone({ remedies })
      ? []
      : [remedies.length === 1 ? remedyTitle(remedies[0]!) : `${remedies.length} remedies`]),
    ...(answers ? [plural(answers.count, 'answer of people', 'answers of people')] : []),
    `law as of ${asOf}.`,
  ].join(', ');
}

/** Proposition 64 and nothing else, as a run is unless somebody chooses otherwise. */
export function isOfPolicyAlone({ remedies }: Pick<RunState, 'remedies'>): boolean {
  return remedies.length === 1 && remedies[0] === PROP_64;
}
