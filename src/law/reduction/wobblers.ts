import type { Charge } from '../../history/index.ts';
import {
  type Clause,
  type ListedOffense,
  type Match,
  decidingMatch,
  entriesOf,
  offenseList,
} from '../shared/listed-offenses.ts';
import { remembering } from '../shared/remembering.ts';

/**
 * Common offenses whose text gives state prison or PC 1170(h) on the one hand and county jail on the other. There is no
 * official list. *Certain* are those that the list of Code for America's rap sheet assistant names as well (whole, by
 * their subdivisions, or under their number of that time), former HS 11357(a), and HS 11377(a) and VC 10851(a), whose texts
 * give both; what we know from memory alone is *possible* and goes to a person, as does every section that is not here.
 * None is ever a no: only {@link STRAIGHT} is.
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
      { offense: 'PC 487(3)', is: 'possible', what: 'grand theft of anything but a firearm (old numbering)' },
      { offense: 'PC 487(d)(2)', is: 'possible', what: 'grand theft of a firearm, which is a felony only' },
      { offense: 'PC 496', is: 'certain', what: 'receiving stolen property' },
      { offense: 'PC 496d', is: 'certain', what: 'receiving a stolen vehicle' },
      { offense: 'PC 503', is: 'possible', what: 'embezzlement of private funds (PC 514)' },
      { offense: 'PC 530.5', is: 'possible', what: 'identity theft of a kind that may be either' },
      { offense: 'PC 530.5(a)', is: 'certain', what: 'identity theft' },
      { offense: 'PC 530.5(c)(2)', is: 'certain', what: 'identifying information kept, after a conviction for it' },
      { offense: 'PC 530.5(c)(3)', is: 'certain', what: 'identifying information of ten or more people kept' },
      { offense: 'PC 530.5(d)(1)', is: 'certain', what: 'identifying information sold to defraud' },
      { offense: 'PC 594(b)(1)', is: 'certain', what: 'vandalism of $400 or more' },
      { offense: 'PC 594', is: 'possible', what: 'vandalism, if of $400 or more' },
      { offense: 'PC 646.9', is: 'possible', what: 'stalking of a kind that may be either' },
      { offense: 'PC 646.9(a)', is: 'certain', what: 'stalking' },
      { offense: 'PC 646.9(c)(1)', is: 'certain', what: 'stalking after a conviction for violence or threats at home' },
      { offense: 'PC 666', is: 'certain', what: 'petty theft with a prior' },
      { offense: 'PC 4532', is: 'possible', what: 'escape' },
      { offense: 'PC 12020', is: 'certain', what: 'forbidden weapons (former)' },
      { offense: 'PC 12025', is: 'possible', what: 'a concealed firearm (former)' },
      { offense: 'PC 12031', is: 'possible', what: 'a loaded firearm (former)' },
      { offense: 'HS 11377', is: 'certain', what: 'possession of a controlled substance (before Prop 47)' },
      { offense: 'HS 11357(a)', is: 'certain', what: 'concentrated cannabis (former, before Prop 47)' },
      { offense: 'VC 10851', is: 'possible', what: 'taking or driving a vehicle' },
      { offense: 'VC 10851(a)', is: 'certain', what: 'taking or driving a vehicle' },
    ],
  },
];

/** Felonies only, by sources that were read: prison, or county jail under PC 1170(h), and nothing else. */
const STRAIGHT: readonly Clause[] = [
  {
    clause: 'PC 17(a)',
    authority: 'punishable by state prison, or under PC 1170(h), alone',
    reach: { attempt: 'possible', conspiracy: 'possible' },
    lists: [
      { offense: 'PC 187', is: 'certain', what: 'murder' },
      { offense: 'PC 211', is: 'certain', what: 'robbery' },
      { offense: 'PC 212.5', is: 'certain', what: 'robbery' },
      { offense: 'PC 215', is: 'certain', what: 'carjacking' },
      { offense: 'PC 460(a)', is: 'certain', what: 'burglary of the first degree' },
      { offense: 'HS 11350(a)', is: 'certain', what: 'possession of a narcotic (before Prop 47)' },
      { offense: 'HS 11351', is: 'certain', what: 'possession for sale' },
      { offense: 'HS 11351.5', is: 'certain', what: 'possession of cocaine base for sale' },
      { offense: 'HS 11352', is: 'certain', what: 'transport or sale' },
      { offense: 'HS 11358', is: 'certain', what: 'cultivation of cannabis (before Prop 64)' },
      { offense: 'HS 11359', is: 'certain', what: 'possession of cannabis for sale (before Prop 64)' },
      { offense: 'HS 11360', is: 'possible', what: 'transport or sale of cannabis, and not a gift of an ounce' },
      { offense: 'HS 11360(a)', is: 'certain', what: 'transport or sale of cannabis (before Prop 64)' },
    ],
  },
];

/** Misdemeanors that a court may make infractions: PC 17(d)(2), by the list of PC 19.8(a). */
const MINOR: readonly Clause[] = [
  {
    clause: 'PC 19.8(a); PC 17(d)(2)',
    authority: 'subject to subdivision (d) of PC 17',
    reach: { attempt: 'no', conspiracy: 'no' },
    lists: [
      { offense: 'PC 193.8', is: 'certain', what: 'giving a vehicle to a minor who is drunk' },
      { offense: 'PC 330', is: 'certain', what: 'gaming' },
      { offense: 'PC 415', is: 'certain', what: 'disturbing the peace' },
      { offense: 'PC 485', is: 'certain', what: 'keeping lost property' },
      { offense: 'PC 490.7', is: 'certain', what: 'taking free newspapers' },
      { offense: 'PC 532b(c)', is: 'certain', what: 'a false claim of military service' },
      { offense: 'PC 555', is: 'certain', what: 'entering posted land' },
      { offense: 'PC 602(o)', is: 'certain', what: 'refusing to leave land' },
      { offense: 'PC 602.13', is: 'certain', what: "entering an animal's enclosure in a zoo" },
      { offense: 'PC 853.7', is: 'certain', what: 'failing to appear as promised' },
      { offense: 'BP 21672', is: 'certain', what: 'buying or weighing against the rules' },
      { offense: 'BP 25658(b)', is: 'certain', what: 'buying or drinking alcohol under 21' },
      { offense: 'BP 25661', is: 'certain', what: 'a false proof of age' },
      { offense: 'BP 25662', is: 'certain', what: 'possessing alcohol under 21' },
      { offense: 'GC 27204', is: 'certain', what: 'recording a false document' },
      { offense: 'VC 5201.1', is: 'certain', what: 'hiding a number plate' },
      { offense: 'VC 12500', is: 'certain', what: 'driving without a licence' },
      { offense: 'VC 14601.1', is: 'certain', what: 'driving on a suspended licence' },
      { offense: 'VC 23109(c)', is: 'certain', what: 'exhibition of speed' },
      { offense: 'VC 27150.1', is: 'certain', what: 'selling an exhaust against the rules' },
      { offense: 'VC 40508', is: 'certain', what: 'failing to appear or to pay' },
      { offense: 'VC 42005', is: 'possible', what: 'missing traffic school, which an earlier text named' },
    ],
  },
];

const LIST = offenseList(CLAUSES);
const STRAIGHT_LIST = offenseList(STRAIGHT);
const MINOR_LIST = offenseList(MINOR);

/** Every line of the lists, for pages and tests. */
export const WOBBLERS: readonly ListedOffense[] = entriesOf([...CLAUSES, ...STRAIGHT, ...MINOR]);

/** Whether a felony is known to be no wobbler. */
export const straightFelonyIn: (charge: Charge) => Match = remembering((charge) =>
  decidingMatch(charge, STRAIGHT_LIST),
);

/** Whether a misdemeanor is one that a court may make an infraction. */
export const minorMisdemeanorIn: (charge: Charge) => Match = remembering((charge) => decidingMatch(charge, MINOR_LIST));

export const wobblerIn: (charge: Charge) => Match = remembering((charge) => decidingMatch(charge, LIST));
