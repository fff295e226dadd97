import type { Charge } from '../../history/index.ts';
import { type Clause, type ListedOffense, type Match, entriesOf, matchIn, offenseList } from './listed-offenses.ts';
import { remembering } from './remembering.ts';
import { superStrikeIn } from './super-strikes.ts';

const REACH = { attempt: 'counts', conspiracy: 'possible' } as const;

/**
 * Serious and violent felonies by their sections. An enhancement (great bodily injury, a weapon, a gang) can make any
 * felony serious, and the record seldom shows it with the count that it belongs to.
 */
const CLAUSES: readonly Clause[] = [
  {
    clause: 'PC 1192.7(c); PC 667.5(c)',
    authority: 'a serious or violent felony',
    reach: REACH,
    lists: [
      { offense: 'PC 136.1', is: 'certain', what: 'intimidation of a witness' },
      { offense: 'PC 186.22', is: 'certain', what: 'a gang offense' },
      { offense: 'PC 187', is: 'certain', what: 'murder' },
      { offense: 'PC 191.5', is: 'possible', what: 'vehicular manslaughter, with injury by the person' },
      { offense: 'PC 192(a)', is: 'certain', what: 'voluntary manslaughter' },
      { offense: 'PC 192(c)(1)', is: 'possible', what: 'vehicular manslaughter, with injury by the person' },
      { offense: 'PC 203', is: 'certain', what: 'mayhem' },
      { offense: 'PC 205', is: 'certain', what: 'aggravated mayhem' },
      { offense: 'PC 206', is: 'certain', what: 'torture' },
      { offense: 'PC 207', is: 'certain', what: 'kidnapping' },
      { offense: 'PC 208', is: 'certain', what: 'kidnapping' },
      { offense: 'PC 209', is: 'certain', what: 'kidnapping for ransom' },
      { offense: 'PC 209.5', is: 'certain', what: 'kidnapping during carjacking' },
      { offense: 'PC 211', is: 'certain', what: 'robbery' },
      { offense: 'PC 212.5', is: 'certain', what: 'robbery' },
      { offense: 'PC 215', is: 'certain', what: 'carjacking' },
      { offense: 'PC 220', is: 'certain', what: 'assault with intent to commit a felony' },
      { offense: 'PC 236.1(c)', is: 'certain', what: 'human trafficking of a minor' },
      { offense: 'PC 243(d)', is: 'possible', what: 'battery, with great bodily injury by the person' },
      { offense: 'PC 244', is: 'certain', what: 'throwing acid' },
      { offense: 'PC 245', is: 'possible', what: 'assault with a deadly weapon or firearm' },
      { offense: 'PC 245(a)(1)', is: 'possible', what: 'assault with a deadly weapon; before 2012 also by force only' },
      { offense: 'PC 245(a)(2)', is: 'certain', what: 'assault with a firearm' },
      { offense: 'PC 245(b)', is: 'certain', what: 'assault with a semiautomatic firearm' },
      { offense: 'PC 246', is: 'certain', what: 'shooting at a dwelling' },
      { offense: 'PC 261', is: 'certain', what: 'rape' },
      { offense: 'PC 262', is: 'certain', what: 'rape of a spouse (former section)' },
      { offense: 'PC 264.1', is: 'certain', what: 'rape in concert' },
      { offense: 'PC 269', is: 'certain', what: 'aggravated sexual assault of a child' },
      { offense: 'PC 286', is: 'possible', what: 'sodomy by force' },
      { offense: 'PC 287', is: 'possible', what: 'oral copulation by force' },
      { offense: 'PC 288', is: 'certain', what: 'lewd acts on a child' },
      { offense: 'PC 288a', is: 'possible', what: 'oral copulation by force (former section)' },
      { offense: 'PC 288.5', is: 'certain', what: 'continuous sexual abuse of a child' },
      { offense: 'PC 289', is: 'certain', what: 'sexual penetration' },
      { offense: 'PC 422', is: 'certain', what: 'criminal threats' },
      { offense: 'PC 451', is: 'certain', what: 'arson' },
      { offense: 'PC 459', is: 'possible', what: 'burglary of the first degree' },
      { offense: 'PC 460(a)', is: 'certain', what: 'burglary of the first degree' },
      { offense: 'PC 487(d)(2)', is: 'certain', what: 'grand theft of a firearm' },
      { offense: 'PC 518', is: 'possible', what: 'extortion, for a street gang' },
      { offense: 'PC 4500', is: 'certain', what: 'assault by a life prisoner' },
      { offense: 'PC 4501', is: 'certain', what: 'assault by a prisoner' },
      { offense: 'PC 4503', is: 'certain', what: 'taking a hostage in prison' },
      { offense: 'PC 11418', is: 'certain', what: 'weapons of mass destruction' },
      { offense: 'PC 18745', is: 'certain', what: 'explosion with intent to murder' },
      { offense: 'PC 18750', is: 'certain', what: 'explosion with injury' },
      { offense: 'PC 18755', is: 'certain', what: 'explosion with death or great injury' },
      { offense: 'PC 12022.53', is: 'certain', what: 'use of a firearm' },
      { offense: 'PC 12022.5', is: 'certain', what: 'use of a firearm' },
      { offense: 'PC 12022.7', is: 'certain', what: 'great bodily injury' },
      { offense: 'HS 11353', is: 'possible', what: 'heroin, cocaine or the like to a minor' },
      { offense: 'HS 11380', is: 'possible', what: 'methamphetamine or the like to a minor' },
    ],
  },
];

const LIST = offenseList(CLAUSES);

/** Every line of the list, for pages and tests. */
export const SERIOUS_FELONIES: readonly ListedOffense[] = entriesOf(CLAUSES);

/** Whether a charge names a serious or violent felony; every super strike is one. */
export const seriousFelony: (charge: Charge) => Match = remembering((charge) => {
  const strike = superStrikeIn(charge);
  return strike.is === 'certain' ? strike : matchIn(charge, LIST);
});
