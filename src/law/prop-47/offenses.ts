import { type Charge, cite, within } from '../../history/index.ts';
import {
  type Clause,
  type ListedOffense,
  type Match,
  crimesOf,
  decidingMatch,
  entriesOf,
  matchIn,
  offenseList,
} from '../shared/listed-offenses.ts';
import { remembering } from '../shared/remembering.ts';

/** What must still be found out about an offense of the list: nothing, the value, or more than the value. */
export type Group =
  | 'possession'
  | 'petty-with-prior'
  | 'burglary'
  | 'forgery'
  | 'checks'
  | 'theft'
  | 'vehicle'
  | 'stolen-property';

const REACH = { attempt: 'possible', conspiracy: 'possible' } as const;

const GROUPS: readonly (Omit<Clause, 'authority' | 'reach'> & {
  readonly group: Group;
  readonly authority?: string;
})[] = [
  {
    group: 'possession',
    clause: 'PC 1170.18(a); HS 11350, 11357, 11377',
    lists: [
      { offense: 'HS 11350', is: 'certain', what: 'possession of a controlled substance' },
      { offense: 'HS 11357(a)', is: 'certain', what: 'possession of concentrated cannabis (former)' },
      { offense: 'HS 11377', is: 'certain', what: 'possession of a controlled substance' },
      { offense: 'HS 11500', is: 'possible', what: 'possession of narcotics (HS 11350 since 1972)', fromMemory: true },
      { offense: 'HS 11530', is: 'possible', what: 'possession of marijuana (HS 11357 since 1972)', fromMemory: true },
      {
        offense: 'HS 11910',
        is: 'possible',
        what: 'possession of dangerous drugs (HS 11377 since 1972)',
        fromMemory: true,
      },
    ],
  },
  {
    group: 'petty-with-prior',
    clause: 'PC 1170.18(a); PC 666',
    lists: [{ offense: 'PC 666', is: 'certain', what: 'petty theft with a prior' }],
  },
  {
    group: 'burglary',
    clause: 'PC 1170.18(a); PC 459.5',
    lists: [
      { offense: 'PC 459', is: 'certain', what: 'burglary, shoplifting if it was that' },
      { offense: 'PC 460', is: 'certain', what: 'burglary' },
      { offense: 'PC 461', is: 'certain', what: 'burglary' },
    ],
  },
  {
    group: 'forgery',
    clause: 'PC 1170.18(a); PC 473(b)',
    lists: [
      { offense: 'PC 470', is: 'certain', what: 'forgery' },
      { offense: 'PC 471', is: 'certain', what: 'forgery of a record' },
      { offense: 'PC 472', is: 'certain', what: 'forgery of a seal' },
      { offense: 'PC 473', is: 'certain', what: 'forgery, by its punishment' },
      { offense: 'PC 475', is: 'certain', what: 'possession of a forged instrument' },
      { offense: 'PC 476', is: 'certain', what: 'fictitious bill, note or check' },
    ],
  },
  {
    group: 'checks',
    clause: 'PC 1170.18(a); PC 476a(b)',
    lists: [{ offense: 'PC 476a', is: 'certain', what: 'checks without funds' }],
  },
  {
    group: 'theft',
    clause: 'PC 1170.18(a); PC 490.2',
    lists: [
      { offense: 'PC 484', is: 'certain', what: 'theft' },
      { offense: 'PC 487', is: 'certain', what: 'grand theft' },
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => ({
        offense: `PC 487${letter}`,
        is: 'certain' as const,
        what: 'theft of a kind named by its object',
      })),
      {
        offense: 'PC 484e(d)',
        is: 'certain',
        what: 'access card information (People v. Romanowski (2017) 2 Cal.5th 903)',
      },
      { offense: 'PC 503', is: 'certain', what: 'embezzlement (People v. Warmington (2017) 16 Cal.App.5th 333)' },
      { offense: 'PC 489', is: 'certain', what: 'grand theft, by its punishment' },
      ...['488', '490', '490.5'].map((section) => ({
        offense: `PC ${section}`,
        is: 'certain' as const,
        what: 'petty theft, a felony only with a prior',
      })),
      ...['484e(a)', '484e(b)', '484g', '484h'].map((section) => ({
        offense: `PC ${section}`,
        is: 'possible' as const,
        what: 'grand theft by an access card',
        fromMemory: true as const,
      })),
      ...['504', '504a', '504b', '505', '506', '507', '508', '514'].map((section) => ({
        offense: `PC ${section}`,
        is: 'possible' as const,
        what: 'embezzlement by one of a kind or trade',
        fromMemory: true as const,
      })),
      { offense: 'PC 485', is: 'possible', what: 'theft of lost property', fromMemory: true },
      { offense: 'PC 532', is: 'possible', what: 'theft by false pretenses', fromMemory: true },
    ],
  },
  {
    group: 'vehicle',
    clause: 'PC 1170.18(a); PC 490.2; People v. Page (2017) 3 Cal.5th 1175',
    lists: [{ offense: 'VC 10851', is: 'certain', what: 'taking or driving a vehicle' }],
  },
  {
    group: 'stolen-property',
    clause: 'PC 1170.18(a); PC 496(a)',
    lists: [
      { offense: 'PC 496(a)', is: 'certain', what: 'receiving stolen property' },
      { offense: 'PC 496(1)', is: 'certain', what: 'receiving stolen property, as 496(a) was numbered before' },
      { offense: 'PC 496(b)', is: 'possible', what: 'receiving stolen property as a dealer', fromMemory: true },
    ],
  },
];

const CLAUSES: readonly Clause[] = GROUPS.map(({ clause, lists }) => ({
  clause,
  authority: 'made a misdemeanor by Proposition 47',
  reach: REACH,
  lists,
}));

const LIST = offenseList(CLAUSES);
const GROUP_OF = new Map(GROUPS.flatMap(({ group, lists }) => lists.map(({ offense }) => [offense, group] as const)));

/** Every line of the list, for pages and tests. */
export const PROP_47_OFFENSES: readonly ListedOffense[] = entriesOf(CLAUSES);

export type Prop47Match = {
  /** One, but of a count that names crimes of two kinds, each of them of the list. */
  readonly groups: readonly Group[];
  readonly match: Match & { readonly is: 'certain' | 'possible' };
};

/** What the list says of a charge, and of which kind its offense is. */
export const prop47Offense: (charge: Charge) => Prop47Match | undefined = remembering((charge) => {
  const match = decidingMatch(charge, LIST);
  if (match.is === 'no') return undefined;
  const named = match.is === 'certain' ? crimesOf(charge) : [match.part];
  const groups = named.map((part) => GROUP_OF.get(matchIn({ ...charge, parts: [part] }, LIST).entry!.offense)!);
  return { match, groups: [...new Set(groups)] };
});

const FIREARM = cite('PC 487(d)(2)');

/** Grand theft of a firearm, by its subdivision or in words. */
export const ofFirearm: (charge: Charge) => boolean = remembering(
  (charge) =>
    prop47Offense(charge)?.groups.includes('theft') === true &&
    (charge.parts.some((part) => within(part, FIREARM)) || /FIREARM|\bGUNS?\b|PISTOL|RIFLE/i.test(charge.description)),
);

/** Priors of the theft of an elder, by which PC 666 stays a felony. */
const ELDER: readonly Clause[] = [
  {
    clause: 'PC 666(b)',
    authority: 'a prior conviction under PC 368(d) or (e)',
    reach: { attempt: 'no', conspiracy: 'no' },
    lists: [
      { offense: 'PC 368(d)', is: 'certain', what: 'theft from an elder or dependent adult' },
      { offense: 'PC 368(e)', is: 'certain', what: 'theft from an elder by a caretaker' },
    ],
  },
];

const ELDER_LIST = offenseList(ELDER);

export const elderTheft: (charge: Charge) => Match = remembering((charge) => matchIn(charge, ELDER_LIST));
