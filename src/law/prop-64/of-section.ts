import type { Truth } from '../../basics/index.ts';
import { type Answer, unknown } from '../../engine/index.ts';
import type { Conviction, Origin } from '../../history/index.ts';
import { type ConvictionCase, byJuvenileCourt, caseOf, stillCounts } from '../shared/index.ts';
import { type CannabisReading, cannabisReading, citedReading } from './cannabis.ts';

/** Whether another conviction is under the same section; open where its count names another crime too. */
export function isOfSection(other: Conviction, section: CannabisReading): Truth {
  if (section === 'none' || section === 'unclear' || citedReading(other) !== section) return 'no';
  return cannabisReading(other) === section ? 'yes' : 'unknown';
}

/** How many cases of the person hold a conviction under the section of this one, whatever their order. */
export type CasesOfSection = { readonly least: number; readonly most: number; readonly from: readonly Origin[] };

export function casesOfSection({ facts, conviction }: ConvictionCase): CasesOfSection {
  const section = citedReading(conviction);
  const sure = new Set<string>();
  const all = new Set<string>();
  const from: Origin[] = [];
  for (const each of facts.convictions) {
    const is = byJuvenileCourt(each) ? 'no' : isOfSection(each, section);
    const counts = is === 'no' ? 'no' : stillCounts(each);
    if (counts === 'no') continue;
    const key = caseOf(each);
    all.add(key);
    if (is === 'yes' && counts === 'yes') sure.add(key);
    from.push(each.origin);
  }
  return { least: sure.size, most: all.size, from };
}

/** Whether these are so many or more. */
export function areAtLeast(count: number, { least, most, from }: CasesOfSection, what: string): Answer {
  const known = least >= count || most < count;
  if (!known) return unknown('whether earlier convictions of the section still count', from);
  const cases = least === most ? String(least) : `${least} to ${most}`;
  return { is: least >= count ? 'yes' : 'no', because: `${cases} cases ${what} in all`, from };
}
