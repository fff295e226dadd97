import { OPEN_STATUSES, lineRef } from './ledger.js';
import { courtKey, normalCaseNumber } from './names.js';
import { caseNumbers, countNumberOf } from './relief-line.js';
/**
 * What has to be sent so that the courts have each decision once: the difference between the decisions of the results and
 * the lines that stand. A decision that changed or was withdrawn is taken back; a line that the court could not place is
 * asked again when there is another number to look by.
 */
export function planExport(decided, ledger, corrections = new Map()) {
    const lines = [];
    const withheld = [];
    const problems = [];
    const rows = new Map();
    const counts = { alreadySent: 0, stillOpen: 0, orderedNotGranted: 0 };
    const granted = new Set();
    for (const each of decided) {
        rows.set(each.row.conviction_key, each.row);
        if (each.kind === 'withheld') {
            withheld.push(each);
            continue;
        }
        granted.add(each.row.conviction_key);
        const standing = ledger.live.get(each.row.conviction_key);
        const correction = corrections.get(each.row.conviction_key);
        if (correction?.withdraw) {
            if (standing && !isClosed(standing))
                lines.push(cancelling(each, standing));
            withheld.push({ row: each.row, why: 'Withdrawn by the office' });
        }
        else if (!standing)
            lines.push(asking(each, correction?.caseNumber ?? ''));
        else
            lines.push(...askedAgain(each, standing, { correction, counts }));
    }
    for (const [key, standing] of ledger.live) {
        if (granted.has(key))
            continue;
        if (isClosed(standing)) {
            counts.orderedNotGranted++;
            continue;
        }
        const row = rows.get(key);
        if (row)
            lines.push(cancelling({ ...WITHDRAWN, row }, standing));
        else
            problems.push({
                code: 'line-without-conviction',
                hint: `line ${standing.line} of batch ${standing.batch.number} is about a conviction that these results do not have. Are they the results of other inputs? Use the folder from which it was sent`,
            });
    }
    for (const key of corrections.keys()) {
        if (!rows.has(key))
            problems.push({
                code: 'unknown-conviction',
                field: 'conviction_key',
                hint: 'a correction names a conviction that these results do not have',
            });
    }
    return { batches: byCourt(lines), withheld, ...counts, problems };
}
const WITHDRAWN = {
    kind: 'decision',
    action: 'DISMISS',
    legalBasis: 'withdrawn',
    newSection: '',
    reviewed: undefined,
};
/** True when the court has said its last word on a line. */
function isClosed({ answer }) {
    return answer !== undefined && !OPEN_STATUSES.includes(answer.status);
}
function askedAgain(decision, standing, { correction, counts, }) {
    if (isClosed(standing)) {
        counts.alreadySent++;
        return [];
    }
    const number = normalCaseNumber(correction?.caseNumber ?? '') || normalCaseNumber(standing.answer?.courtCaseNumber ?? '');
    const isNew = number !== '' && number !== standing.caseNumber;
    if (standing.action !== decision.action || isNew)
        return [cancelling(decision, standing), asking(decision, number || standing.caseNumber)];
    counts[standing.answer ? 'stillOpen' : 'alreadySent']++;
    return [];
}
function asking(decision, correctedCaseNumber) {
    return { decision, action: decision.action, cancels: undefined, correctedCaseNumber };
}
function cancelling(decision, cancels) {
    return { decision, action: 'CANCEL', cancels, correctedCaseNumber: cancels.caseNumber };
}
export function refOf({ batch, line }) {
    return lineRef(batch.id, line);
}
function byCourt(lines) {
    const courts = new Map();
    for (const line of lines) {
        const key = line.cancels ? courtKey(line.cancels.batch.court) : courtKey(line.decision.row.agency);
        const same = courts.get(key);
        if (same)
            same.push(line);
        else
            courts.set(key, [line]);
    }
    return [...courts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, all]) => ({ courtKey: key, court: courtOf(all), lines: all.sort(compareLines) }));
}
function courtOf(lines) {
    const counts = new Map();
    for (const { decision } of lines)
        counts.set(decision.row.agency, (counts.get(decision.row.agency) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
/** By case number, name, count; what takes back comes before what asks. Lines without a number come last. */
function compareLines(a, b) {
    const parts = (line) => {
        const number = caseNumberOf(line);
        return [
            number === '' ? '1' : '0',
            number,
            line.decision.row.name,
            line.decision.row.case_key,
            countNumberOf(line.decision.row.conviction_key).padStart(4, '0'),
            line.decision.row.conviction_key,
            line.action === 'CANCEL' ? '0' : '1',
        ];
    };
    const [left, right] = [parts(a), parts(b)];
    for (let i = 0; i < left.length; i++)
        if (left[i] !== right[i])
            return left[i] < right[i] ? -1 : 1;
    return 0;
}
/** The number by which the line asks the court to look. */
export function caseNumberOf({ decision, correctedCaseNumber }) {
    return normalCaseNumber(correctedCaseNumber) || (caseNumbers(decision.row)[0] ?? '');
}
