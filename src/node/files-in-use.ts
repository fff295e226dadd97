import { statSync } from 'node:fs';

/** The files that this process reads: a result must not take the place of one. By device and number, whatever their paths. */
const inUse = new Map<string, number>();

type Numbered = { readonly dev: number; readonly ino: number };

export function isInUse(file: Numbered): boolean {
  return inUse.has(keyOf(file));
}

/** Notes that a file is read, until the function given back is called. */
export function use(file: Numbered): () => void {
  const key = keyOf(file);
  inUse.set(key, (inUse.get(key) ?? 0) + 1);
  let used = true;
  return () => {
    if (!used) return;
    used = false;
    const left = inUse.get(key)! - 1;
    if (left > 0) inUse.set(key, left);
    else inUse.delete(key);
  };
}

/** The same of the file at a path, for as long as the process lives: for a command that ends with its work. */
export function useFile(path: string): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file) use(file);
}

function keyOf({ dev, ino }: Numbered): string {
  return `${dev}/${ino}`;
}
