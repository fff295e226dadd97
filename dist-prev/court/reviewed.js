import { parseIsoDate } from '../basics/index.js';
import { columnsOf } from './sheet.js';
/** What a person may decide about a conviction; the first four change it. */
export const REVIEW_DECISIONS = [
    'dismiss',
    'reduce-to-misdemeanor',
    'reduce-to-infraction',
    'resentence',
    'no-relief',
    'challenge-criteria',
    'challenge-risk',
];
export const REVIEW_COLUMNS = ['conviction_key', 'decision', 'decided_by', 'decided_on', 'note'];
/** Reads reviewed decisions from a table; lines without a decision are not decided yet. */
export function readReviewed(sheet) {
    const { cells, problems: missing } = columnsOf(sheet, ['conviction_key', 'decision', 'decided_by', 'decided_on'], ['note']);
    const problems = [...missing];
    const decisions = new Map();
    for (const row of cells) {
        const decision = row
            .of('decision')
            .toLowerCase()
            .replaceAll(/[\s_]+/g, '-');
        if (decision === '')
            continue;
        const tell = (field, hint) => void problems.push({ code: 'bad-review', file: sheet.name, line: row.line, field, hint });
        const known = REVIEW_DECISIONS.find((each) => each === decision);
        if (!known)
            tell('decision', `expected one of ${REVIEW_DECISIONS.join(', ')}, or nothing while undecided`);
        if (row.of('conviction_key') === '')
            tell('conviction_key', 'expected the key of a conviction, as determinations.csv has it');
        if (row.of('decided_by') === '')
            tell('decided_by', 'expected who decided; a decision without a person is none');
        if (parseIsoDate(row.of('decided_on')) === undefined)
            tell('decided_on', 'expected a day as YYYY-MM-DD');
        const reviewed = {
            key: row.of('conviction_key'),
            decision: known ?? 'no-relief',
            decidedBy: row.of('decided_by'),
            decidedOn: row.of('decided_on'),
            note: row.of('note'),
        };
        const earlier = decisions.get(reviewed.key);
        if (earlier && earlier.decision !== reviewed.decision)
            tell('conviction_key', 'an earlier line decides the same conviction otherwise; keep one');
        decisions.set(reviewed.key, reviewed);
    }
    return { decisions, problems };
}
