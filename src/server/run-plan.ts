import { countyNamed, parseIsoDate } from '../basics/index.ts';
import type { AnswerGiven } from '../engine/index.ts';
import { LAWS, REMEDIES } from '../law/index.ts';
import { readPolicy } from '../policies/index.ts';
import { type RunPlan, RunRefused, answersIn } from '../run/index.ts';
import type { AnswersBrought, NewRun, RunState } from './api.ts';
import { fail } from './works.ts';

/** What a run without remedies named asks about, as on the command line. */
export const USUAL_REMEDIES: readonly string[] = ['prop-64'];

/** By what a run decides, without the answers of people. */
export type RunChoices = Omit<NewRun, 'data' | 'answers'> & Pick<RunState, 'files'> & { readonly several: boolean };

/** What is asked, checked as the command line would: county, day, policy and remedies. */
export function planOfChoices({ county, policy, asOf, remedies, files, several }: RunChoices): RunPlan {
  const day = parseIsoDate(asOf) ?? fail('bad-date', 'expected a day of the calendar as YYYY-MM-DD');
  const known = countyNamed(county) ?? fail('unknown-county', "choose one of California's 58 counties");
  const read = readPolicy(JSON.stringify(policy, null, 2), 'policy', REMEDIES);
  if (!read.ok) throw new RunRefused(read.problems);
  return {
    inputs: files.map(({ name }) => name),
    county: known,
    policy: read.value,
    remedies: remediesIn(remedies ?? USUAL_REMEDIES),
    asOf: day,
    ...(several ? { onlyPeopleInScope: true as const } : {}),
  };
}

/** The remedies named, in the order of the law's own list. */
function remediesIn(named: readonly string[]): readonly string[] {
  const found = LAWS.filter(({ id }) => named.includes(id)).map(({ id }) => id);
  if (found.length < new Set(named).size)
    fail('no-such-remedy', 'there is no remedy of this name; choose among those shown');
  return found.length > 0 ? found : fail('no-remedy', 'choose at least one remedy');
}

/** The answers of a file, checked. */
export function answersBrought({ name, text }: AnswersBrought): readonly AnswerGiven[] {
  const read = answersIn(text, name);
  if (!read.ok) throw new RunRefused(read.problems);
  return read.value;
}
