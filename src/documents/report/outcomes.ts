import { POLICY_OUTCOMES, OUTCOME_WORDS } from '../../engine/index.ts';
import type { Block } from '../blocks.ts';
import { SHADES } from '../charts/draw.ts';
import { stackedBars } from '../charts/bars.ts';
import { yearColumns } from '../charts/years.ts';
import { type Counts, type Summary, type Table, sectionName } from '../figures.ts';
import { number, percent, plural, sum } from '../numbers.ts';

/** The outcomes that anything has, in the program's order. */
export function outcomesMet(byOutcome: Counts): readonly string[] {
  return POLICY_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]).filter((words) => (byOutcome[words] ?? 0) > 0);
}

export function outcomes(summary: Summary): readonly Block[] {
  const { inScope, byOutcome } = summary.balance.convictions;
  const met = outcomesMet(byOutcome);
  if (met.length === 0)
    return [
      { is: 'heading', level: 1, text: 'Outcomes' },
      { is: 'par', text: 'No conviction of this county is in scope, so nothing was decided.' },
    ];
  const rows = met.map((name) => ({
    name,
    parts: [byOutcome[name] ?? 0],
    note: percent(byOutcome[name] ?? 0, inScope),
  }));
  return [
    { is: 'heading', level: 1, text: 'Outcomes' },
    {
      is: 'picture',
      svg: stackedBars(rows, ['convictions'], [SHADES[0]]),
      alt: `Bars of the convictions in scope by outcome: ${told(met.map((name) => [name, byOutcome[name] ?? 0]))}.`,
      caption: `${plural(inScope, 'conviction')} in scope by outcome`,
    },
    crossed('By section', 'Section', summary.outcomesBySection, met),
    ...sectionsDrawn(summary.outcomesBySection, met),
    crossed('By level today', 'Level', summary.outcomesByLevel, met),
  ];
}

/** Names by outcomes, with sums in both directions. */
function crossed(caption: string, what: string, table: Table, met: readonly string[]): Block {
  const names = Object.keys(table).sort(inOrder);
  const rows = names.map((name) => [
    sectionName(name),
    ...met.map((outcome) => table[name]?.[outcome] ?? 0),
    sum(Object.values(table[name] ?? {})),
  ]);
  const totals = met.map((outcome) => sum(names.map((name) => table[name]?.[outcome] ?? 0)));
  return {
    is: 'table',
    table: { caption, head: [what, ...met, 'All'], rows: [...rows, ['all', ...totals, sum(totals)]], total: true },
  };
}

const LEVELS = ['felony', 'misdemeanor', 'infraction', 'unknown'];

function inOrder(a: string, b: string): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b) || (a < b ? -1 : 1);
}

function sectionsDrawn(table: Table, met: readonly string[]): readonly Block[] {
  const names = Object.keys(table).sort();
  if (names.length < 2) return [];
  return [
    {
      is: 'picture',
      svg: stackedBars(
        names.map((name) => ({
          name: sectionName(name),
          parts: met.map((outcome) => table[name]?.[outcome] ?? 0),
        })),
        met,
        SHADES,
      ),
      alt: `Bars of the convictions of each section, each divided by outcome; the figures stand in the table by section.`,
      caption: 'Convictions by section and outcome',
    },
  ];
}

/** When the convictions in scope were, by section. */
export function years({ convictionsByYear: table }: Summary): readonly Block[] {
  const all = Object.keys(table);
  if (all.length === 0) return [];
  const sections = [...new Set(Object.values(table).flatMap((counts) => Object.keys(counts)))].sort();
  const columns = all.map((year) => ({ year, parts: sections.map((section) => table[year]?.[section] ?? 0) }));
  const known = columns.filter(({ year }) => year !== 'unknown');
  const most = known.reduce((a, b) => (sum(b.parts) > sum(a.parts) ? b : a), known[0] ?? columns[0]!);
  const unknown = sum(Object.values(table['unknown'] ?? {}));
  const without = unknown === 0 ? '' : ` ${plural(unknown, 'conviction has', 'convictions have')} no certain year.`;
  return [
    { is: 'heading', level: 1, text: 'Convictions by year' },
    {
      is: 'picture',
      svg: yearColumns(columns, sections.map(sectionName), SHADES),
      alt: `Columns of the convictions in scope by year of conviction${known.length > 0 ? `, from ${known[0]!.year} to ${known.at(-1)!.year}, most in ${most.year} (${number(sum(most.parts))})` : ''}.${without} ${told(sections.map((section) => [sectionName(section), sum(all.map((year) => table[year]?.[section] ?? 0))]))}.`,
      caption: `Convictions in scope by year of conviction and section.${without}`,
    },
  ];
}

/** `dismissed 4, reduced 2`. */
export function told(counts: readonly (readonly [name: string, count: number])[]): string {
  return counts.map(([name, count]) => `${name} ${number(count)}`).join(', ');
}
