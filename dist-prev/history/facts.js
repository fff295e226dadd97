import { before, sortFew } from '../basics/index.js';
import { convictionOf } from './conviction.js';
import { printOffense, withinOrMaybe } from './offense/index.js';
/**
 * Draws the facts. Depends on nothing but the history, and not on the order in which its rows came. A reader that leaves
 * out what bears on no conviction gives `wholeCycle`, by which the rest can be looked at.
 */
export function factsOf(history, wholeCycle = (key) => history.cycles.find((cycle) => cycle.key === key)) {
    const convictions = [];
    const registrations = [];
    let deceased;
    const strays = [];
    for (const cycle of history.cycles)
        reliefWithoutConviction(cycle, strays);
    for (const cycle of history.cycles) {
        // Those of a whole court step, whose counts mostly stand together.
        let step;
        let numbers = [];
        for (const event of cycle.events) {
            if (event.kind === 'deceased')
                deceased ??= event.counts[0]?.origins[0];
            for (const count of event.counts) {
                if (event.kind === 'registration')
                    registrations.push({ charge: count.charge, date: event.date, origin: count.origins[0] });
                if (!recordsConviction(count))
                    continue;
                if (event.key !== step) {
                    step = event.key;
                    numbers = caseNumbersOf(cycle, step);
                }
                const conviction = convictionOf(history.person.key, event, count, numbers);
                if (conviction)
                    convictions.push(strays.length > 0 ? withStrayRelief(conviction, cycle.key, strays) : conviction);
            }
        }
    }
    sortFew(convictions, (a, b) => (a.count.id < b.count.id ? -1 : a.count.id > b.count.id ? 1 : 0));
    return { history, convictions, registrations, deceased, wholeCycle };
}
/** The case numbers of all court entries with the same cycle and step, each once, in the order of the record's keys. */
function caseNumbersOf(cycle, key) {
    const counts = [];
    for (const event of cycle.events)
        if (event.key === key && event.kind === 'court')
            counts.push(...event.counts);
    sortFew(counts, (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const own = [];
    const court = [];
    for (const count of counts) {
        for (const number of count.caseNumbers)
            if (!own.includes(number))
                own.push(number);
        for (const number of count.courtNumbers)
            if (!court.includes(number))
                court.push(number);
    }
    return own.length > 0 ? own : court;
}
/**
 * Other entries that report the same conviction, as after a violation of probation or an arrest on a warrant: of the same
 * county and case number, from another court step, for the same sections; a subdivision that one of them leaves out does
 * not tell them apart.
 */
export function otherReports(facts, conviction) {
    if (conviction.caseNumbers.length === 0)
        return [];
    return facts.convictions.filter((other) => other !== conviction &&
        other.caseKey !== conviction.caseKey &&
        other.county === conviction.county &&
        other.caseNumbers.some((number) => conviction.caseNumbers.includes(number)) &&
        mayBeSameOffense(other.charge, conviction.charge));
}
/** The first of the entries that report the same conviction, by date and then by the record's own order, if it is another. */
export function firstReport(facts, conviction) {
    const earlier = otherReports(facts, conviction).filter((other) => isFirst(other, conviction));
    return earlier.find((other) => earlier.every((each) => each === other || isFirst(other, each))) ?? earlier[0];
}
function isFirst(one, other) {
    if (before(one.date, other.date) === 'yes')
        return true;
    return before(other.date, one.date) !== 'yes' && one.count.id < other.count.id;
}
function mayBeSameOffense(a, b) {
    if (a === undefined || b === undefined || a.parts.length !== b.parts.length)
        return false;
    if (a.parts.length === 0)
        return a.text === b.text;
    return a.parts.every((part, i) => {
        const other = b.parts[i];
        return part.role === other.role && (withinOrMaybe(part, other) !== 'no' || withinOrMaybe(other, part) !== 'no');
    });
}
function recordsConviction({ dispositions }) {
    for (const { kind } of dispositions)
        if (kind === 'convicted')
            return true;
    return false;
}
/** Courts also report relief as a step of its own: an entry of relief on a count that records no conviction. */
function reliefWithoutConviction(cycle, stray) {
    for (const event of cycle.events) {
        for (const count of event.counts) {
            if (count.dispositions.length === 0 || recordsConviction(count))
                continue;
            for (const entry of count.dispositions) {
                if (entry.kind === 'set-aside' ||
                    entry.kind === 'vacated' ||
                    entry.kind === 'relieved' ||
                    entry.kind === 'reduced') {
                    stray.push({
                        cycle: cycle.key,
                        county: event.county,
                        charge: count.charge,
                        numbers: count.caseNumbers,
                        entry,
                    });
                }
            }
        }
    }
}
/**
 * Certain when county, charge and case number agree, in any cycle, and the relief is no earlier than the conviction;
 * otherwise, within the same cycle, a person must look.
 */
function withStrayRelief(conviction, cycle, all) {
    if (conviction.standing.kind !== 'stands')
        return conviction;
    const sameCharge = all.filter((relief) => sameOffense(relief.charge, conviction.charge));
    const named = sameCharge.find((relief) => relief.county === conviction.county && sharesNumber(relief, conviction));
    if (named && before(named.entry.recorded, conviction.convicting.recorded) !== 'yes') {
        if (named.entry.kind === 'reduced')
            return { ...conviction, level: named.entry.level };
        return { ...conviction, standing: { kind: 'relieved', by: named.entry } };
    }
    const near = named ?? sameCharge.find((relief) => relief.cycle === cycle);
    const relief = near ?? all.find((each) => each.cycle === cycle && each.charge === undefined);
    if (!relief)
        return conviction;
    const missing = 'whether relief recorded elsewhere in the record is for this conviction';
    return { ...conviction, standing: { kind: 'doubtful', missing, origin: relief.entry.origin } };
}
function sharesNumber(relief, conviction) {
    return relief.numbers.some((number) => conviction.caseNumbers.includes(number));
}
/** True when two charges name the same sections and subdivisions. */
export function sameOffense(a, b) {
    return (a !== undefined && b !== undefined && (a === b || (a.parts.length === b.parts.length && printed(a) === printed(b))));
}
const printedCharges = new WeakMap();
function printed(charge) {
    let text = printedCharges.get(charge);
    if (text === undefined)
        printedCharges.set(charge, (text = charge.parts.map(printOffense).join('/') || charge.text));
    return text;
}
