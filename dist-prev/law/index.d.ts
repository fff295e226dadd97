import type { Remedy } from '../engine/index.ts';
import { type ArrestCase, type ConvictionCase, type CourtCase, type ListedOffense } from './shared/index.ts';
/** Remedies about convictions, in the order in which results list them. */
export declare const REMEDIES: readonly Remedy<ConvictionCase>[];
/** Remedies about arrests that led to no conviction. */
export declare const ARREST_REMEDIES: readonly Remedy<ArrestCase>[];
/** Remedies about whole court cases. */
export declare const CASE_REMEDIES: readonly Remedy<CourtCase>[];
/** The lists of offenses behind each remedy's questions, line by line, for those who check them. */
export declare const OFFENSE_LISTS: Readonly<Record<string, readonly ListedOffense[]>>;
/** A remedy as text and pictures need it, whatever its subjects are. */
export type Law = Omit<Remedy<never>, 'cases'>;
/** Every remedy, whatever it is about. */
export declare const LAWS: readonly Law[];
export * from './prop-64/index.ts';
export * from './shared/index.ts';
