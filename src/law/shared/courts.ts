import type { Conviction } from '../../history/index.ts';

const JUVENILE = /\bJUV(ENILE)?\b|^CAJV/i;
const ELSEWHERE = /\bU\.? ?S\.? (DIST|COURT|ATT)|\bUSDC\b|FEDERAL|MILITARY|COURT[ -]MARTIAL|TRIBAL/i;

/** There are few agencies, and every remedy asks of every conviction. */
function matching(pattern: RegExp): (agency: string) => boolean {
  const known = new Map<string, boolean>();
  return (agency) => {
    let matches = known.get(agency);
    if (matches === undefined) {
      if (known.size >= MOST_AGENCIES) known.clear();
      known.set(agency, (matches = pattern.test(agency)));
    }
    return matches;
  };
}

const MOST_AGENCIES = 4096;
const isJuvenile = matching(JUVENILE);
const isElsewhere = matching(ELSEWHERE);

/** An adjudication by a juvenile court is no conviction, here or as a prior. */
export function byJuvenileCourt({ agency }: Pick<Conviction, 'agency'>): boolean {
  return isJuvenile(agency);
}

/** By a court of the United States, the military or a tribe: nothing to relieve here, but it may count as a prior. */
export function byCourtElsewhere({ agency }: Pick<Conviction, 'agency'>): boolean {
  return isElsewhere(agency);
}
