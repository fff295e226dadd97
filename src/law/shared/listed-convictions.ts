import { before, onDay } from '../../basics/index.ts';
import { type Charge, type Conviction, type Facts, type Offense, cite, withinOrMaybe } from '../../history/index.ts';
import { byCourtElsewhere, byJuvenileCourt } from './courts.ts';
import { type Match, NO_MATCH, type Possible, crimesOf, possibly } from './listed-offenses.ts';
import { perPerson } from './per-person.ts';
import { registrableIn } from './registrable-offenses.ts';
import { remembering } from './remembering.ts';
import { superStrikeIn } from './super-strikes.ts';

/** Words of crimes that the lists name, for charges that give no section. */
const GRAVE_WORDS =
  /MURDER|HOMICIDE|MANSLAUGHT|KIDNAP|TORTURE|MAYHEM|\bRAPE|SODOMY|ORAL COP|LEWD|MOLEST|\bSEX|INDECENT|INCEST/i;

/** Whether a conviction is for a super strike: what its charge says, or what an unreadable charge leaves open. */
export function superStrikeOf(conviction: Conviction): Match | Possible {
  const { levelAtConviction: level } = conviction;
  return listedAs(conviction, superStrikeIn, level !== 'misdemeanor' && level !== 'infraction');
}

/** The same for the offenses of PC 290(c), each from the day on which its text reaches it. */
export function registrableOf(conviction: Conviction): Match | Possible {
  const match = listedAs(conviction, registrableIn, true);
  const since = match.entry?.since;
  return since !== undefined && before(conviction.date, onDay(since)) === 'yes' ? NO_MATCH : match;
}

function listedAs(conviction: Conviction, find: (charge: Charge) => Match, inchoate: boolean): Match | Possible {
  const { charge } = conviction;
  if (byJuvenileCourt(conviction)) return NO_MATCH;
  if (!charge) return possibly('its charge cannot be read');
  if (charge.jurisdiction !== undefined && charge.jurisdiction !== 'CA') return possibly(ELSEWHERE);
  const match = find(charge);
  if (match.is !== 'no') return match;
  if (charge.parts.length === 0 && GRAVE_WORDS.test(charge.text))
    return possibly('its charge names no section, and its words may mean one');
  if (byCourtElsewhere(conviction)) return possibly(ELSEWHERE);
  return inchoate && namesNoCrime(charge)
    ? possibly('its charge does not say which crime was attempted or agreed upon')
    : match;
}

/** Convictions of other jurisdictions count where they have all elements of ours: PC 667(d)(2), 668; PC 290.005. */
const ELSEWHERE = 'it is of a court outside California, whose law may have the like';

const BARE = ['PC 664', 'PC 182(a)(1)', 'PC 182(a)(6)', 'PC 182(1)', 'PC 182(6)'].map(cite);

/** An attempt or a conspiracy whose crime the charge leaves out. PC 182(a)(2) to (5) say what was agreed upon. */
const namesNoCrime = remembering((charge) => charge.parts.some(isBare) && crimesOf(charge).some(isBare));

function isBare(part: Offense): boolean {
  return BARE.some((each) => withinOrMaybe(part, each) !== 'no');
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
