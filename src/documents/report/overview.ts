import { POLICY_OUTCOMES, OUTCOME_WORDS } from '../../engine/index.ts';
import type { RunRecord } from '../../run/index.ts';
import type { Block } from '../blocks.ts';
import type { Summary } from '../figures.ts';
import { number, plural, sum, usDay } from '../numbers.ts';

/** The figures that a reader looks for first. */
export function headline(summary: Summary): Block {
  const { convictions } = summary.balance;
  const relieved = convictionsRelieved(summary);
  return {
    is: 'figures',
    of: [
      { value: number(relieved), what: 'convictions eligible for dismissal or reduction' },
      { value: number(summary.subjectsWithSomeReliefCount), what: 'people with at least one of them' },
      {
        value: number(summary.reliefWithCurrentEligibilityChoices.CountSubjectsNoConviction),
        what: 'people who would have no conviction left',
      },
      {
        value: number(convictions.byOutcome[OUTCOME_WORDS['hand-review']] ?? 0),
        what: 'convictions that a person must look at',
      },
    ],
  };
}

/** Convictions that the county's choices dismiss or reduce. */
function convictionsRelieved({ balance: { convictions } }: Summary): number {
  return (convictions.byOutcome[OUTCOME_WORDS.dismiss] ?? 0) + (convictions.byOutcome[OUTCOME_WORDS.reduce] ?? 0);
}

export function background(summary: Summary, { kind }: RunRecord): readonly Block[] {
  const { earliestConviction: earliest } = summary;
  const since = earliest === null ? '' : ` The earliest conviction in scope is dated ${usDay(earliest)}.`;
  return [
    { is: 'heading', level: 1, text: 'About the data' },
    {
      is: 'par',
      text: `${sourceOf(summary, kind)} A conviction is in scope when it is of this county and is, or may be, for a section that the remedy covers. ${plural(summary.subjectsWithProp64ConvictionCountInCounty, 'person has', 'people have')} such a conviction whose section could be read.${since}`,
    },
    {
      is: 'note',
      text: `These are determinations on ${RECORDS[kind ?? 'bulk']}, not orders of a court. Nobody’s record has changed until a court acts.`,
    },
  ];
}

const RECORDS = {
  bulk: 'the data of the DOJ',
  'rap-sheets': 'RAP sheets of the DOJ',
  histories: 'the criminal histories given',
} as const;

function sourceOf({ balance, sheets }: Summary, kind: RunRecord['kind']): string {
  const about = `about ${plural(balance.people.in, 'person', 'people')}`;
  if (kind === 'histories')
    return `The figures come from ${plural(balance.rows.in, 'criminal history', 'criminal histories')}, given as neutral JSON, ${about}.`;
  if (kind === undefined)
    return `The figures come from the bulk file of the California Department of Justice (DOJ), which holds the California criminal histories of the people it names: ${plural(balance.rows.in, 'row')} ${about}.`;
  const refused = sheets?.refused ?? 0;
  const files = refused === 0 ? '' : ` ${plural(refused, 'more file was', 'more files were')} given and refused.`;
  return `The figures come from ${plural(balance.people.in, 'RAP sheet')} of the California Department of Justice (DOJ), each of one person: ${plural(balance.rows.used, 'line')} ${about}. Two sheets of the same person count as two; sheets.csv names them.${files}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** From files and rows to people to convictions to each outcome; every column adds up. */
export function reconciliation({ balance, sheets }: Summary, { kind }: RunRecord): readonly Block[] {
  const rowsAre = kind === undefined ? 'rows' : kind === 'histories' ? 'histories' : 'lines';
  const { rows, people, convictions } = balance;
  const outcomes = POLICY_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]).filter(
    (words) => (convictions.byOutcome[words] ?? 0) + (people.inScopeByBestOutcome[words] ?? 0) > 0,
  );
  return [
    { is: 'heading', level: 1, text: 'How the figures add up' },
    ...filesGiven(sheets),
    {
      is: 'table',
      table: {
        head: [`${capital(rowsAre)} of the inputs`, capital(rowsAre)],
        rows: [
          ['used', rows.used],
          [sheets ? 'of files refused' : 'set aside, because they could not be read for certain', rows.setAside],
          [`all ${rowsAre}`, rows.in],
        ],
        total: true,
      },
    },
    {
      is: 'table',
      table: {
        head: [`People in the ${rowsAre} used`, 'People'],
        rows: [
          ['with a conviction in scope', people.inScope],
          ['without one', people.outOfScope],
          ['all people', people.in],
        ],
        total: true,
      },
    },
    {
      is: 'table',
      table: {
        head: ['Outcome', 'Convictions in scope', 'People, each once'],
        rows: [
          ...outcomes.map((words) => [
            words,
            convictions.byOutcome[words] ?? 0,
            people.inScopeByBestOutcome[words] ?? 0,
          ]),
          ['all in scope', sum(Object.values(convictions.byOutcome)), sum(Object.values(people.inScopeByBestOutcome))],
        ],
        total: true,
      },
    },
    {
      is: 'par',
      text: 'In the last column each person stands once, under the outcome that helps most. The program publishes nothing when one of these sums is wrong.',
    },
  ];
}

/** What became of the files of a run over RAP sheets. */
function filesGiven(sheets: Summary['sheets']): readonly Block[] {
  if (!sheets) return [];
  return [
    {
      is: 'table',
      table: {
        head: ['Files given', 'Files'],
        rows: [
          ['read', sheets.read],
          ['read, and something is for a person to look at', sheets.needReview],
          ['refused, and not used', sheets.refused],
          ['all files', sheets.in],
        ],
        total: true,
      },
    },
  ];
}
