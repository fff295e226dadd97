import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Papers of the same kinds that an earlier making left would ask again for what these leave out. */
export function dropEarlier(folder: string, files: readonly string[]): void {
  const kindOf = (name: string): string | undefined => /^(.+?)(-more-\d+)?_\d{6}\.pdf$/.exec(name)?.[1];
  const made = new Set(files);
  const kinds = new Set(files.map(kindOf));
  for (const name of readdirSync(folder)) {
    const kind = kindOf(name);
    if (kind !== undefined && kinds.has(kind) && !made.has(name)) rmSync(join(folder, name));
  }
}
