import { MISSING_DATE } from '../../basics/index.js';
import { CANNABIS_SECTIONS, registrableIn, superStrikeIn } from '../shared/index.js';
import { cannabisReading } from './cannabis.js';
export function recordSummary(facts) {
    const readings = facts.convictions.map(cannabisReading);
    return {
        convictions: facts.convictions.length,
        superStrikes: named(facts, (charge) => superStrikeIn(charge).is !== 'no'),
        registrable: named(facts, (charge) => registrableIn(charge).is !== 'no'),
        registered: isRegistered(facts),
        latestConviction: latest(facts.convictions),
        cannabisConvictions: CANNABIS_SECTIONS.map((section) => readings.filter((each) => each === section).length),
        deceased: facts.deceased !== undefined,
    };
}
/** True when the record has a registration entry for PC 290 or its family (290.001 to 290.95), and not for PC 2900. */
export function isRegistered(facts) {
    return facts.registrations.some(({ charge }) => (charge?.parts ?? []).some((part) => /^290(\.\d+)?$/.test(part.section) && (part.code === 'PC' || part.code === 'unknown')));
}
function named(facts, listed) {
    return facts.convictions.flatMap(({ charge }) => (charge && listed(charge) ? [charge.citation] : []));
}
/** The latest date: an interval when partial dates leave it open, unknown as soon as an undated conviction could be later. */
function latest(convictions) {
    let result = MISSING_DATE;
    for (const { date } of convictions) {
        if (date.kind === 'unknown')
            return date;
        result = result.kind === 'unknown' ? date : later(result, date);
    }
    return result;
}
function later(a, b) {
    if (a.earliest >= b.latest)
        return a;
    if (b.earliest >= a.latest)
        return b;
    return {
        kind: 'known',
        earliest: a.earliest > b.earliest ? a.earliest : b.earliest,
        latest: a.latest > b.latest ? a.latest : b.latest,
    };
}
