import type { RunRecord } from '../../run/index.ts';
import type { Block } from '../blocks.ts';
import { number, plural } from '../numbers.ts';

const FILES: readonly (readonly [name: string, what: string])[] = [
  ['Prop64_Results.csv', 'one row for each conviction in scope: the columns of the DOJ, then what was decided and why'],
  ['All_Results_Condensed.csv', 'every row used, with 20 of the DOJ’s columns, then the same'],
  ['All_Results.csv', 'every row used, with all of the DOJ’s columns, then the same'],
  ['determinations.csv', 'one line for each conviction: outcome, reason, authority, every answer on the way'],
  ['summary.csv', 'the summary of San Francisco’s program, by its formula'],
  ['convictions.csv', 'every conviction of every RAP sheet, of any county'],
  ['sheets.csv', 'one line for each RAP sheet: read, to be looked at, or refused, and why'],
  ['warnings.csv', 'what was not certain in the RAP sheets, with page and line'],
  ['flow.json', 'the flow of the convictions, for machines; flow.svg is its picture'],
  ['rows_set_aside.csv', 'rows that could not be used, and why'],
  ['summary.json', 'the figures of this report, for machines'],
  ['run.json', 'what is needed to repeat this run and to prove what it did'],
];

/** The files of the run that were written, and what each is for. */
export function files({ outputs }: RunRecord): readonly Block[] {
  const written = new Set([...outputs.map(({ name }) => name), 'run.json']);
  return [
    { is: 'heading', level: 1, text: 'The files of this run' },
    {
      is: 'table',
      table: {
        head: ['File', 'Holds'],
        rows: FILES.filter(([name]) => written.has(name)),
        text: [1],
      },
    },
    {
      is: 'par',
      text: 'They name people. Keep them where criminal records may be kept, and send them only to those who may receive them.',
    },
  ];
}

/** What the office does now; the commands take the folder of this run in place of RESULTS. */
export function nextSteps(): readonly Block[] {
  return [
    { is: 'heading', level: 1, text: 'What to do next' },
    {
      is: 'steps',
      items: [
        [
          'Have attorneys decide the convictions in hand review: ',
          { code: 'cmr lists RESULTS' },
          ' writes them down, with what is missing.',
        ],
        ['Send the public defender the list of what is challenged or undecided; it is among the lists.'],
        [
          'Give each court what is decided: ',
          { code: 'cmr court export RESULTS' },
          ' writes a file it can load, ',
          { code: 'cmr motions RESULTS --county-profile FILE' },
          ' the motion and the proposed order.',
        ],
        [
          'Read the court’s answer with ',
          { code: 'cmr court import-return RESULTS' },
          ' and follow up what it did not find: ',
          { code: 'cmr court status RESULTS' },
          '.',
        ],
        ['Tell people once the court has ordered: ', { code: 'cmr letters RESULTS --county-profile FILE' }, '.'],
        [
          'Report and publish: ',
          { code: 'cmr report RESULTS --progress' },
          ' prints what was identified, granted, challenged and is pending; ',
          { code: 'cmr report RESULTS --public' },
          ' makes a version without small counts.',
        ],
      ],
    },
    {
      is: 'par',
      text: 'The Implementation Blueprint in docs/blueprint takes a county through all of it, step by step.',
    },
  ];
}

/** What proves this run, and what repeats it. Files of RAP sheets may be named after people; they stand in run.json alone. */
export function proof(record: RunRecord, recordSha256: string, day: string): readonly Block[] {
  const { program, policySha256, policy, remedies } = record;
  const others = remedies.filter((remedy) => remedy !== policy.remedy);
  const elsewhere = `; the figures of ${policy.remedy} are here, those of the others in summary.json`;
  return [
    { is: 'heading', level: 1, text: 'How to check this report' },
    {
      is: 'facts',
      of: [
        ['Program', `${program.name}, version ${program.version}`],
        ['Law', `the sources of the law have SHA-256 ${program.lawSha256}`],
        ['Choices', `the policy has SHA-256 ${policySha256}`],
        ['Remedies', `${remedies.join(', ')}${others.length > 0 ? elsewhere : ''}`],
        ['Law applied as of', day],
        ['Run', `run.json has SHA-256 ${recordSha256}`],
      ],
    },
    ...inputsOf(record),
    {
      is: 'par',
      text: [
        'The same inputs, choices and day give the same files and this same report, byte for byte: ',
        { code: 'cmr verify RESULTS --again' },
        ' repeats the run and compares.',
      ],
    },
  ];
}

const MOST_INPUTS = 40;

function inputsOf({ inputs, kind }: RunRecord): readonly Block[] {
  if (kind === 'rap-sheets' || inputs.length > MOST_INPUTS)
    return [{ is: 'par', text: `The ${plural(inputs.length, 'input')} and their hashes stand in run.json.` }];
  return [
    {
      is: 'table',
      table: {
        head: ['Input', 'SHA-256', 'Rows', 'Set aside'],
        rows: inputs.map(({ name, sha256, rows, setAside, sameAs }) => [
          sameAs === undefined ? name : `${name} (the same bytes as ${sameAs}, read once)`,
          `${sha256.slice(0, 32)} ${sha256.slice(32)}`,
          number(rows),
          number(setAside),
        ]),
        text: [1],
      },
    },
  ];
}
