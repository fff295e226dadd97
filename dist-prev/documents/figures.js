import { RunRefused } from '../run/index.js';
const KEYS = Object.keys({
    county: true,
    earliestConviction: true,
    reliefWithCurrentEligibilityChoices: true,
    reliefWithDismissAllProp64: true,
    prop64ConvictionsCountInCountyByCodeSection: true,
    subjectsWithProp64ConvictionCountInCounty: true,
    subjectsWithSomeReliefCount: true,
    cannabisConvictionsWithoutCounty: true,
    possiblePleaBargains: true,
    balance: true,
    outcomesBySection: true,
    outcomesByLevel: true,
    reasons: true,
    missingFacts: true,
    rowsSetAsideByCode: true,
    convictionsByYear: true,
    recordsBefore: true,
    peopleInScope: true,
    peopleWithSomeRelief: true,
});
/** The summary of a run as a report reads it; refused when it lacks a key, as that of an older version does. */
export function summaryIn(found) {
    const missing = KEYS.filter((key) => !(key in found));
    if (missing.length > 0)
        throw new RunRefused(missing.map((field) => ({
            code: 'results-too-old',
            file: 'summary.json',
            field,
            hint: 'the results have no such key: they were made by another version of the program. Run again, then repeat this',
        })));
    return found;
}
/** `11357` → `HS 11357`; what is no number stays as it is. */
export function sectionName(section) {
    if (section === 'unclear')
        return 'offense cannot be read';
    return /^\d/.test(section) ? `HS ${section}` : section;
}
