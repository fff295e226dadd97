import { describe, expect, test } from 'vitest';
import { projectFiles } from './house/project-files.ts';
import {
  clockAndChanceFree,
  cycles,
  enteredByIndex,
  importTable,
  isSource,
  machinePathFree,
  mayImport,
  mayImportTypes,
  namedExportsOnly,
  platformFree,
  registryFreeLock,
  remediesApart,
  shortFiles,
  wholeLock,
} from './house/rules.ts';
import { importsOf, programOf, type Breach, type SourceFile } from './house/source-text.ts';

/** Sources over 320 lines that are still one subject, each with the reason. */
const longWithReason = new Map<string, string>([]);

describe('The house', () => {
  const files = projectFiles();

  test('There are sources to look at', () => {
    expect(files.filter(({ path }) => isSource(path)).length).toBeGreaterThan(0);
  });

  test('Each folder of src stands in the import table', () => {
    const rooms = files.filter(({ path }) => isSource(path)).map(({ path }) => path.split('/')[1]!);
    expect([...new Set(rooms)].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('The table of ARCHITECTURE.md is the one that is kept', () => {
    const rows = [
      ...files.find(({ path }) => path === 'ARCHITECTURE.md')!.text.matchAll(/^\| `([\w.]+)` \|.*\| ([^|]*) \|$/gm),
    ];
    const folders = rows.map(([, folder]) => folder!);
    const told = rows.map(([, folder, may]) => [folder!, foldersIn(may!.split('; of ')[0]!, folders)] as const);
    expect(Object.fromEntries(told)).toEqual(mayImport);
    const typesOnly = rows.flatMap(([, folder, may]) => {
      const [, of] = /; of (\w+) only types$/.exec(may!) ?? [];
      return of === undefined ? [] : [[folder!, [of]] as const];
    });
    expect(Object.fromEntries(typesOnly)).toEqual(mayImportTypes);
  });

  test('Folders import only what the table allows', () => {
    expect(told(importTable(files))).toEqual([]);
  });

  test('A folder is entered from outside only through its index', () => {
    expect(told(enteredByIndex(files))).toEqual([]);
  });

  test('No remedy imports another', () => {
    expect(told(remediesApart(files))).toEqual([]);
  });

  test('No file needs a file that needs it', () => {
    expect(told(cycles(files))).toEqual([]);
  });

  test('Folders without a platform name none', () => {
    expect(told(platformFree(files))).toEqual([]);
  });

  test('Folders without a platform read no clock and throw no dice', () => {
    expect(told(clockAndChanceFree(files))).toEqual([]);
  });

  test('Sources export by name', () => {
    expect(told(namedExportsOnly(files))).toEqual([]);
  });

  test('Sources have at most 320 lines, or a reason', () => {
    expect(told(shortFiles(files, longWithReason))).toEqual([]);
  });

  test('No file names a path of the machine it was written on', () => {
    expect(told(machinePathFree(files))).toEqual([]);
  });

  test('The lock file says what is installed, not where it was downloaded', () => {
    const lock = files.find(({ path }) => path === 'package-lock.json');
    expect(lock && told(registryFreeLock(lock))).toEqual([]);
  });

  test('The lock file names the packages of every platform', () => {
    const lock = files.find(({ path }) => path === 'package-lock.json');
    expect(lock && told(wholeLock(lock))).toEqual([]);
  });
});

/** `basics to run, results`: folders by name, and from one to another in the order of the page. */
function foldersIn(cell: string, all: readonly string[]): readonly string[] {
  if (cell === 'nothing') return [];
  return cell.split(', ').flatMap((part) => {
    const [from, to = from] = part.split(' to ');
    return all.slice(all.indexOf(from!), all.indexOf(to!) + 1);
  });
}

describe('The import table finds', () => {
  test('a folder that looks where it may not', () => {
    const law = source('src/law/prop-64/prop-64.ts', "import { rows } from '../../read/index.ts';");
    expect(told(importTable([law]))).toEqual(['src/law/prop-64/prop-64.ts:1 law may not import read']);
  });

  test('a forbidden re-export, a forbidden import() and a forbidden import of a type', () => {
    const text = [
      "export { run } from '../run/index.ts';",
      "const late = await import('../node/index.ts');",
      "import type { Step } from '../engine/index.ts';",
    ];
    expect(told(importTable([source('src/history/person.ts', ...text)]))).toEqual([
      'src/history/person.ts:1 history may not import run',
      'src/history/person.ts:2 history may not import node',
      'src/history/person.ts:3 history may not import engine',
    ]);
  });

  test('an import written over several lines', () => {
    const text = ['import {', '  run,', '  plan, // of the job', "} from '../run/index.ts';"];
    expect(told(importTable([source('src/write/csv.ts', ...text)]))).toEqual([
      'src/write/csv.ts:1 write may not import run',
    ]);
  });

  test('a folder that nobody has given a place', () => {
    const stray = source('src/utils/pad.ts', "import { day } from '../basics/index.ts';");
    expect(told(importTable([stray]))[0]).toMatch(/does not know/);
  });

  test('the library, should anything inside lean on it', () => {
    const inner = source('src/run/job.ts', "import { judge } from '../index.ts';");
    expect(told(importTable([inner]))).toEqual(['src/run/job.ts:1 run may not import index.ts']);
  });

  test('the browser app taking more than types from the server', () => {
    const web = source(
      'src/web/app.ts',
      "import type { Reply } from '../server/index.ts';",
      "import { serve } from '../server/index.ts';",
      "import { type Reply as Answer } from '../server/index.ts';",
    );
    expect(told(importTable([web])).map((line) => line.split(' ')[0])).toEqual([
      'src/web/app.ts:2',
      'src/web/app.ts:3',
    ]);
  });

  test('nothing wrong in what the table allows, in comments and in strings', () => {
    const cli = source(
      'src/cli/generate.ts',
      "import { invent } from '../invent/index.ts';",
      "import { Command } from 'commander';",
      "// import { page } from '../web/index.ts';",
      "/* export * from '../web/index.ts' */",
      'const help = "import { page } from \'../web/index.ts\'";',
    );
    expect(told(importTable([cli]))).toEqual([]);
  });

  test('nothing wrong in a unit test, which may use what it needs', () => {
    const beside = source('src/basics/day.test.ts', "import { run } from '../run/index.ts';");
    expect(told(importTable([beside]))).toEqual([]);
  });
});

describe('The other rules find', () => {
  test('a folder entered by its back door', () => {
    const file = source('src/engine/judge.ts', "import { Person } from '../history/person.ts';");
    expect(told(enteredByIndex([file]))).toEqual([
      'src/engine/judge.ts:1 history is entered through history/index.ts, not src/history/person.ts',
    ]);
  });

  test('one remedy that leans on another, and shared law that leans on a remedy', () => {
    const remedy = source(
      'src/law/prop-47/prop-47.ts',
      "import { cannabis } from '../prop-64/prop-64.ts';",
      "import { superstrikes } from '../shared/superstrikes.ts';",
    );
    const shared = source('src/law/shared/superstrikes.ts', "import { cannabis } from '../prop-64/prop-64.ts';");
    const registry = source('src/law/index.ts', "import { prop64 } from './prop-64/prop-64.ts';");
    expect(told(remediesApart([remedy, shared, registry])).map((line) => line.split(' ')[0])).toEqual([
      'src/law/prop-47/prop-47.ts:1',
      'src/law/shared/superstrikes.ts:1',
    ]);
  });

  test('two files that need each other, if only for a type', () => {
    const question = source('src/engine/question.ts', "import type { Flow } from './flow.ts';");
    const flow = source('src/engine/flow.ts', "import { ask } from './question.ts';");
    const judge = source('src/engine/judge.ts', "import { flow } from './flow.ts';");
    expect(told(cycles([judge, question, flow]))).toEqual([
      'src/engine/flow.ts:1 a cycle: src/engine/flow.ts → src/engine/question.ts → src/engine/flow.ts',
    ]);
  });

  test('each name of a platform', () => {
    const text = [
      "import { readFileSync } from 'node:fs';",
      'process.exit(1);',
      'const bytes = Buffer.from(rows);',
      'console.log(rows);',
      'const reply = await fetch(url);',
      'const body = document.body;',
      'setTimeout(again, 10);',
      'const seen = globalThis.seen;',
    ];
    const found = told(platformFree([source('src/read/doj/rows.ts', ...text)]));
    const lines = found.map((line) => Number(line.split(/[: ]/)[1]));
    expect(lines.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('no platform in a key, a property or a parameter of that name', () => {
    const text = [
      'const sheet = { document: 1, process: 2 };',
      'sheet.document += sheet.process;',
      'export function title(window: string): string {',
      '  return window.trim();',
      '}',
    ];
    expect(told(platformFree([source('src/read/rap-sheet/lines.ts', ...text)]))).toEqual([]);
  });

  test('no platform missing where one is allowed', () => {
    expect(told(platformFree([source('src/node/files.ts', "import 'node:fs';", 'process.exit(1);')]))).toEqual([]);
  });

  test('a clock, and chance', () => {
    const text = ['const now = new Date();', 'const then = Date.now();', 'const die = Math.random();', '// new Date()'];
    const found = told(clockAndChanceFree([source('src/engine/judge.ts', ...text)]));
    expect(found.map((line) => line.split(' ')[0])).toEqual([1, 2, 3].map((line) => `src/engine/judge.ts:${line}`));
  });

  test('a clock inside a template, whose text is not program', () => {
    const text = ['const plain = `Date ${name} new Date()`;', 'const hidden = `on ${`at ${Date.now()}`} }`;'];
    const found = told(clockAndChanceFree([source('src/write/page.ts', ...text)]));
    expect(found.map((line) => line.split(' ')[0])).toEqual(['src/write/page.ts:2']);
  });

  test('no clock in a calendar date', () => {
    expect(told(clockAndChanceFree([source('src/basics/day.ts', 'const day: CalendarDate = x.Date;')]))).toEqual([]);
  });

  test('a default export in each of its forms', () => {
    const text = ['export default 3;', 'export { run as default };', "export { default } from './run.ts';"];
    expect(told(namedExportsOnly([source('src/cli/cmr.ts', ...text)]))).toHaveLength(3);
  });

  test('a source of 321 lines without a reason, and a reason without a long source', () => {
    const fits = source('src/write/fits.ts', ...Array.from({ length: 320 }, () => '//'));
    const long = source('src/write/long.ts', ...Array.from({ length: 321 }, () => '//'));
    expect(told(shortFiles([fits, long], new Map()))).toEqual([
      'src/write/long.ts:321 321 lines; a file has one subject and 320',
    ]);
    expect(told(shortFiles([fits, long], new Map([['src/write/long.ts', 'one table']])))).toEqual([]);
    expect(told(shortFiles([fits], new Map([['src/write/fits.ts', 'one table']])))).toHaveLength(1);
  });

  test('a path of a machine', () => {
    const page = source('docs/page.md', 'See', ['', 'work', 'main', 'README.md'].join('/'), 'and ./work/plan.json');
    expect(told(machinePathFree([page]))).toEqual(["docs/page.md:2 a path of somebody's machine: /" + 'work/']);
  });

  test('a download address in the lock file', () => {
    const lock = source('package-lock.json', '{', '"resolved": "https://registry.example/x.tgz"', '}');
    expect(told(registryFreeLock(lock))).toHaveLength(1);
  });

  test('a platform that the lock file leaves out', () => {
    const tool = { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/darwin': '1.0.0' } };
    const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/@tool/linux': {} };
    const lock = source('package-lock.json', JSON.stringify({ packages }));
    expect(told(wholeLock(lock))).toEqual([
      'package-lock.json:1 leaves out @tool/darwin and 0 more; run node scripts/complete-lock.mjs',
    ]);
  });
});

describe('The reader of programs', () => {
  test('It blanks comments, strings and expressions, and moves nothing', () => {
    const text = "const a = 'x // y'; // z\nconst b = /['\"/]+/g.test(c) ? 4 / 2 : /* q */ 1;";
    const program = programOf(text);
    expect(program).toHaveLength(text.length);
    expect(program.replace(/ +/g, ' ')).toBe("const a = ' '; \nconst b = / /g.test(c) ? 4 / 2 : 1;");
  });

  test('It takes a slash after a value for a division', () => {
    expect(programOf('const half = (a + b) / 2; const c = n[0] / d / e;')).toContain('/ d / e;');
  });

  test('It tells an import of types from an import', () => {
    const text = "import type { A } from './a.ts';\nimport { type B } from './b.ts';\nexport type * from './c.ts';";
    expect(importsOf(text)).toEqual([
      { from: './a.ts', line: 1, typeOnly: true },
      { from: './b.ts', line: 2, typeOnly: false },
      { from: './c.ts', line: 3, typeOnly: true },
    ]);
  });

  test('It reads an import with attributes and one for its effect only', () => {
    const text = "import a from './a.json' with { type: 'json' };\nimport './b.ts';";
    expect(importsOf(text).map(({ from }) => from)).toEqual(['./a.json', './b.ts']);
  });
});

function source(path: string, ...lines: readonly string[]): SourceFile {
  return { path, text: `${lines.join('\n')}\n` };
}

function told(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ path, line, says }) => `${path}:${line} ${says}`);
}
