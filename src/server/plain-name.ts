import { basename } from 'node:path';
import { fail } from './works.ts';

/** So that what is put behind it while it is written fits too. */
const LONGEST = 200;

/** The name of a file that was brought, as it can be kept. */
export function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'));
  if (plain.length > LONGEST)
    fail('long-name', `a file has a name of ${plain.length} characters; give it one of at most ${LONGEST}`);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return plain === '' || plain === '.' || plain === '..' || /[\u0000-\u001f]/.test(plain)
    ? fail('bad-name', 'a file has a name that cannot be used; give it a plain one')
    : plain;
}
