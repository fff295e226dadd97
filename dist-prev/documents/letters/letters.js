import { courtName, decidedOf, nameInFull, titled } from '../../court/index.js';
/** Who is to be told what: with `changed`, what courts have ordered; with `announced`, what is decided and not yet ordered. */
export function lettersOf({ determinations, ledger, addresses }, kind) {
    const people = new Map();
    const deceased = new Set();
    for (const row of determinations) {
        const line = ledger.live.get(row.conviction_key);
        const conviction = kind === 'changed' ? changedBy(row, line) : announcedBy(row, line);
        if (!conviction)
            continue;
        if (row.deceased === 'yes') {
            deceased.add(row.subject_id);
            continue;
        }
        const own = people.get(row.subject_id);
        if (own)
            own.found.push(conviction);
        else
            people.set(row.subject_id, { row, found: [conviction] });
    }
    const letters = [...people].map(([subject, { row, found }]) => ({
        subject,
        name: properName(nameInFull(row.name)),
        address: addresses.get(subject) ?? [],
        convictions: found,
    }));
    return { kind, letters, deceased: deceased.size };
}
function changedBy(row, line) {
    const { action, answer } = line ?? {};
    if (!action || !answer || (answer.status !== 'ORDERED' && answer.status !== 'ALREADY_DONE'))
        return undefined;
    if (action === 'CANCEL' || action === 'SEAL_ARREST')
        return undefined;
    const numbers = answer.courtCaseNumber ?? row.case_numbers;
    return { ...conviction(row), caseNumbers: numbers, change: action, orderedOn: answer.orderDate ?? '' };
}
function announcedBy(row, line) {
    if (line?.answer)
        return undefined;
    const decided = decidedOf(row, undefined);
    if (decided.kind === 'withheld')
        return undefined;
    return { ...conviction(row), change: decided.action, orderedOn: '' };
}
function conviction(row) {
    return {
        court: capital(courtName(row.agency, row.county)) ?? `Superior Court of California, County of ${titled(row.county)}`,
        caseNumbers: row.case_numbers,
        offense: row.section === '' ? row.offense : row.section,
        convictedOn: row.conviction_date,
    };
}
function capital(words) {
    return words && words.charAt(0).toUpperCase() + words.slice(1);
}
/** `LUKE S O'BRIEN-NÚÑEZ` → `Luke S O'Brien-Núñez`; a name that is not all capitals stays as it is. */
export function properName(name) {
    if (name !== name.toUpperCase())
        return name;
    return name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
