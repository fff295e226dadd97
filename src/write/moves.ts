import { type Outcome, OUTCOME_WORDS } from '../engine/index.ts';
import { csvLine, plainCell } from './csv.ts';

/** How a conviction ends under one policy. */
export type Ended = { readonly outcome: Outcome; readonly reason: string };

/** A conviction whose outcome depends on the policy: how it ends under each, and nothing where a policy does not look at it. */
export type Move = { readonly conviction: string; readonly ends: readonly (Ended | undefined)[] };

/** Written where a policy does not look at a conviction at all. */
export const NOT_LOOKED_AT = 'Not looked at';

/** The columns of `moves.csv`: the conviction's key, then outcome and reason under each policy. */
export function moveColumns(policies: readonly string[]): readonly string[] {
  return ['conviction_key', ...policies.flatMap((policy) => [`outcome: ${policy}`, `reason: ${policy}`])];
}

/** One line of `moves.csv`. */
export function moveLine({ conviction, ends }: Move): string {
  const cells = ends.flatMap((end) =>
    end ? [OUTCOME_WORDS[end.outcome], plainCell(end.reason)] : [NOT_LOOKED_AT, ''],
  );
  return csvLine([plainCell(conviction), ...cells]);
}
