import { arrestDestruction } from './arrest-destruction/index.js';
import { PUNISHMENTS, arrestRelief } from './arrest-relief/index.js';
import { automaticConvictionRelief } from './automatic-conviction-relief/index.js';
import { DISMISSAL_OFFENSES, dismissal } from './dismissal/index.js';
import { marylandExpungement } from './maryland-expungement/index.js';
import { oregonSetAside } from './oregon-set-aside/index.js';
import { PROP_47_OFFENSES, prop47 } from './prop-47/index.js';
import { prop64 } from './prop-64/index.js';
import { recordDestruction } from './record-destruction/index.js';
import { WOBBLERS, reduction } from './reduction/index.js';
import { PLAIN_FELONIES, SERIOUS_FELONIES, } from './shared/index.js';
/** Remedies about convictions, in the order in which results list them. */
export const REMEDIES = [
    prop64,
    prop47,
    reduction,
    dismissal,
    automaticConvictionRelief,
    recordDestruction,
    oregonSetAside,
];
/** Remedies about arrests that led to no conviction. */
export const ARREST_REMEDIES = [arrestRelief, arrestDestruction];
/** Remedies about whole court cases. */
export const CASE_REMEDIES = [marylandExpungement];
/** The lists of offenses behind each remedy's questions, line by line, for those who check them. */
export const OFFENSE_LISTS = {
    'prop-47': PROP_47_OFFENSES,
    reduction: WOBBLERS,
    dismissal: DISMISSAL_OFFENSES,
    'automatic-conviction-relief': [...SERIOUS_FELONIES, ...PLAIN_FELONIES],
    'arrest-relief': PUNISHMENTS,
};
/** Every remedy, whatever it is about. */
export const LAWS = [...REMEDIES, ...ARREST_REMEDIES, ...CASE_REMEDIES];
export * from './prop-64/index.js';
export * from './shared/index.js';
