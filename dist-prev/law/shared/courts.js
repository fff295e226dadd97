const JUVENILE = /\bJUV(ENILE)?\b|^CAJV/i;
const ELSEWHERE = /\bU\.? ?S\.? (DIST|COURT|ATT)|\bUSDC\b|FEDERAL|MILITARY|COURT[ -]MARTIAL|TRIBAL/i;
/** An adjudication by a juvenile court is no conviction, here or as a prior. */
export function byJuvenileCourt({ agency }) {
    return JUVENILE.test(agency);
}
/** By a court of the United States, the military or a tribe: nothing to relieve here, but it may count as a prior. */
export function byCourtElsewhere({ agency }) {
    return ELSEWHERE.test(agency);
}
