import { POLICY_OUTCOMES } from '../engine/index.ts';
import { csvLine } from './csv.ts';

/** What one policy of a sweep gives: its values in the order of the parameters, and what comes of them. */
export type SweepCell = {
  readonly values: readonly number[];
  /** People with a conviction that is dismissed or reduced. */
  readonly peopleRelieved: number;
  readonly convictions: Readonly<Record<string, number>>;
};

/** A policy with its numbers varied. */
export type SweepTable = {
  readonly policy: string;
  readonly parameters: readonly string[];
  readonly cells: readonly SweepCell[];
};

/** `sweep.csv`: a line for each combination of values, with people relieved and convictions by outcome. */
export function sweepCsv({ parameters, cells }: SweepTable): string {
  const lines = cells.map(({ values, peopleRelieved, convictions }) =>
    csvLine([...values, peopleRelieved, ...POLICY_OUTCOMES.map((outcome) => convictions[outcome] ?? 0)].map(String)),
  );
  return csvLine([...parameters, 'people_relieved', ...POLICY_OUTCOMES]) + lines.join('');
}
