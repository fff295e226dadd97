/**
 * Remembers what is found in a person's facts while that person is at hand, which every remedy asks again. The last person
 * only: people come one after the other, and a memory of all of them would cost more than it saves.
 */
export function perPerson(find) {
    let whose;
    let found;
    return (facts) => {
        if (facts !== whose) {
            found = find(facts);
            whose = facts;
        }
        return found;
    };
}
/** The same for each conviction of the person. */
export function perConviction(find) {
    const memory = perPerson(() => new Map());
    return (facts, conviction) => {
        const known = memory(facts);
        let own = known.get(conviction.key);
        if (own === undefined)
            known.set(conviction.key, (own = find(facts, conviction)));
        return own;
    };
}
