import { setImmediate } from 'node:timers/promises';
import { visible } from '../basics/index.ts';
import { fileFolder } from '../node/index.ts';
import type { PaperEffects } from '../paperwork/index.ts';
import { type OutputFolder, publishAll } from '../run/index.ts';
import { STOPPED } from './terminal.ts';

/** Ctrl-C, a service that is told to end, and a terminal that is closed. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is to be undone when work is stopped: `discard` gives the paths of what could not be removed. */
export type Undoing = {
  readonly discard: () => readonly string[];
  readonly clear: () => void;
  /** What was published until then, and stays. */
  readonly stands?: () => string | undefined;
};

/** Does the work; a signal that stops it, or an end from elsewhere, leaves nothing half-done behind. */
export async function stoppable<T>({ discard, clear, stands: standing }: Undoing, work: () => Promise<T>): Promise<T> {
  const stop = (): void => {
    clear();
    const left = discard();
    const stands = standing?.();
    const published = stands === undefined ? 'Nothing was published' : `${stands}; nothing else was published`;
    const behind =
      left.length > 0
        ? `these could not be removed: ${left.map(visible).join(', ')}`
        : `nothing ${stands === undefined ? 'of this run' : 'half-done'} is left behind`;
    process.stderr.write(`cmr: stopped. ${published}, and ${behind}.\n`);
    process.exit(STOPPED);
  };
  for (const signal of STOPPING) process.once(signal, stop);
  process.once('exit', discard);
  try {
    return await work();
  } finally {
    clear();
    for (const signal of STOPPING) process.off(signal, stop);
    process.off('exit', discard);
  }
}

/** Makes documents; when it is stopped, none of them is left half-written. `stands` is what was published before. */
export function stoppableMaking<T>(make: (effects: PaperEffects) => Promise<T>, stands?: string): Promise<T> {
  let folder: OutputFolder | undefined;
  let inPlace: string | undefined;
  const undoing = { discard: () => folder?.discard() ?? [], clear: () => {}, stands: () => stands ?? inPlace };
  const effects: PaperEffects = {
    progress: () => {},
    began: (begun) => (folder = begun),
    published: () => {
      folder = undefined;
      inPlace = 'What was asked for is in place';
    },
  };
  return stoppable(undoing, () => make(effects));
}

/** Makes files into a folder: all of them or none, and none when it is stopped. */
export function makingFiles<T>(path: string, make: (folder: OutputFolder) => Promise<T>): Promise<T> {
  const folder = fileFolder(path);
  return stoppable({ discard: folder.discard, clear: () => {} }, async () => {
    try {
      const made = await make(folder);
      // A signal that came meanwhile is heard before, and not when all is in place.
      await setImmediate();
      publishAll([folder]);
      return made;
    } catch (cause) {
      folder.discard();
      throw cause;
    }
  });
}
