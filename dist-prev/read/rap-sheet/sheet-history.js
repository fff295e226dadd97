import { MISSING_DATE, spanning } from '../../basics/index.js';
import { compareDispositions, parseCharge, } from '../../history/index.js';
import { convictsAdults } from './courthouses.js';
import { nameUnder } from './header.js';
import { warningClass } from './warnings.js';
const KINDS = {
    arrest: 'arrest',
    'supplemental-arrest': 'arrest',
    court: 'court',
    probation: 'probation',
    custody: 'custody',
    registration: 'registration',
    applicant: 'other',
    deceased: 'deceased',
    'mental-health': 'custody',
    unknown: 'other',
};
/**
 * The sheet as the history that the law is asked about: the same as the same person's rows of the bulk file would give.
 * Whatever may be missing from it, by a warning of LOSS, stands in `lost`, so that nothing is granted unseen.
 */
export function historyOfSheet(sheet, source) {
    const cycles = sheet.cycles.map(({ events }, i) => cycleOf(events, { sheet, source, key: digits(i + 1) }));
    const { deceased } = sheet.header;
    return {
        person: personOf(sheet, source),
        cycles: deceased ? [...cycles, deathNotice(deceased, digits(cycles.length + 1), source)] : cycles,
        lost: sheet.warnings
            .filter((warning) => warningClass(warning) === 'LOSS')
            .map(({ at, code }) => ({ origin: originOf(at, source), code })),
    };
}
function personOf({ header }, { person }) {
    const known = header.births.filter(({ kind }) => kind === 'known');
    return {
        key: person,
        name: header.names[0]?.name ?? '',
        cii: header.cii,
        sex: header.sex,
        race: header.race,
        birth: known.length === 0 ? (header.births[0] ?? MISSING_DATE) : known.reduce(spanning),
        birthDoubt: known.length > 1 ? 'the sheet gives several dates' : undefined,
    };
}
function cycleOf(events, { sheet, source, key }) {
    return { key, events: events.map((event, i) => eventOf(event, { sheet, source, key: key + digits(i + 1) })) };
}
function eventOf(event, { sheet, source, key }) {
    const name = nameUnder(sheet.header.names, event.nameCode);
    return {
        kind: KINDS[event.kind],
        key,
        date: event.date,
        county: event.agency.county,
        agency: event.agency.text,
        counts: event.counts.map((count, i) => countOf(count, event, { id: `${key}${digits(i + 1)}000`, source })),
        ...(name === undefined ? {} : { name }),
    };
}
function countOf(count, event, { id, source }) {
    const charge = count.charge === '' ? undefined : parseCharge(count.charge, qualifiers(count));
    const named = { charge, from: charge ? count.chargeFrom : 'missing' };
    const isCourt = event.kind === 'court';
    return {
        id,
        charge,
        level: levelOf(count, event),
        dispositions: count.entries
            .map((entry, i) => dispositionOf(entry, { event, named, order: i + 1, source }))
            .sort(compareDispositions),
        caseNumbers: isCourt && count.caseNumber !== '' ? [count.caseNumber] : [],
        courtNumbers: isCourt && count.courtNumber !== '' ? [count.courtNumber] : [],
        remarks: [...new Set(count.comments.map(({ text }) => text))].sort(),
        origins: count.lines.map((at) => originOf(at, source)),
    };
}
/** What the flags add to the charge; a flag that is no qualifier adds nothing. */
function qualifiers({ flags }) {
    return flags.filter((flag) => flag.startsWith('-')).join(' ');
}
function levelOf({ entries, toc }, event) {
    return entries.find(({ level }) => level !== 'unknown')?.level ?? (toc === 'unknown' ? event.toc : toc);
}
function dispositionOf(entry, { event, named, order, source }) {
    const { words } = entry;
    return {
        kind: kindOf(entry, event),
        text: words.text,
        statute: words.statute,
        date: entry.date,
        dateFrom: entry.dated === 'event' || words.kind !== 'convicted' ? 'step' : 'disposition',
        recorded: entry.date,
        order,
        level: words.kind === 'reduced' ? loweredTo(entry) : entry.level,
        charge: named.charge,
        chargeFrom: named.from,
        sentence: { parts: entry.sentence },
        origin: originOf(entry.at, source),
    };
}
/** "Convicted" outside an adult court is not counted as a conviction; a person must read it (the sheet has a loss). */
function kindOf({ words }, { kind, agency }) {
    if (words.kind !== 'convicted')
        return words.kind;
    return convictsAdults(kind, agency) ? 'convicted' : 'not-understood';
}
/** The level named by the words, else the one given, unless that is still the felony it was. */
function loweredTo({ words, level }) {
    if (words.lowersTo !== 'unknown')
        return words.lowersTo;
    return level === 'felony' ? 'unknown' : level;
}
/** A notice of death in the header, as an event of its own. */
function deathNotice(at, key, source) {
    const count = {
        id: `${key}001001000`,
        charge: undefined,
        level: 'unknown',
        dispositions: [],
        caseNumbers: [],
        courtNumbers: [],
        remarks: [],
        origins: [originOf(at, source)],
    };
    const event = {
        kind: 'deceased',
        key: `${key}001`,
        date: MISSING_DATE,
        county: '',
        agency: '',
        counts: [count],
    };
    return { key, events: [event] };
}
function originOf({ page, line, row }, { file }) {
    return { file, row, line, page };
}
function digits(number) {
    return String(number).padStart(3, '0');
}
