import type { Remedy } from '../engine/index.ts';
import { arrestRelief } from './arrest-relief/index.ts';
import { automaticConvictionRelief } from './automatic-conviction-relief/index.ts';
import { dismissal } from './dismissal/index.ts';
import { marylandExpungement } from './maryland-expungement/index.ts';
import { oregonSetAside } from './oregon-set-aside/index.ts';
import { prop47 } from './prop-47/index.ts';
import { prop64 } from './prop-64/index.ts';
import { recordDestruction } from './record-destruction/index.ts';
import { reduction } from './reduction/index.ts';
import type { ArrestCase, ConvictionCase, CourtCase } from './shared/index.ts';

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
export const ARREST_REMEDIES: readonly Remedy<ArrestCase>[] = [arrestRelief];

/** Remedies about whole court cases. */
export const CASE_REMEDIES: readonly Remedy<CourtCase>[] = [marylandExpungement];

/** A remedy as text and pictures need it, whatever its subjects are. */
export type Law = Omit<Remedy<never>, 'cases'>;

/** Every remedy, whatever it is about. */
export const LAWS: readonly Law[] = [...REMEDIES, ...ARREST_REMEDIES, ...CASE_REMEDIES];

export * from './prop-64/index.ts';
export * from './shared/index.ts';
