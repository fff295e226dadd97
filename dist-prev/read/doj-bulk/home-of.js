import { sameDate } from '../../basics/index.js';
/** The row that gives a count its event: of those that convict, or else of all, one that names a county, and the earliest. */
export function homeOf(rows, convicting) {
    if (rows.length === 1)
        return rows[0];
    let home;
    let best = 0;
    for (const row of rows) {
        const standing = (convicting && convicts(row, convicting) ? 2 : 0) + (row.county === '' ? 0 : 1);
        if (home && standing < best)
            continue;
        home = home && standing === best ? earlierRow(home, row) : row;
        best = standing;
    }
    return home;
}
function convicts(row, { text, dateFrom, date }) {
    return (row.words.kind === 'convicted' && row.words.text === text && (dateFrom !== 'step' || sameDate(row.stepDate, date)));
}
/** Of two rows of a count the one with the lower content, so that the choice does not depend on their order. */
function earlierRow(a, b) {
    const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
    if (dayOfA !== dayOfB)
        return dayOfA < dayOfB ? a : b;
    if (a.kind !== b.kind)
        return a.kind < b.kind ? a : b;
    if (a.county !== b.county)
        return a.county < b.county ? a : b;
    if (a.agency !== b.agency)
        return a.agency < b.agency ? a : b;
    return a.charged.text >= b.charged.text ? a : b;
}
function dayOf({ stepDate }) {
    return stepDate.kind === 'known' ? stepDate.earliest : 99_999_999;
}
