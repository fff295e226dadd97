import { countyNamed } from './counties.js';
import { cellsOf } from './csv.js';
import { doj95Columns } from './columns.js';
import { stamp } from './days.js';
import { inventPerson } from './person.js';
import { writePerson } from './rows.js';
import { Sheet } from './sheet.js';
import { sheetPdf } from './sheet-pdf.js';
/**
 * The people that {@link invent} would put into a bulk file, each written out both ways. A sheet prints one charge for each
 * count, that of the conviction, and so do these rows.
 */
export function* inventPairs({ county: name, seed, people }) {
    const county = homeOf(name);
    for (let index = 0; index < people; index++) {
        const person = asConvicted(inventPerson({ seed, county, index }));
        const sheet = new Sheet(1 << 16);
        writePerson(sheet, person, '\n');
        yield { person: person.subjectId, lines: sheetLines(person), rows: sheet.bytes.slice(0, sheet.used) };
    }
}
/** RAP sheets of invented people, one file for each. */
export function* inventSheets(plan, format) {
    const county = homeOf(plan.county);
    for (let index = 0; index < plan.people; index++) {
        const lines = sheetLines(asConvicted(inventPerson({ seed: plan.seed, county, index })));
        const name = `sheet-${String(index + 1).padStart(6, '0')}`;
        yield format === 'pdf'
            ? { name: `${name}.pdf`, bytes: sheetPdf(lines) }
            : { name: `${name}.txt`, bytes: latin1(`${lines.join('\n')}\n`) };
    }
}
function homeOf(name) {
    const county = countyNamed(name);
    if (county === undefined)
        throw new RangeError('county: not one of the 58 counties of California, such as SACRAMENTO');
    return county;
}
/** The person as a sheet tells of them: each count by what the conviction is for. */
function asConvicted(person) {
    return {
        ...person,
        cycles: person.cycles.map((cycle) => ({
            ...cycle,
            steps: cycle.steps.map((step) => ({
                ...step,
                counts: step.counts.map((count) => count.convictedOf ? { ...count, charge: count.convictedOf, convictedOf: undefined } : count),
            })),
        })),
    };
}
/** How wide a sheet is printed, in characters. */
const WIDTH = 72;
const TAGS = {
    arrest: 'ARR/DET/CITE:',
    court: 'COURT:',
    registration: 'REGISTRATION:',
    deceased: 'DECEASED:',
};
/** The sheet line by line, as DOJ's system prints it. */
function sheetLines(person) {
    const cycles = person.cycles.flatMap(({ steps }) => [
        '* * * *',
        ...steps.flatMap((step, i) => [...(i === 0 ? [] : ['- - - -', '']), ...eventLines(step, person.birth)]),
    ]);
    return [...headerLines(person), ...cycles, '     *    *    *    END OF MESSAGE    *    *    *'];
}
const cellAt = (name) => doj95Columns.indexOf(name);
function headerLines({ identity }) {
    const cells = cellsOf(identity);
    const cell = (name) => (cells[cellAt(name)] ?? '').trim();
    const cii = cell('CII_NUMBER').slice(-8);
    const field = (tag, value) => (value === '' ? [] : [`${tag}/${value}`]);
    return [
        `RE: QHY.CA0000000.${cii}.INVENTED-      DATE:20200101 TIME:12:00:00`,
        'RESTRICTED-DO NOT USE FOR EMPLOYMENT,LICENSING OR CERTIFICATION PURPOSES',
        'ATTN:INVENTED',
        '',
        '*  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *',
        '** AN INVENTED RECORD: NO SUCH PERSON LIVES',
        'III CALIFORNIA ONLY SOURCE RECORD',
        '',
        `CII/A${cii}`,
        `DOB/${cell('PRI_DOB')} SEX/${cell('GENDER')} RAC/${cell('RACE_DESCR')}`,
        `HGT/${cell('HEIGHT')} WGT/${cell('WEIGHT')} EYE/${cell('EYE_COLOR_CODE')} HAI/${cell('HAIR_COLOR_CODE')} POB/${cell('POB_CODE')}`,
        `NAM/01 ${cell('PRI_NAME')}`,
        ...field('FBI', cell('FBI_NUMBER')),
        ...field('CDL', cell('PRI_CDL')),
        ...field('IDN', cell('PRI_IDN')),
        ...field('SOC', cell('PRI_SSN')),
        '',
    ];
}
function eventLines(step, birth) {
    const { kind, day, agency, counts } = step;
    const tag = `${TAGS[kind].padEnd(22)} NAM:01${kind === 'arrest' ? ` DOB:${stamp(birth)}` : ''}`;
    const place = agency.text.replace(/^([A-Z]{4}) ?/, '$1 ');
    return [tag, `${stamp(day)}  ${place}`, '', ...counts.flatMap((count, i) => countLines(count, step, i + 1))];
}
function countLines(count, step, number) {
    const { charge, caseNumber, furtherNumber, comment, dispositions } = count;
    const qualifier = charge.qualifier === '' ? [] : [`  -${charge.qualifier}`];
    const printed = plain(charge.text).trim();
    const words = printed === '' ? (step.kind === 'deceased' ? 'DECEASED' : 'SEE COMMENT FOR CHARGE') : printed;
    const level = step.kind === 'arrest' && count.chargedLevel !== '' ? ` TOC:${count.chargedLevel}` : '';
    const comments = [
        ...(comment === '' ? [] : [plain(comment)]),
        ...(step.kind === 'court' && furtherNumber !== '' ? [`CRT CASE NBR ${furtherNumber}`] : []),
    ];
    return [
        `CNT:${String(number).padStart(2, '0')}${caseNumber === '' ? '' : `     #${caseNumber}`}`,
        ...qualifier,
        ...wrapped(`  ${words}${level}`, 4),
        ...dispositions.slice(0, 1).flatMap((entry) => entryLines(entry, step, true)),
        ...comments.flatMap((text) => wrapped(`   COM: ${text}`, 8)),
        ...dispositions.slice(1).flatMap((entry) => entryLines(entry, step, false)),
        '',
    ];
}
/** A disposition of the step's own day stands without a date; every other one under its own. */
function entryLines({ ruling, day, level, sentence }, step, isFirst) {
    const dated = isFirst && day === step.day ? [] : [String(stamp(day))];
    const convicted = ruling.text.startsWith('CONVICTED') || ruling.text.startsWith('REDUCED');
    return [
        ...dated,
        `${step.kind === 'court' && dated.length === 0 ? '*' : ' '}DISPO:${ruling.text}`,
        ...(convicted && level !== '' ? [`   CONV STATUS:${level}`] : []),
        ...(sentence.length === 0 ? [] : wrapped(`   SEN: ${sentence.map(partWords).join(', ')}`, 8)),
    ];
}
const UNITS = { D: 'DAYS', M: 'MONTHS', Y: 'YEARS' };
function partWords({ text, length, unit }) {
    return unit === '' ? text : `${length.padStart(3, '0')} ${UNITS[unit]} ${text}`;
}
/** Lines of at most the sheet's width, broken at blanks; all but the first are indented. */
function wrapped(text, indent) {
    const lines = [];
    let rest = text;
    while (rest.length > WIDTH) {
        const at = rest.lastIndexOf(' ', WIDTH);
        if (at <= indent)
            break;
        lines.push(rest.slice(0, at));
        rest = ' '.repeat(indent) + rest.slice(at + 1);
    }
    return [...lines, rest].map((line) => line.toUpperCase());
}
/** A cell without the quotes of the bulk file. */
function plain(cell) {
    return cellsOf(cell)[0] ?? '';
}
function latin1(text) {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
