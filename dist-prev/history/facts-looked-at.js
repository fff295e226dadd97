import { compareOrigins } from './origin.js';
const charge = ({ chargeFrom }) => chargeFrom === 'missing' ? [] : [`charge-${chargeFrom}`];
const date = ({ dateFrom }) => [
    dateFrom === 'step' ? 'date-of-step' : 'date-of-disposition',
];
const one = (fact) => () => [fact];
const CONVICTION = {
    charge,
    level: one('level'),
    levelAtConviction: one('level'),
    date: ({ convicting }) => date(convicting),
    county: one('county'),
    caseNumbers: one('case-number'),
    standing: one('disposition'),
};
const DISPOSITION = {
    kind: one('disposition'),
    text: one('disposition'),
    statute: one('disposition'),
    date,
    recorded: one('date-of-disposition'),
    level: one('level'),
    charge,
    sentence: one('sentence'),
};
const COUNT = {
    charge: one('charge-charged'),
    level: one('level'),
    caseNumbers: one('case-number'),
    courtNumbers: one('case-number'),
    remarks: one('remark'),
};
const EVENT = { kind: one('kind-of-step'), date: one('date-of-step'), county: one('county') };
const PERSON = { birth: one('birth'), birthDoubt: one('birth') };
/**
 * The same facts, which tell `looked` of each that is looked at. For explaining one person: everything in it is what it
 * is in the facts themselves, only slower, and each part is one thing however often it is met.
 */
export function watchedFacts(facts, looked) {
    const made = new WeakMap();
    /** `into` gives the watched form of properties that lead on. */
    function watched(owner, spec, rows, into = {}) {
        const known = made.get(owner);
        if (known)
            return known;
        const proxy = new Proxy(owner, {
            get(target, key) {
                const name = key;
                for (const fact of spec[name]?.(target) ?? [])
                    for (const at of rows)
                        looked({ fact, at });
                return into[name] ? into[name]() : target[name];
            },
        });
        made.set(owner, proxy);
        return proxy;
    }
    const disposition = (entry, rows) => watched(entry, DISPOSITION, rows.length === 0 ? [entry.origin] : rows);
    const count = (each) => watched(each, COUNT, each.origins, {
        dispositions: () => each.dispositions.map((entry) => disposition(entry, each.origins)),
    });
    const event = (each) => watched(each, EVENT, each.counts.flatMap(({ origins }) => origins), { counts: () => each.counts.map(count) });
    const cycle = (each) => watched(each, {}, [], { events: () => each.events.map(event) });
    const convictions = facts.convictions.map((each) => watched(each, CONVICTION, each.count.origins.toSorted(compareOrigins), {
        convicting: () => disposition(each.convicting, each.count.origins),
        count: () => count(each.count),
    }));
    const history = watched(facts.history, {}, [], {
        person: () => watched(facts.history.person, PERSON, [undefined]),
        cycles: () => facts.history.cycles.map(cycle),
    });
    return {
        ...facts,
        history,
        convictions,
        get registrations() {
            for (const { origin } of facts.registrations)
                for (const fact of ['charge-charged', 'kind-of-step'])
                    looked({ fact, at: origin });
            return facts.registrations;
        },
        get deceased() {
            if (facts.deceased)
                looked({ fact: 'kind-of-step', at: facts.deceased });
            return facts.deceased;
        },
        wholeCycle: (key) => {
            const found = facts.wholeCycle(key);
            return found && cycle(found);
        },
    };
}
