import { isoDate } from '../../basics/index.ts';
import { OUTCOME_WORDS } from '../../engine/index.ts';
import type { RunRecord } from '../../run/index.ts';
import type { Document } from '../../write/index.ts';
import { type Block, type Paper, documentOf } from '../blocks.ts';
import { stackedBars } from '../charts/bars.ts';
import { SHADES } from '../charts/draw.ts';
import { sectionName } from '../figures.ts';
import { number, percent, sum, titleCase, usDay } from '../numbers.ts';
import { outlineBlock } from '../report/decided.ts';
import { told } from '../report/outcomes.ts';
import { raceName, sexName } from '../report/people.ts';
import { type ReportParts, policyOutline, remedyWords } from '../report/report.ts';
import {
  type PublicFigures,
  type Rough,
  type SafeTable,
  WITHOUT_RELIEF,
  WITH_RELIEF,
  publicFigures,
} from './public-figures.ts';
import { SMALLEST_SHOWN, type SafeRow } from './safe-counts.ts';

/**
 * The report of a run for everybody: no count from 1 to 10, none that can be worked out, no day, no name of a file, and no
 * hash of an input, which would help only those who hold it.
 */
export function publicReportDocument({ record, summary }: ReportParts, paper: Paper): Document {
  const county = `${titleCase(summary.county)} County`;
  const day = usDay(isoDate(record.asOf));
  const figures = publicFigures(summary);
  const { policy, program } = record;
  const blocks: readonly Block[] = [
    {
      is: 'title',
      text: `Clearing records in ${county}`,
      under: `${remedyWords(record)}: what was found, as of ${day}`,
    },
    ...headline(figures),
    ...about(county, record),
    ...outcomes(figures),
    ...impact(figures),
    ...who(figures, record),
    ...when(figures),
    { is: 'heading', level: 1, text: 'How it was decided' },
    outlineBlock(plainly(policyOutline(record))),
    ...reasons(figures),
    { is: 'heading', level: 1, text: 'How this was made' },
    {
      is: 'par',
      text: `Counts from 1 to ${SMALLEST_SHOWN - 1} are not shown. Where showing the others would give one away, several lines are put together into one, so that every table still adds up; where that is not enough, the table is left out.`,
    },
    {
      is: 'facts',
      of: [
        ['County', county],
        ['Law applied as of', day],
        ['Choices', `${policy.title ?? policy.id}; source: ${policy.source}`],
        ['Program', `${program.name} ${program.version}, open source; law ${program.lawSha256}`],
      ],
    },
  ];
  return documentOf(
    { title: `Clearing records in ${county}, ${day}`, asOf: record.asOf, paper, foot: `${county} · as of ${day}` },
    blocks,
  );
}

function headline({ outcomes, withRelief, inScope }: PublicFigures): readonly Block[] {
  const all = outcomes && sum(outcomes.map(({ counts }) => counts[0]!));
  const alone = (words: string): number | undefined =>
    outcomes?.find(({ of }) => of.length === 1 && of[0] === words)?.counts[0];
  const tiles = [
    [all, 'convictions looked at'],
    [alone(OUTCOME_WORDS.dismiss), 'eligible for dismissal'],
    [alone(OUTCOME_WORDS.reduce), 'eligible for reduction'],
    [withRelief ?? inScope, withRelief === undefined ? 'people looked at' : 'people with relief'],
  ] as const;
  const shown = tiles.filter(([count]) => count !== undefined);
  if (shown.length === 0)
    return [
      { is: 'note', text: `Fewer than ${SMALLEST_SHOWN} convictions or people are concerned; no figures are given.` },
    ];
  return [{ is: 'figures', of: shown.map(([count, what]) => ({ value: number(count!), what })) }];
}

/** The outline without what only those who write policies need: notes, and parameters that a policy leaves as they are. */
function plainly(outline: string): string {
  const technical = /^(Note: |In force: ?|\s*[a-z]+[A-Za-z]*: .+ \(.*\)$)/;
  return outline
    .split('\n')
    .filter((line) => !technical.test(line))
    .join('\n');
}

/** Where the figures come from, and who describes the people in them. Numbers of files or rows might give small counts away. */
const SOURCES = {
  bulk: {
    from: 'the file that the California Department of Justice holds about convictions in',
    describes: 'the file of the Department of Justice describes',
  },
  'rap-sheets': {
    from: 'RAP sheets, the records that the California Department of Justice gives out about one person each, which need not be those of all people with convictions in',
    describes: 'their RAP sheets describe',
  },
  histories: {
    from: 'criminal histories that were given to the program, which need not be those of all people with convictions in',
    describes: 'their histories describe',
  },
} as const;

function about(county: string, { kind }: RunRecord): readonly Block[] {
  const { from } = SOURCES[kind ?? 'bulk'];
  return [
    {
      is: 'par',
      text: `The figures come from ${from} ${county}. A program asked of each conviction the questions of the law and of the county’s choices, and gave its reason. Where a fact that matters is not known, a person decides; the program does not guess.`,
    },
    {
      is: 'note',
      text: 'These are determinations, not orders of a court. A record changes when a court acts, and when the court has told the Department of Justice.',
    },
  ];
}

function outcomes({ outcomes: parts, bySection, byLevel }: PublicFigures): readonly Block[] {
  if (!parts || parts.length === 0) return [];
  const all = sum(parts.map(({ counts }) => counts[0]!));
  const rows = parts.map(({ of, counts }) => ({
    name: outcomesName(of),
    parts: [counts[0]!],
    note: percent(counts[0]!, all),
  }));
  return [
    { is: 'heading', level: 1, text: 'What was decided' },
    {
      is: 'picture',
      svg: stackedBars(rows, ['convictions'], [SHADES[0]]),
      alt: `Bars of convictions by outcome: ${told(rows.map(({ name, parts: [count] }) => [name, count!]))}.`,
      caption: `${number(all)} convictions by outcome`,
    },
    ...tableOf('By section', 'Section', bySection, sectionName),
    ...tableOf('By level today', 'Level', byLevel, (name) => name),
  ];
}

/** A table of categories by columns with sums; nothing when it may not be published. */
function tableOf(
  caption: string,
  what: string,
  table: SafeTable | undefined,
  named: (name: string) => string,
): readonly Block[] {
  if (!table || table.rows.length === 0) return [];
  const { columns, rows } = table;
  const sums = columns.map((_, i) => sum(rows.map(({ counts }) => counts[i]!)));
  const lines = rows.map((row) => [
    lineName(row, named),
    ...row.counts,
    ...(columns.length === 1 ? [] : [sum(row.counts)]),
  ]);
  return [
    {
      is: 'table',
      table: {
        caption,
        head: [what, ...columns.map((column) => column.join(', ')), ...(columns.length === 1 ? [] : ['All'])],
        rows: [...lines, ['all', ...sums, ...(columns.length === 1 ? [] : [sum(sums)])]],
        total: true,
      },
    },
  ];
}

function lineName({ of }: SafeRow, named: (name: string) => string): string {
  return of.length === 1 ? named(of[0]!) : `together: ${of.map(named).join(', ')}`;
}

function impact({ impact: lines }: PublicFigures): readonly Block[] {
  const words = (count: Rough): string =>
    count === 'few' ? `fewer than ${SMALLEST_SHOWN}` : `at least ${number(count)}`;
  if (lines.every(({ today }) => today === 'few')) return [];
  return [
    { is: 'heading', level: 1, text: 'What it would change for people' },
    {
      is: 'table',
      table: {
        caption: 'People, in whole tens, over all their convictions in every county',
        head: ['People with', 'today', 'of these, freed of it'],
        rows: lines.map(({ what, today, freed }) => [what, words(today), words(freed)]),
      },
    },
  ];
}

function who({ byAge, byRace, bySex }: PublicFigures, { kind }: RunRecord): readonly Block[] {
  const same = (name: string): string => name;
  const tables = [
    ...tableOf('By age on that day', 'Age', inWords(byAge), same),
    ...tableOf('By race', 'Race', inWords(byRace), raceName),
    ...tableOf('By sex', 'Sex', inWords(bySex), sexName),
  ];
  if (tables.length === 0) return [];
  return [
    { is: 'heading', level: 1, text: 'Who the people are' },
    { is: 'par', text: `As ${SOURCES[kind ?? 'bulk'].describes} them.` },
    ...tables,
  ];
}

/** People are not told apart by relief where the two groups are not both shown. */
function inWords(table: SafeTable | undefined): SafeTable | undefined {
  const columns = table?.columns.map((column) =>
    column.includes(WITH_RELIEF) && column.includes(WITHOUT_RELIEF) ? ['people'] : column,
  );
  return table && columns && { columns, rows: table.rows };
}

function when({ byYears }: PublicFigures): readonly Block[] {
  if (!byYears || byYears.length < 2) return [];
  const rows = byYears.map((row) => ({ name: yearsName(row.of), parts: [row.counts[0]!] }));
  return [
    { is: 'heading', level: 1, text: 'When the convictions were' },
    {
      is: 'picture',
      svg: stackedBars(rows, ['convictions'], [SHADES[0]]),
      alt: `Bars of convictions by five years: ${told(rows.map(({ name, parts: [count] }) => [name, count!]))}.`,
      caption: 'Convictions by year of conviction',
    },
  ];
}

function yearsName(of: readonly string[]): string {
  return of.length === 1 ? (of[0] === 'unknown' ? 'year not known' : of[0]!) : 'other years together';
}

function outcomesName(of: readonly string[]): string {
  return of.length > 2 ? 'other outcomes' : of.join(', ');
}

function reasons(figures: PublicFigures): readonly Block[] {
  const rows = reasonRows(figures);
  return rows.length === 0
    ? []
    : [
        {
          is: 'table',
          table: { caption: 'Convictions by reason', head: ['Outcome', 'Reason', 'Convictions'], rows, text: [1] },
        },
      ];
}

/**
 * Every conviction by outcome and reason; of outcomes that were put together, or whose reasons would give somebody away,
 * without the reason. None where no reason may be shown.
 */
export function reasonRows({
  outcomes: all = [],
  reasons: found,
}: Pick<PublicFigures, 'outcomes' | 'reasons'>): readonly (readonly [string, string, number])[] {
  if (found.length === 0) return [];
  const reasonsOf = new Map(found.map(({ outcome, rows }) => [outcome, rows]));
  return all.flatMap(({ of, counts }) => {
    const told = of.length === 1 ? reasonsOf.get(of[0]!) : undefined;
    if (!told) return [[outcomesName(of), 'reasons not shown', counts[0]!] as const];
    return told.map((row) => [of[0]!, reasonName(row.of), row.counts[0]!] as const);
  });
}

/** Without the name of a file that the office keeps to itself. */
function reasonName(of: readonly string[]): string {
  return of.length === 1 ? of[0]!.replace(/; determinations\.csv .*$/, '') : 'other reasons together';
}
