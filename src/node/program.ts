import { readFileSync } from 'node:fs';
import type { Program } from '../run/index.ts';

/** Name, version and the hash of the law's sources, as the build wrote them beside the program. */
export function thisProgram(): Program {
  const build: unknown = JSON.parse(readFileSync(new URL('../build.json', import.meta.url), 'utf8'));
  const { version, lawSha256 } = build as { version: string; lawSha256: string };
  return { name: 'clear-my-record', version, lawSha256 };
}
