import { isoDate, printPartialDate } from '../basics/index.js';
import { OUTCOME_WORDS, pathOf, } from '../engine/index.js';
import { printOffense } from '../history/index.js';
import { folded } from './explanation.js';
/**
 * A person's page: every conviction, arrest and case that a remedy was asked about, with the best path in order and, below
 * it, what cannot be had and why.
 */
export function printPaths(entries, remedies, width) {
    const titles = new Map(remedies.map(({ id, title }) => [id, title]));
    const bySubject = new Map();
    for (const entry of entries) {
        const head = printSubject(entry.subject);
        bySubject.set(head, [...(bySubject.get(head) ?? []), entry]);
    }
    return [...bySubject]
        .map(([head, own]) => {
        const determinations = own.map(({ determination }) => determination);
        const steps = pathOf(determinations, remedies);
        const closed = determinations.filter((each) => !steps.some(({ determination }) => determination === each));
        const notes = new Set(steps.flatMap(({ determination }) => determination.cautions));
        return [
            head,
            ...printPath(steps, titles, closed.some(({ outcome }) => outcome === 'already-relieved')),
            ...[...notes].map((note) => `  Note: ${note}.`),
            ...(closed.length === 0 ? [] : ['  Not open:', ...printClosed(closed, titles)]),
        ]
            .flatMap((line) => folded(line, width))
            .join('\n');
    })
        .join('\n\n');
}
/** What one subject is, on one line. */
function printSubject(subject) {
    switch (subject.kind) {
        case 'conviction': {
            const { key, charge, level, date, county } = subject.conviction;
            const offense = (charge && offenseOf(charge)) || 'an offense that cannot be read';
            return `Conviction ${key}: ${offense}, ${level} of ${printPartialDate(date)}, ${county || 'no county'}`;
        }
        case 'arrest': {
            const { key, counts, courtCounts, level, date, county } = subject.arrest;
            const charges = [...counts, ...courtCounts].flatMap(({ charge }) => charge ?? []);
            const named = new Set(charges.map(offenseOf));
            const offenses = [...named].join(', ') || 'no offense that can be read';
            return `Arrest ${key}: ${offenses}, ${level} of ${printPartialDate(date)}, ${county || 'no county'}`;
        }
        case 'case': {
            const { key, convictions } = subject;
            const first = convictions[0];
            return `Case ${key}: ${convictions.length} convictions of ${printPartialDate(first.date)}, ${first.county || 'no county'}`;
        }
    }
}
/** As it was read; of another state as it is printed. */
function offenseOf({ parts, text, jurisdiction }) {
    return jurisdiction === undefined ? parts.map(printOffense).join(' and ') || text : text;
}
/** The best path in order: what can be done now, what from which day on, what once somebody has answered. */
function printPath(steps, titles, relieved) {
    if (steps.length === 0)
        return [relieved ? '  Relieved already; no remedy gives more.' : '  No remedy gives anything for it.'];
    return steps.flatMap((step, i) => {
        const { determination, neededNotAfter } = step;
        const title = titles.get(determination.remedy) ?? determination.remedy;
        const last = neededNotAfter === undefined
            ? []
            : [`     Not needed: ${titles.get(neededNotAfter) ?? neededNotAfter} gives more.`];
        const first = step.before === undefined
            ? []
            : [
                `     Settle this before ${titles.get(step.before) ?? step.before}: what lowers a conviction is asked for first.`,
            ];
        return [`  ${i + 1}. ${whenOf(step)}: ${title}. ${whatOf(step)}`, ...first, ...detailsOf(step), ...last];
    });
}
function whenOf({ when, opens, outcome }) {
    if (when === 'now')
        return 'Now';
    if (when === 'after-answers')
        return outcome === 'hand-review' ? 'Once looked at' : 'Once answered';
    if (opens?.kind !== 'known')
        return 'Later, from a day that is not known';
    return opens.earliest === opens.latest
        ? `From ${isoDate(opens.latest)}`
        : `From some day of ${isoDate(opens.earliest)} to ${isoDate(opens.latest)}`;
}
function whatOf({ when, determination, outcome }) {
    const { reason, duty } = determination;
    if (when === 'later')
        return `${reason}.`;
    if (outcome === 'hand-review')
        return `A person must look. ${reason}.`;
    if (when === 'after-answers')
        return `It may come to ${OUTCOME_WORDS[outcome]}.`;
    const must = byItself(outcome)
        ? ''
        : duty === 'shall'
            ? ' by right'
            : duty === 'may'
                ? ' in the discretion of the court'
                : '';
    return `${OUTCOME_WORDS[outcome]}${must}: ${reason}.`;
}
/** What no court is asked for: the State gives it, or an agency's duty is done. */
function byItself(outcome) {
    return outcome === 'automatic-relief' || outcome === 'destroy';
}
function detailsOf({ determination, ask }) {
    const { routes } = determination;
    const forms = [...new Set(routes.map(({ cite, form }) => (form ? `${cite} (${form})` : cite)))].join(' or ');
    return [
        ...(forms === '' ? [] : [`     by ${forms}`]),
        ...ask.flatMap(({ asks, missing, ifYes, ifNo }) => [
            `     ${asks}`,
            `       unknown: ${missing}`,
            `       yes leads to ${led(ifYes)}; no to ${led(ifNo)}`,
        ]),
    ];
}
function led(outcomes) {
    return outcomes.map((each) => OUTCOME_WORDS[each]).join(' or ');
}
/** What cannot be had, remedy by remedy, in a line each. */
function printClosed(determinations, titles) {
    return determinations.map(({ remedy, outcome, reason, decidedBy }) => `  - ${titles.get(remedy) ?? remedy}: ${OUTCOME_WORDS[outcome]}: ${reason} [${decidedBy.cite}]`);
}
