import type { Conviction } from '../../history/index.ts';
/** An adjudication by a juvenile court is no conviction, here or as a prior. */
export declare function byJuvenileCourt({ agency }: Pick<Conviction, 'agency'>): boolean;
/** By a court of the United States, the military or a tribe: nothing to relieve here, but it may count as a prior. */
export declare function byCourtElsewhere({ agency }: Pick<Conviction, 'agency'>): boolean;
