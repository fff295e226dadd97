import { posix } from 'node:path';
import { importsOf, lineAt, programOf, type Breach, type SourceFile } from './source-text.ts';

/** From the words of the record to finished results. */
const theJob = ['basics', 'history', 'engine', 'law', 'policies', 'read', 'write', 'run'];

/** Which folder of src may import which. `index.ts` is the library's own door; a folder may always import itself. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  basics: [],
  history: ['basics'],
  engine: ['basics', 'history'],
  law: ['basics', 'history', 'engine'],
  policies: ['basics', 'engine'],
  read: ['basics', 'history'],
  write: ['basics', 'history', 'engine'],
  run: ['basics', 'history', 'engine', 'law', 'policies', 'read', 'write'],
  results: ['basics', 'engine', 'write', 'run'],
  court: ['basics', 'engine', 'write', 'run', 'results'],
  documents: ['basics', 'engine', 'law', 'policies', 'write', 'run', 'results', 'court'],
  invent: ['basics', 'history'],
  deidentify: ['basics', 'history', 'read'],
  kernel: ['basics', 'read'],
  node: ['basics', 'run', 'kernel'],
  paperwork: ['basics', 'write', 'run', 'results', 'court', 'documents', 'node'],
  server: [...theJob, 'results', 'court', 'documents', 'invent', 'node', 'paperwork'],
  cli: [...theJob, 'results', 'court', 'documents', 'invent', 'deidentify', 'node', 'paperwork', 'server'],
  web: [...theJob, 'results', 'court', 'documents'],
  'index.ts': [
    'basics',
    'history',
    'engine',
    'law',
    'policies',
    'read',
    'write',
    'run',
    'results',
    'court',
    'documents',
  ],
};

/** What a folder may see of another only as types. */
export const mayImportTypes: Readonly<Record<string, readonly string[]>> = { web: ['server'] };

/** Folders that run anywhere: in a worker thread, in a browser, as a library. */
const pureFolders = [...theJob, 'results', 'court', 'documents', 'invent', 'deidentify'];

const longestSource = 320;

/** Rules are about the program; a unit test beside its source may use whatever it needs to test it. */
export function isSource(path: string): boolean {
  return /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.test.ts');
}

export function importTable(files: readonly SourceFile[]): readonly Breach[] {
  return everyImport(files).flatMap(({ path, line, to, typeOnly }) => {
    const [from, target] = [roomOf(path), roomOf(to)];
    if (from === target || mayImport[from]?.includes(target)) return [];
    if (typeOnly && mayImportTypes[from]?.includes(target)) return [];
    const known = from in mayImport ? '' : ' (a folder that the import table does not know)';
    return [{ path, line, says: `${from} may not import ${target}${known}` }];
  });
}

export function enteredByIndex(files: readonly SourceFile[]): readonly Breach[] {
  return everyImport(files).flatMap(({ path, line, to }) => {
    const target = roomOf(to);
    if (!to.startsWith('src/') || roomOf(path) === target || to === `src/${target}/index.ts` || target === 'index.ts')
      return [];
    return [{ path, line, says: `${target} is entered through ${target}/index.ts, not ${to}` }];
  });
}

/** One remedy never sees another; what two share moves to law/shared, which sees no remedy. */
export function remediesApart(files: readonly SourceFile[]): readonly Breach[] {
  return everyImport(files).flatMap(({ path, line, to }) => {
    const [from, target] = [remedyOf(path), remedyOf(to)];
    if (from === undefined || target === undefined || from === target || target === 'shared') return [];
    return [{ path, line, says: `law/${from} may not import law/${target}; what they share moves to law/shared` }];
  });
}

/** Cycles between files, counting imports of types too: things that need each other are one subject, in one file. */
export function cycles(files: readonly SourceFile[]): readonly Breach[] {
  const edges = new Map<string, string[]>();
  for (const { path, to } of everyImport(files)) edges.set(path, [...(edges.get(path) ?? []), to]);
  const finished = new Set<string>();
  const found: Breach[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push({ path, line: 1, says: `a cycle: ${[...trail.slice(start), path].join(' → ')}` });
    if (start >= 0 || finished.has(path)) return;
    for (const to of edges.get(path) ?? []) walk(to, [...trail, path]);
    finished.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}

const nodeNames = ['process', 'Buffer', 'require', '__dirname', 'setImmediate', 'globalThis'];
const browserNames = ['document', 'window', 'navigator', 'localStorage', 'Worker'];
const namesOfBoth = ['console', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval'];
const platformNames = [...nodeNames, ...browserNames, ...namesOfBoth];

/** The compiler refuses these too (tsconfig.pure.json); this keeps its list of folders honest. */
export function platformFree(files: readonly SourceFile[]): readonly Breach[] {
  return files
    .filter(({ path }) => isPure(path))
    .flatMap((file) => [
      ...platformImports(file),
      ...platformNames.flatMap((name) => uses(file, name, `${name} belongs to a platform; it comes in as an effect`)),
    ]);
}

/** No clock and no chance where the same bytes in must give the same bytes out. */
export function clockAndChanceFree(files: readonly SourceFile[]): readonly Breach[] {
  return files
    .filter(({ path }) => isPure(path))
    .flatMap((file) => [
      ...matches(file, /(?<![\w$.])Date\b/g, 'days are CalendarDate; the clock is read at the door'),
      ...matches(file, /\bMath\s*\.\s*random\b/g, 'chance comes from a seeded generator, as a parameter'),
    ]);
}

export function namedExportsOnly(files: readonly SourceFile[]): readonly Breach[] {
  const defaults = /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b|\bexport\s*\{\s*default\s*[,}]/g;
  return files.filter(({ path }) => isSource(path)).flatMap((file) => matches(file, defaults, 'a default export'));
}

export function shortFiles(
  files: readonly SourceFile[],
  longWithReason: ReadonlyMap<string, string>,
): readonly Breach[] {
  const lengths = files.filter(({ path }) => isSource(path)).map(({ path, text }) => ({ path, line: linesOf(text) }));
  const tooLong = lengths
    .filter(({ path, line }) => line > longestSource && !longWithReason.has(path))
    .map(({ path, line }) => ({ path, line, says: `${line} lines; a file has one subject and ${longestSource}` }));
  const listedInVain = [...longWithReason.keys()]
    .filter((listed) => !lengths.some(({ path, line }) => path === listed && line > longestSource))
    .map((path) => ({ path, line: 1, says: 'is listed as long with a reason, and is not long' }));
  return [...tooLong, ...listedInVain];
}

/** Absolute paths of the machines that this was written on mean nothing to anybody else. */
export function machinePathFree(files: readonly SourceFile[]): readonly Breach[] {
  const machinePath = /(?<![\w.])\/(?:work|farm)\//g;
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(machinePath)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      says: `a path of somebody's machine: ${match[0]}`,
    })),
  );
}

/** The lock file names packages and their hashes; where they come from is for each machine's npm to say. */
export function registryFreeLock(lock: SourceFile): readonly Breach[] {
  return [...lock.text.matchAll(/"resolved":\s*"https?:/g)].map((match) => ({
    path: lock.path,
    line: lineAt(lock.text, match.index),
    says: 'a download address (set omit-lockfile-registry-resolved=true in .npmrc)',
  }));
}

/** `npm ci` refuses a lock file that leaves out a package for another platform, which npm does when a registry lacks it. */
export function wholeLock(lock: SourceFile): readonly Breach[] {
  const { packages } = JSON.parse(lock.text) as { packages: Record<string, { optionalDependencies?: object }> };
  const left = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${at}/node_modules/${name}` in packages),
    ),
  );
  if (left.length === 0) return [];
  const says = `leaves out ${left[0]} and ${left.length - 1} more; run node scripts/complete-lock.mjs`;
  return [{ path: lock.path, line: 1, says }];
}

type Edge = { readonly path: string; readonly line: number; readonly to: string; readonly typeOnly: boolean };

/** Imports between files of src, from the program only (not from tests). */
function everyImport(files: readonly SourceFile[]): readonly Edge[] {
  return files
    .filter(({ path }) => isSource(path))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from, line, typeOnly }) => ({ path, line, typeOnly, to: posix.join(posix.dirname(path), from) })),
    );
}

/** `src/law/prop-64/prop-64.ts` is in `law`; `src/index.ts` is its own room; outside src a path is its own room too. */
function roomOf(path: string): string {
  const [top, room] = path.split('/');
  return top === 'src' && room !== undefined ? room : path;
}

function remedyOf(path: string): string | undefined {
  return /^src\/law\/([^/]+)\//.exec(path)?.[1];
}

function isPure(path: string): boolean {
  return isSource(path) && (pureFolders.includes(roomOf(path)) || path === 'src/index.ts');
}

function platformImports({ path, text }: SourceFile): readonly Breach[] {
  const builtIn = /^(?:node:|(?:fs|path|os|url|util|stream|crypto|worker_threads|child_process|buffer|events)(?:\/|$))/;
  return importsOf(text)
    .filter(({ from }) => builtIn.test(from))
    .map(({ from, line }) => ({ path, line, says: `imports ${from}, which is Node's` }));
}

/** A name counts as the platform's unless it is a property, a key, or declared in the file itself. */
function uses(file: SourceFile, name: string, says: string): readonly Breach[] {
  if (!file.text.includes(name)) return [];
  const program = programOf(file.text);
  const declarations = [
    `\\b(?:const|let|function|class|type|interface)\\s+${name}\\b`,
    `\\bimport\\b[^'";]*\\b${name}\\b`,
    `[({,]\\s*${name}\\??\\s*:|\\b${name}\\s*\\)?\\s*=>`,
    `\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*(?:=|of\\b|\\)\\s*=>)`,
  ];
  if (new RegExp(declarations.join('|')).test(program)) return [];
  return matches(file, new RegExp(`(?<![\\w$.])${name}\\b(?!\\??\\s*:)`, 'g'), says);
}

function matches({ path, text }: SourceFile, pattern: RegExp, says: string): readonly Breach[] {
  const program = programOf(text);
  return [...program.matchAll(pattern)].map((match) => ({ path, line: lineAt(text, match.index), says }));
}

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
