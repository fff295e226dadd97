import { MISSING_DATE, spanning } from '../basics/index.js';
import { compareOrigins } from './origin.js';
/** The arrest of a cycle, if the record has one. The cycle must hold every count, those that led to nothing too. */
export function arrestOf(person, cycle) {
    const counts = [];
    const courtCounts = [];
    let first;
    let date = MISSING_DATE;
    for (const event of cycle.events) {
        if (event.kind === 'court')
            courtCounts.push(...event.counts);
        if (event.kind !== 'arrest' || event.counts.length === 0)
            continue;
        first ??= event;
        date = spanning(date, event.date);
        counts.push(...event.counts);
    }
    if (!first)
        return undefined;
    let origin;
    for (const { origins } of counts)
        for (const each of origins)
            if (!origin || compareOrigins(each, origin) < 0)
                origin = each;
    return {
        key: `${person}/${cycle.key}`,
        cycle,
        date,
        county: first.county,
        agency: first.agency,
        counts,
        courtCounts,
        level: gravest(counts, courtCounts),
        origin: origin,
    };
}
function gravest(...all) {
    let found = 'infraction';
    for (const counts of all) {
        for (const { level } of counts) {
            if (level === 'felony')
                return level;
            if (level === 'unknown' || (level === 'misdemeanor' && found === 'infraction'))
                found = level;
        }
    }
    return found;
}
