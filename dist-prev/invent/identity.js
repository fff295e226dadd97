import { csvCell } from './csv.js';
import { stamp } from './days.js';
import { inventName } from './names.js';
import { wheel } from './random.js';
const races = wheel([
    [['W', 'WHITE'], 37], [['H', 'HISPANIC'], 36], [['B', 'BLACK'], 20], [['O', 'OTHER'], 3], [['A', 'OTHER ASIAN'], 2],
    [['F', 'FILIPINO'], 1], [['I', 'AMERICAN INDIAN'], 1],
]); // prettier-ignore
const eyes = wheel([
    [['BRO', 'Brown'], 68], [['BLU', 'Blue'], 14], [['HAZ', 'Hazel'], 9], [['GRN', 'Green'], 7], [['BLK', 'Black'], 2],
]); // prettier-ignore
const hairs = wheel([
    [['BRO', 'Brown'], 50], [['BLK', 'Black'], 38], [['BLN', 'Blond'], 8], [['RED', 'Red'], 2], [['GRY', 'Gray'], 2],
]); // prettier-ignore
const births = wheel([
    [['CA', 'CALIFORNIA', 'STATE'], 64], [['MM', 'MEXICO', 'COUNTRY'], 11], [['TX', 'TEXAS', 'STATE'], 4],
    [['NY', 'NEW YORK', 'STATE'], 3], [['IL', 'ILLINOIS', 'STATE'], 3], [['AZ', 'ARIZONA', 'STATE'], 2],
    [['NV', 'NEVADA', 'STATE'], 2], [['OH', 'OHIO', 'STATE'], 2], [['LA', 'LOUISIANA', 'STATE'], 2],
    [['OR', 'OREGON', 'STATE'], 2], [['WA', 'WASHINGTON', 'STATE'], 2], [['ES', 'EL SALVADOR', 'COUNTRY'], 2],
    [['XX', 'UNKNOWN', 'UNKNOWN'], 1],
]); // prettier-ignore
/** Numbers that no two people share; they step through all eight digits in an order that looks like none. */
const SUBJECT_STEP = 48_271;
const SUBJECTS = 90_000_000;
const CII_STEP = 38_271_937;
const CIIS = 100_000_000;
/** Invents the person of that index, born on that day. */
export function inventIdentity(who, random) {
    const { index, birth } = who;
    const subjectId = String(10_000_000 + ((index * SUBJECT_STEP + 8_675_309) % SUBJECTS));
    const sex = random.chance(0.82) ? 'M' : 'F';
    const cii = ciiNumber(index, random);
    const request = [
        '100000000001',
        'F',
        subjectId,
        '#',
        random.chance(0.03) ? otherCii(random) : cii,
        blanks(30),
        '',
        '',
        '',
        '',
    ];
    const name = csvCell(inventName(sex, random));
    const personal = ['#', cii, name, sex, String(stamp(birth)), ...papers(random)];
    return { subjectId, cells: `${[...request, ...personal, ...description(sex, random)].join(',')},` };
}
/** `A123456781`, or, in one person of eight, the form of ten digits. The last eight digits are what identifies. */
function ciiNumber(index, random) {
    const last = String((index * CII_STEP + 12_345_678) % CIIS).padStart(8, '0');
    return random.chance(0.12) ? `10${last}` : `A${random.between(0, 3)}${last}`;
}
/** The number asked for, where the record found has been merged with another. */
function otherCii(random) {
    return `A9${digits(8, random)}`;
}
/** SSN (area 000 or 900-999, which nobody has), licence, identity card, INN, FBI number. */
function papers(random) {
    const ssn = random.chance(0.8)
        ? random.chance(0.5)
            ? `000${digits(6, random)}`
            : `9${digits(8, random)}`
        : blanks(9);
    const licence = random.chance(0.7) ? `Z0${digits(6, random)}` : blanks(8);
    const card = random.chance(0.2) ? `Z1${digits(6, random)}` : blanks(8);
    const fbi = digits(6, random) + random.pick(['A', 'B', 'DA', 'EB', 'AC7', 'KB3', 'VD9']);
    return [ssn, licence, card, blanks(9), random.chance(0.88) ? fbi : blanks(9)];
}
/** The physical description, from the segment mark to the citizenship list. */
function description(sex, random) {
    const [race, eye, hair, born] = [random.pick(races), random.pick(eyes), random.pick(hairs), random.pick(births)];
    const inches = (sex === 'M' ? 64 : 59) + random.below(6) + random.below(6);
    const height = `${Math.floor(inches / 12)}${String(inches % 12).padStart(2, '0')}`;
    const weight = String((sex === 'M' ? 125 : 95) + random.below(60) + random.below(60));
    const colors = [eye[0], eye[1].padEnd(10), hair[0], hair[1].padEnd(10)];
    const sources = ['0', random.chance(0.06) ? '1' : '0'];
    return [
        '#',
        ...race,
        ...colors,
        height,
        weight,
        ...sources,
        born[0],
        born[1].padEnd(20),
        born[2].padEnd(8),
        blanks(30),
    ];
}
function digits(count, random) {
    return String(random.below(10 ** count)).padStart(count, '0');
}
/** An empty cell of fixed width; in quotes, as every cell that begins with a blank. */
function blanks(width) {
    return csvCell(' '.repeat(width));
}
