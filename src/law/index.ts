import type { Remedy } from '../engine/index.ts';
import { arrestDestruction } from './arrest-destruction/index.ts';
import { PUNISHMENTS, arrestRelief } from './arrest-relief/index.ts';
import { automaticConvictionRelief } from './automatic-conviction-relief/index.ts';
import { DISMISSAL_OFFENSES, dismissal } from './dismissal/index.ts';
import { marylandExpungement } from './maryland-expungement/index.ts';
import { oregonSetAside } from './oregon-set-aside/index.ts';
import { PROP_47_OFFENSES, prop47 } from './prop-47/index.ts';
import { prop64 } from './prop-64/index.ts';
import { recordDestruction } from './record-destruction/index.ts';
import { WOBBLERS, reduction } from './reduction/index.ts';
import {
  type ArrestCase,
  type ConvictionCase,
  type CourtCase,
  type ListedOffense,
  PLAIN_FELONIES,
  SERIOUS_FELONIES,
} from './shared/index.ts';

/** Remedies about convictions, in the order in which results list them. */
export const REMEDIES: readonly Remedy<ConvictionCase>[] = [
  prop64,
  prop47,
  reduction,
  dismissal,
  automaticConvictionRelief,
  recordDestruction,
  oregonSetAside,
];

/** Remedies about arrests that led to no conviction. */
export const ARREST_REMEDIES: readonly Remedy<ArrestCase>[] = [arrestRelief, arrestDestruction];

/** Remedies about whole court cases. */
export const CASE_REMEDIES: readonly Remedy<CourtCase>[] = [marylandExpungement];

/** The lists of offenses behind each remedy's questions, line by line, for those who check them. */
export const OFFENSE_LISTS: Readonly<Record<string, readonly ListedOffense[]>> = {
  'prop-47': PROP_47_OFFENSES,
  reduction: WOBBLERS,
  dismissal: DISMISSAL_OFFENSES,
  'automatic-conviction-relief': [...SERIOUS_FELONIES, ...PLAIN_FELONIES],
  'arrest-relief': PUNISHMENTS,
};

/** A remedy as text and pictures need it, whatever its subjects are. */
export type Law = Omit<Remedy<never>, 'cases'>;

/** Every remedy, whatever it is about. */
export const LAWS: readonly Law[] = [...REMEDIES, ...ARREST_REMEDIES, ...CASE_REMEDIES];

export * from './prop-64/index.ts';
export * from './shared/index.ts';
