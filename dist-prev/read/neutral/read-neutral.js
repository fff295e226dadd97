import { MISSING_DATE, UNREADABLE_DATE, calendarDate, daysInMonth, parseIsoDate, } from '../../basics/index.js';
import { AGENCY_SCHEMA, NEUTRAL_SCHEMA } from './schema.js';
import { faultsOf } from './validate.js';
/** Reads histories as neutral JSON: one, a list of them, or one on each line. Faults name the place, not what stands there. */
export function readNeutral(text, file) {
    const parsed = documentsIn(text, file);
    if (!parsed.ok)
        return parsed;
    const problems = [];
    const records = [];
    parsed.value.forEach(({ value, line }, i) => {
        const faults = [...faultsOf(value, NEUTRAL_SCHEMA), ...agencyFaults(value), ...dayFaults(value)];
        const whose = parsed.value.length > 1 ? `history ${i + 1}, ` : '';
        for (const { path, hint } of faults)
            problems.push({ code: 'bad-history', file, ...(line && { line }), field: `${whose}${path}`, hint });
        if (faults.length === 0)
            records.push(recordOf(value));
    });
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: records };
}
function documentsIn(text, file) {
    const bare = text.replace(/^\uFEFF/, '').trim();
    try {
        const whole = JSON.parse(bare);
        return { ok: true, value: (Array.isArray(whole) ? whole : [whole]).map((value) => ({ value })) };
    }
    catch {
        // Perhaps one history on each line.
    }
    const found = [];
    for (const [i, line] of bare.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        try {
            found.push({ value: JSON.parse(line), line: i + 1 });
        }
        catch {
            const hint = 'not JSON; expected one history, a list of them, or one on each line';
            return { ok: false, problems: [{ code: 'bad-json', file, line: i + 1, hint }] };
        }
    }
    return { ok: true, value: found };
}
function agencyFaults(value) {
    const agencies = value?.agencies;
    if (typeof agencies !== 'object' || agencies === null)
        return [];
    return Object.values(agencies).flatMap((agency, i) => faultsOf(agency, AGENCY_SCHEMA).map(({ path, hint }) => ({ path: `agencies, the ${i + 1}th, ${path}`, hint })));
}
/** Days that the calendar does not have, which no pattern finds. */
function dayFaults(value, path = '') {
    if (typeof value !== 'object' || value === null)
        return [];
    const given = value;
    if (typeof given['year'] === 'number' && dateOf(given).kind === 'unknown')
        return [{ path, hint: 'no such day in the calendar' }];
    if (typeof given['earliest'] === 'string' && dateOf(given).kind === 'unknown')
        return [{ path, hint: 'expected two days of the calendar, the earliest first' }];
    return Object.entries(given).flatMap(([name, own]) => dayFaults(own, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`));
}
function dateOf(given) {
    if (given === null)
        return MISSING_DATE;
    const { year, month, day, earliest, latest } = given;
    if (year !== undefined) {
        if (month === undefined && day !== undefined)
            return UNREADABLE_DATE;
        const last = month ?? 12;
        return between(calendarDate(year, month ?? 1, day ?? 1), calendarDate(year, last, day ?? daysInMonth(year, last)));
    }
    return earliest === undefined || latest === undefined
        ? UNREADABLE_DATE
        : between(parseIsoDate(earliest), parseIsoDate(latest));
}
function between(earliest, latest) {
    return earliest === undefined || latest === undefined || latest < earliest
        ? UNREADABLE_DATE
        : { kind: 'known', earliest, latest };
}
function recordOf({ source, person, agencies, cycles, lost, rows }) {
    return {
        history: {
            person: {
                key: person.key,
                name: (person.names.find(({ primary }) => primary) ?? person.names[0])?.raw ?? '',
                cii: person.identifiers.find(({ type }) => type === 'CII')?.value ?? '',
                sex: person.sex ?? '',
                race: person.race ?? '',
                birth: dateOf(person.birth),
                birthDoubt: person.birth_doubt,
            },
            cycles: cycles.map(({ key, events }) => ({
                key,
                events: events.map((event) => eventOf(event, agencies)),
            })),
            lost: lost.map(({ code, at }) => ({ code, origin: at })),
        },
        rows,
        files: source.files,
    };
}
function eventOf(given, agencies) {
    const agency = given.agency === undefined ? undefined : agencies[given.agency];
    return {
        kind: given.kind,
        key: given.key,
        date: dateOf(given.date),
        county: agency?.county ?? '',
        agency: agency?.name ?? '',
        ...(given.name !== undefined && { name: given.name }),
        counts: given.counts.map(({ key, charged, level, dispositions, numbers, comments, at }) => ({
            id: key,
            charge: chargeOf(charged),
            level: levelOf(level),
            dispositions: dispositions.map(dispositionOf),
            caseNumbers: numbers.flatMap(({ kind, value }) => (kind === 'case' ? value : [])),
            courtNumbers: numbers.flatMap(({ kind, value }) => (kind === 'court' ? value : [])),
            remarks: comments,
            origins: at,
        })),
    };
}
/** The same charge is one object for many counts, as lists are asked about charges and remember. */
const charges = new Map();
function chargeOf(given) {
    if (given === null)
        return undefined;
    const key = JSON.stringify(given);
    let charge = charges.get(key);
    if (!charge) {
        const { raw, parts, ...rest } = given;
        const offenses = parts.map(({ subsections, ...part }) => ({ ...part, subdivisions: subsections }));
        charges.set(key, (charge = { ...rest, text: raw, parts: offenses }));
    }
    return charge;
}
function dispositionOf(given) {
    return {
        kind: KINDS[given.kind],
        text: given.raw,
        statute: given.statute,
        date: dateOf(given.date),
        dateFrom: given.date_from,
        recorded: dateOf(given.recorded),
        order: given.order,
        level: levelOf(given.level),
        charge: chargeOf(given.charge),
        chargeFrom: given.charge_from,
        sentence: { parts: given.sentence.map(partOf) },
        origin: given.at,
    };
}
/** The words of the neutral form, as the history reads them. */
const KINDS = {
    convicted: 'convicted',
    reduced: 'reduced',
    set_aside: 'set-aside',
    dismissed: 'dismissed',
    vacated: 'vacated',
    relieved: 'relieved',
    sealed: 'relieved',
    pardoned: 'relieved',
    acquitted: 'not-convicted',
    prosecutor_rejected: 'not-convicted',
    released: 'not-convicted',
    diverted: 'not-convicted',
    not_convicted: 'not-convicted',
    supervision: 'supervision',
    probation_revoked: 'supervision',
    probation_reinstated: 'supervision',
    sentence_modified: 'supervision',
    pending: 'none',
    other: 'not-understood',
};
function partOf({ kind, terms, life, suspended, runs, raw }) {
    const [first, ...and] = terms.map(({ length, unit }) => ({ length: length ?? undefined, unit }));
    return {
        kind,
        ...(first ?? { length: undefined, unit: 'none' }),
        text: raw,
        ...(and.length > 0 && { and }),
        ...(life && { life: true }),
        ...(suspended && { suspended: true }),
        ...(runs && { runs }),
    };
}
function levelOf(level) {
    switch (level) {
        case 'F':
            return 'felony';
        case 'M':
            return 'misdemeanor';
        case 'I':
            return 'infraction';
        case undefined:
            return 'unknown';
    }
}
