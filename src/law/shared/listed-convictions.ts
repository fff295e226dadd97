import { before, onDay } from '../../basics/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';
import { byCourtElsewhere, byJuvenileCourt } from './courts.ts';
import { type Match, NO_MATCH, type Possible, possibly } from './listed-offenses.ts';
import { perPerson } from './per-person.ts';
import { registrableIn } from './registrable-offenses.ts';
import { superStrikeIn } from './super-strikes.ts';

/** Words of crimes that the lists name, for charges that give no section. */
const GRAVE_WORDS =
  /MURDER|HOMICIDE|MANSLAUGHT|KIDNAP|TORTURE|MAYHEM|\bRAPE|SODOMY|ORAL COP|LEWD|MOLEST|\bSEX|INDECENT|INCEST/i;

/** Whether a conviction is for a super strike: what its charge says, or what an unreadable charge leaves open. */
export function superStrikeOf(conviction: Conviction): Match | Possible {
  return listedAs(conviction, superStrikeIn);
}

/** The same for the offenses of PC 290(c), each from the day on which its text reaches it. */
export function registrableOf(conviction: Conviction): Match | Possible {
  const match = listedAs(conviction, registrableIn);
  const since = match.entry?.since;
  return since !== undefined && before(conviction.date, onDay(since)) === 'yes' ? NO_MATCH : match;
}

function listedAs(
  conviction: Conviction,
  find: (charge: NonNullable<Conviction['charge']>) => Match,
): Match | Possible {
  const { charge } = conviction;
  if (byJuvenileCourt(conviction)) return NO_MATCH;
  if (!charge) return possibly('its charge cannot be read');
  const match = find(charge);
  if (match.is !== 'no') return match;
  if (charge.parts.length === 0 && GRAVE_WORDS.test(charge.text))
    return possibly('its charge names no section, and its words may mean one');
  if (byCourtElsewhere(conviction)) return possibly('it is of a court outside California, whose law may have the like');
  return match;
}

/** A list, and the convictions of a person that it names or may name: most people have none. */
export type ConvictionList = { readonly named: string; readonly hits: (facts: Facts) => readonly Hit[] };

type Hit = { readonly other: Conviction; readonly match: (Match | Possible) & { readonly is: 'certain' | 'possible' } };

function listOf(named: string, matchOf: (conviction: Conviction) => Match | Possible): ConvictionList {
  const hits = perPerson(({ convictions }): readonly Hit[] => {
    const found: Hit[] = [];
    for (const other of convictions) {
      const match = matchOf(other);
      if (match.is !== 'no') found.push({ other, match });
    }
    return found;
  });
  return { named, hits };
}

export const SUPER_STRIKE_CONVICTIONS: ConvictionList = listOf('a super strike', superStrikeOf);
export const REGISTRABLE_CONVICTIONS: ConvictionList = listOf('an offense of PC 290(c)', registrableOf);
