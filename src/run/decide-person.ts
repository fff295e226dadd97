import { ByteSink, countyNamed, mapped } from '../basics/index.ts';
import {
  NOT_COVERED,
  type Determination,
  type GivenAnswers,
  type Outcome,
  OUTCOME_WORDS,
  POLICY_OUTCOMES,
  type PolicyOutcome,
  type Verdict,
  determined,
  grants,
  judge,
  judgeBeside,
} from '../engine/index.ts';
import { type Conviction, type Facts, type Origin, factsOf } from '../history/index.ts';
import {
  type CannabisReading,
  type ConvictionCase,
  POSSIBLE_PLEA_BARGAIN,
  PREDECESSOR_REMARK,
  cannabisReading,
  possibleBargains,
  predecessorConvictions,
  recordSummary,
} from '../law/index.ts';
import type { BuiltHistory } from '../read/index.ts';
import { type RowCells, type Tally, linesAbout, originalCellsOf, remarkCells, rowCells } from '../write/index.ts';
import type { Bench, Benches, Judged } from './benches.ts';
import { circumstancesOf } from './circumstances.ts';
import { countAsked, countRemedies } from './count-remedies.ts';
import { type DecidedOn, contradictions, decideOthers, notCovered } from './decide-remedies.ts';
import { countImpact, countWho, countedYear, withoutValues } from './count-people.ts';
import { countFlow } from './flow-counts.ts';
import type { RunPlan } from './plan.ts';

/** A conviction in scope with everything that was found about it. */
export type Decided = { readonly conviction: Conviction; readonly determination: Determination };

/** What a person's rows lead to under one plan, ready to be written. */
export type PlanResult = {
  /** The plan, by its place in the list of plans. */
  readonly plan: number;
  /** Lines of determinations.csv; good until the sink that they were written into is emptied. */
  readonly lines: Uint8Array;
  /** The computed cells of rows that carry a conviction, by {@link rowKey}; good until their sink is emptied. */
  readonly cells: ReadonlyMap<number, RowCells>;
};

/** The same under every plan in whose county the person has a conviction in scope. */
export type PersonResult = {
  /** Where the first of the person's rows stands. */
  readonly first: Origin;
  readonly plans: readonly PlanResult[];
};

/** A row's number among all rows of a run: 2^32 for each file before its own. */
export function rowKey(file: number, row: number): number {
  return file * 4_294_967_296 + row;
}

/** Every determination about the convictions of one person. */
export function decide(facts: Facts, { plan, judged, answers }: Bench): readonly Decided[] {
  const decided: Decided[] = [];
  for (const bench of judged) {
    const { remedy, statute } = bench;
    for (const each of remedy.cases(facts, { county: plan.county, asOf: plan.asOf })) {
      const given = answers?.about(facts.history.person.key, each.conviction.key);
      const subject = given ? { ...each, given } : each;
      const verdict = verdictOn(bench, subject, given);
      if (!verdict) continue;
      const cautions = given ? [...remedy.cautions(subject), ...contradictions(verdict)] : remedy.cautions(subject);
      const beside =
        statute && remedy.statute && judgeBeside(verdict, remedy.statute, { flow: statute, subject, given });
      const place = { remedy: remedy.id, policy: plan.policy.id, cautions, statute: beside };
      const determination = determined(verdict, place);
      decided.push({ conviction: subject.conviction, determination });
    }
  }
  return decided;
}

/** What the policy gives to a conviction; nothing when it does not look at it. */
export function verdictOn(
  { remedy, covers, flow }: Judged,
  subject: ConvictionCase,
  given?: GivenAnswers,
): Verdict | undefined {
  const covered = covers.ask(subject);
  if (covered.is === 'no') return undefined;
  if (covered.is === 'yes') return judge(flow, subject, given);
  const steps = [
    ...remedy.first,
    { question: notCovered(covers), then: NOT_COVERED },
    ...flow.steps.slice(remedy.first.length),
  ];
  return judge({ steps, otherwise: flow.otherwise }, subject, given);
}

/** What is counted: once for all plans, and for each plan. */
export type Tallies = { readonly common: Tally; readonly of: (plan: number) => Tally };

/** What the results about a person are written into. */
export class PersonSinks {
  readonly lines = new ByteSink(1 << 12);
  readonly cells = new ByteSink(1 << 12);

  empty(): void {
    this.lines.empty();
    this.cells.empty();
  }
}

/** History → facts → determinations → the cells and lines of the results, in the sinks; counted into the tallies. */
export function decidePerson(
  { history, first, repeated, reader }: BuiltHistory,
  benches: Benches,
  tallies: Tallies,
  sinks = new PersonSinks(),
): PersonResult {
  const facts = factsOf(history, reader);
  tallies.common.add(['people', 'all']);
  if (repeated > 0) tallies.common.add(['rows', 'repeated'], repeated);
  const withoutCounty = facts.convictions.filter(
    (conviction) => cannabisReading(conviction) !== 'none' && countyNamed(conviction.county) === undefined,
  ).length;
  if (withoutCounty > 0) tallies.common.add(['no-county'], withoutCounty);
  const plans: PlanResult[] = [];
  for (const plan of benches.concerned(facts)) {
    const bench = benches.bench(plan);
    const decided = decide(facts, bench);
    const bargains = possibleBargains(facts, bench.plan.county);
    if (bargains.length > 0) tallies.of(plan).add(['possible-bargains'], bargains.length);
    const old = predecessorConvictions(facts, bench.plan.county);
    if (old.length > 0) tallies.of(plan).add(['predecessors'], old.length);
    const remarks = [...remarked(bargains, POSSIBLE_PLEA_BARGAIN), ...remarked(old, PREDECESSOR_REMARK)];
    if (decided.length > 0) countPerson(facts, decided, bench.plan, tallies.of(plan));
    for (const { determination } of decided) countFlow(bench.byPolicy.stations, determination, tallies.of(plan));
    const others = decideOthers(facts, bench);
    if (others.length > 0 || bench.others.length > 0)
      countRemedies(decided, others, { tally: tallies.of(plan), answered: bench.answers !== undefined });
    if (bench.answers)
      countAsked(
        mapped([...decided, ...others], ({ determination }) => determination),
        tallies.of(plan),
      );
    if (decided.length + remarks.length + others.length > 0)
      plans.push({ plan, ...written(facts, { decided, remarks, others }, bench.plan, sinks) });
  }
  return { first, plans };
}

/** A conviction outside the remedy's sections that a person should look at, and why. */
type Remarked = { readonly conviction: Conviction; readonly remark: string };

function remarked(convictions: readonly Conviction[], remark: string): readonly Remarked[] {
  return mapped(convictions, (conviction) => ({ conviction, remark }));
}

type Found = {
  readonly decided: readonly Decided[];
  readonly remarks: readonly Remarked[];
  readonly others: readonly DecidedOn[];
};

function written(
  facts: Facts,
  { decided, remarks, others }: Found,
  plan: RunPlan,
  sinks: PersonSinks,
): Omit<PlanResult, 'plan'> {
  const cellsOf = originalCellsOf(recordSummary(facts), plan.asOf);
  const cells = new Map<number, RowCells>();
  const about = {
    person: facts.history.person,
    circumstances: circumstancesOf(facts, plan),
    asOf: plan.asOf,
    files: plan.inputs,
    answered: plan.answers !== undefined && plan.answers.length > 0,
  };
  const before = sinks.lines.length;
  const writeLine = linesAbout(about, sinks.lines);
  for (const { conviction, remark } of remarks) {
    const own = remarkCells(sinks.cells, conviction.key, remark);
    for (const { file, row } of conviction.count.origins) cells.set(rowKey(file, row), own);
  }
  for (const { conviction, determination } of decided) {
    const { caseNumbers, date } = conviction;
    const { outcome, reason, decidedBy, missing, possible, cautions } = determination;
    const original = cellsOf({ caseNumbers, date, determination: OUTCOME_WORDS[outcome], reason });
    const ours = [
      conviction.key,
      decidedBy.cite,
      missing.join('; '),
      possible.length === 1 ? OUTCOME_WORDS[possible[0]!] : mapped(possible, (each) => OUTCOME_WORDS[each]).join('; '),
      cautions.join('; '),
    ];
    if (conviction.count.origins.length > 1) {
      const remark = remarkCells(sinks.cells, conviction.key, '');
      for (const { file, row } of conviction.count.origins) cells.set(rowKey(file, row), remark);
    }
    cells.set(rowKey(conviction.origin.file, conviction.origin.row), rowCells(sinks.cells, original, ours));
    writeLine({ kind: 'conviction', conviction }, determination);
  }
  for (const { subject, determination } of others) writeLine(subject, determination);
  return { lines: sinks.lines.since(before), cells };
}

function countMissing(facts: readonly string[], tally: Tally): void {
  for (const missing of new Set(mapped(facts, withoutValues))) tally.add(['missing', missing]);
}

const HELPS: Readonly<Record<PolicyOutcome, number>> = {
  dismiss: 6,
  reduce: 5,
  'maybe-eligible': 4,
  'city-attorney-review': 3,
  'hand-review': 2,
  'already-relieved': 1,
  'not-eligible': 0,
};

/** The outcomes of policies, from the one that helps most to the one that helps least. */
export const BEST_FIRST: readonly Outcome[] = POLICY_OUTCOMES.toSorted((a, b) => HELPS[b] - HELPS[a]);

/** Counts what was decided about one person, and what it makes of their record. */
export function countPerson(
  facts: Facts,
  decided: readonly { readonly conviction: Conviction; readonly determination: Verdict }[],
  plan: Pick<RunPlan, 'asOf'>,
  tally: Tally,
): void {
  const outcomes = new Map<Conviction, Outcome>();
  let covered = 0;
  for (const { conviction, determination } of decided) {
    const section: CannabisReading = cannabisReading(conviction);
    outcomes.set(conviction, determination.outcome);
    tally.add(['convictions']);
    tally.add(['outcome', determination.outcome]);
    tally.add(['reason', determination.outcome, withoutValues(determination.reason)]);
    tally.add(['section-outcome', section, determination.outcome]);
    tally.add(['level-outcome', conviction.level, determination.outcome]);
    tally.add(['year', countedYear(conviction), section]);
    countMissing(determination.missing, tally);
    if (section === 'unclear' || section === 'none') continue;
    covered++;
    tally.add(['section', section]);
    tally.add(['level', conviction.level]);
    if (conviction.date.kind === 'known') tally.addEarliest(conviction.date.earliest);
  }
  const found = new Set(outcomes.values());
  tally.add(['people', 'in-scope']);
  tally.add(['best-outcome', BEST_FIRST.find((outcome) => found.has(outcome))!]);
  if (covered > 0) tally.add(['people', 'covered']);
  const relieved = [...found].some(grants);
  if (relieved) tally.add(['people', 'some-relief']);
  countWho(facts, plan.asOf, relieved ? ['in-scope', 'some-relief'] : ['in-scope'], tally);
  countImpact('choices', facts, plan.asOf, tally, (conviction) => outcomes.get(conviction));
  countImpact('dismiss-all', facts, plan.asOf, tally, (conviction) =>
    outcomes.has(conviction) && cannabisReading(conviction) !== 'unclear' ? 'dismiss' : undefined,
  );
}
