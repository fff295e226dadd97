import { sameDate, spanning } from '../../basics/index.js';
/** The person as all of their rows describe them. */
export function personOf(all) {
    const first = all[0];
    const rows = [first];
    for (const row of all)
        if (!row.describesPersonAs(rows.at(-1)))
            rows.push(row);
    const birth = birthOf(rows);
    return {
        key: first.person,
        name: agreed(rows, (row) => row.name),
        cii: agreed(rows, (row) => row.cii),
        sex: agreed(rows, (row) => row.sex),
        race: agreed(rows, (row) => row.race),
        birth: birth.date,
        birthDoubt: birth.doubt,
    };
}
/** The one value that the rows give; the lowest in the alphabet when they disagree. */
function agreed(rows, of) {
    let value = '';
    for (const row of rows) {
        const next = of(row);
        if (next !== value && next !== '' && (value === '' || next < value))
            value = next;
    }
    return value;
}
/** Every birth date that any row gives, as one: a partial date gives way to those inside it; dates that disagree span. */
function birthOf(rows) {
    const given = [];
    for (const { birth } of rows)
        if (!given.some((date) => sameDate(date, birth)))
            given.push(birth);
    const known = given.filter((date) => date.kind === 'known');
    const sharpest = known.filter((date) => !known.some((other) => other !== date && isInside(other, date)));
    if (sharpest.length === 0)
        return {
            date: given.find((date) => date.kind === 'unknown' && date.why === 'unreadable') ?? given[0],
            doubt: undefined,
        };
    return {
        date: sharpest.reduce((a, b) => spanning(a, b)),
        doubt: sharpest.length > 1 ? 'rows give different dates' : undefined,
    };
}
function isInside(inner, outer) {
    return (inner.kind === 'known' && outer.kind === 'known' && inner.earliest >= outer.earliest && inner.latest <= outer.latest);
}
