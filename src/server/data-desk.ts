import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CalendarDate } from '../basics/index.ts';
import { findInputs } from '../node/index.ts';
import type { DataSet, NamedBytes, NewData } from './api.ts';
import type { Order } from './engine.ts';
import type { News } from './news.ts';
import { plainName } from './plain-name.ts';
import { Works, fail, newestFirst, orRefused, problemsOf } from './works.ts';
import type { Workspace } from './workspace.ts';

/** What is kept about a set of files besides what the page may see: where they lie, and what they were like when checked. */
type KeptData = DataSet & { readonly paths: readonly string[]; readonly stamps?: readonly string[] };

/** The invented sample: the same people each time. */
const SAMPLE = { county: 'SACRAMENTO', seed: 64, people: 500, faults: 0.05, header: true } as const;
const SAMPLE_NAME = 'sample.csv';

/** This machine's clock, as the desks use it. */
export type Clock = { readonly today: () => CalendarDate; readonly now: () => Date };

/** The sets of files: takes them in, has them looked at, and keeps what was found in the workspace. */
export class DataDesk {
  readonly #workspace: Workspace;
  readonly #clock: Clock;
  readonly #news: News;
  readonly #data = new Map<string, KeptData>();
  readonly #works = new Works();

  /** A look that was going on when the server last ended is told as interrupted. */
  constructor(workspace: Workspace, clock: Clock, news: News) {
    this.#workspace = workspace;
    this.#clock = clock;
    this.#news = news;
    for (const kept of workspace.states<KeptData>('data')) {
      const cut = kept.state === 'checking' || kept.state === 'receiving';
      this.#data.set(kept.id, cut ? { ...kept, state: 'interrupted' } : kept);
    }
  }

  get all(): readonly DataSet[] {
    return newestFirst(this.#data.values()).map(seen);
  }

  get(id: string): DataSet {
    return seen(this.#kept(id));
  }

  /** Files read in place are looked at from now on; files to be uploaded are waited for. */
  add(asked: NewData): DataSet {
    const paths = asked.kind === 'path' ? foundAt(asked.paths) : [];
    const files =
      asked.kind === 'upload'
        ? asked.files.map(({ name, bytes }) => ({ name: plainName(name), bytes }))
        : paths.map(named);
    const id = this.#workspace.newId();
    const folder = join(this.#workspace.folder('data', id), 'files');
    // A folder for each file, so that two of the same name can lie side by side.
    const uploads = files.map(({ name }, i) => join(folder, String(i), name));
    const kept: KeptData = {
      id,
      created: this.#clock.now().toISOString(),
      kind: asked.kind,
      files: asked.kind === 'sample' ? [{ name: SAMPLE_NAME, bytes: 0 }] : files,
      paths: asked.kind === 'path' ? paths : asked.kind === 'sample' ? [join(folder, SAMPLE_NAME)] : uploads,
      state: asked.kind === 'upload' ? 'receiving' : 'checking',
    };
    this.#workspace.save('data', id, kept);
    this.#tell(kept);
    if (asked.kind !== 'upload') this.#check(kept);
    return seen(kept);
  }

  /** Where an uploaded file goes. */
  placeFor(id: string, file: number): string {
    const { paths, state } = this.#kept(id);
    const path = paths[file];
    if (path === undefined || state !== 'receiving') return fail('not-expected', 'this file is not expected');
    return path;
  }

  /** All files have come. */
  received(id: string): DataSet {
    const kept = this.#kept(id);
    const missing = kept.paths.filter((path) => !existsSync(path)).map((path) => basename(path));
    if (missing.length > 0) fail('not-received', `${missing.join(', ')} did not arrive; add the files again`);
    return this.#checkAs({ ...kept, files: kept.paths.map(named) });
  }

  /** Looks at the files once more. */
  checkAgain(id: string): DataSet {
    const { report: _report, problems: _problems, ...kept } = this.#kept(id);
    return this.#checkAs(kept);
  }

  /** Removes what is known of a set of files, and the files themselves when they lie in the workspace. */
  remove(id: string): void {
    this.#works.stop(this.#kept(id).id);
    this.#data.delete(id);
    this.#workspace.remove('data', id);
  }

  has(id: string): boolean {
    return this.#data.has(id);
  }

  /** Where the files lie. */
  pathsOf(id: string): readonly string[] {
    return this.#kept(id).paths;
  }

  /** Whether the files are still those that were checked. */
  unchanged(id: string): boolean {
    const { paths, stamps } = this.#kept(id);
    return stamps !== undefined && stamps.every((before, i) => stamp(paths[i]!) === before);
  }

  close(): Promise<void> {
    return this.#works.stopAll();
  }

  forget(): void {
    this.#data.clear();
  }

  #checkAs(kept: KeptData): DataSet {
    const next: KeptData = { ...kept, state: 'checking' };
    this.#keep(next);
    this.#check(next);
    return seen(next);
  }

  #check(kept: KeptData): void {
    const sample = kept.kind === 'sample' ? { sample: SAMPLE } : {};
    const order: Order = { kind: 'check', paths: kept.paths, asOf: this.#clock.today(), ...sample };
    this.#works.begin(kept.id, order, {
      advance: (advance) => {
        const now = this.#data.get(kept.id);
        if (!now) return;
        const told = { ...now, advance };
        this.#data.set(kept.id, told);
        this.#news.tell({ kind: 'data', data: seen(told) });
      },
      end: (ending) => {
        const now = this.#data.get(kept.id);
        if (!now) return;
        const { advance: _advance, ...rest } = now;
        if (ending.kind === 'checked') {
          const { paths } = rest;
          const files = paths.map(named);
          this.#keep({ ...rest, files, state: 'ready', report: ending.report, stamps: paths.map(stamp) });
        } else if (ending.kind === 'died' || ending.kind === 'stopped') this.#keep({ ...rest, state: 'interrupted' });
        else this.#keep({ ...rest, state: 'failed', problems: problemsOf(ending) });
      },
    });
  }

  /** What cannot be written down, as on a full disk, is known until the server ends. */
  #keep(kept: KeptData): void {
    orRefused(() => this.#workspace.save('data', kept.id, kept));
    this.#tell(kept);
  }

  #tell(kept: KeptData): void {
    this.#data.set(kept.id, kept);
    this.#news.tell({ kind: 'data', data: seen(kept) });
  }

  #kept(id: string): KeptData {
    return this.#data.get(id) ?? fail('no-such-data', 'these files are no longer here; add them again with New run');
  }
}

function seen({ paths: _paths, stamps: _stamps, ...data }: KeptData): DataSet {
  return data;
}

function foundAt(paths: readonly string[]): readonly string[] {
  const found = findInputs(paths.map((path) => path.trim()));
  const missing = found.filter((each) => !existsSync(each));
  if (missing.length > 0)
    return fail('nothing-found', 'there is no such file or folder; check the path, and write it in full');
  if (found.length === 0)
    return fail('nothing-found', 'this folder holds no .dat, .csv or .txt file; give another path');
  return found;
}

function named(path: string): NamedBytes {
  return { name: basename(path), bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
}

/** A name that can be a file's in any folder; anything else is refused. */
/** Size and time of change, which tell that a file is still the one that was checked. */
function stamp(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : 'gone';
}
