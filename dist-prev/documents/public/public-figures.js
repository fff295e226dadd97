import { OUTCOMES, OUTCOME_WORDS } from '../../engine/index.js';
import { sum } from '../numbers.js';
import { SMALLEST_SHOWN, safeParts, safeRows, showable } from './safe-counts.js';
export const WITH_RELIEF = 'with relief';
export const WITHOUT_RELIEF = 'without relief';
export function publicFigures(summary) {
    const { people, convictions } = summary.balance;
    const outcomes = groupsOf(convictions.byOutcome);
    const relieved = summary.subjectsWithSomeReliefCount;
    const tellsRelief = [people.inScope, relieved, people.inScope - relieved].every(showable);
    const who = (all, some) => peopleTable(all, some, { inScope: people.inScope, tellsRelief });
    return {
        inScope: showable(people.inScope) ? people.inScope : undefined,
        withRelief: tellsRelief ? relieved : undefined,
        outcomes,
        bySection: crossed(summary.outcomesBySection, outcomes),
        byLevel: crossed(summary.outcomesByLevel, outcomes),
        byYears: outcomes && safeParts(byFiveYears(summary.convictionsByYear)),
        byAge: who(summary.peopleInScope.byAge, summary.peopleWithSomeRelief.byAge),
        byRace: who(summary.peopleInScope.byRace, summary.peopleWithSomeRelief.byRace),
        bySex: who(summary.peopleInScope.bySex, summary.peopleWithSomeRelief.bySex),
        reasons: reasonsOf(summary, outcomes),
        impact: impactOf(summary),
    };
}
/** Outcomes with their counts; those that nothing has are left out. Nothing when even all of them are few. */
function groupsOf(byOutcome) {
    const all = sum(Object.values(byOutcome));
    if (!showable(all))
        return undefined;
    const names = OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]);
    const inOrder = Object.fromEntries(names.map((name) => [name, byOutcome[name] ?? 0]));
    return safeParts(inOrder) ?? [{ of: names.filter((name) => (byOutcome[name] ?? 0) > 0), counts: [all] }];
}
function crossed(table, groups) {
    if (!groups || groups.length === 0)
        return undefined;
    const columns = groups.map(({ of }) => of);
    const rows = safeRows(Object.entries(table).map(([name, counts]) => ({
        of: [name],
        counts: columns.map((column) => sum(column.map((outcome) => counts[outcome] ?? 0))),
    })));
    return rows && { columns, rows };
}
function byFiveYears(table) {
    const spans = {};
    for (const [year, counts] of Object.entries(table)) {
        const from = Math.floor(Number(year) / 5) * 5;
        const span = year === 'unknown' ? year : `${from}–${from + 4}`;
        spans[span] = (spans[span] ?? 0) + sum(Object.values(counts));
    }
    return spans;
}
/** People of each group, and of these those with some relief, as they may be published. Nothing when they may not. */
export function safePeople(all, some) {
    const [inScope, relieved] = [sum(Object.values(all)), sum(Object.values(some))];
    const tellsRelief = [inScope, relieved, inScope - relieved].every(showable);
    return peopleTable(all, some, { inScope, tellsRelief });
}
function peopleTable(all, some, { inScope, tellsRelief }) {
    if (!showable(inScope) || inScope === 0)
        return undefined;
    const columns = tellsRelief ? [[WITH_RELIEF], [WITHOUT_RELIEF]] : [[WITH_RELIEF, WITHOUT_RELIEF]];
    const rows = safeRows(Object.entries(all).map(([name, count]) => {
        const relieved = some[name] ?? 0;
        return { of: [name], counts: tellsRelief ? [relieved, count - relieved] : [count] };
    }));
    return rows && { columns, rows };
}
function reasonsOf(summary, groups) {
    return (groups ?? []).flatMap(({ of }) => {
        const [outcome] = of;
        if (of.length !== 1 || outcome === undefined)
            return [];
        const rows = safeParts(summary.reasons[outcome] ?? {});
        return rows && rows.length > 0 ? [{ outcome, rows }] : [];
    });
}
function impactOf({ recordsBefore, reliefWithCurrentEligibilityChoices: freed }) {
    return [
        {
            what: 'a felony',
            today: rough(recordsBefore.CountSubjectsWithFelony),
            freed: rough(freed.CountSubjectsNoFelony),
        },
        {
            what: 'a conviction in the last 7 years',
            today: rough(recordsBefore.CountSubjectsWithConvictionLast7Years),
            freed: rough(freed.CountSubjectsNoConvictionLast7Years),
        },
        {
            what: 'any conviction',
            today: rough(recordsBefore.CountSubjectsWithConviction),
            freed: rough(freed.CountSubjectsNoConviction),
        },
    ];
}
function rough(count) {
    return count < SMALLEST_SHOWN ? 'few' : Math.floor(count / 10) * 10;
}
