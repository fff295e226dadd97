/** Sets a later run beside an earlier one, conviction by conviction. `placeOf` finds a person in the later one. */
export function differencesOf(before, after, placeOf) {
    const earlier = new Map();
    for (const row of before.determinations())
        earlier.set(keyOf(row), { decided: decidedIn(row), kept: keptOf(row) });
    const changed = [];
    const moved = new Map();
    let same = 0;
    let onlyReason = 0;
    const note = (kept, was, is) => {
        const { subject, ...shown } = kept;
        changed.push({ id: placeOf(subject), ...shown, before: was, after: is });
        const way = JSON.stringify([was?.outcome ?? '', is?.outcome ?? '']);
        moved.set(way, (moved.get(way) ?? 0) + 1);
    };
    for (const row of after.determinations()) {
        const was = earlier.get(keyOf(row))?.decided;
        earlier.delete(keyOf(row));
        const is = decidedIn(row);
        if (was?.outcome !== is.outcome)
            note(keptOf(row), was, is);
        else if (was.reason !== is.reason)
            onlyReason++;
        else
            same++;
    }
    for (const { decided, kept } of earlier.values())
        note(kept, decided, undefined);
    const whole = {
        causes: causesOf(before.record, after.record),
        same,
        onlyReason,
        moved: [...moved]
            .sort(([, a], [, b]) => b - a)
            .map(([way, convictions]) => {
            const [from, to] = JSON.parse(way);
            return { from, to, convictions };
        }),
        total: changed.length,
    };
    return { piece: ({ from, count }) => ({ ...whole, changed: changed.slice(from, from + count) }) };
}
function keyOf({ conviction_key: key, remedy }) {
    return `${key} ${remedy}`;
}
function decidedIn({ outcome, reason }) {
    return { outcome, reason };
}
function keptOf({ subject_id: subject, name, section, conviction_date: date }) {
    return { subject, name, section, date };
}
function causesOf(before, after) {
    const hashes = (record) => record.inputs.map(({ sha256 }) => sha256).join(' ');
    return [
        ...(hashes(before) === hashes(after) ? [] : ['the files']),
        ...(before.county === after.county ? [] : ['the county']),
        ...(before.policySha256 === after.policySha256 ? [] : ['the policy']),
        ...(before.asOf === after.asOf ? [] : ['the day for which the law is applied']),
        ...(before.program.lawSha256 === after.program.lawSha256 ? [] : ['the law in the program']),
    ];
}
