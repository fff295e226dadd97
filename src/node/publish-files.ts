import { setImmediate } from 'node:timers/promises';
import { type OutputFolder, publishAll } from '../run/index.ts';
import { fileFolder } from './output-folder.ts';

/** What the writing of files tells whoever asked for them. */
export type Publishing = {
  /** Files are now written beside their names into this folder: who stops the work takes them away. */
  readonly began: (folder: OutputFolder) => void;
  /** All of them are in place. */
  readonly published?: () => void;
};

/** Writes files into a folder: all of them or none. */
export async function publishFiles(
  path: string,
  files: Iterable<readonly [string, Uint8Array]> | AsyncIterable<readonly [string, Uint8Array]>,
  { began, published }: Publishing,
): Promise<void> {
  const folder = fileFolder(path);
  began(folder);
  try {
    for await (const [name, bytes] of files) {
      const file = folder.create(name);
      file.write(bytes);
      await file.finish();
    }
    // A signal that came meanwhile is heard before, and not when all is in place.
    await setImmediate();
    publishAll([folder]);
    published?.();
  } catch (cause) {
    folder.discard();
    throw cause;
  }
}
