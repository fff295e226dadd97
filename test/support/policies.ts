import type { Asked, Policy, PolicyStep } from '../../src/engine/index.ts';
import { REMEDIES } from '../../src/law/index.ts';
import { readChoices } from '../../src/policies/index.ts';

/** A policy for Proposition 64 that asks what the test gives, in that order. */
export function policyOf(...flow: readonly PolicyStep[]): Policy {
  return { id: 'test', remedy: 'prop-64', source: 'a test', flow, otherwise: 'not-eligible' };
}

/** One question; yes gives a dismissal. */
export function dismissIf(asked: Asked): Policy {
  return policyOf({ ...asked, then: 'dismiss' } as PolicyStep);
}

/** No choice at all: whatever no statute decides is not eligible. */
export const DISMISS_NOTHING: Policy = policyOf();

/** Misdemeanors and infractions are dismissed, felonies reduced. */
export const BY_LEVEL: Policy = policyOf(
  { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
  { ask: 'section-within', sections: ['HS 11357', 'HS 11358', 'HS 11359', 'HS 11360'], then: 'reduce' },
);

/** An options file of the original application, as a policy. */
export function policyOfOptions(options: object): Policy {
  const read = readChoices(JSON.stringify(options), 'choices.json', REMEDIES);
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.hint).join('; '));
  return read.value;
}
