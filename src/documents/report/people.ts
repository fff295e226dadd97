import type { RunRecord } from '../../run/index.ts';
import type { Block } from '../blocks.ts';
import { pairedBars } from '../charts/bars.ts';
import type { Counts, Summary } from '../figures.ts';
import { number, titleCase } from '../numbers.ts';
import { told } from './outcomes.ts';

/** What people's records hold before and after. */
export function impact(summary: Summary): readonly Block[] {
  const { recordsBefore, reliefWithCurrentEligibilityChoices: now, reliefWithDismissAllProp64: all } = summary;
  if (summary.balance.people.inScope === 0) return [];
  const lines = [
    ['a felony', recordsBefore.CountSubjectsWithFelony, now.CountSubjectsNoFelony, all.CountSubjectsNoFelony],
    [
      'a conviction in the last 7 years',
      recordsBefore.CountSubjectsWithConvictionLast7Years,
      now.CountSubjectsNoConvictionLast7Years,
      all.CountSubjectsNoConvictionLast7Years,
    ],
    [
      'any conviction',
      recordsBefore.CountSubjectsWithConviction,
      now.CountSubjectsNoConviction,
      all.CountSubjectsNoConviction,
    ],
  ] as const;
  const pairs = lines.map(([name, before, freed]) => ({ name, whole: before, part: before - freed }));
  return [
    { is: 'heading', level: 1, text: 'What it would change' },
    {
      is: 'par',
      text: 'People with a conviction in scope, over all their convictions in every county: what their records hold today, and what they would hold once the courts have acted. A level or a date that is not known is not counted in anybody’s favor.',
    },
    {
      is: 'picture',
      svg: pairedBars(pairs, ['today', 'afterwards']),
      alt: `Pairs of bars: people today and afterwards. ${lines.map(([name, before, freed]) => `With ${name}: ${number(before)}, then ${number(before - freed)}`).join('. ')}.`,
      caption: 'People whose record holds such a thing, before and after',
    },
    {
      is: 'table',
      table: {
        head: [
          'People with',
          'today',
          'freed of it by these choices',
          'still afterwards',
          'freed if all were dismissed',
        ],
        rows: lines.map(([name, before, freed, freedByAll]) => [name, before, freed, before - freed, freedByAll]),
      },
    },
  ];
}

const DESCRIBED_IN = {
  bulk: 'the columns of the DOJ’s file itself',
  'rap-sheets': 'what their RAP sheets say',
  histories: 'what their histories say',
} as const;

/** Who the people in scope are, and those among them with relief. */
export function people(
  { peopleInScope: all, peopleWithSomeRelief: relieved }: Summary,
  { kind }: RunRecord,
): readonly Block[] {
  if (Object.values(all.byAge).every((count) => count === 0)) return [];
  return [
    { is: 'heading', level: 1, text: 'Who the people are' },
    {
      is: 'par',
      text: `All people with a conviction in scope, and those with at least one to be dismissed or reduced, by ${DESCRIBED_IN[kind ?? 'bulk']}. Ages are those of the day for which the law was applied. What is not said there stands as unknown or not given.`,
    },
    ...drawn('Age', all.byAge, relieved.byAge, (name) => name),
    ...drawn('Race', all.byRace, relieved.byRace, raceName),
    ...drawn('Sex', all.bySex, relieved.bySex, sexName),
  ];
}

const SEX_WORDS: ReadonlyMap<string, string> = new Map([
  ['F', 'female'],
  ['M', 'male'],
  ['X', 'nonbinary'],
  ['U', 'unknown'],
]);

/** The DOJ's words in small letters, the summary's own as they are. */
export function raceName(name: string): string {
  return name === name.toUpperCase() ? titleCase(name) : name;
}

export function sexName(name: string): string {
  return SEX_WORDS.get(name) ?? name;
}

function drawn(what: string, all: Counts, relieved: Counts, named: (name: string) => string): readonly Block[] {
  const rows = Object.entries(all)
    .filter(([, count]) => count > 0)
    .map(([name, whole]) => ({ name: named(name), whole, part: relieved[name] ?? 0 }));
  if (what === 'Race') rows.sort((a, b) => b.whole - a.whole || (a.name < b.name ? -1 : 1));
  return [
    {
      is: 'picture',
      svg: pairedBars(rows, ['people in scope', 'with relief']),
      alt: `Pairs of bars by ${what.toLowerCase()}: people in scope, and of these with relief. ${told(rows.map(({ name, whole, part }) => [`${name}: ${number(part)} of`, whole]))}.`,
      caption: `${what}: people in scope, and those with relief`,
    },
  ];
}
