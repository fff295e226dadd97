import { spanning } from '../basics/index.js';
import { SEPARATOR, missingFacts } from './answer.js';
import { isFlow } from './flow.js';
import { settled } from './given-answer.js';
import { gives } from './outcome.js';
/**
 * Walks a flow for one case. At a question whose answer is unknown both roads are walked. When every road ends in the
 * same outcome that outcome stands, with the reason of the road on which nothing unknown was taken for yes; otherwise the outcome is hand review, naming the missing facts and what is possible.
 * Answers that people gave settle what the record leaves open, and nothing else.
 */
export function judge(flow, subject, given) {
    const trace = [];
    const mattering = [];
    const roads = walk(flow, subject, { trace, mattering, given });
    const possible = outcomesOf(roads);
    const firm = roads.at(-1);
    const decidedBy = { id: firm.decidedBy?.id ?? 'otherwise', cite: firm.decidedBy?.cite ?? '' };
    const { routes, duty, opens } = termsOf(roads);
    if (possible.length === 1) {
        const { outcome, reason } = firm.ending;
        const from = origins(trace, firm);
        return { outcome, reason, decidedBy, trace, missing: NOTHING, possible, from, open: NOTHING, routes, duty, opens };
    }
    // In the order in which they were asked.
    const matters = new Map(mattering.map((each) => [each.step, each]));
    const open = trace.filter((step) => matters.has(step));
    const missing = [...new Set(open.flatMap(({ answer }) => missingFacts(answer)))];
    return {
        outcome: 'hand-review',
        reason: `Needs ${missing.join(SEPARATOR)}`,
        decidedBy: { id: open[0]?.id ?? '', cite: open[0]?.cite ?? '' },
        trace,
        missing,
        possible: possible.toSorted(byCaution),
        from: open.flatMap((step) => step.answer.from ?? []),
        open: open.map((step) => openQuestion(matters.get(step))),
        routes,
        duty,
        opens,
    };
}
const NOTHING = [];
/** What the roads say beside their outcomes. Only roads that give something, now or after a wait, have terms. */
function termsOf(roads) {
    let routes;
    let duty;
    let opens;
    for (const { ending, until } of roads) {
        const { outcome, route } = ending;
        if (outcome === 'not-yet' && until)
            opens = opens === undefined ? until : spanning(opens, until);
        if (!gives(outcome))
            continue;
        if (route && !routes?.some(({ id }) => id === route.id))
            (routes ??= []).push(route);
        if (outcome === 'not-yet')
            continue;
        duty = duty === undefined || duty === ending.duty ? (ending.duty ?? 'open') : 'open';
    }
    return { routes: routes ?? NOTHING, duty: duty === 'open' ? undefined : duty, opens };
}
function openQuestion({ step: { id, asks, answer }, follows, ifYes, ifNo }) {
    const missing = answer.is === 'unknown' ? answer.missing : '';
    return {
        id,
        asks,
        missing,
        ifYes: ifYes.toSorted(byCaution),
        ifNo: ifNo.toSorted(byCaution),
        ...(follows && { followsStatute: true }),
    };
}
function outcomesOf(roads, from = 0, to = roads.length) {
    const found = [];
    for (let i = from; i < to; i++) {
        const { outcome } = roads[i].ending;
        if (!found.includes(outcome))
            found.push(outcome);
    }
    return found;
}
/** The roads in the order of the flow; the last is the one on which every unknown answer is taken for no. */
function walk(flow, subject, notes) {
    const roads = [];
    const open = [];
    const end = () => {
        // Both roads of an unknown answer lie from its own on: were all of them to end alike, it would not matter.
        for (const { step, follows, from, to } of open) {
            if (outcomesOf(roads, from).length > 1)
                notes.mattering.push({ step, follows, ifYes: outcomesOf(roads, from, to), ifNo: outcomesOf(roads, to) });
        }
        return roads;
    };
    let last;
    for (const { question, then } of flow.steps) {
        const given = notes.given?.get(question.id);
        const own = question.ask(subject);
        const answer = given ? settled(own, given) : own;
        const { id, cite, asks } = question;
        const step = given ? { id, cite, asks, answer, given } : { id, cite, asks, answer };
        notes.trace.push(step);
        last = question;
        if (answer.is === 'no')
            continue;
        const from = roads.length;
        if (isFlow(then))
            roads.push(...walk(then, subject, notes));
        else
            roads.push({ ending: then, decidedBy: question, until: answer.until });
        if (answer.is === 'yes')
            return end();
        open.push({ step, follows: question.followsStatute, from, to: roads.length });
    }
    roads.push({ ending: flow.otherwise, decidedBy: last, until: undefined });
    return end();
}
function origins(trace, road) {
    return trace.find((step) => step.id === road.decidedBy?.id && step.answer.is === 'yes')?.answer.from ?? [];
}
const CAUTION = [
    'destroy',
    'dismiss-and-seal',
    'seal',
    'dismiss',
    'automatic-relief',
    'redesignate-infraction',
    'redesignate-misdemeanor',
    'resentence',
    'reduce',
    'not-yet',
    'already-relieved',
    'maybe-eligible',
    'city-attorney-review',
    'hand-review',
    'not-eligible',
    'not-a-candidate',
];
function byCaution(a, b) {
    return CAUTION.indexOf(a) - CAUTION.indexOf(b);
}
