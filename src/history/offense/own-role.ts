import { oldDecimalReading } from './old-decimals.ts';
import type { Charge, Offense, OffenseRole } from './offense.ts';

const PENAL_CODE_ROLES: ReadonlyMap<string, OffenseRole> = new Map<string, OffenseRole>([
  ['32', 'accessory'],
  ['182', 'conspiracy'],
  ['653f', 'solicitation'],
  ['664', 'attempt'],
  // How a sentence is served or counted: PC 1170(h), and the second copy of the three-strikes law.
  ['1170', 'sentencing-tag'],
  ['1170.12', 'sentencing-tag'],
  // Broken terms of probation (1203.2), parole (3056, 3000.08) and community supervision (3455): no new crime.
  ['1203.2', 'violation'],
  ['3000.08', 'violation'],
  ['3056', 'violation'],
  ['3455', 'violation'],
  ...`422.75 451.1 667 667.5 667.6 667.61 667.7 667.71 667.8 667.9 667.10 667.15 667.16 667.17
      12022 12022.1 12022.2 12022.3 12022.4 12022.5 12022.53 12022.55 12022.6 12022.7 12022.75 12022.8 12022.85
      12022.9 12022.95`
    .split(/\s+/)
    .map((section) => [section, 'enhancement'] as const),
]);

const HEALTH_AND_SAFETY_ENHANCEMENTS = new Set(['11353.1', '11353.4', '11353.6', '11370.2', '11370.4', '11379.8']);

/** The part that a section plays by itself, whatever stands beside it: PC 32 is always that of an accessory. */
export function ownRole(offense: Offense): OffenseRole {
  const { code, section, suffix, subdivisions } = oldDecimalReading(offense) ?? offense;
  if (code === 'HS') return HEALTH_AND_SAFETY_ENHANCEMENTS.has(section) ? 'enhancement' : 'principal';
  if (code !== 'PC') return 'principal';
  // PC 186.22(a) is a crime; (b) lengthens the sentence of another.
  if (section === '186.22' && subdivisions[0] === 'b') return 'enhancement';
  return PENAL_CODE_ROLES.get(section + suffix) ?? 'principal';
}

/** True of the sections that are always the Penal Code's, even in a list that ends in the letters of another book. */
export function isPenalCodeCompanion(section: string, bareLetters: string): boolean {
  if (section === '186.22') return true;
  const role = PENAL_CODE_ROLES.get(section + bareLetters) ?? 'principal';
  return role !== 'principal' && role !== 'violation' && role !== 'sentencing-tag';
}

/** Whether a charge says only how a sentence is served or counted, as `1170(H) PC-SENTENCING`, and not for what. */
export function namesNoOffense({ parts }: Charge): boolean {
  return parts[0]?.role === 'sentencing-tag' && parts.every(({ role }) => role === 'sentencing-tag');
}

/** Whether a charge is of broken supervision alone, as PC 1203.2 or 3056. */
export function isBrokenSupervision({ parts }: Charge): boolean {
  return parts[0]?.role === 'violation' && parts.every(({ role }) => role === 'violation');
}
