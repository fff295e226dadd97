import { MISSING_DATE, sameDate, sortFew } from '../../basics/index.js';
import { compareOrigins, } from '../../history/index.js';
import { sixDigits } from './bulk-row.js';
import { countsOf } from './counts-of.js';
import { charged, dispositionsOf } from './dispositions-of.js';
import { homeOf } from './home-of.js';
import { personOf } from './person-of.js';
/**
 * All rows of one person → their history. The result does not depend on the order of the rows, nor on repeated rows:
 * rows are put in the order of the record's own keys, and entries that say the same are one entry.
 */
export function buildHistory(rows, lost, wanted = 'everything') {
    const { counts, repeats } = countsOf(rows);
    const events = [];
    let last;
    const bearings = counts.map((count) => (wanted === 'everything' ? 'full' : bearingOf(count)));
    let step = -1;
    let stepMatters = false;
    for (const [i, count] of counts.entries()) {
        const bearing = bearings[i];
        if (bearing === 'none')
            continue;
        if (bearing === 'full')
            placeCount(count, repeats, events);
        else if (bearing === 'day')
            last = placeDays(count, events, last);
        else {
            // Case numbers are those of a whole court step, and are asked for only where the step tells of a conviction.
            const own = stepOf(count);
            if (own !== step)
                stepMatters = stepIsFull(counts, bearings, i);
            step = own;
            if (stepMatters)
                placeNumber(count, events);
        }
    }
    const history = { person: personOf(rows), cycles: cyclesOf(events), lost };
    const cycle = (key) => {
        if (wanted === 'everything')
            return history.cycles.find((each) => each.key === key);
        const own = rows.filter((row) => Math.floor(row.countOrder / 1e9) === Number(key));
        return own.length === 0 ? undefined : buildHistory(own, lost, 'everything').history.cycles[0];
    };
    return { history, first: firstOf(rows), repeated: repeats.length, cycle };
}
function firstOf(rows) {
    let first = rows[0];
    for (const row of rows) {
        // Rows of a batch mostly come in their order.
        if (row.batch === first.batch ? row.index < first.index : compareOrigins(row.origin, first.origin) < 0)
            first = row;
    }
    return first.origin;
}
/** Cycle and step, the first six digits of the key. */
function stepOf(count) {
    return Math.floor(count[0].countOrder / 1_000_000);
}
/** True when some count of the step of count `i` is placed in full. Counts of a step stand together. */
function stepIsFull(counts, bearings, i) {
    const step = stepOf(counts[i]);
    for (let at = i; at >= 0 && stepOf(counts[at]) === step; at--)
        if (bearings[at] === 'full')
            return true;
    for (let at = i; at < counts.length && stepOf(counts[at]) === step; at++)
        if (bearings[at] === 'full')
            return true;
    return false;
}
/** Ends of a count that leave no conviction and change none. */
const WITHOUT_EFFECT = new Set([
    'none',
    'dismissed',
    'not-convicted',
    'supervision',
]);
function bearingOf(rows) {
    let court = false;
    let day = false;
    for (const row of rows) {
        if (!WITHOUT_EFFECT.has(row.words.kind))
            return 'full';
        const { kind } = row;
        if (kind === 'registration' || kind === 'deceased')
            return 'full';
        if (kind === 'court')
            court = true;
        else if (kind !== 'other')
            day = true;
    }
    return court ? 'number' : day ? 'day' : 'none';
}
/** The event that is wanted, when there is one: all events of a key stand together at the end. */
function findEvent(events, wanted) {
    for (let i = events.length - 1; i >= 0; i--) {
        const event = events[i];
        if (event.key !== wanted.key)
            return undefined;
        if (event.of === wanted.of &&
            event.kind === wanted.kind &&
            event.county === wanted.county &&
            event.agency === wanted.agency &&
            sameDay(event.date, wanted.date))
            return event;
    }
    return undefined;
}
/** Dates that are not known tell no events apart. */
function sameDay(a, b) {
    return a.kind === 'known' ? sameDate(a, b) : b.kind === 'unknown';
}
/** A count of which only the case number matters. */
function placeNumber(rows, events) {
    const numbers = caseNumbers(rows);
    if (numbers.own.length + numbers.court.length === 0)
        return;
    const id = rows[0].countId;
    const key = id.slice(0, 6);
    const count = {
        id,
        charge: undefined,
        level: 'unknown',
        dispositions: [],
        caseNumbers: numbers.own,
        courtNumbers: numbers.court,
        remarks: [],
        origins: [],
    };
    addTo(events, { kind: 'court', key, date: MISSING_DATE, county: '', agency: '', of: 'numbers' }, count);
}
/** A count of which only the days of its arrest or supervision matter. `last` is the row placed before: mostly of the same step. */
function placeDays(rows, events, last) {
    for (const row of rows) {
        const { kind, stepDate: date } = row;
        const step = Math.floor(row.countOrder / 1_000_000);
        if (last && date === last.stepDate && kind === last.kind && step === Math.floor(last.countOrder / 1_000_000))
            continue;
        last = row;
        const event = {
            kind,
            key: sixDigits(step),
            date,
            county: '',
            agency: '',
            of: 'day',
            counts: NO_COUNTS,
        };
        if (!findEvent(events, event))
            events.push(event);
    }
    return last;
}
const NO_COUNTS = [];
/** Puts a count into the event of the row that convicts, or else of its first row. */
function placeCount(rows, repeats, events) {
    const dispositions = dispositionsOf(rows);
    const convicting = dispositions.find((entry) => entry.kind === 'convicted');
    const home = homeOf(rows, convicting);
    const numbers = caseNumbers(rows);
    const { kind } = home;
    const count = {
        id: home.countId,
        charge: charged(home).charge,
        level: home.level,
        dispositions,
        caseNumbers: numbers.own,
        courtNumbers: numbers.court,
        remarks: remarks(rows),
        origins: originsOf(rows, repeats),
    };
    add(events, home, kind, count);
    if (rows.length === 1)
        return;
    for (const row of rows) {
        if (row.kind !== kind && (row.kind === 'deceased' || row.kind === 'registration')) {
            add(events, row, row.kind, {
                ...count,
                charge: charged(row).charge,
                dispositions: [],
                caseNumbers: [],
                courtNumbers: [],
                origins: [row.origin],
            });
        }
    }
}
function originsOf(rows, repeats) {
    if (rows.length === 1 && repeats.length === 0)
        return [rows[0].origin];
    const { countOrder } = rows[0];
    const origins = rows.map((row) => row.origin);
    for (const row of repeats)
        if (row.countOrder === countOrder)
            origins.push(row.origin);
    return sortFew(origins, compareOrigins);
}
function add(events, row, kind, count) {
    const { stepDate: date, county, agency } = row;
    addTo(events, { kind, key: count.id.slice(0, 6), date, county, agency, of: 'counts' }, count);
}
function addTo(events, { kind, key, date, county, agency, of }, count) {
    const event = { kind, key, date, county, agency, of, counts: [count] };
    const found = findEvent(events, event);
    if (found)
        found.counts.push(count);
    else
        events.push(event);
}
function cyclesOf(events) {
    const cycles = [];
    let last;
    for (const event of events) {
        // Events come in the order of their keys, so that the cycle is nearly always the last one.
        if (!last || !event.key.startsWith(last.key)) {
            const key = event.key.slice(0, 3);
            last = cycles.find((each) => each.key === key);
            if (!last)
                cycles.push((last = { key, events: [] }));
        }
        last.events.push(event);
    }
    return cycles;
}
const NO_NUMBERS = { own: [], court: [] };
/** The numbers of court rows: those of the step, and those among the further numbers. */
function caseNumbers(rows) {
    const own = [];
    const court = [];
    for (const row of rows) {
        if (row.kind !== 'court')
            continue;
        const { fileNumber, courtNumber } = row;
        if (fileNumber !== '')
            own.push(fileNumber);
        if (courtNumber !== '')
            court.push(courtNumber);
    }
    return own.length + court.length === 0 ? NO_NUMBERS : { own: distinct(own), court: distinct(court) };
}
function distinct(texts) {
    return texts.length < 2 ? texts : [...new Set(texts)].sort();
}
function remarks(rows) {
    const texts = [];
    for (const row of rows) {
        const { text } = row.comment;
        if (text !== '')
            texts.push(text);
    }
    return distinct(texts);
}
