import type { Charge } from '../../history/index.ts';
import {
  type Clause,
  type ListedOffense,
  type Match,
  decidingMatch,
  entriesOf,
  matchIn,
  offenseList,
} from '../shared/listed-offenses.ts';
import { remembering } from '../shared/remembering.ts';

const ITSELF = { attempt: 'no', conspiracy: 'no' } as const;

/** The misdemeanors of VC 42002.1: which stop or load it was, no record says. */
const INSPECTION: Omit<Clause, 'clause'> = {
  authority:
    'misdemeanors within VC 42002.1: no stop for inspection of equipment, or a condition that endangers a person',
  reach: ITSELF,
  lists: [
    { offense: 'VC 2800', is: 'possible', what: "failing to obey an officer's order" },
    { offense: 'VC 2801', is: 'possible', what: "failing to obey a firefighter's order" },
    { offense: 'VC 2803', is: 'possible', what: 'an unlawful load' },
  ],
};

/** Convictions that PC 1203.4 never reaches. Attempts are not listed (People v. Lewis (2006), People v. Marinelli (2014)). */
const NEVER: readonly Clause[] = [
  {
    clause: 'PC 1203.4(b)',
    authority: 'subdivision (a) does not apply to these',
    reach: ITSELF,
    lists: [
      { offense: 'PC 286(c)', is: 'certain', what: 'sodomy with a child or by force' },
      { offense: 'PC 288', is: 'certain', what: 'lewd acts on a child or dependent person' },
      { offense: 'PC 287(c)', is: 'certain', what: 'oral copulation with a child or by force' },
      { offense: 'PC 288a(c)', is: 'certain', what: 'oral copulation with a child or by force (former section)' },
      { offense: 'PC 288.5', is: 'certain', what: 'continuous sexual abuse of a child' },
      { offense: 'PC 289(j)', is: 'certain', what: 'sexual penetration of a child' },
      { offense: 'PC 311.1', is: 'certain', what: 'bringing matter into the state that depicts a minor' },
      { offense: 'PC 311.2', is: 'certain', what: 'distributing matter that depicts a minor' },
      { offense: 'PC 311.3', is: 'certain', what: 'sexual exploitation of a child' },
      { offense: 'PC 311.11', is: 'certain', what: 'possessing matter that depicts a minor' },
    ],
  },
  { clause: 'PC 1203.4(b), VC 42002.1', ...INSPECTION },
];

/** Misdemeanors that PC 1203.4a leaves out. Of PC 288 only (c) can be one: under another letter the record is wrong. */
const NEVER_AS_MISDEMEANOR: readonly Clause[] = [
  {
    clause: 'PC 1203.4a(d)',
    authority: 'a misdemeanor within PC 288(c)',
    reach: ITSELF,
    lists: [
      { offense: 'PC 288(c)', is: 'certain', what: 'a lewd act on a child of 14 or 15 or a dependent person' },
      { offense: 'PC 288', is: 'possible', what: 'a lewd act on a child of 14 or 15 or a dependent person' },
    ],
  },
  { clause: 'PC 1203.4a(d), VC 42002.1', ...INSPECTION },
];

/** Infractions of the Vehicle Code whose fine stands elsewhere than in VC 42001, by section or by PC 19.8(b). */
const FINED_ELSEWHERE: readonly Clause[] = [
  {
    clause: 'PC 1203.4a(d); VC 42001(a)',
    authority: 'an infraction within VC 42001 is left out, and that section excepts what others fine',
    reach: ITSELF,
    lists: Object.entries({
      'PC 19.8': ['5201.1', '12500', '14601.1', '23109(c)', '27150.1', '40508', '42005'],
      'VC 16029': ['16028'],
      'VC 27315': ['27315'],
      'VC 27360.6': ['27360', '27360.5'],
      'VC 23123': ['23123', '23123.5'],
      'VC 42000.1': ['22348(b)'],
      'VC 42000.5': ['22406', '22407'],
      'VC 42001.1': ['2815', '22526'],
      'VC 42001.2': ['27153.5'],
      'VC 42001.4': ['23117'],
      'VC 42001.7': ['23111', '23112', '23113'],
      'VC 42001.8': ['4000'],
      'VC 42001.11': ['21655.5', '21655.8'],
      'VC 42001.12': ['21806'],
      'VC 42001.15': ['21453', '21454', '21457'],
      'VC 42001.18': ['21971'],
      'VC 42001.25': ['23140'],
    }).flatMap(([fined, sections]) =>
      sections.map((section) => ({
        offense: `VC ${section}`,
        is: 'possible',
        what: `an infraction that ${fined} fines`,
      })),
    ),
  },
];

/** PC 261.5(d) is excluded as a felony only. */
const NEVER_AS_FELONY: readonly Clause[] = [
  {
    clause: 'PC 1203.4(b)',
    authority: 'a felony conviction under PC 261.5(d)',
    reach: ITSELF,
    lists: [{ offense: 'PC 261.5(d)', is: 'certain', what: 'unlawful intercourse with a minor under 16' }],
  },
];

/** VC 12810(a) to (e) and what PC 1203.4(c) adds: relief only in the discretion of the court. */
const DISCRETIONARY: readonly Clause[] = [
  {
    clause: 'PC 1203.4(c); VC 12810(a) to (e)',
    authority: 'relief in the discretion of the court and the interests of justice',
    reach: ITSELF,
    lists: [
      { offense: 'VC 20001', is: 'certain', what: 'hit and run with injury' },
      { offense: 'VC 20002', is: 'certain', what: 'hit and run' },
      { offense: 'VC 23152', is: 'certain', what: 'driving under the influence' },
      { offense: 'VC 23153', is: 'certain', what: 'driving under the influence with injury' },
      {
        offense: 'VC 23101',
        is: 'certain',
        what: 'driving under the influence with injury (before 1982)',
        fromMemory: true,
      },
      { offense: 'VC 23102', is: 'certain', what: 'driving under the influence (before 1982)', fromMemory: true },
      { offense: 'VC 23140', is: 'certain', what: 'driving under the influence under 21' },
      { offense: 'VC 23103', is: 'certain', what: 'reckless driving' },
      { offense: 'VC 23103.5', is: 'certain', what: 'reckless driving in place of driving under the influence' },
      { offense: 'VC 23104', is: 'certain', what: 'reckless driving with injury' },
      { offense: 'VC 23105', is: 'certain', what: 'reckless driving with grave injury' },
      { offense: 'VC 23109(a)', is: 'certain', what: 'speed contest' },
      { offense: 'VC 23109(c)', is: 'certain', what: 'exhibition of speed' },
      { offense: 'VC 23109.1', is: 'certain', what: 'speed contest with injury' },
      { offense: 'VC 2800.2', is: 'certain', what: 'evading an officer recklessly' },
      { offense: 'VC 2800.3', is: 'certain', what: 'evading an officer with injury' },
      { offense: 'VC 14601', is: 'certain', what: 'driving on a suspended licence' },
      { offense: 'VC 14601.1', is: 'certain', what: 'driving on a suspended licence' },
      { offense: 'VC 14601.2', is: 'certain', what: 'driving on a licence suspended for DUI' },
      { offense: 'VC 14601.3', is: 'certain', what: 'habitual traffic offender' },
      { offense: 'VC 14601.5', is: 'certain', what: 'driving on a licence suspended for refusal' },
      { offense: 'VC 21651(b)', is: 'certain', what: 'driving on the wrong side of a divided road' },
      { offense: 'VC 22348(b)', is: 'certain', what: 'driving at more than 100 miles an hour' },
      { offense: 'VC 31602', is: 'certain', what: 'transport of explosives' },
      { offense: 'PC 191.5(b)', is: 'certain', what: 'vehicular manslaughter while intoxicated' },
      { offense: 'PC 192(c)', is: 'certain', what: 'vehicular manslaughter' },
      { offense: 'PC 192(3)', is: 'certain', what: 'vehicular manslaughter (old numbering)', fromMemory: true },
    ],
  },
];

/**
 * Felonies that since 1 October 2011 are punished in county jail under PC 1170(h), for the choice between PC 1203.42 and
 * 1203.41 only, which give the same. The common ones; what is not here is open.
 */
const REALIGNED: readonly Clause[] = [
  {
    clause: 'PC 1203.42; PC 1170(h)',
    authority: 'punished under PC 1170(h) since the Realignment of 2011',
    reach: { attempt: 'counts', conspiracy: 'possible' },
    lists: [
      { offense: 'PC 32', is: 'certain', what: 'accessory (PC 33)' },
      { offense: 'PC 69', is: 'certain', what: 'resisting an executive officer' },
      { offense: 'PC 148.10', is: 'certain', what: 'resisting an officer with injury' },
      { offense: 'HS 11350', is: 'certain', what: 'possession of a controlled substance', fromMemory: true },
      { offense: 'HS 11351', is: 'certain', what: 'possession for sale', fromMemory: true },
      { offense: 'HS 11351.5', is: 'certain', what: 'possession of cocaine base for sale', fromMemory: true },
      { offense: 'HS 11352', is: 'certain', what: 'transport or sale', fromMemory: true },
      { offense: 'HS 11357', is: 'certain', what: 'possession of cannabis' },
      { offense: 'HS 11358', is: 'certain', what: 'cultivation of cannabis' },
      { offense: 'HS 11359', is: 'certain', what: 'possession of cannabis for sale' },
      { offense: 'HS 11360', is: 'certain', what: 'transport or sale of cannabis' },
      { offense: 'HS 11366', is: 'certain', what: 'keeping a place for drugs', fromMemory: true },
      { offense: 'HS 11377', is: 'certain', what: 'possession of a controlled substance', fromMemory: true },
      { offense: 'HS 11378', is: 'certain', what: 'possession for sale' },
      { offense: 'HS 11379', is: 'certain', what: 'transport or sale', fromMemory: true },
      { offense: 'PC 459', is: 'possible', what: 'burglary of the second degree' },
      { offense: 'PC 460(b)', is: 'certain', what: 'burglary of the second degree' },
      { offense: 'PC 470', is: 'certain', what: 'forgery', fromMemory: true },
      { offense: 'PC 475', is: 'certain', what: 'possession of a forged instrument', fromMemory: true },
      { offense: 'PC 476', is: 'certain', what: 'fictitious check', fromMemory: true },
      { offense: 'PC 487', is: 'possible', what: 'grand theft, but of a firearm' },
      { offense: 'PC 496', is: 'certain', what: 'receiving stolen property', fromMemory: true },
      { offense: 'PC 530.5', is: 'certain', what: 'identity theft', fromMemory: true },
      { offense: 'VC 10851', is: 'certain', what: 'taking or driving a vehicle' },
    ],
  },
];

/** Every line of the lists, for pages and tests. */
export const DISMISSAL_OFFENSES: readonly ListedOffense[] = entriesOf([
  ...NEVER,
  ...NEVER_AS_FELONY,
  ...NEVER_AS_MISDEMEANOR,
  ...FINED_ELSEWHERE,
  ...DISCRETIONARY,
  ...REALIGNED,
]);

function finder(clauses: readonly Clause[], match = decidingMatch): (charge: Charge) => Match {
  const list = offenseList(clauses);
  return remembering((charge) => match(charge, list));
}

export const neverDismissed: (charge: Charge) => Match = finder(NEVER);
export const neverAsFelony: (charge: Charge) => Match = finder(NEVER_AS_FELONY);
export const neverAsMisdemeanor: (charge: Charge) => Match = finder(NEVER_AS_MISDEMEANOR);
export const finedElsewhere: (charge: Charge) => Match = finder(FINED_ELSEWHERE);
export const discretionary: (charge: Charge) => Match = finder(DISCRETIONARY);
export const realigned: (charge: Charge) => Match = finder(REALIGNED, matchIn);
