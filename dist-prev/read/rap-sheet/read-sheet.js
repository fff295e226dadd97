import { parseCharge } from '../../history/index.js';
import { readEvent } from './events.js';
import { nameUnder, readHeader } from './header.js';
import { outlineOf } from './outline.js';
import { endsWithLastPage, linesOf } from './page-lines.js';
import { eventTag, isCountLine } from './tags.js';
import { Warnings } from './warnings.js';
const START = { page: 1, line: 1, row: 0 };
/**
 * Reads the text of one California DOJ RAP sheet. It never throws: an event that cannot be read costs that event and is
 * told, and what was not read at all stands among the warnings with its place.
 */
export function readRapSheet(pages) {
    const warnings = new Warnings();
    const lines = linesOf(pages, warnings);
    const outline = outlineOf(lines, warnings);
    const last = lines.at(-1) ?? START;
    const header = readHeader(outline.header, START, warnings);
    const cycles = outline.cycles.flatMap(({ events }) => {
        const read = readCycle(events, warnings);
        return read.events.length === 0 ? [] : [read];
    });
    checkEnd(outline, { pages, last }, warnings);
    checkNames(cycles, header.names, warnings);
    checkCharges(cycles, warnings);
    const list = warnings.list.toSorted((a, b) => a.at.row - b.at.row);
    const sheet = { header, cycles, warnings: list };
    return { sheet, problem: problemOf(sheet, outline, lines) };
}
function readCycle(blocks, warnings) {
    const events = [];
    let inRegistration = false;
    for (const [i, block] of blocks.entries()) {
        const event = readEvent(block, inRegistration, warnings);
        if (!event)
            continue;
        if (i === 0 && event.kind === 'registration')
            inRegistration = true;
        events.push(event);
    }
    return { events };
}
function checkEnd(outline, { pages, last }, warnings) {
    if (!outline.end)
        warnings.add(endsWithLastPage(pages) ? 'complete-by-pages' : 'truncated', last);
    if (outline.behind[0])
        warnings.add('other-text', outline.behind[0]);
}
function checkNames(cycles, names, warnings) {
    for (const { nameCode, at } of cycles.flatMap(({ events }) => events)) {
        if (nameCode !== '' && nameUnder(names, nameCode) === undefined)
            warnings.add('unknown-name-code', at);
    }
}
/** Events that speak of crimes; applicants and the dead have other words for their counts. */
function checkCharges(cycles, warnings) {
    for (const { kind, counts } of cycles.flatMap(({ events }) => events)) {
        if (kind === 'applicant' || kind === 'deceased')
            continue;
        for (const { charge, at } of counts) {
            if (charge !== '' && parseCharge(charge).parts.length === 0)
                warnings.add('no-section', at);
        }
    }
}
function problemOf({ header, cycles }, outline, lines) {
    const written = lines.filter(({ text }) => text.trim() !== '');
    if (written.length === 0)
        return { code: 'empty-file', at: START, hint: 'the file holds no text' };
    if (outline.recordError)
        return {
            code: 'record-error',
            at: outline.recordError,
            hint: 'DOJ answered RECORD ERROR instead of a record; ask for the sheet again',
        };
    const known = header.cii !== '' || header.names.length > 0;
    const tagged = cycles.some(({ events }) => events.some(({ kind }) => kind !== 'unknown'));
    if (!known && !tagged)
        return {
            code: 'not-a-rap-sheet',
            at: START,
            hint: 'this is not a California DOJ RAP sheet: it has no CII/ or NAM/ line and no event such as COURT:',
        };
    const second = secondRecord(outline);
    if (second)
        return {
            code: 'two-records',
            at: second,
            hint: 'a second record begins here; split the file, one record to a file, and run again',
        };
    if (cycles.length === 0)
        return {
            code: 'no-cycles',
            at: START,
            hint: 'the sheet has no arrest cycle (a line of four asterisks before each); check that all pages are here',
        };
    return undefined;
}
const SECOND_HEADER = /^\s*CII\s*\/\s*[AHM]?\d/;
/** Where another record begins: a header inside the cycles, or a header or events behind END OF MESSAGE. */
function secondRecord({ header, cycles, behind }) {
    const headers = header.filter(({ text }) => SECOND_HEADER.test(text));
    const body = cycles.flatMap(({ events }) => events.flatMap(({ lines }) => lines));
    return (headers[1] ??
        body.find(({ text }) => SECOND_HEADER.test(text)) ??
        behind.find(({ text }) => SECOND_HEADER.test(text) || eventTag(text) !== undefined || isCountLine(text)));
}
