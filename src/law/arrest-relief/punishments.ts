import type { Charge } from '../../history/index.ts';
import {
  type Clause,
  type ListedOffense,
  type Match,
  entriesOf,
  matchIn,
  offenseList,
  crimesOf,
  surest,
} from '../shared/listed-offenses.ts';
import { remembering } from '../shared/remembering.ts';
import { superStrikeIn } from '../shared/super-strikes.ts';

const REACH = { attempt: 'possible', conspiracy: 'counts' } as const;

/** Offenses whose upper term is eight years or more, in prison or under PC 1170(h). */
const LONG: readonly Clause[] = [
  {
    clause: 'PC 851.93(a)(2)(C)(ii)',
    authority: 'punishable by imprisonment for eight years or more',
    reach: REACH,
    lists: [
      { offense: 'PC 187', is: 'certain', what: 'murder' },
      { offense: 'PC 191.5(a)', is: 'certain', what: 'gross vehicular manslaughter while intoxicated' },
      { offense: 'PC 192(a)', is: 'certain', what: 'voluntary manslaughter' },
      { offense: 'PC 192(c)(3)', is: 'certain', what: 'vehicular manslaughter for financial gain (PC 193(c)(3))' },
      { offense: 'PC 203', is: 'certain', what: 'mayhem' },
      { offense: 'PC 205', is: 'certain', what: 'aggravated mayhem' },
      { offense: 'PC 206', is: 'certain', what: 'torture' },
      { offense: 'PC 207', is: 'certain', what: 'kidnapping' },
      { offense: 'PC 209', is: 'certain', what: 'kidnapping for ransom' },
      { offense: 'PC 209.5', is: 'certain', what: 'kidnapping during carjacking' },
      { offense: 'PC 211', is: 'possible', what: 'robbery, in a home and in concert' },
      { offense: 'PC 212.5(a)', is: 'possible', what: 'robbery, in a home and in concert' },
      { offense: 'PC 215', is: 'certain', what: 'carjacking' },
      { offense: 'PC 220', is: 'possible', what: 'assault with intent, in a burglary or of a minor' },
      { offense: 'PC 236.1', is: 'certain', what: 'human trafficking', fromMemory: true },
      { offense: 'PC 245(a)(3)', is: 'certain', what: 'assault with a machine gun', fromMemory: true },
      { offense: 'PC 245(b)', is: 'certain', what: 'assault with a semiautomatic firearm', fromMemory: true },
      { offense: 'PC 245(d)', is: 'certain', what: 'assault with a firearm on an officer', fromMemory: true },
      { offense: 'PC 261', is: 'certain', what: 'rape' },
      { offense: 'PC 262', is: 'certain', what: 'rape of a spouse (former section)', fromMemory: true },
      { offense: 'PC 264.1', is: 'certain', what: 'rape in concert', fromMemory: true },
      { offense: 'PC 269', is: 'certain', what: 'aggravated sexual assault of a child' },
      { offense: 'PC 273ab', is: 'certain', what: 'assault on a child causing death' },
      { offense: 'PC 286(c)', is: 'certain', what: 'sodomy by force', fromMemory: true },
      { offense: 'PC 287(c)', is: 'certain', what: 'oral copulation by force', fromMemory: true },
      { offense: 'PC 288(a)', is: 'certain', what: 'lewd acts on a child', fromMemory: true },
      { offense: 'PC 288(b)', is: 'certain', what: 'lewd acts by force', fromMemory: true },
      { offense: 'PC 288a(c)', is: 'certain', what: 'oral copulation by force (former section)', fromMemory: true },
      { offense: 'PC 288.5', is: 'certain', what: 'continuous sexual abuse', fromMemory: true },
      { offense: 'PC 288.7', is: 'certain', what: 'sexual acts with a child of 10 or younger' },
      { offense: 'PC 289(a)', is: 'certain', what: 'sexual penetration by force', fromMemory: true },
      { offense: 'PC 451(a)', is: 'certain', what: 'arson with injury', fromMemory: true },
      { offense: 'PC 451(b)', is: 'certain', what: 'arson of an inhabited structure', fromMemory: true },
      { offense: 'PC 451.5', is: 'certain', what: 'aggravated arson' },
      { offense: 'HS 11352', is: 'possible', what: 'transport between counties that do not touch' },
      { offense: 'HS 11353', is: 'certain', what: 'drugs to a minor' },
      { offense: 'HS 11379', is: 'possible', what: 'transport between counties that do not touch' },
      { offense: 'HS 11380', is: 'certain', what: 'drugs to a minor', fromMemory: true },
    ],
  },
];

/**
 * Common felonies whose upper term is less, enhancements apart. Where a section prescribes no term, it is sixteen months,
 * two or three years (PC 18(a)).
 */
const SHORT_SECTIONS: Readonly<Record<string, string>> = {
  PC:
    '32 33 69 118 136.1(a) 148 148.1 148.10 192(b) 192(c)(1) 192(c)(2) 212.5(b) 212.5(c) 243(c) 243.1 243.4 244 ' +
    '245(a)(1) 245(a)(2) 245(a)(4) 245(c) 459 460 461 484 487 496',
  HS: '11350 11351 11351.5 11357 11358 11359 11360 11377 11378',
  VC: '10851',
};

/** The same, from memory: a person looks. */
const SHORT_FROM_MEMORY: Readonly<Record<string, string>> = {
  PC:
    '243(d) 246 273a 273d 273.5 417 422 470 475 476 476a 484e 496d 503 530.5 594 646.9 666 1320.5 4573 4573.6 12020 ' +
    '12021 12025 12031 25400 25850 29800',
  HS: '11364 11366 11550',
  VC: '2800.2 23152 23153',
};

type Short = Omit<ListedOffense, 'clause' | 'authority' | 'since'>;

function shortTerms(table: Readonly<Record<string, string>>, more: Partial<Short>): readonly Short[] {
  return Object.entries(table).flatMap(([code, sections]) =>
    sections.split(' ').map((section) => ({
      offense: `${code} ${section}`,
      is: 'certain' as const,
      what: 'an upper term of less than eight years',
      ...more,
    })),
  );
}

const SHORT: readonly Clause[] = [
  {
    clause: 'PC 851.93(a)(2)(C)(i)',
    authority: 'punishable by less than eight years',
    reach: { attempt: 'counts', conspiracy: 'counts' },
    lists: [...shortTerms(SHORT_SECTIONS, {}), ...shortTerms(SHORT_FROM_MEMORY, { fromMemory: true })],
  },
];

const LONG_LIST = offenseList(LONG);
const SHORT_LIST = offenseList(SHORT);

/** Every line of the two lists, for pages and tests. */
export const PUNISHMENTS: readonly ListedOffense[] = entriesOf([...LONG, ...SHORT]);

export const punishedLong: (charge: Charge) => Match = remembering((charge) =>
  surest(superStrikeIn(charge), matchIn(charge, LONG_LIST)),
);

/** Whether every crime that the charge names is surely punished by less than eight years. */
export const punishedShort: (charge: Charge) => boolean = remembering((charge) => {
  const crimes = crimesOf(charge);
  return (
    crimes.length > 0 && crimes.every((part) => matchIn({ ...charge, parts: [part] }, SHORT_LIST).is === 'certain')
  );
});
