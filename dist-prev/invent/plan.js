import { countyNamed } from './counties.js';
const PEOPLE = 1_000;
/** Fills in what the plan leaves open; throws when it asks for what cannot be. */
export function settle(plan) {
    const county = countyNamed(plan.county);
    if (county === undefined && plan.county.trim().toLowerCase() !== 'all')
        throw new RangeError('county: not one of the 58 counties of California, such as SACRAMENTO');
    if (!(plan.faults >= 0 && plan.faults <= 1))
        throw new RangeError('faults: must be from 0 to 1');
    if (!Number.isSafeInteger(plan.seed))
        throw new RangeError('seed: must be a whole number');
    const people = plan.people ?? (plan.rows === undefined ? PEOPLE : Infinity);
    const rows = plan.rows ?? Infinity;
    if (!(people >= 0 && rows >= 0))
        throw new RangeError('people, rows: must not be negative');
    return {
        county,
        seed: plan.seed,
        people,
        rows,
        faults: plan.faults,
        header: plan.header,
        lineEnd: plan.lineEnd === 'crlf' ? '\r\n' : '\n',
        bom: plan.bom ?? false,
        scatter: plan.scatter ?? false,
    };
}
