import type { Conviction } from '../../history/index.ts';

const JUVENILE = /\bJUV(ENILE)?\b|^CAJV/i;
const UNITED_STATES = /\bU\.? ?S\.? ?(DIST|COURT|ATT|MAG|MARSH|COMM)|\bUS(DC|MC|MJ|MS|AF|CG)|FEDERAL/;
const MILITARY = /MILITARY|COURT[ -]MARTIAL|\bARMY\b|\bNAVY\b|\bNAVAL\b|\bAIR FORCE\b|\bMARINE CORPS\b|\bCOAST GUARD\b/;
const ELSEWHERE = new RegExp(`${UNITED_STATES.source}|${MILITARY.source}|TRIBAL`, 'i');

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
