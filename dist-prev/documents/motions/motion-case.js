import { caseNumbers, countNumberOf, courtName, isServing, nameInFull, relievesOfRegistration, } from '../../court/index.js';
const REQUESTS = {
    DISMISS_AND_SEAL: 'dismiss-and-seal',
    DISMISS: 'dismiss',
    REDUCE_MISDEMEANOR: 'reduce-misdemeanor',
    REDUCE_INFRACTION: 'reduce-infraction',
    RESENTENCE: 'resentence',
};
/**
 * Decisions by court case: the counts of one person with one case number in one court; where none is known, those of one
 * court step of the record. In the order of court, case number and name, cases without a number last.
 */
export function motionCases(decisions) {
    const cases = new Map();
    for (const decision of decisions) {
        const { row } = decision;
        const key = [row.subject_id, row.agency, caseNumbers(row)[0] ?? row.case_key].join('\n');
        const same = cases.get(key);
        if (same)
            same.push(decision);
        else
            cases.set(key, [decision]);
    }
    return [...cases.values()].map(motionCase).sort(compareCases);
}
function motionCase(decisions) {
    const [{ row }] = decisions;
    const [caseNumber = '', ...otherCaseNumbers] = caseNumbers(row);
    const inSteps = new Map(decisions.map((each) => [each.row.case_key, Number(each.row.convictions_in_case)]));
    const convictions = [...inSteps.values()].reduce((sum, count) => sum + count, 0);
    return {
        person: {
            name: nameInFull(row.name),
            alias: row.name_used === '' ? '' : nameInFull(row.name_used),
            birthDate: /^\d{4}(-\d{2}){0,2}$/.test(row.birth_date) ? row.birth_date : '',
            cii: row.cii_number,
        },
        county: row.county,
        court: courtName(row.agency, row.county) ?? '',
        caseNumber,
        otherCaseNumbers,
        route: decisions.some((each) => isServing(each.row)) ? 'petition' : 'application',
        counts: decisions.map((each) => ({
            key: each.row.conviction_key,
            number: countNumberOf(each.row.conviction_key),
            section: each.row.section,
            offense: each.row.offense,
            level: each.row.level,
            convictedOn: each.row.conviction_date === 'unknown' ? '' : each.row.conviction_date,
            request: REQUESTS[each.action],
            newSection: each.newSection,
            endsRegistration: relievesOfRegistration(each),
        })),
        otherCounts: Math.max(0, convictions - decisions.length),
    };
}
function compareCases(a, b) {
    const parts = (each) => [
        each.court,
        each.caseNumber === '' ? '1' : '0',
        each.caseNumber,
        each.person.name,
        each.counts[0]?.key ?? '',
    ];
    const [left, right] = [parts(a), parts(b)];
    for (let i = 0; i < left.length; i++)
        if (left[i] !== right[i])
            return left[i] < right[i] ? -1 : 1;
    return 0;
}
