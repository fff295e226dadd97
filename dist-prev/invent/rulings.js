import { wheel } from './random.js';
/** The dispositions seen or reported; numbers in 2500-2799 for convictions, as one source reports. */
const CONVICTED = {
    plain: { code: '2500', text: 'CONVICTED' },
    prison: { code: '2540', text: 'CONVICTED-PRISON' },
    probation: { code: '2571', text: 'CONVICTED-PROBATION' },
    probationAndJail: { code: '2572', text: 'CONVICTED-PROB/JAIL' },
    jail: { code: '2598', text: 'CONVICTED-JAIL' },
    fine: { code: '2610', text: 'CONVICTED-FINE' },
};
const acquittals = wheel([
    [{ code: '3845', text: 'DISMISSED/CHARGE DROPPED' }, 30],
    [{ code: '3840', text: 'DISMISSED' }, 34],
    [{ code: '3850', text: 'DISMISSED/FURTHERANCE OF JUSTICE' }, 28],
    [{ code: '3851', text: '1385 PC-DISMISSED/FURTHERANCE OF JUSTICE' }, 4],
    [{ code: '3900', text: 'PROC SUSP/COMM MENTALLY INCOMP 1370 PC' }, 1],
    [{ code: '3930', text: 'ACQUITTED' }, 3],
]);
const releases = wheel([
    [{ code: '1308', text: 'REL/TOT OTHER JURIS/AUTH' }, 4],
    [{ code: '1310', text: 'PROS REL-DET ONLY-LACK OF SUFF EVID' }, 5],
    [{ code: '1320', text: 'RELEASED/DETENTION ONLY' }, 3],
    [{ code: '1330', text: 'PROS REJ-LACK OF CORPUS' }, 3],
]);
/** Relief under PC 1203.4, as later rows of the same count report it. */
export const SET_ASIDE = { code: '4110', text: 'CONV SET ASIDE & DISM PER 1203.4 PC' };
export const REDUCED = { code: '4120', text: 'REDUCED TO MISDEMEANOR' };
export const PROBATION_REVOKED = { code: '4210', text: 'PROBATION REVOKED' };
export const SENTENCE_MODIFIED = { code: '4220', text: 'SENTENCE MODIFIED' };
/** What a court does with a count that ends without conviction. */
export function acquittal(random) {
    return random.pick(acquittals);
}
/** Why an arrest went no further. */
export function release(random) {
    return random.pick(releases);
}
const partCounts = wheel([
    [1, 46],
    [2, 38],
    [3, 16],
]);
/** A conviction with one part of sentence (46 in 100), two (38) or three (16): 1.7 on average. */
export function conviction(level, random) {
    const parts = random.pick(partCounts);
    if (level === 'INFRACTION')
        return { ruling: CONVICTED.fine, sentence: [fine] };
    const prison = level === 'FELONY' && random.chance(0.22);
    if (prison)
        return { ruling: CONVICTED.prison, sentence: first([prisonTerm(random), fine, jail(level, random)], parts) };
    if (parts === 1 && random.chance(0.45))
        return { ruling: CONVICTED.jail, sentence: [jail(level, random)] };
    if (parts === 1 && random.chance(0.06))
        return { ruling: CONVICTED.plain, sentence: [] };
    if (parts === 1)
        return { ruling: CONVICTED.probation, sentence: [probation(level, random)] };
    const ruling = random.chance(0.1) ? CONVICTED.plain : CONVICTED.probationAndJail;
    return { ruling, sentence: first([probation(level, random), jail(level, random), fine], parts) };
}
const fine = { code: 'F', text: 'FINE', length: '', unit: '' };
function first(parts, count) {
    return parts.slice(0, count);
}
function prisonTerm(random) {
    const inMonths = random.chance(0.4);
    const length = inMonths ? random.pick([16, 18, 20, 28, 32]) : random.between(2, 9);
    return { code: '0', text: 'PRISON', length: written(length, random), unit: inMonths ? 'M' : 'Y' };
}
function jail(level, random) {
    const days = level === 'FELONY'
        ? random.pick([60, 90, 120, 180, 210, 270, 365])
        : random.pick([1, 2, 5, 10, 15, 30, 45, 60, 90, 180]);
    return { code: 'J', text: 'JAIL', length: written(days, random), unit: 'D' };
}
function probation(level, random) {
    const inYears = random.chance(0.3);
    const years = level === 'FELONY' ? random.pick([3, 3, 3, 5]) : random.pick([1, 2, 3, 3]);
    return {
        code: 'P',
        text: 'PROBATION',
        length: written(inYears ? years : years * 12, random),
        unit: inYears ? 'Y' : 'M',
    };
}
/** Lengths are sometimes padded with zeros: `045`. */
function written(length, random) {
    return random.chance(0.12) ? String(length).padStart(3, '0') : String(length);
}
