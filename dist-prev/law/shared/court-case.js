/** The convictions of the person, case by case. */
export function courtCases(facts, asking) {
    const cases = new Map();
    for (const conviction of facts.convictions) {
        const own = cases.get(conviction.caseKey);
        if (own)
            own.push(conviction);
        else
            cases.set(conviction.caseKey, [conviction]);
    }
    return [...cases].map(([key, convictions]) => ({
        facts,
        key: `${facts.history.person.key}/${key}`,
        convictions,
        asking,
    }));
}
