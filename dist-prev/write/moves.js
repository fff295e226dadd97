import { OUTCOME_WORDS } from '../engine/index.js';
import { csvLine, plainCell } from './csv.js';
/** Written where a policy does not look at a conviction at all. */
export const NOT_LOOKED_AT = 'Not looked at';
/** The columns of `moves.csv`: the conviction's key, then outcome and reason under each policy. */
export function moveColumns(policies) {
    return ['conviction_key', ...policies.flatMap((policy) => [`outcome: ${policy}`, `reason: ${policy}`])];
}
/** One line of `moves.csv`. */
export function moveLine({ conviction, ends }) {
    const cells = ends.flatMap((end) => end ? [OUTCOME_WORDS[end.outcome], plainCell(end.reason)] : [NOT_LOOKED_AT, '']);
    return csvLine([plainCell(conviction), ...cells]);
}
