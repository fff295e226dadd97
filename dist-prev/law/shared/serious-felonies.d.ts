import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from './listed-offenses.ts';
/** Every line of the list, for pages and tests. */
export declare const SERIOUS_FELONIES: readonly ListedOffense[];
/** Every line of the list of felonies that are neither, for pages and tests. */
export declare const PLAIN_FELONIES: readonly ListedOffense[];
/** Whether a charge names a serious or violent felony; every super strike is one. */
export declare const seriousFelony: (charge: Charge) => Match;
/** Whether each part of a charge names a felony that is neither serious nor violent. */
export declare const plainFelony: (charge: Charge) => boolean;
