import type { Problem, Result } from '../../../basics/index.ts';
import type { Policy } from '../../../engine/index.ts';
import { REMEDIES } from '../../../law/index.ts';
import { readChoices, readPolicy } from '../../../policies/index.ts';

/** A policy in the editor. */
export type Opened = {
  readonly policy: Policy;
  /** Where the file said that its schema is, for editors of text. It goes out as it came in. */
  readonly schema?: string | undefined;
};

/** Opens a policy file, or the options file of the original application, which becomes a policy. */
export function openPolicy(text: string, file: string): Result<Opened> {
  const isChoices = /"(?:baselineEligibility|additionalRelief)"/i.test(text);
  const read = isChoices ? readChoices(text, file, REMEDIES) : readPolicy(text, file, REMEDIES);
  if (!read.ok) return read;
  const { $schema: schema } = JSON.parse(text) as { readonly $schema?: string };
  return { ok: true, value: { policy: read.value, schema } };
}

/** The policy as the file that the command line reads. */
export function policyText({ policy, schema }: Opened): string {
  return `${JSON.stringify(schema === undefined ? policy : { $schema: schema, ...policy }, null, 2)}\n`;
}

/** What keeps the policy from being judged, each with the path of the field that it is about. Nothing when it can be. */
export function problemsOf(policy: Policy): readonly Problem[] {
  const known = LOOKED_AT.get(policy);
  if (known) return known;
  const read = readPolicy(JSON.stringify(policy), '', REMEDIES);
  const problems = read.ok ? [] : read.problems;
  LOOKED_AT.set(policy, problems);
  return problems;
}

/** A policy is looked at when it is changed and when it is shown. */
const LOOKED_AT = new WeakMap<Policy, readonly Problem[]>();
