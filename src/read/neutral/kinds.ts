import { type DispositionKind, readDisposition } from '../../history/index.ts';
import type { DISPOSITION_KINDS } from './schema.ts';

type Kind = (typeof DISPOSITION_KINDS)[number];

/** The words of the neutral form, as the history reads them. */
export const KINDS: Readonly<Record<Kind, DispositionKind>> = {
  convicted: 'convicted',
  reduced: 'reduced',
  set_aside: 'set-aside',
  dismissed: 'dismissed',
  vacated: 'vacated',
  relieved: 'relieved',
  sealed: 'relieved',
  pardoned: 'relieved',
  acquitted: 'not-convicted',
  prosecutor_rejected: 'not-convicted',
  released: 'not-convicted',
  diverted: 'not-convicted',
  not_convicted: 'not-convicted',
  supervision: 'supervision',
  probation_revoked: 'supervision',
  probation_reinstated: 'supervision',
  sentence_modified: 'supervision',
  pending: 'none',
  other: 'not-understood',
};

/** Of kinds that are finer than those of the history: by which words the law knows them, and DOJ's own words for them. */
const FINER: Partial<Record<Kind, readonly [said: RegExp, words: string]>> = {
  sealed: [/SEAL/i, 'SEALED'],
  pardoned: [/PARDON/i, 'PARDONED'],
  acquitted: [/ACQUIT|NOT GUILTY/i, 'ACQUITTED'],
  prosecutor_rejected: [/^PROS/i, 'PROS REJ'],
  released: [/^REL/i, 'RELEASED'],
  diverted: [/DIVERSION|DIVERTED|DEFERRED ENTRY/i, 'DIVERSION'],
  probation_revoked: [/REVOK|\bREVD?\b|\bRE?VKD?\b/i, 'PROBATION REVOKED'],
  probation_reinstated: [/REINST/i, 'PROBATION REINSTATED'],
  sentence_modified: [/MODIF|RESENT|RECALL/i, 'SENTENCE MODIFIED'],
};

/**
 * The words of an entry, by which questions ask what it means. The kind given decides: where the program's own words do
 * not say it to them, DOJ's words for it stand before those.
 */
export function wordsOf(kind: Kind, raw: string): string {
  const finer = FINER[kind];
  if (!finer) return raw;
  const [said, words] = finer;
  if (said.test(raw) && readDisposition(raw).kind === KINDS[kind]) return raw;
  return raw.trim() === '' ? words : `${words} (${raw.trim()})`;
}
