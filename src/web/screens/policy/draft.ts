import type { Policy } from '../../../engine/index.ts';
import { type Choices, builtInPolicies, policyOfChoices } from '../../../policies/index.ts';
import type { DataSet, RunState } from '../../../server/index.ts';
import { PROP_64 } from '../../kit/remedies.ts';

/** A policy on its way: where it came from, what it is now, and for whom and when. */
export type Draft = {
  readonly county: string;
  readonly asOf: string;
  /** A built-in policy's name, the original application's form, or a flow of one's own. */
  readonly from: string;
  readonly choices: Choices;
  readonly policy: Policy;
  /** The schema that the policy's file named. */
  readonly schema?: string | undefined;
  /** A flow of one's own that another policy took the place of, until it is taken up again. */
  readonly left?: Pick<Draft, 'policy' | 'schema'> | undefined;
  /** The name of the built-in policy that it is compared with, `KEPT`, or nothing. */
  readonly against: string;
  /** A policy that was put aside to compare others with. */
  readonly kept?: Policy | undefined;
};

export const BY_FORM = 'choices';
export const OWN = 'own';
/** Compares with the policy that was put aside. */
export const KEPT = 'kept';
const OWN_ID = 'own-policy';

/** What the original application had ticked when it was opened: dismiss everything. */
const FIRST_CHOICES: Choices = {
  dismiss: ['11357', '11358', '11359', '11360'],
  reduce: [],
  subjectUnder21AtConviction: false,
  subjectHasOnlyProp64Charges: true,
  subjectIsDeceased: false,
  subjectAgeThreshold: undefined,
  yearsSinceConvictionThreshold: 5,
  yearsCrimeFreeThreshold: 5,
};

/** What was kept, or else the county with most rows, today, and everything dismissed. */
export function firstDraft({ report }: DataSet, kept: Partial<Draft>, today: string): Draft {
  const counties = Object.entries(report?.counties ?? {}).filter(([name]) => name !== '');
  const policy = builtInPolicies[0]!;
  return {
    county: counties[0]?.[0] ?? '',
    asOf: today,
    from: policy.id,
    choices: FIRST_CHOICES,
    policy,
    against: '',
    ...kept,
  };
}

/** The flow as it stands, from now on one's own. */
export function ownOf({ policy }: Draft): Policy {
  const { county: _county, inForce: _inForce, notes: _notes, ...rest } = policy;
  if (policy.id === OWN_ID) return policy;
  return { ...rest, id: OWN_ID, title: `From ${policy.title ?? policy.id}`, source: 'Made in the application' };
}

/** One's own flow as it was left for another policy; without one, that policy's flow becomes one's own. */
export function backToOwn(draft: Draft): Partial<Draft> {
  return { from: OWN, left: undefined, ...(draft.left ?? { policy: ownOf(draft) }) };
}

/** What is kept of one's own flow when another policy takes its place. */
export function leaveOwn({ from, policy, schema, left }: Draft): Pick<Draft, 'left' | 'schema'> {
  return { left: from === OWN ? { policy, schema } : left, schema: undefined };
}

/** What a run was asked for, to be changed. One's own flow that it takes the place of is kept. */
export function draftOfRun(draft: Draft, run: RunState): Draft {
  const { county, asOf, policy } = run;
  const here = { ...draft, county, asOf };
  if (!run.remedies.includes(PROP_64) || isSame(policy, draft.policy)) return here;
  const left = { ...here, ...leaveOwn(draft) };
  const known = builtInPolicies.find((each) => isSame(each, policy));
  if (known) return { ...left, from: known.id, policy: known };
  const form = ofChoices(draft.choices);
  return isSame(form.policy, policy) ? { ...left, ...form } : { ...left, from: OWN, policy };
}

function isSame(a: Policy, b: Policy): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

/** Keys come in the order in which a file had them. */
function inOrder(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** The policy that a form of the original application makes. */
export function ofChoices(choices: Choices): Pick<Draft, 'from' | 'choices' | 'policy'> {
  return { from: BY_FORM, choices, policy: policyOfChoices(choices) };
}
