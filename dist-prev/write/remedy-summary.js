import { OUTCOME_WORDS } from '../engine/index.js';
/** The counts of the remedies named, in their order. */
export function remedySummary(tally, remedies) {
    return {
        byRemedy: Object.fromEntries(remedies.map((remedy) => [remedy, countsOf(tally, remedy)])),
        overlaps: Object.fromEntries(Object.entries(tally.under('overlap')).sort(([, a], [, b]) => b - a)),
        gap: {
            people: tally.get('gap', 'people'),
            convictions: tally.get('gap', 'conviction'),
            arrests: tally.get('gap', 'arrest'),
            cases: tally.get('gap', 'case'),
        },
        answers: { used: tally.get('answers', 'used'), contradicted: tally.get('answers', 'contradicted') },
    };
}
function countsOf(tally, remedy) {
    // `dismiss` and `shall`, joined by a tab; beside them the people.
    const all = Object.entries(tally.under('remedy', remedy)).filter(([name]) => !name.startsWith('people\t'));
    const outcomes = {};
    const duties = { shall: 0, may: 0 };
    for (const [name, count] of all) {
        const [outcome = '', duty = ''] = name.split('\t');
        const words = OUTCOME_WORDS[outcome];
        outcomes[words] = (outcomes[words] ?? 0) + count;
        if (duty === 'shall' || duty === 'may')
            duties[duty] += count;
    }
    return {
        subjects: all.reduce((sum, [, count]) => sum + count, 0),
        outcomes,
        ...duties,
        people: {
            all: tally.get('remedy', remedy, 'people', 'all'),
            eligible: tally.get('remedy', remedy, 'people', 'eligible'),
            notYet: tally.get('remedy', remedy, 'people', 'not-yet'),
        },
    };
}
