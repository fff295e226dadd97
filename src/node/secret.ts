import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { RunRefused } from '../run/index.ts';
import { useFile } from './files-in-use.ts';
import { reason } from './reason.ts';

const LEAST_BYTES = 16;

/** A keyed hash (HMAC with SHA-256) by the bytes of a file that the user keeps. */
export function secretFrom(path: string): (text: string) => string {
  let key: Buffer;
  try {
    useFile(path);
    key = readFileSync(path);
  } catch (cause) {
    throw new RunRefused([{ code: 'cannot-read', file: basename(path), field: '--key', hint: reason(cause, 'read') }]);
  }
  if (key.length < LEAST_BYTES)
    throw new RunRefused([
      {
        code: 'short-key',
        file: basename(path),
        field: '--key',
        hint: `a key needs at least ${LEAST_BYTES} bytes; make one with --new-key`,
      },
    ]);
  return (text) => createHmac('sha256', key).update(text).digest('hex');
}

/** Makes a key of 32 bytes by the machine's chance and keeps it in a new file that only its owner may read. */
export function newKey(path: string): void {
  try {
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    const hint = taken
      ? 'there is a file of that name already; use it with --key, or choose another name'
      : reason(cause, 'written');
    throw new RunRefused([{ code: 'cannot-write', file: basename(path), field: '--new-key', hint }]);
  }
}
