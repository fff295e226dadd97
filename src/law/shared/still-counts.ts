import type { Truth } from '../../basics/index.ts';
import {
  type Conviction,
  type DispositionKind,
  leavesNoConviction,
  namesEnding,
  reliefWordIn,
} from '../../history/index.ts';

/** PC 1203.4 and its like leave a conviction that counts as a prior. */
const PRIOR_STILL = /\b1203\.(4|41|42|425|4A)(?!\d)/i;

/** No conviction is left: it was reversed or vacated, or the law says that it counts for nothing. */
export function wasVacated({ standing }: Conviction): boolean {
  return standing.kind === 'relieved' && leavesNoConviction(standing.by);
}

/**
 * Whether a conviction still counts against the person. One that was dismissed, sealed or set aside under a law that the
 * entry does not name, or whose later entries are in doubt, may or may not.
 */
export function stillCounts(conviction: Conviction): Truth {
  const { standing } = conviction;
  if (standing.kind === 'stands') return 'yes';
  if (standing.kind === 'doubtful') return onlyPriorStill(conviction) ? 'yes' : 'unknown';
  const { by } = standing;
  if (leavesNoConviction(by)) return 'no';
  return by.kind === 'set-aside' && PRIOR_STILL.test(`${by.text} ${by.statute ?? ''}`) ? 'yes' : 'unknown';
}

const OPEN: readonly DispositionKind[] = ['not-understood', 'not-convicted', 'dismissed'];

/** Where all that is in doubt is relief under PC 1203.4, granted or not, the conviction counts either way. */
function onlyPriorStill({ count }: Conviction): boolean {
  const doubtful = [
    ...count.dispositions.filter(({ kind }) => OPEN.includes(kind)).map(({ text }) => text),
    ...count.remarks.filter((remark) => reliefWordIn(remark) !== undefined),
  ];
  return doubtful.length > 0 && doubtful.every((text) => PRIOR_STILL.test(text) && !namesEnding(text));
}
