import type { Charge } from '../../history/index.ts';
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
      {
        offense: 'PC 496d',
        is: 'possible',
        what: 'receiving a stolen vehicle; whether Prop 47 reaches it is unsettled',
      },
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
