import { type Offense, isStatuteCode, offenseOf } from './offense.ts';
import { ownRole } from './own-role.ts';

/**
 * Reads our own citations: `HS 11357(a)`, `PC 288a(c)(1)`, `PC 213(a)(1)(A)`, `VC 2800.2`. Throws on any other text, since that is a
 * mistake in our tables; what a record prints goes through `parseCharge`.
 */
export function cite(citation: string): Offense {
  const match = /^([A-Z]{2}) ([1-9]\d*(?:\.\d+)?)([a-z]{0,2})((?:\([0-9A-Za-z]+\))*)$/.exec(citation);
  const [, code = '', section = '', suffix = '', brackets = ''] = match ?? [];
  if (!match || !isStatuteCode(code)) throw new Error(`Not a citation that the tables may use: ${citation}`);
  const subdivisions = brackets.toLowerCase().match(/[0-9a-z]+/g) ?? [];
  const offense: Offense = { code, section, suffix, subdivisions, role: 'principal', confidence: 'certain' };
  return offenseOf({ ...offense, role: ownRole(offense) });
}

/** `HS 11357(a)`, `attempt of HS 11359`. What stands alone by its nature (PC 32, PC 182) is printed bare. */
export function printOffense(offense: Offense): string {
  let section = offense.section + offense.suffix;
  for (const each of offense.subdivisions) section += `(${each})`;
  const cited = offense.code === 'unknown' ? `${section} (code unknown)` : `${offense.code} ${section}`;
  if (offense.role === ownRole(offense)) return cited;
  switch (offense.role) {
    case 'attempt':
      return `attempt of ${cited}`;
    case 'conspiracy':
      return `conspiracy to commit ${cited}`;
    case 'accessory':
      return `accessory to ${cited}`;
    case 'solicitation':
      return `solicitation of ${cited}`;
    case 'principal':
    case 'enhancement':
    case 'violation':
    case 'sentencing-tag':
      return cited;
  }
}
