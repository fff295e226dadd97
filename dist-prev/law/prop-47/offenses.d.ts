import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from '../shared/listed-offenses.ts';
/** What must still be found out about an offense of the list: nothing, the value, or more than the value. */
export type Group = 'possession' | 'petty-with-prior' | 'burglary' | 'forgery' | 'checks' | 'theft' | 'vehicle' | 'stolen-property';
/** Every line of the list, for pages and tests. */
export declare const PROP_47_OFFENSES: readonly ListedOffense[];
export type Prop47Match = {
    readonly group: Group;
    readonly match: Match & {
        readonly is: 'certain' | 'possible';
    };
};
/** The group of the list that names a charge; the surest of them. */
export declare function prop47Offense(charge: Charge): Prop47Match | undefined;
export declare const elderTheft: (charge: Charge) => Match;
