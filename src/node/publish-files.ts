import { type OutputFolder, publishAll } from '../run/index.ts';
import { fileFolder } from './output-folder.ts';

/**
 * Writes files into a folder: all of them or none. `began` is told the folder while its files are not in place yet, so
 * that whoever stops the work can take them away.
 */
export async function publishFiles(
  path: string,
  files: Iterable<readonly [string, Uint8Array]> | AsyncIterable<readonly [string, Uint8Array]>,
  began: (folder: OutputFolder) => void = () => {},
): Promise<void> {
  const folder = fileFolder(path);
  began(folder);
  try {
    for await (const [name, bytes] of files) {
      const file = folder.create(name);
      file.write(bytes);
      await file.finish();
    }
    publishAll([folder]);
  } catch (cause) {
    folder.discard();
    throw cause;
  }
}
