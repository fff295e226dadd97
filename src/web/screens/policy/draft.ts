import type { Policy } from '../../../engine/index.ts';
import { type Choices, builtInPolicies, policyOfChoices } from '../../../policies/index.ts';
import type { DataSet } from '../../../server/index.ts';

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

/** The policy that a form of the original application makes. */
export function ofChoices(choices: Choices): Pick<Draft, 'from' | 'choices' | 'policy'> {
  return { from: BY_FORM, choices, policy: policyOfChoices(choices) };
}
