import { mapped } from '../../basics/index.ts';

/** The letters by which California's criminal records name a statute book. Cities, counties and the United States have others. */
export const STATUTE_CODES = [
  'BP', // Business and Professions
  'CC', // Corporations
  'CI', // Civil
  'EC', // Education
  'FA', // Food and Agricultural
  'FC', // Financial
  'FG', // Fish and Game
  'GC', // Government
  'HN', // Harbors and Navigation
  'HS', // Health and Safety
  'IC', // Insurance
  'LC', // Labor
  'MV', // Military and Veterans
  'PC', // Penal
  'PR', // Public Resources
  'RT', // Revenue and Taxation
  'SH', // Streets and Highways
  'UI', // Unemployment Insurance
  'VC', // Vehicle
  'WI', // Welfare and Institutions
] as const;

export type StatuteCode = (typeof STATUTE_CODES)[number];

/** How a cited section bears on the person: as the crime itself, as an attempt of it, as no crime at all. */
export type OffenseRole =
  | 'principal'
  | 'attempt'
  | 'conspiracy'
  | 'accessory'
  | 'solicitation'
  | 'enhancement'
  | 'violation'
  | 'sentencing-tag';

export type Confidence = 'certain' | 'likely' | 'doubtful';

/** One parsed citation of a statute. Offenses are compared with `within`, never as text. */
export type Offense = {
  readonly code: StatuteCode | 'unknown';
  /** The number, with its decimals: `11357`, `11357.5`, `290.018`. */
  readonly section: string;
  /** The letters of a lettered section, lower case: `a` of 288A PC, which is not 288(A) PC; '' otherwise. */
  readonly suffix: string;
  /** Lower case, outermost first: `['a', '2']`. */
  readonly subdivisions: readonly string[];
  readonly role: OffenseRole;
  readonly confidence: Confidence;
  /** Why the reading is not certain, in words. */
  readonly doubt?: string | undefined;
};

/** Offenses are made here: the engine that runs us is quicker with objects and lists that were made alike. */
export function offenseOf({ code, section, suffix, subdivisions, role, confidence, doubt }: Offense): Offense {
  return { code, section, suffix, subdivisions: mapped(subdivisions, (each) => each), role, confidence, doubt };
}

/** What a charge cell says. */
export type Charge = {
  /** In the order printed; empty when no section can be read. */
  readonly parts: readonly Offense[];
  /** The section text as printed, without the description: `664-11359 HS`, `11360(B)`. */
  readonly citation: string;
  readonly description: string;
  /** The record's own list of qualifiers, such as `-WARRANT`; absent when it has none. */
  readonly qualifiers?: string | undefined;
  /** The whole cell, trimmed. */
  readonly text: string;
  /** The state whose law it is, `OR`; absent for California's and what is not known to be another's. */
  readonly jurisdiction?: string;
  /** The class that the state's law gives the offense, `A` of a Class A misdemeanor, where the record names it. */
  readonly grade?: string;
};

const letters: ReadonlySet<string> = new Set(STATUTE_CODES);

export function isStatuteCode(text: string): text is StatuteCode {
  return letters.has(text);
}
