import type { Charge } from '../../history/index.ts';
import { type Clause, type ListedOffense, type Match, entriesOf, matchIn, offenseList } from './listed-offenses.ts';
import { remembering } from './remembering.ts';
import { superStrikeIn } from './super-strikes.ts';

/** That an attempt or a conspiracy counts as well stands in paragraphs that are known from memory. */
const REACH = { attempt: 'possible', conspiracy: 'possible' } as const;

/**
 * Serious and violent felonies by their sections. An enhancement (great bodily injury, a weapon, a gang) can make any
 * felony serious, and the record seldom shows it with the count that it belongs to.
 */
/** PC 1192.7(c)(18); burglary of the second degree is not serious. */
export const FIRST_DEGREE_BURGLARY = 'burglary of the first degree';

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
      { offense: 'PC 236.1(c)', is: 'certain', what: 'human trafficking of a minor', fromMemory: true },
      { offense: 'PC 243(d)', is: 'possible', what: 'battery, with great bodily injury by the person' },
      { offense: 'PC 244', is: 'certain', what: 'throwing acid' },
      { offense: 'PC 245', is: 'possible', what: 'assault with a deadly weapon or firearm' },
      { offense: 'PC 245(a)(1)', is: 'possible', what: 'assault with a deadly weapon; before 2012 also by force only' },
      { offense: 'PC 245(a)(2)', is: 'certain', what: 'assault with a firearm', fromMemory: true },
      { offense: 'PC 245(b)', is: 'certain', what: 'assault with a semiautomatic firearm', fromMemory: true },
      { offense: 'PC 245.2', is: 'certain', what: 'assault on a public transit employee', fromMemory: true },
      { offense: 'PC 245.3', is: 'certain', what: 'assault on a custodial officer', fromMemory: true },
      { offense: 'PC 245.5', is: 'certain', what: 'assault on a school employee', fromMemory: true },
      { offense: 'PC 246', is: 'certain', what: 'shooting at a dwelling', fromMemory: true },
      { offense: 'PC 261', is: 'certain', what: 'rape' },
      { offense: 'PC 262', is: 'certain', what: 'rape of a spouse (former section)' },
      { offense: 'PC 264.1', is: 'certain', what: 'rape in concert' },
      { offense: 'PC 269', is: 'certain', what: 'aggravated sexual assault of a child' },
      { offense: 'PC 286', is: 'possible', what: 'sodomy by force' },
      { offense: 'PC 287', is: 'possible', what: 'oral copulation by force' },
      { offense: 'PC 288', is: 'possible', what: 'lewd acts on a child under 14' },
      { offense: 'PC 288(a)', is: 'certain', what: 'lewd acts on a child under 14' },
      { offense: 'PC 288(b)', is: 'certain', what: 'lewd acts by force' },
      { offense: 'PC 288a', is: 'possible', what: 'oral copulation by force (former section)' },
      { offense: 'PC 288.5', is: 'certain', what: 'continuous sexual abuse of a child' },
      { offense: 'PC 289', is: 'possible', what: 'sexual penetration by force' },
      { offense: 'PC 289(a)', is: 'certain', what: 'sexual penetration by force' },
      { offense: 'PC 289(j)', is: 'certain', what: 'sexual penetration of a child' },
      { offense: 'PC 417', is: 'possible', what: 'drawing a weapon, if it was used by the person' },
      { offense: 'PC 422', is: 'certain', what: 'criminal threats', fromMemory: true },
      { offense: 'PC 451', is: 'certain', what: 'arson' },
      { offense: 'PC 459', is: 'possible', what: FIRST_DEGREE_BURGLARY },
      { offense: 'PC 460', is: 'possible', what: FIRST_DEGREE_BURGLARY },
      { offense: 'PC 460(a)', is: 'certain', what: FIRST_DEGREE_BURGLARY },
      { offense: 'PC 461', is: 'possible', what: FIRST_DEGREE_BURGLARY },
      { offense: 'PC 461(a)', is: 'certain', what: FIRST_DEGREE_BURGLARY },
      { offense: 'PC 487(d)(2)', is: 'certain', what: 'grand theft of a firearm' },
      { offense: 'PC 518', is: 'possible', what: 'extortion, for a street gang' },
      { offense: 'PC 4500', is: 'certain', what: 'assault by a life prisoner' },
      { offense: 'PC 4501', is: 'certain', what: 'assault by a prisoner' },
      { offense: 'PC 4503', is: 'certain', what: 'taking a hostage in prison' },
      { offense: 'PC 11418', is: 'certain', what: 'weapons of mass destruction', fromMemory: true },
      { offense: 'PC 12034', is: 'certain', what: 'shooting from a vehicle (former section)', fromMemory: true },
      { offense: 'PC 26100', is: 'possible', what: 'shooting from a vehicle' },
      { offense: 'PC 26100(c)', is: 'certain', what: 'shooting from a vehicle at a person' },
      {
        offense: 'PC 12303.3',
        is: 'certain',
        what: 'explosion with intent to injure (former section)',
        fromMemory: true,
      },
      { offense: 'PC 12308', is: 'certain', what: 'explosion with intent to murder (former section)' },
      { offense: 'PC 12309', is: 'certain', what: 'explosion with injury (former section)' },
      { offense: 'PC 12310', is: 'certain', what: 'explosion with death or great injury (former section)' },
      { offense: 'PC 18740', is: 'certain', what: 'explosion with intent to injure', fromMemory: true },
      { offense: 'PC 18745', is: 'certain', what: 'explosion with intent to murder' },
      { offense: 'PC 18750', is: 'certain', what: 'explosion with injury' },
      { offense: 'PC 18755', is: 'certain', what: 'explosion with death or great injury' },
      { offense: 'PC 12022.3', is: 'certain', what: 'use of a firearm in a sexual offense' },
      { offense: 'PC 12022.5', is: 'certain', what: 'use of a firearm' },
      { offense: 'PC 12022.53', is: 'certain', what: 'use of a firearm', fromMemory: true },
      { offense: 'PC 12022.55', is: 'certain', what: 'shooting from a vehicle with injury' },
      { offense: 'PC 12022.7', is: 'certain', what: 'great bodily injury' },
      { offense: 'PC 12022.8', is: 'certain', what: 'great bodily injury in a sexual offense' },
      { offense: 'PC 12022.9', is: 'certain', what: 'injury that ends a pregnancy' },
      { offense: 'HS 11353', is: 'possible', what: 'heroin, cocaine or the like to a minor' },
      { offense: 'HS 11380', is: 'possible', what: 'methamphetamine or the like to a minor' },
    ],
  },
];

const LIST = offenseList(CLAUSES);

/** Every line of the list, for pages and tests. */
export const SERIOUS_FELONIES: readonly ListedOffense[] = entriesOf(CLAUSES);

/**
 * Felonies that no paragraph of PC 1192.7(c) or 667.5(c) names, and that have neither force nor fire nor the use of a
 * weapon among their elements: accessories, perjury, theft but of firearms, forgery, fraud, vandalism, possession of
 * weapons, drugs but to minors, driving. Since part of the list of serious felonies is known from memory, it is this
 * list that says no: a section on neither is open.
 */
const PLAIN_SECTIONS: Readonly<Record<string, string>> = {
  PC:
    '32 72 115 115.5 118 127 132 134 135 148.9 166 192(b) 245(a)(4) 270 290 290.011 290.018 460(b) 461(b) 466 470 470a ' +
    '470b 471 472 473 474 475 476 476a 477 480 484 484b 484e 484f 484g 484h 484i 487(a) 487(b) 487(c) 487(d)(1) 487a ' +
    '487b 487d 487h 487i 487j 489 490.4 490.5 496 496a 496d 499 499b 499c 502 503 504 504a 505 506 507 508 529 530 530.5 532 ' +
    '532a 532f 537 537e 548 549 550 594 602 647 666 666.1 666.5 1320 1320.5 4532 4573 4573.5 4573.6 4573.8 4600 12020 ' +
    '12021 12021.1 12025 12031 12280 12316 21310 25400 25850 29610 29800 29805 29815 29820 29900 30305 30600 30605',
  HS:
    '11350 11351 11351.5 11352 11355 11357 11358 11359 11360 11364 11366 11366.5 11368 11370.1 11370.6 11375 11377 11378 ' +
    '11378.5 11379 11379.5 11379.6 11382 11383 11395 11550',
  VC: '10801 10851 14601.2 23152',
  WI: '10980 14107',
};

const PLAIN: readonly Clause[] = [
  {
    clause: 'PC 1192.7(c); PC 667.5(c), by elimination',
    authority: 'no serious and no violent felony',
    reach: { attempt: 'counts', conspiracy: 'counts' },
    lists: Object.entries(PLAIN_SECTIONS).flatMap(([code, sections]) =>
      sections.split(' ').map((section) => ({
        offense: `${code} ${section}`,
        is: 'certain' as const,
        what: 'neither serious nor violent',
      })),
    ),
  },
];

const PLAIN_LIST = offenseList(PLAIN);

/** Every line of the list of felonies that are neither, for pages and tests. */
export const PLAIN_FELONIES: readonly ListedOffense[] = entriesOf(PLAIN);

/** Whether a charge names a serious or violent felony; every super strike is one. */
export const seriousFelony: (charge: Charge) => Match = remembering((charge) => {
  const strike = superStrikeIn(charge);
  return strike.is === 'certain' ? strike : matchIn(charge, LIST);
});

/** Whether each part of a charge names a felony that is neither serious nor violent. */
export const plainFelony: (charge: Charge) => boolean = remembering((charge) =>
  charge.parts
    .filter(({ role }) => role !== 'sentencing-tag')
    .every((part) => matchIn({ ...charge, parts: [part] }, PLAIN_LIST).is === 'certain'),
);
