import { readXlsx, writeXlsx, } from 'hucre/xlsx';
import { calendarDate, dayNumber, parseIsoDate } from '../basics/index.js';
import { REVIEW_DECISIONS } from './reviewed.js';
import { DECISION, DECISION_SAYS, WITHOUT_DECISION, WITH_DECISION } from './workbook-columns.js';
/** Rows that a sheet can hold, its header among them (ECMA-376). */
export const SHEET_ROWS = 1_048_576;
const GRANTED = ['Eligible for Dismissal', 'Eligible for Reduction'];
const SETTLED = [...GRANTED, 'Not eligible', 'Already Relieved'];
/** A sheet for each thing that is done with convictions. */
const PURPOSES = [
    {
        name: 'Hand review',
        says: 'Convictions that wait for a person. Find out the missing fact, then decide in the shaded columns',
        columns: WITH_DECISION,
        holds: ({ outcome }) => !SETTLED.includes(outcome),
    },
    {
        name: 'To be relieved',
        says: 'Convictions that the policy dismisses or reduces. A decision here overrules the policy',
        columns: WITH_DECISION,
        holds: ({ outcome }) => GRANTED.includes(outcome),
    },
    {
        name: 'Not eligible',
        says: 'Convictions to which the policy gives nothing. Challenge them, or decide for relief',
        columns: WITH_DECISION,
        holds: ({ outcome }) => outcome === 'Not eligible',
    },
    {
        name: 'Already relieved',
        says: 'Convictions that a later entry of the record has changed',
        columns: WITHOUT_DECISION,
        holds: ({ outcome }) => outcome === 'Already Relieved',
    },
];
/**
 * The workbook for an office: an explanation, the counts, a sheet for each purpose, the people. No cell is a formula; text
 * that looks like one is text. A sheet that is full goes on in a next one. The same results and `stamp`, the time written
 * into its properties, give the same bytes.
 */
export async function reviewWorkbook(all, { record }, { stamp, sheetRows = SHEET_ROWS }) {
    const purposes = PURPOSES.flatMap((purpose) => {
        const rows = all.filter(({ row }) => purpose.holds(row));
        return rolledOver(purpose.name, rows, sheetRows).map(({ name, rows: part }) => sheetOf(name, purpose, part));
    });
    const sheets = [
        explanations(all, `${record.county} county, policy ${record.policy.id}, law as of ${asDay(record.asOf)}`),
        ...purposes,
        ...peopleSheets(all, sheetRows),
    ];
    return writeXlsx({
        sheets,
        properties: {
            title: 'Convictions for review',
            ...(stamp === undefined ? {} : { created: stamp, modified: stamp }),
        },
        defaultFont: { name: 'Calibri', size: 11 },
    });
}
function asDay(day) {
    const text = String(day);
    return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
function rolledOver(name, rows, sheetRows) {
    const most = sheetRows - 1;
    if (rows.length <= most)
        return [{ name, rows }];
    return Array.from({ length: Math.ceil(rows.length / most) }, (_, i) => ({
        name: i === 0 ? name : `${name} (${i + 1})`,
        rows: rows.slice(i * most, (i + 1) * most),
    }));
}
const HEADER = {
    font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
    alignment: { wrapText: true, vertical: 'top' },
};
const TO_FILL_IN = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } } };
function sheetOf(name, { columns }, rows) {
    const values = rows.map((each) => columns.map((column) => valueOf(column.of(each), column.kind)));
    return {
        ...tableSheet(name, columns, values),
        ...(columns === WITH_DECISION ? { dataValidations: validationsOn(rows.length + 1) } : {}),
    };
}
function tableSheet(name, columns, values) {
    const yours = new Set(DECISION.map((column) => column.name));
    return {
        name,
        columns: columns.map((column) => ({
            header: column.name,
            width: column.width,
            ...(yours.has(column.name)
                ? { style: { ...TO_FILL_IN, numFmt: formatOf(column.kind) } }
                : { numFmt: formatOf(column.kind) }),
        })),
        rows: [columns.map((column) => column.name), ...values.map((row) => [...row])],
        cells: new Map(columns.map((_, i) => [`0,${i}`, { style: HEADER }])),
        rowDefs: new Map([[0, { height: 32 }]]),
        freezePane: { rows: 1, columns: 2 },
        autoFilter: { range: `A1:${letters(columns.length - 1)}${values.length + 1}` },
        pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 3, fitToHeight: 0 },
    };
}
function formatOf(kind) {
    return kind === 'date' ? 'yyyy-mm-dd' : kind === 'text' ? '@' : '0';
}
/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
function letters(index) {
    return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
function validationsOn(rows) {
    return [
        {
            type: 'list',
            values: [...REVIEW_DECISIONS],
            range: `C2:C${Math.max(2, rows)}`,
            showErrorMessage: true,
            errorTitle: 'Decision',
            errorMessage: 'Choose one of the list, or leave the cell empty while undecided.',
        },
    ];
}
/** Days before this were another calendar's to spreadsheets: they count 29 February 1900, which was none. */
const FIRST_SAFE_DAY = calendarDate(1900, 3, 1);
/** A whole day as a spreadsheet's day, which counts from 30 December 1899; a number as a number; all else as text. */
function valueOf(text, kind) {
    if (text === '')
        return null;
    if (kind === 'number')
        return /^\d{1,15}$/.test(text) ? Number(text) : text;
    if (kind !== 'date')
        return text;
    const day = parseIsoDate(text);
    return day === undefined || day < FIRST_SAFE_DAY ? text : dayNumber(day) - dayNumber(calendarDate(1899, 12, 30));
}
function explanations(all, about) {
    const count = (holds) => all.filter(({ row }) => holds(row)).length;
    const parts = [
        [['Convictions for review'], [about]],
        [
            ['Sheet', 'Convictions', 'What it holds'],
            ...PURPOSES.map(({ name, says, holds }) => [name, count(holds), says]),
            ['People', null, 'One line for each person, with how many convictions come to which outcome'],
            ['All', all.length, 'Every conviction in scope stands in exactly one of the four sheets'],
        ],
        [
            ['To decide'],
            ['1', null, 'Fill in Decision, Decided by, Decided on and Note (the shaded columns), and save.'],
            ['2', null, 'cmr court export RESULTS --reviewed review.xlsx'],
            ['', null, 'A person’s decision stands above the program’s. Lines without a decision stay as they are.'],
        ],
        [
            ['Decision', null, 'What it does'],
            ...REVIEW_DECISIONS.map((decision) => [decision, null, DECISION_SAYS[decision]]),
        ],
        [['Column', null, 'What it says'], ...WITH_DECISION.map(({ name, says }) => [name, null, says])],
        [
            ['Care'],
            ['', null, 'This workbook holds criminal records. Keep it as you keep the input. No cell is a formula.'],
        ],
    ];
    const rows = parts.flatMap((part) => [...part.map((row) => [...row]), []]);
    const heads = [];
    for (let at = 0, i = 0; i < parts.length; at += parts[i].length + 1, i++)
        heads.push(at);
    const bold = { style: { font: { name: 'Calibri', size: 11, bold: true } } };
    return {
        name: 'Explanations',
        columns: [
            { width: 22, numFmt: '@' },
            { width: 13, numFmt: '#,##0' },
            { width: 90, style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } },
        ],
        rows,
        cells: new Map(heads.flatMap((row) => [0, 1, 2].map((column) => [`${row},${column}`, bold]))),
        pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    };
}
const PEOPLE_COLUMNS = [
    { name: 'Person', width: 14, kind: 'text' },
    { name: 'Name', width: 26, kind: 'text' },
    { name: 'Birth date', width: 12, kind: 'date' },
    { name: 'CII number', width: 14, kind: 'text' },
    { name: 'Convictions in scope', width: 12, kind: 'number' },
    { name: 'To be dismissed', width: 12, kind: 'number' },
    { name: 'To be reduced', width: 12, kind: 'number' },
    { name: 'Wait for a person', width: 12, kind: 'number' },
    { name: 'Not eligible', width: 12, kind: 'number' },
    { name: 'Already relieved', width: 12, kind: 'number' },
    { name: 'Under sentence', width: 12, kind: 'text' },
    { name: 'Deceased', width: 10, kind: 'text' },
];
function peopleSheets(all, sheetRows) {
    const people = new Map();
    for (const { row } of all) {
        const own = people.get(row.subject_id);
        if (own)
            own.push(row);
        else
            people.set(row.subject_id, [row]);
    }
    const values = [...people.values()].map((rows) => {
        const first = rows[0];
        const of = (outcome) => rows.filter((row) => row.outcome === outcome).length;
        return [
            first.subject_id,
            first.name,
            valueOf(first.birth_date, 'date'),
            first.cii_number,
            rows.length,
            of('Eligible for Dismissal'),
            of('Eligible for Reduction'),
            rows.filter(({ outcome }) => !SETTLED.includes(outcome)).length,
            of('Not eligible'),
            of('Already Relieved'),
            first.under_sentence,
            first.deceased,
        ];
    });
    return rolledOver('People', values, sheetRows).map(({ name, rows }) => tableSheet(name, PEOPLE_COLUMNS, rows));
}
/** The sheets of a workbook that have a column of that name, as tables of text; days as `YYYY-MM-DD`. */
export async function sheetsWith(column, name, bytes) {
    const { sheets } = await readXlsx(bytes);
    return sheets
        .map((sheet) => ({
        name: `${name}, ${sheet.name}`,
        rows: sheet.rows
            .map((cells, i) => ({ line: i + 1, cells: cells.map(textOfCell) }))
            .filter(({ cells }) => cells.some((text) => text.trim() !== '')),
    }))
        .filter(({ rows }) => (rows[0]?.cells ?? []).some((text) => text.trim().toLowerCase() === column));
}
function textOfCell(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'object' && 'toISOString' in value)
        return value.toISOString().slice(0, 10);
    return String(value);
}
