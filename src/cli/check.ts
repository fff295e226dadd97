import { Command } from 'commander';
import { printProblem } from '../basics/index.ts';
import { nodeHash, notRead, sameThreadCrew } from '../node/index.ts';
import { type CheckReport, check, whileUnchanged } from '../run/index.ts';
import { asOfOf, openAll, withInput } from './options.ts';
import { progressTo } from './progress.ts';
import { DONE, DONE_WITH_ROWS_SET_ASIDE, number, plural, say, sayJson, table } from './terminal.ts';

type CheckOptions = { readonly input: readonly string[]; readonly asOf?: string; readonly json?: boolean };

export function checkCommand(): Command {
  return withInput(new Command('check'))
    .description('Read a DOJ bulk file and report on the data. Decides nothing, writes nothing.')
    .option('--as-of <date>', 'the day after which dates are remarked on, YYYY-MM-DD (default: today)')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample:\n  cmr check --input doj.dat')
    .action(checkData);
}

async function checkData(options: CheckOptions): Promise<void> {
  const asOf = asOfOf(options.asOf);
  const progress = progressTo(process.stderr, options.json === true);
  let report: CheckReport;
  try {
    const inputs = openAll(options.input);
    const effects = { inputs, crew: sameThreadCrew([], inputs), hash: nodeHash, progress: progress.show };
    const found = await whileUnchanged(inputs, () => check(effects, asOf));
    report = { ...found, notices: [...found.notices, ...notRead(options.input)] };
  } finally {
    progress.clear();
  }
  if (options.json) sayJson(report);
  else say(printReport(report));
  process.exitCode = Object.keys(report.rowsSetAside).length > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}

function printReport(report: CheckReport): string {
  const files = report.files.map(({ name, bytes, rows, setAside, sameAs }) => [
    name,
    `${number(bytes)} bytes`,
    sameAs === undefined ? plural(rows, 'row') : `the same as ${sameAs}`,
    setAside > 0 ? `${number(setAside)} set aside` : '',
  ]);
  const sections: readonly (readonly [string, Record<string, number>, number])[] = [
    ['Rows set aside', report.rowsSetAside, 20],
    ['Rows by county', named(report.counties, 'no county'), 10],
    ['Convictions by level', report.levels, 10],
    ['Convictions under the cannabis sections, all counties', report.cannabisConvictions, 10],
    ['Convictions by offense', report.offenses, 10],
    ['Convictions by decade', byDecade(report.convictionsByYear), 20],
    ['In doubt', report.doubts, 20],
    ['Remarks', report.remarks, 20],
  ];
  return [
    ...report.notices.map((notice) => `Notice: ${printProblem(notice)}.`),
    `Files\n${table(files)}`,
    `Rows and people\n${table([
      ['rows', report.rows],
      ['rows that repeat another', report.repeatedRows],
      ['people', report.people],
      ['people whose rows stand in several places', report.scatteredPeople],
      ['convictions', report.convictions],
    ])}`,
    ...sections
      .filter(([, counts]) => Object.keys(counts).length > 0)
      .map(([title, counts, most]) => `${title}\n${table(firstOf(counts, most))}`),
    `Readiness: ${report.readiness.grade}. ${report.readiness.because[0]?.toUpperCase()}${report.readiness.because.slice(1)}.`,
  ].join('\n\n');
}

function firstOf(counts: Record<string, number>, most: number): readonly (readonly [string, number])[] {
  const all = Object.entries(counts);
  const rest = all.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 ? all : [...all.slice(0, most), [`${all.length - most} others`, rest]];
}

function named(counts: Record<string, number>, blank: string): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name === '' ? blank : name, count]));
}

function byDecade(years: Record<string, number>): Record<string, number> {
  const decades: Record<string, number> = {};
  for (const [year, count] of Object.entries(years)) {
    const decade = /^\d+$/.test(year) ? `${year.slice(0, 3)}0s` : `date ${year}`;
    decades[decade] = (decades[decade] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(decades).sort(([a], [b]) => (a < b ? -1 : 1)));
}
