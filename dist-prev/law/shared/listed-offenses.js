import { cite, oldDecimalReading, ownRole, printOffense, withinOrMaybe, } from '../../history/index.js';
export const NO_MATCH = { is: 'no' };
export function entriesOf(clauses) {
    return clauses.flatMap(({ clause, authority, since, lists }) => lists.map((line) => ({ ...line, clause, authority, ...(since && { since }) })));
}
export function offenseList(clauses) {
    const list = new Map();
    for (const clause of clauses) {
        for (const entry of entriesOf([clause])) {
            const listed = cite(entry.offense);
            const key = listed.section + listed.suffix;
            list.set(key, [...(list.get(key) ?? []), { entry, listed, reach: clause.reach }]);
        }
    }
    return list;
}
/** The surest match among the parts of a charge. */
export function matchIn(charge, list) {
    return charge.parts.map((part) => matchPart(part, list)).reduce(surest, NO_MATCH);
}
export function surest(one, other) {
    const rank = { certain: 2, possible: 1, no: 0 };
    return rank[other.is] > rank[one.is] ? other : one;
}
function matchPart(part, list) {
    const old = oldDecimalReading(part);
    const match = surest(matchReading(part, list), old ? matchReading(old, list) : NO_MATCH);
    if (match.is === 'no')
        return match;
    if (match.is === 'possible' || part.confidence !== 'doubtful')
        return { ...match, part };
    return {
        ...match,
        is: 'possible',
        part,
        because: `${match.because}; but ${part.doubt ?? 'the citation is doubtful'}`,
    };
}
/**
 * The line that goes deepest into the section decides: PC 289(j) before PC 289. Where the citation stops short of a
 * line, it may or may not be that crime: a bare 288 PC may be 288(a), and a bare 286 PC may be the excepted 286(b).
 */
function matchReading(part, list) {
    const lines = (list.get(part.section + part.suffix) ?? []).filter((line) => sureness(line, part) !== 'no');
    const [holding] = lines.filter(({ listed }) => lies(part, listed) === 'yes').toSorted(deepestAndSurest);
    const beyond = lines.filter(({ listed }) => lies(part, listed) === 'maybe');
    const cited = printOffense(part);
    if (!holding) {
        const [next] = beyond;
        if (!next)
            return NO_MATCH;
        const because = `${cited} stops short of ${next.entry.offense}, ${next.entry.what}`;
        return { is: 'possible', entry: next.entry, part, because };
    }
    const { entry } = holding;
    if (sureness(holding, part) === 'possible') {
        return { is: 'possible', entry, part, because: whyPossible(cited, entry) };
    }
    const excepted = beyond.find((line) => sureness(line, part) === 'possible');
    if (!excepted)
        return { is: 'certain', entry, part, because: `${cited} is ${entry.what}` };
    const because = `${cited} stops short of ${excepted.entry.offense}, which is listed only on certain facts`;
    return { is: 'possible', entry, part, because };
}
function whyPossible(cited, { what, fromMemory }) {
    return fromMemory
        ? `${cited} is ${what}, a line of the list that is not checked against the text`
        : `${cited} is ${what} only on certain facts`;
}
/** As `withinOrMaybe`, but a section printed without its book may be that of any book: the match is then doubtful. */
export function lies(part, listed) {
    return withinOrMaybe(part.code === 'unknown' ? { ...part, code: listed.code } : part, listed);
}
function deepestAndSurest(one, other) {
    const deeper = other.listed.subdivisions.length - one.listed.subdivisions.length;
    return deeper === 0 ? Number(surely(other)) - Number(surely(one)) : deeper;
}
function surely({ entry }) {
    return entry.is === 'certain' && !entry.fromMemory;
}
/** What a line says of a part in its role. Being an accessory to a listed crime, or soliciting it, is another crime. */
function sureness(line, part) {
    const is = line.entry.fromMemory ? 'possible' : line.entry.is;
    if (part.role === ownRole(part))
        return is;
    if (part.role !== 'attempt' && part.role !== 'conspiracy')
        return 'no';
    const reach = line.reach[part.role];
    return reach === 'counts' ? is : reach;
}
