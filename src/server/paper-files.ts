import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { NamedBytes } from './api.ts';
import type { PaperKind, RunPapers } from './paper-api.ts';
import { fail } from './works.ts';

/** Where documents of a kind lie among the results; the two reports lie among them. */
const FOLDERS: Readonly<Partial<Record<PaperKind, string>>> = {
  lists: 'lists',
  motions: 'motions',
  'bulk-motions': 'motions_bulk',
  forms: 'forms',
  letters: 'letters',
  'letters-announced': 'letters_announced',
  'court-export': 'court',
};

const REPORTS = ['Summary_Report.pdf', 'Public_Report.pdf'];

const MOST_NAMED = 200;

/** As many as an archive of the common kind can name. */
const MOST_ZIPPED = 65_000;

export function folderOf(kind: PaperKind): string | undefined {
  return FOLDERS[kind];
}

/** The documents that lie among the results. */
export function papersIn(results: string): Omit<RunPapers, 'papers'> {
  return {
    ledger: hasLedger(results),
    files: REPORTS.flatMap((name) => named(results, name)),
    folders: Object.values(FOLDERS).flatMap((folder) => {
      const all = filesIn(results, folder);
      if (all.length === 0) return [];
      const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
      const listed = all.filter(({ name }) => !name.includes('/ledger/'));
      // What says whose the others are comes first.
      const first = listed.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMED);
      return [{ name: folder, bytes, count: listed.length, first }];
    }),
  };
}

/** Whether something was sent to courts from these results. */
export function hasLedger(results: string): boolean {
  return existsSync(join(results, 'court', 'ledger'));
}

function rank({ name }: NamedBytes): number {
  return name.endsWith('_index.csv') ? 0 : 1;
}

/** Whether a name is that of a document among the results, so that no address leads out of them. */
export function isPaper(results: string, name: string): boolean {
  const [folder = '', file, ...more] = name.split('/');
  if (file === undefined) return REPORTS.includes(name) && existsSync(join(results, name));
  return (
    more.length === 0 &&
    Object.values(FOLDERS).includes(folder) &&
    existsSync(join(results, folder)) &&
    readdirSync(join(results, folder)).includes(file) &&
    isFinished(file)
  );
}

/** What a process that died had not put in place. A court's files are left to the next command, which completes them. */
export function removeParts(results: string): void {
  for (const folder of ['', ...Object.values(FOLDERS).filter((name) => name !== 'court')]) {
    const path = join(results, folder);
    for (const name of existsSync(path) ? readdirSync(path) : []) if (!isFinished(name)) rmSync(join(path, name));
  }
}

/** A folder as one ZIP file, made while it is sent. The same files give the same bytes. */
export function archiveOf(results: string, folder: string): AsyncIterable<Uint8Array> {
  if (!Object.values(FOLDERS).includes(folder)) fail('no-such-file', 'this run has no such folder');
  const files = filesIn(results, folder);
  if (files.length === 0) fail('no-such-file', 'this run has no such folder');
  if (files.length > MOST_ZIPPED)
    fail(
      'too-many-files',
      `${files.length} files are too many for one archive; take them from ${join(results, folder)}`,
    );
  return zipped(results, files);
}

async function* zipped(results: string, files: readonly NamedBytes[]): AsyncIterable<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((failed, bytes) => {
    if (failed) throw failed;
    made.push(bytes);
  });
  for (const { name } of files) {
    const file = name.endsWith('.pdf') || name.endsWith('.xlsx') ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push(readFileSync(join(results, name)), true);
    yield* made;
    made = [];
  }
  zip.end();
  yield* made;
}

function filesIn(results: string, folder: string): NamedBytes[] {
  if (!existsSync(join(results, folder))) return [];
  return readdirSync(join(results, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter(isFinished)
    .sort()
    .flatMap((name) => named(results, name));
}

function isFinished(name: string): boolean {
  return !name.endsWith('.cmr-part') && !name.endsWith('.tmp');
}

/** One file, or none: documents are taken away and put in place while the page asks for their names. */
function named(results: string, name: string): NamedBytes[] {
  const found = statSync(join(results, name), { throwIfNoEntry: false });
  return found?.isFile() ? [{ name, bytes: found.size }] : [];
}
