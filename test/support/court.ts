import { createHash } from 'node:crypto';
import {
  type CourtEffects,
  type ExportAsked,
  type ExportOutcome,
  type LedgerStore,
  exportRelief,
} from '../../src/court/index.ts';
import { type Results, openResults } from '../../src/results/index.ts';
import type { Hash } from '../../src/run/index.ts';
import { type Asked, type Files, memoryFolder, runInto } from './run-on.ts';

/** The results of a run in memory, opened as those of a folder are. */
export async function resultsOn(files: Files, asked: Asked = {}): Promise<Results> {
  const folder = memoryFolder();
  await runInto(folder, files, asked);
  return openResults({ chunks: (name) => cutUp(folder.published.get(name)!), hash: sha256 });
}

/** In pieces of odd sizes, so that characters and rows are cut. */
function* cutUp(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0, size = 1; at < bytes.length; at += size, size = (size * 7 + 3) % 4001) {
    yield bytes.subarray(at, at + (size === 0 ? (size = 50) : size));
  }
}

export function sha256(): Hash {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

export type MemoryCourt = CourtEffects & {
  readonly entries: (string | undefined)[];
  readonly published: Map<string, string>;
};

/** A folder `court` in memory. */
export function memoryCourt(): MemoryCourt {
  const entries: (string | undefined)[] = [];
  const prepared = new Map<string, string>();
  const published = new Map<string, string>();
  const store: LedgerStore = {
    entries: () => [...entries],
    append: (seq, text) => {
      if (entries.length >= seq) return false;
      entries.push(text);
      return true;
    },
  };
  return {
    entries,
    published,
    store,
    hash: sha256,
    files: {
      prepare: (name, text) => void prepared.set(name, text),
      publish: (name) => {
        const text = prepared.get(name);
        if (text !== undefined) published.set(name, text);
        prepared.delete(name);
        return published.has(name);
      },
      discard: (name) => void prepared.delete(name),
    },
  };
}

/** What an export says when nothing else matters. */
export const ASKED: ExportAsked = {
  terms: {
    agency: 'District Attorney, County of Sacramento',
    decisionDate: '2020-07-01',
    decidedBy: '',
    on: '2020-08-01',
    programVersion: '0.0.0-test',
    withFbi: false,
  },
  remedy: 'prop-64',
  reviewed: new Map(),
  corrections: new Map(),
  variant: 'plain',
};

export function exportOn(results: Results, court: MemoryCourt, asked: Partial<ExportAsked> = {}): ExportOutcome {
  return exportRelief(results, { ...ASKED, ...asked }, court);
}
