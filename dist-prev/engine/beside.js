import { anyAnswer } from './answer.js';
import { judge } from './judge.js';
import { goesBeyond } from './outcome.js';
/** The statute's own flow, with the readings that the policy chose or else its own; nothing when the remedy has none. */
export function statuteFlowOf({ readings = {} }, { statute }) {
    return statute?.flow(readingsOf(readings, statute));
}
function readingsOf(chosen, statute) {
    const entries = Object.entries(statute.readings).map(([name, { otherwise }]) => [
        name,
        chosen[name] ?? otherwise ?? '',
    ]);
    return Object.fromEntries(entries);
}
/** What the statute gives to a subject, laid beside what the policy gave. */
export function judgeBeside(policy, statute, { flow, subject, given }) {
    const verdict = judge(flow, subject, given);
    return { ...verdict, route: routeOf(statute, verdict), beyond: goesBeyond(policy.outcome, verdict.possible) };
}
function routeOf({ route }, { trace, routes }) {
    return route ? route(trace) : routes.map(({ cite }) => cite).join(' or ');
}
/** What a policy looks at: all that the remedy covers, and what the policy takes in besides. */
export function coverageOf({ covers = [] }, remedy) {
    const wider = covers.flatMap((name) => remedy.widenings?.get(name) ?? []);
    if (wider.length === 0)
        return remedy.covers;
    const all = [remedy.covers, ...wider];
    return {
        id: all.map(({ id }) => id).join(' or '),
        cite: all.map(({ cite }) => cite).join('; '),
        asks: all.map(({ asks }) => asks).join(' Or: '),
        ask: (subject) => anyAnswer(all.map(({ ask }) => ask(subject))),
    };
}
