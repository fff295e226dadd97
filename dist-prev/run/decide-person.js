import { ByteSink } from '../basics/index.js';
import { NOT_COVERED, OUTCOME_WORDS, determined, grants, judge, judgeBeside, } from '../engine/index.js';
import { factsOf } from '../history/index.js';
import { POSSIBLE_PLEA_BARGAIN, PREDECESSOR_REMARK, cannabisReading, possibleBargains, predecessorConvictions, recordSummary, } from '../law/index.js';
import { linesAbout, originalCellsOf, remarkCells, rowCells } from '../write/index.js';
import { circumstancesOf } from './circumstances.js';
import { countRemedies } from './count-remedies.js';
import { contradictions, decideOthers, notCovered } from './decide-remedies.js';
import { countImpact, countWho, countedYear, withoutValues } from './count-people.js';
import { countFlow } from './flow-counts.js';
/** A row's number among all rows of a run: 2^32 for each file before its own. */
export function rowKey(file, row) {
    return file * 4_294_967_296 + row;
}
/** Every determination about the convictions of one person. */
export function decide(facts, { plan, judged, answers }) {
    const decided = [];
    for (const bench of judged) {
        const { remedy, statute } = bench;
        for (const each of remedy.cases(facts, { county: plan.county, asOf: plan.asOf })) {
            const given = answers?.about(facts.history.person.key, each.conviction.key);
            const subject = given ? { ...each, given } : each;
            const verdict = verdictOn(bench, subject, given);
            if (!verdict)
                continue;
            const cautions = given ? [...remedy.cautions(subject), ...contradictions(verdict)] : remedy.cautions(subject);
            const place = { remedy: remedy.id, policy: plan.policy.id, cautions };
            const beside = statute && remedy.statute && judgeBeside(verdict, remedy.statute, { flow: statute, subject, given });
            const determination = determined(verdict, beside ? { ...place, statute: beside } : place);
            decided.push({ conviction: subject.conviction, determination });
        }
    }
    return decided;
}
/** What the policy gives to a conviction; nothing when it does not look at it. */
export function verdictOn({ remedy, covers, flow }, subject, given) {
    const covered = covers.ask(subject);
    if (covered.is === 'no')
        return undefined;
    if (covered.is === 'yes')
        return judge(flow, subject, given);
    const steps = [
        ...remedy.first,
        { question: notCovered(covers), then: NOT_COVERED },
        ...flow.steps.slice(remedy.first.length),
    ];
    return judge({ steps, otherwise: flow.otherwise }, subject, given);
}
/** What the results about a person are written into. */
export class PersonSinks {
    lines = new ByteSink(1 << 12);
    cells = new ByteSink(1 << 12);
    empty() {
        this.lines.empty();
        this.cells.empty();
    }
}
/** History → facts → determinations → the cells and lines of the results, in the sinks; counted into the tallies. */
export function decidePerson({ history, first, repeated, cycle }, benches, tallies, sinks = new PersonSinks()) {
    const facts = factsOf(history, cycle);
    tallies.common.add(['people', 'all']);
    if (repeated > 0)
        tallies.common.add(['rows', 'repeated'], repeated);
    const withoutCounty = facts.convictions.filter((conviction) => conviction.county === '' && cannabisReading(conviction) !== 'none').length;
    if (withoutCounty > 0)
        tallies.common.add(['no-county'], withoutCounty);
    const plans = [];
    for (const plan of benches.concerned(facts)) {
        const bench = benches.bench(plan);
        const decided = decide(facts, bench);
        const bargains = possibleBargains(facts, bench.plan.county, cycle);
        if (bargains.length > 0)
            tallies.of(plan).add(['possible-bargains'], bargains.length);
        const old = predecessorConvictions(facts, bench.plan.county);
        if (old.length > 0)
            tallies.of(plan).add(['predecessors'], old.length);
        const remarks = [...remarked(bargains, POSSIBLE_PLEA_BARGAIN), ...remarked(old, PREDECESSOR_REMARK)];
        if (decided.length > 0)
            countPerson(facts, decided, bench.plan, tallies.of(plan));
        for (const { determination } of decided)
            countFlow(bench.byPolicy.stations, determination, tallies.of(plan));
        const others = decideOthers(facts, bench);
        if (others.length > 0 || bench.others.length > 0)
            countRemedies(decided, others, { tally: tallies.of(plan), answered: bench.answers !== undefined });
        if (decided.length + remarks.length + others.length > 0)
            plans.push({ plan, ...written(facts, { decided, remarks, others }, bench.plan, sinks) });
    }
    return { first, plans };
}
function remarked(convictions, remark) {
    return convictions.map((conviction) => ({ conviction, remark }));
}
function written(facts, { decided, remarks, others }, plan, sinks) {
    const cellsOf = originalCellsOf(recordSummary(facts), plan.asOf);
    const cells = new Map();
    const about = {
        person: facts.history.person,
        circumstances: circumstancesOf(facts, plan),
        asOf: plan.asOf,
        files: plan.inputs,
    };
    const before = sinks.lines.length;
    const writeLine = linesAbout(about, sinks.lines);
    for (const { conviction, remark } of remarks) {
        const own = remarkCells(sinks.cells, conviction.key, remark);
        for (const { file, row } of conviction.count.origins)
            cells.set(rowKey(file, row), own);
    }
    for (const { conviction, determination } of decided) {
        const { caseNumbers, date } = conviction;
        const { outcome, reason, decidedBy, missing, possible, cautions } = determination;
        const original = cellsOf({ caseNumbers, date, determination: OUTCOME_WORDS[outcome], reason });
        const ours = [
            conviction.key,
            decidedBy.cite,
            missing.join('; '),
            possible.length === 1 ? OUTCOME_WORDS[possible[0]] : possible.map((each) => OUTCOME_WORDS[each]).join('; '),
            cautions.join('; '),
        ];
        if (conviction.count.origins.length > 1) {
            const remark = remarkCells(sinks.cells, conviction.key, '');
            for (const { file, row } of conviction.count.origins)
                cells.set(rowKey(file, row), remark);
        }
        cells.set(rowKey(conviction.origin.file, conviction.origin.row), rowCells(sinks.cells, original, ours));
        writeLine({ kind: 'conviction', conviction }, determination);
    }
    for (const { subject, determination } of others)
        writeLine(subject, determination);
    return { lines: sinks.lines.since(before), cells };
}
/** From the outcome that helps most to the one that helps least. */
export const BEST_FIRST = [
    'dismiss',
    'reduce',
    'maybe-eligible',
    'city-attorney-review',
    'hand-review',
    'already-relieved',
    'not-eligible',
];
/** Counts what was decided about one person, and what it makes of their record. */
export function countPerson(facts, decided, plan, tally) {
    const outcomes = new Map();
    let covered = 0;
    for (const { conviction, determination } of decided) {
        const section = cannabisReading(conviction);
        outcomes.set(conviction, determination.outcome);
        tally.add(['convictions']);
        tally.add(['outcome', determination.outcome]);
        tally.add(['reason', determination.outcome, withoutValues(determination.reason)]);
        tally.add(['section-outcome', section, determination.outcome]);
        tally.add(['level-outcome', conviction.level, determination.outcome]);
        tally.add(['year', countedYear(conviction), section]);
        for (const missing of new Set(determination.missing.map(withoutValues)))
            tally.add(['missing', missing]);
        if (section === 'unclear' || section === 'none')
            continue;
        covered++;
        tally.add(['section', section]);
        tally.add(['level', conviction.level]);
        if (conviction.date.kind === 'known')
            tally.addEarliest(conviction.date.earliest);
    }
    const found = new Set(outcomes.values());
    tally.add(['people', 'in-scope']);
    tally.add(['best-outcome', BEST_FIRST.find((outcome) => found.has(outcome))]);
    if (covered > 0)
        tally.add(['people', 'covered']);
    const relieved = [...found].some(grants);
    if (relieved)
        tally.add(['people', 'some-relief']);
    countWho(facts, plan.asOf, relieved ? ['in-scope', 'some-relief'] : ['in-scope'], tally);
    countImpact('choices', facts, plan.asOf, tally, (conviction) => outcomes.get(conviction));
    countImpact('dismiss-all', facts, plan.asOf, tally, (conviction) => outcomes.has(conviction) && cannabisReading(conviction) !== 'unclear' ? 'dismiss' : undefined);
}
