import {
  type AnswerBook,
  type Asking,
  type Determination,
  type Flow,
  type Question,
  type Remedy,
  type Subject,
  contradictionsIn,
  determined,
  judge,
  notAnswer,
  statuteFlowOf,
} from '../engine/index.ts';
import type { Facts } from '../history/index.ts';
import { keyOf } from '../write/index.ts';
import { ARREST_REMEDIES, CASE_REMEDIES, type Law, REMEDIES } from '../law/index.ts';

/** A conviction, an arrest or a case with what a remedy gives to it. */
export type DecidedOn = { readonly subject: Subject; readonly determination: Determination };

/** A remedy that its statute alone decides, with its subjects hidden: facts in, determinations out. */
export type StatuteBench = {
  readonly remedy: Law;
  readonly decide: (facts: Facts, asking: Asking, answers: AnswerBook | undefined, found: DecidedOn[]) => void;
};

/** The remedies named, but for the one that a policy decides, in the order of the law's own list. */
export function statuteBenches(remedies: readonly string[], policyOf: string): readonly StatuteBench[] {
  const wanted = ({ id }: Law): boolean => id !== policyOf && remedies.includes(id);
  return [
    ...REMEDIES.filter(wanted).map(benchFor),
    ...ARREST_REMEDIES.filter(wanted).map(benchFor),
    ...CASE_REMEDIES.filter(wanted).map(benchFor),
  ];
}

function benchFor<C>(remedy: Remedy<C>): StatuteBench {
  const flow = statuteFlowOf({}, remedy)!;
  const doubted: Flow<C> = {
    steps: [
      {
        question: notCovered(remedy.covers),
        then: { outcome: 'not-a-candidate', reason: 'Not a conviction that the remedy covers' },
      },
      ...flow.steps,
    ],
    otherwise: flow.otherwise,
  };
  const { id, covers, cases, subjectOf, cautions: cautionsOf, notForFiling } = remedy;
  return {
    remedy,
    decide: (facts, asking, answers, found) => {
      for (const each of cases(facts, asking)) {
        const covered = covers.ask(each).is;
        if (covered === 'no') continue;
        const subject = subjectOf(each);
        const given = answers?.about(facts.history.person.key, keyOf(subject));
        const verdict = judge(covered === 'yes' ? flow : doubted, each, given);
        const own = cautionsOf(each);
        const cautions =
          given || notForFiling ? [notForFiling ?? [], own, given ? contradictions(verdict) : []].flat() : own;
        found.push({ subject, determination: determined(verdict, { remedy: id, policy: STATUTE, cautions }) });
      }
    },
  };
}

/** What the statutes of the plan's other remedies give to everything in one person's record. */
export function decideOthers(
  facts: Facts,
  bench: { readonly plan: Asking; readonly others: readonly StatuteBench[]; readonly answers: AnswerBook | undefined },
): readonly DecidedOn[] {
  const { plan, others, answers } = bench;
  const found: DecidedOn[] = [];
  const asking = { county: plan.county, asOf: plan.asOf };
  for (const { decide } of others) decide(facts, asking, answers, found);
  return found;
}

/** What stands for the policy where no county chooses. */
const STATUTE = 'statute';

export function contradictions(verdict: Pick<Determination, 'trace'>): readonly string[] {
  return contradictionsIn(verdict).map(
    ({ id, answer }) =>
      `An answer given contradicts the record, which stands: ${id} is ${answer.is} by the record; somebody must look`,
  );
}

/** Whether the subject is one that the remedy does not reach: asked only when that cannot be told. */
export function notCovered<C>({ id, cite, asks, ask }: Question<C>): Question<C> {
  return {
    id: `not(${id})`,
    cite,
    asks: `not: ${asks}`,
    ask: (subject) => notAnswer(ask(subject)),
  };
}
