import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../src/basics/index.ts';
import { LETTER_INDEX_COLUMNS } from '../src/documents/index.ts';
import { POLICY_OUTCOMES, type Policy } from '../src/engine/index.ts';
import { answersHeader, expectations, faults } from '../src/invent/index.ts';
import { PROP_64_QUESTIONS } from '../src/law/prop-64/questions.ts';
import { BASELINE_KEYS, RELIEF_KEYS } from '../src/policies/choices-keys.ts';
import { FORM_KEYS, POLICY_KEYS, STEP_KEYS } from '../src/policies/policy-keys.ts';
import { COLUMNS, SHEET_WARNINGS, type SetAsideCode } from '../src/read/index.ts';
import {
  CONDENSED_COLUMNS,
  CONVICTION_COLUMNS,
  DETERMINATION_COLUMNS,
  ORIGINAL_COLUMNS,
  OUR_COLUMNS,
  type RunRecord,
  SET_ASIDE_COLUMNS,
  SHEET_COLUMNS,
  SHEET_SUMMARY_COLUMNS,
  Tally,
  WARNING_COLUMNS,
  summaryOf,
} from '../src/write/index.ts';
import { projectFiles } from './house/project-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = projectFiles();
const pages = files.filter(({ path }) => path.endsWith('.md'));

describe('The pages about formats', () => {
  test('The page of the bulk file has a row for each of the 95 columns, in order', () => {
    expect(rowsOf('doj-bulk-file.md', 'The columns')).toEqual(COLUMNS);
  });

  test('The page of the bulk file has every code of a row set aside', () => {
    expect(rowsOf('doj-bulk-file.md', 'What sets a row aside')).toEqual(SET_ASIDE_CODES);
  });

  test('The page of the results has every column, in order', () => {
    expect(rowsOf('results.md', 'Columns of the input in the condensed file')).toEqual(CONDENSED_COLUMNS);
    expect(rowsOf('results.md', "The original's 18 columns")).toEqual(ORIGINAL_COLUMNS);
    expect(rowsOf('results.md', 'Our columns')).toEqual(OUR_COLUMNS);
  });

  test('The page of the results has every outcome', () => {
    expect(rowsOf('results.md', 'The outcomes')).toEqual(POLICY_OUTCOMES);
  });

  test('The page of determinations.csv has every column, in order', () => {
    expect(rowsOf('determinations.md', 'determinations.csv')).toEqual(DETERMINATION_COLUMNS);
  });

  test('The page of documents has every column of the index of letters, in order', () => {
    expect(rowsOf('documents.md', 'letters_index.csv')).toEqual(LETTER_INDEX_COLUMNS);
  });

  test('The page of rows_set_aside.csv has every column, in order, and every code', () => {
    expect(rowsOf('rows-set-aside.md', 'rows_set_aside.csv')).toEqual(SET_ASIDE_COLUMNS);
    expect(rowsOf('rows-set-aside.md', 'Codes')).toEqual(SET_ASIDE_CODES);
  });

  test('The page of summary.json has every key, in order', () => {
    const policy: Policy = { id: 'none', remedy: 'prop-64', source: 'a test', flow: [], otherwise: 'not-eligible' };
    const asOf = parseIsoDate('2020-07-01')!;
    const summary = summaryOf({ county: 'YOLO', asOf, policy, tally: new Tally(), rowsIn: 0, peopleIn: 0 });
    const { balance, reliefWithCurrentEligibilityChoices: impact, peopleInScope } = summary as Record<string, object>;
    expect(rowsOf('summary.md', 'summary.json')).toEqual(Object.keys(summary));
    expect(rowsOf('summary.md', 'The three counts')).toEqual(Object.keys(impact!));
    expect(rowsOf('summary.md', 'People')).toEqual(Object.keys(peopleInScope!));
    expect(rowsOf('summary.md', 'The balance')).toEqual(Object.keys(balance!));
  });

  test('The page of run.json has every key', () => {
    expect(rowsOf('run-record.md', 'run.json')).toEqual(Object.keys(RUN_RECORD_KEYS));
  });

  test('The page of RAP sheets has every warning with its class, and every column of the results, in order', () => {
    const warnings = sectionOf('rap-sheet.md', 'Warnings').filter((line) => line.startsWith('| `'));
    const rows = warnings.map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.replaceAll('`', '').trim()),
    );
    expect(rows).toEqual(Object.entries(SHEET_WARNINGS).map(([code, [kind]]) => [code, kind]));
    expect(rowsOf('rap-sheet.md', 'sheets.csv')).toEqual(SHEET_COLUMNS);
    expect(rowsOf('rap-sheet.md', 'warnings.csv')).toEqual(WARNING_COLUMNS);
    expect(rowsOf('rap-sheet.md', 'convictions.csv')).toEqual(CONVICTION_COLUMNS);
    expect(rowsOf('rap-sheet.md', 'summary.csv')).toEqual(SHEET_SUMMARY_COLUMNS);
  });

  test('The page of policies has every question, with its parameters', () => {
    expect(rowsOf('policy.md', 'The questions')).toEqual([...PROP_64_QUESTIONS.keys()]);
    const table = sectionOf('policy.md', 'The questions');
    for (const { name, parameters } of PROP_64_QUESTIONS.values()) {
      const row = table.find((line) => line.startsWith(`| \`${name}\``)) ?? '';
      expect(Object.keys(parameters).filter((parameter) => !row.includes(`\`${parameter}\``))).toEqual([]);
    }
  });

  test('The page of policies has every key of a policy, a step and an options file', () => {
    expect(rowsOf('policy.md', 'Keys of a policy')).toEqual(Object.keys(POLICY_KEYS));
    expect(rowsOf('policy.md', 'Keys of a step')).toEqual(Object.keys({ ...FORM_KEYS, ...STEP_KEYS }));
    const relief = Object.keys(RELIEF_KEYS).map((key) => `additionalRelief.${key}`);
    const baseline = Object.keys(BASELINE_KEYS).map((key) => `baselineEligibility.${key}`);
    expect(rowsOf('policy.md', "The original's options file").toSorted()).toEqual([...relief, ...baseline].toSorted());
  });

  test('The page of known answers has every column, every expectation and every kind of dirt', () => {
    expect(rowsOf('known-answers.md', 'Columns')).toEqual(answersHeader.trim().split(','));
    expect(rowsOf('known-answers.md', 'What must follow')).toEqual(Object.keys(expectations));
    const described = sectionOf('known-answers.md', 'Kinds of dirt').filter((line) => line.startsWith('| `'));
    const told = faults.map(({ name, expect: expected, means }) => `| \`${name}\` | \`${expected}\` | ${means} |`);
    expect(described.toSorted()).toEqual(told.toSorted());
  });
});

describe('The README', () => {
  test('It has every command', async () => {
    const named = rowsOfText(pageText('README.md'), 'The commands');
    expect(named.toSorted()).toEqual((await commandNames()).toSorted());
  });

  test('Its example is what the command prints', () => {
    const lines = /```\n(\$ cmr generate[^]*?)```/.exec(pageText('README.md'))?.[1]?.trimEnd().split('\n') ?? [];
    const commands = lines.filter((line) => line.startsWith('$ cmr ')).map((line) => line.slice(6));
    const shown = lines.filter((line) => !line.startsWith('$ cmr '));
    expect(shown.map(withoutTime)).toEqual(printed(commands.at(-1) ?? '', commands.slice(0, -1)).map(withoutTime));
  });
});

describe('The links', () => {
  test('Every relative link of a page leads to a file, and to a heading that is there', () => {
    expect(pages.flatMap(({ path, text }) => brokenLinks(path, text))).toEqual([]);
  });

  test('A link to nowhere is found, with and without a heading', () => {
    const text = '[a](nowhere.md) [b](#no-such-heading) [c](README.md) `[d](code.md)` [e](https://example.org)\n# Here';
    expect(brokenLinks('page.md', text)).toEqual(['page.md: nowhere.md', 'page.md: #no-such-heading']);
  });
});

/** A new code does not compile until it stands here. */
const SET_ASIDE_CODES = Object.keys({
  'wrong-field-count': true,
  'bad-quote': true,
  'blank-subject-id': true,
  'bad-count-order': true,
} satisfies Record<SetAsideCode, true>);

/** As the program writes them. */
const RUN_RECORD_KEYS: Record<keyof RunRecord, true> = {
  program: true,
  kind: true,
  county: true,
  asOf: true,
  remedies: true,
  policy: true,
  policySha256: true,
  answers: true,
  onlyPeopleInScope: true,
  counties: true,
  inputs: true,
  counts: true,
  outputs: true,
};

function pageText(path: string): string {
  return pages.find((page) => page.path === path)?.text ?? '';
}

/** The first name in code of each row of the tables under a heading, up to the next heading. */
function rowsOf(page: string, heading: string): readonly string[] {
  return namesIn(sectionOf(page, heading));
}

function rowsOfText(text: string, heading: string): readonly string[] {
  return namesIn(linesUnder(text, heading));
}

function namesIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => /^\|(?: \d+ \|)? `([^`]+)`/.exec(line)?.[1] ?? []);
}

function sectionOf(page: string, heading: string): readonly string[] {
  return linesUnder(pageText(`docs/formats/${page}`), heading);
}

function linesUnder(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line));
  return start < 0 ? [] : lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

/** `cmr run`, `cmr policy check` …: the commands that do something, from the files that make them. */
async function commandNames(): Promise<readonly string[]> {
  const makers = readdirSync(join(root, 'src/cli')).filter((name) =>
    readFileSync(join(root, 'src/cli', name), 'utf8').includes('Command(): Command'),
  );
  const modules = await Promise.all(makers.map((name) => import(pathToFileURL(join(root, 'src/cli', name)).href)));
  const made = modules.flatMap((module: Record<string, () => Command>) =>
    Object.entries(module).flatMap(([name, make]) => (name.endsWith('Command') ? [make()] : [])),
  );
  return made.flatMap((command) =>
    command.commands.length === 0
      ? [`cmr ${command.name()}`]
      : command.commands.map((each) => `cmr ${command.name()} ${each.name()}`),
  );
}

/** What the built command prints for the last line of an example, after the lines before it were run. */
function printed(last: string, before: readonly string[]): readonly string[] {
  const command = join(root, 'dist/cli/cmr.js');
  if (!existsSync(command)) throw new Error('dist/ is missing: run npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'cmr-docs-'));
  const cmr = (line: string): string => {
    const words = line.replace('samples/', `${root}samples/`).split(' ');
    return spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8' }).stdout;
  };
  try {
    before.forEach(cmr);
    return cmr(last).trimEnd().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutTime(line: string): string {
  return line.replace(/^Done in .*/, 'Done in ….');
}

/** Links of a page that lead to no file of the project, or to no heading of the page they lead to. */
function brokenLinks(path: string, text: string): readonly string[] {
  const plain = text.replace(/```[^]*?```/g, '').replace(/`[^`\n]*`/g, '');
  const links = [...plain.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1]!);
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => !leadsSomewhere(path, text, link))
    .map((link) => `${path}: ${link}`);
}

function leadsSomewhere(from: string, own: string, link: string): boolean {
  const [to = '', heading] = link.split('#');
  const target = to === '' ? from : posix.join(posix.dirname(from), to).replace(/\/$/, '');
  const found = to === '' ? own : files.find(({ path }) => path === target)?.text;
  if (target.endsWith('.png')) return existsSync(join(root, target));
  if (found === undefined) return heading === undefined && files.some(({ path }) => path.startsWith(`${target}/`));
  return heading === undefined || headingsOf(found).includes(heading);
}

/** As GitHub names them. */
function headingsOf(text: string): readonly string[] {
  const headings = text.replace(/```[^]*?```/g, '').match(/^#+ .*$/gm) ?? [];
  return headings.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
