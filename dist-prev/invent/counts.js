import { pleaCharge } from './charges.js';
import { csvCell } from './csv.js';
import { LAST_DAY } from './days.js';
import { wheel } from './random.js';
import { acquittal, conviction, PROBATION_REVOKED, REDUCED, release, SENTENCE_MODIFIED, SET_ASIDE, } from './rulings.js';
/** A count of which nothing but the charge is known. */
export function bareCount(charge) {
    const { comment } = charge;
    return {
        charge,
        chargedLevel: '',
        caseNumber: '',
        furtherNumber: '',
        comment,
        convictedOf: undefined,
        dispositions: [],
    };
}
export function arrestCount({ charge, on, goesOn }, random) {
    const released = !goesOn && random.chance(0.6);
    const dispositions = released
        ? [{ ruling: release(random), day: on, level: '', sentence: [] }]
        : [];
    return {
        ...bare(charge, random),
        chargedLevel: chargedLevel(charge.level, random),
        caseNumber: random.chance(0.8) ? String(random.between(1_000, 9_999_999)) : '',
        furtherNumber: random.chance(0.5) ? String(random.between(100_000, 999_999)) : '',
        dispositions,
    };
}
const CONVICTED = 0.312;
export function courtCounts({ charges, days, leadConvicted, sure }, random) {
    const numbers = caseNumbers(charges.length, random);
    return charges.map((charge, i) => {
        const lead = i === 0 && leadConvicted;
        const convicted = lead || random.chance(CONVICTED);
        const count = convicted
            ? convictedCount({ charge, days, sure: lead && sure }, random)
            : acquitted(charge, days, random);
        return { ...count, caseNumber: numbers[i] ?? '', furtherNumber: random.chance(0.3) ? caseNumber(random) : '' };
    });
}
function acquitted(charge, days, random) {
    const ruling = acquittal(random);
    const level = chargedLevel(charge.level, random);
    return {
        ...bare(charge, random),
        chargedLevel: level,
        dispositions: [{ ruling, day: days.court, level: '', sentence: [] }],
    };
}
function convictedCount({ charge, days, sure }, random) {
    const charged = chargedLevel(charge.level, random);
    const convictedOf = !sure && random.chance(0.02) ? pleaCharge(days.arrest, random) : undefined;
    const level = convictedLevel(convictedOf === undefined ? charged : chargedLevel(convictedOf.level, random), random);
    const { ruling, sentence } = conviction(level, random);
    const first = { ruling, day: days.court, level, sentence };
    return {
        ...bare(charge, random),
        chargedLevel: charged,
        convictedOf,
        dispositions: [first, ...later(first, random)],
    };
}
function bare(charge, random) {
    return charge.comment === '' ? { ...bareCount(charge), comment: remark(random) } : bareCount(charge);
}
function chargedLevel(level, random) {
    return level === 'W' ? (random.chance(0.75) ? 'F' : 'M') : level;
}
function convictedLevel(charged, random) {
    if (charged === 'I')
        return 'INFRACTION';
    return charged === 'F' && random.chance(0.82) ? 'FELONY' : 'MISDEMEANOR';
}
/** What happened to a conviction afterwards, in one of six: a further entry of the same count. */
function later({ day, level }, random) {
    const share = random.unit();
    if (share < 0.08)
        return entry(SET_ASIDE, { day: day + random.between(700, 3_000), level });
    if (share < 0.12)
        return level === 'FELONY' ? entry(REDUCED, { day: day + random.between(500, 3_000), level: 'MISDEMEANOR' }) : [];
    if (share < 0.16)
        return entry(PROBATION_REVOKED, { day: day + random.between(60, 700), level });
    return share < 0.175 ? entry(SENTENCE_MODIFIED, { day: day + random.between(30, 500), level }) : [];
}
function entry(ruling, at) {
    return at.day > LAST_DAY ? [] : [{ ruling, ...at, sentence: [] }];
}
/** Six court actions in ten have a case number: mostly on the first count only, seldom one for each count. */
function caseNumbers(counts, random) {
    if (!random.chance(0.6))
        return [];
    const number = caseNumber(random);
    const share = random.unit();
    if (share < 0.7)
        return [number];
    return Array.from({ length: counts }, () => (share < 0.93 ? number : caseNumber(random)));
}
const caseForms = wheel([
    ['plain', 50],
    ['court', 20],
    ['letters', 15],
    ['suffix', 15],
]);
/** Free text: `5140189`, `12 140189-B`, `SCR140189`, `140189-01`. */
function caseNumber(random) {
    const number = String(random.between(100_000, 9_999_999));
    switch (random.pick(caseForms)) {
        case 'court':
            return `${random.between(1, 36)} ${number}-${random.pick(['A', 'B', 'C'])}`;
        case 'letters':
            return random.pick(['SCR', 'BA', 'CR', 'MCR']) + number;
        case 'suffix':
            return `${number}-0${random.between(1, 3)}`;
        default:
            return number;
    }
}
const remarks = wheel([
    ['SEN FROM MINUTE ORDER', 8], ['SENTENCE CONCURRENT', 8], ['SEN-X3 YR PROB, X45 DS JL', 6], ['CREDIT FOR TIME SERVED', 6],
    ['FINE AND PENALTY ASSESSMENT', 4], ['WARRANT ISSUED', 3], ['COURT ORDERED DRUG DIVERSION DENIED', 2],
    ['11359 HS-POSSESS MARIJUANA FOR SALE', 2],
]).map(csvCell); // prettier-ignore
/** COMMENT_TEXT of one count in twenty-five; seldom another cannabis charge than the count's own. */
function remark(random) {
    return random.chance(0.04) ? random.pick(remarks) : '';
}
