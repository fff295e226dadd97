import type { Charge } from '../../history/index.ts';
import {
  type Clause,
  type ListedOffense,
  type Match,
  entriesOf,
  matchIn,
  offenseList,
} from '../shared/listed-offenses.ts';
import { remembering } from '../shared/remembering.ts';

/**
 * Common offenses whose text gives state prison or PC 1170(h) on the one hand and county jail on the other. There is no
 * official list. *Certain* are those that the list of Code for America's rap sheet assistant names as well (whole, by
 * their subdivisions, or under their number of that time), and former HS 11357(a); what we know from memory alone is
 * *possible* and goes to a person, as does every section that is not here. None is ever a no.
 */
const CLAUSES: readonly Clause[] = [
  {
    clause: 'PC 17(b)',
    authority: 'punishable in the discretion of the court as a felony or as a misdemeanor',
    reach: { attempt: 'possible', conspiracy: 'possible' },
    lists: [
      { offense: 'PC 32', is: 'certain', what: 'accessory (PC 33)' },
      { offense: 'PC 69', is: 'certain', what: 'resisting an executive officer' },
      { offense: 'PC 136.1(a)', is: 'certain', what: 'dissuading a witness' },
      { offense: 'PC 136.1(b)', is: 'certain', what: 'dissuading a witness' },
      { offense: 'PC 148.10', is: 'certain', what: 'resisting an officer with injury' },
      { offense: 'PC 243(c)', is: 'certain', what: 'battery on an officer or the like' },
      { offense: 'PC 243(d)', is: 'certain', what: 'battery with serious injury' },
      { offense: 'PC 245(a)(1)', is: 'certain', what: 'assault with a deadly weapon' },
      { offense: 'PC 245(a)(4)', is: 'possible', what: 'assault by force likely to injure gravely' },
      { offense: 'PC 261.5(c)', is: 'certain', what: 'unlawful intercourse with a minor' },
      { offense: 'PC 273a(a)', is: 'certain', what: 'child endangerment' },
      { offense: 'PC 273d', is: 'certain', what: 'injury to a child' },
      { offense: 'PC 273.5', is: 'certain', what: 'injury to a spouse or partner' },
      { offense: 'PC 368(b)', is: 'certain', what: 'abuse of an elder' },
      { offense: 'PC 368(d)', is: 'certain', what: 'theft from an elder' },
      { offense: 'PC 422', is: 'certain', what: 'criminal threats' },
      { offense: 'PC 459', is: 'possible', what: 'burglary of the second degree' },
      { offense: 'PC 460(b)', is: 'certain', what: 'burglary of the second degree' },
      { offense: 'PC 461(b)', is: 'certain', what: 'burglary of the second degree' },
      { offense: 'PC 470', is: 'certain', what: 'forgery' },
      { offense: 'PC 475', is: 'certain', what: 'possession of a forged instrument' },
      { offense: 'PC 476', is: 'certain', what: 'fictitious check' },
      { offense: 'PC 476a', is: 'certain', what: 'checks without funds' },
      { offense: 'PC 484e(d)', is: 'certain', what: 'access card information' },
      { offense: 'PC 487', is: 'certain', what: 'grand theft' },
      { offense: 'PC 487(d)(2)', is: 'possible', what: 'grand theft of a firearm, which is a felony only' },
      { offense: 'PC 496', is: 'certain', what: 'receiving stolen property' },
      { offense: 'PC 496d', is: 'certain', what: 'receiving a stolen vehicle' },
      { offense: 'PC 503', is: 'certain', what: 'embezzlement' },
      { offense: 'PC 530.5', is: 'certain', what: 'identity theft' },
      { offense: 'PC 594(b)(1)', is: 'certain', what: 'vandalism of $400 or more' },
      { offense: 'PC 594', is: 'possible', what: 'vandalism, if of $400 or more' },
      { offense: 'PC 646.9', is: 'certain', what: 'stalking' },
      { offense: 'PC 666', is: 'certain', what: 'petty theft with a prior' },
      { offense: 'PC 4532', is: 'possible', what: 'escape' },
      { offense: 'PC 12020', is: 'certain', what: 'forbidden weapons (former)' },
      { offense: 'PC 12025', is: 'possible', what: 'a concealed firearm (former)' },
      { offense: 'PC 12031', is: 'possible', what: 'a loaded firearm (former)' },
      { offense: 'HS 11377', is: 'possible', what: 'possession of a controlled substance (before Prop 47)' },
      { offense: 'HS 11357(a)', is: 'certain', what: 'concentrated cannabis (former, before Prop 47)' },
      { offense: 'VC 10851', is: 'possible', what: 'taking or driving a vehicle' },
    ],
  },
];

const LIST = offenseList(CLAUSES);

/** Every line of the list, for pages and tests. */
export const WOBBLERS: readonly ListedOffense[] = entriesOf(CLAUSES);

export const wobblerIn: (charge: Charge) => Match = remembering((charge) => matchIn(charge, LIST));
