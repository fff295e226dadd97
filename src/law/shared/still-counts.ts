import type { Truth } from '../../basics/index.ts';
import { type Conviction, type Disposition, type DispositionKind, reliefWordIn } from '../../history/index.ts';

/**
 * What the law treats as if it had never been a conviction: dismissed as legally invalid (HS 11361.8(f)), of somebody who is
 * factually innocent (PC 851.8, 851.86), vacated for an error or for new facts (PC 1016.5, 1473.6, 1473.7) or because the
 * person was trafficked or beaten (PC 236.14, 236.15). PC 1203.4 and its like leave a conviction that counts as a prior.
 */
const ENDING = /11361\.[89]|\b851\.8(?!\d)|\b851\.86\b|\b1016\.5\b|\b1473\.[67]\b|\b236\.1[45]\b|FACTUAL(LY)? INNOCEN/i;
const PRIOR_STILL = /\b1203\.(4|41|42|425|4A)(?!\d)/i;

/** No conviction is left: it was reversed or vacated, or the law says that it counts for nothing. */
export function wasVacated({ standing }: Conviction): boolean {
  return standing.kind === 'relieved' && endsAll(standing.by);
}

function endsAll({ kind, text, statute = '' }: Disposition): boolean {
  return kind === 'vacated' || ENDING.test(text) || ENDING.test(statute);
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
  if (endsAll(by)) return 'no';
  return by.kind === 'set-aside' && PRIOR_STILL.test(`${by.text} ${by.statute ?? ''}`) ? 'yes' : 'unknown';
}

const OPEN: readonly DispositionKind[] = ['not-understood', 'not-convicted', 'dismissed'];

/** Where all that is in doubt is relief under PC 1203.4, granted or not, the conviction counts either way. */
function onlyPriorStill({ count }: Conviction): boolean {
  const doubtful = [
    ...count.dispositions.filter(({ kind }) => OPEN.includes(kind)).map(({ text }) => text),
    ...count.remarks.filter((remark) => reliefWordIn(remark) !== undefined),
  ];
  return doubtful.length > 0 && doubtful.every((text) => PRIOR_STILL.test(text) && !ENDING.test(text));
}
