import { MISSING_DATE, textOf } from '../basics/index.js';
import { factsOf, probationViolated, sentenceEnds } from '../history/index.js';
import { cannabisReading, sentenceOf, sheetReviews } from '../law/index.js';
import { historyOfSheet, linesOfPage, pagesOfText, readRapSheet, warningClass, warningWords, } from '../read/index.js';
import { convictionLine, sheetSummaryLine, warningLine } from '../write/index.js';
import {} from './benches.js';
import { decidePerson } from './decide-person.js';
import { GrowingTallies } from './decide-piece.js';
/** One file: its text → the sheet → the history → facts → determinations → lines of every output. Never throws on what the file holds. */
export function decideSheet(file, benches) {
    const { text, ...about } = file;
    if (text.kind === 'refused')
        return refusedSheet(about, text.problem, text);
    const pages = sheetPages(text);
    const lines = pages.reduce((sum, page) => sum + page.length, 0);
    const { sheet, problem } = readRapSheet(pages);
    if (problem) {
        const { page, line } = problem.at;
        const hint = line > 1 || page > 1 ? `${problem.hint} (page ${page} line ${line})` : problem.hint;
        return refusedSheet(about, { code: problem.code, file: file.name, hint }, { format: text.format, pages: pages.length, lines });
    }
    const warnings = text.format === 'ocr text' ? [OCR, ...sheet.warnings] : sheet.warnings;
    const facts = factsOf(historyOfSheet(sheet, { file: file.file, person: file.name }));
    const tallies = new GrowingTallies();
    tallies.common.add(['rows', 'used'], lines);
    const { history } = facts;
    const first = { file: file.file, row: 0, line: 1 };
    const cycle = (key) => history.cycles.find((each) => each.key === key);
    const result = decidePerson({ history, first, repeated: 0, cycle }, benches, tallies);
    const counted = (wanted) => warnings.filter((warning) => warningClass(warning) === wanted).length;
    const warned = [counted('INFO'), counted('DOUBT'), counted('LOSS')];
    const without = facts.convictions.filter((each) => each.county === '' && cannabisReading(each) !== 'none').length;
    const status = warned[2] > 0 || without > 0 ? 'needs review' : 'read';
    return {
        ...about,
        status,
        problem: undefined,
        lines,
        ocr: text.format === 'ocr text',
        cii: history.person.cii,
        determinations: result.plans.map((each) => ({ plan: each.plan, lines: each.lines.slice() })),
        summary: benches.plans.map((plan) => summaryLines(facts, { sheet, file: file.name, plan })).join(''),
        convictions: convictionLines(facts, sheet, file.name),
        warnings: warnings
            .map((warning) => {
            const { page, line } = warning.at;
            const read = pages[page - 1]?.[line - 1] ?? '';
            return warningLine({
                file: file.name,
                page,
                line,
                class: warningClass(warning),
                code: warning.code,
                words: warningWords(warning),
                text: read.trim(),
            });
        })
            .join(''),
        counties: facts.convictions.map(({ county }) => county),
        sheet: {
            ...lineOf(file.name, { format: text.format, pages: pages.length }),
            status,
            cii: history.person.cii,
            name: history.person.name,
            birth: history.person.birth,
            counted: [...sizes(sheet), facts.convictions.length, inScope(tallies, benches), without],
            warned,
        },
        doubts: warned[1],
        losses: warned[2],
        tallies: tallies.data(),
    };
}
const OCR = { code: 'ocr-text', at: { page: 1, line: 1, row: 0 } };
/** The lines of a file, page by page. */
export function sheetPages(text) {
    return text.kind === 'placed' ? text.pages.map(linesOfPage) : pagesOfText(textOf(text.bytes, 0, text.bytes.length));
}
/** A file that is not used, and why. */
export function refusedSheet(about, problem, { format, pages, lines = 0 }) {
    const tallies = new GrowingTallies();
    tallies.common.add(['rows', 'set-aside'], lines);
    tallies.common.add(['set-aside', problem.code]);
    return {
        ...about,
        status: 'refused',
        problem,
        lines,
        ocr: format === 'ocr text',
        cii: '',
        determinations: [],
        summary: '',
        convictions: '',
        warnings: '',
        counties: [],
        sheet: { ...lineOf(about.name, { format, pages }), status: 'refused', problem },
        doubts: 0,
        losses: 0,
        tallies: tallies.data(),
    };
}
function lineOf(file, { format, pages }) {
    return {
        file,
        format,
        pages,
        status: 'read',
        problem: undefined,
        cii: '',
        name: '',
        birth: MISSING_DATE,
        counted: [0, 0, 0, 0, 0, 0],
        warned: [0, 0, 0],
    };
}
function sizes({ cycles }) {
    const events = cycles.flatMap((cycle) => cycle.events);
    return [cycles.length, events.length, events.reduce((sum, { counts }) => sum + counts.length, 0)];
}
function inScope(tallies, { plans }) {
    return plans.reduce((sum, _, plan) => sum + tallies.of(plan).get('convictions'), 0);
}
function summaryLines(facts, { sheet, file, plan }) {
    return sheetReviews(facts, plan)
        .map((review) => {
        const { conviction } = review;
        const event = eventOf(sheet, conviction.caseKey);
        return sheetSummaryLine({
            ...review,
            file,
            name: nameUsed(facts, conviction.caseKey),
            date: conviction.date,
            caseNumber: conviction.caseNumbers[0] ?? '',
            courthouse: event?.agency.shown ?? conviction.agency,
            charge: conviction.charge,
            level: conviction.level,
            deceased: facts.deceased !== undefined,
        });
    })
        .join('');
}
function convictionLines(facts, sheet, file) {
    return facts.convictions
        .map((conviction) => {
        const event = eventOf(sheet, conviction.caseKey);
        const count = event?.counts[Number(conviction.count.id.slice(6, 9)) - 1];
        const sentence = sentenceOf(facts, conviction);
        return convictionLine({
            conviction,
            file,
            person: facts.history.person,
            nameUsed: nameUsed(facts, conviction.caseKey),
            courthouse: event?.agency.shown ?? conviction.agency,
            charge: conviction.charge,
            sentence,
            ends: sentenceEnds(sentence, conviction.date),
            countyPrison: count?.flags.includes('1170(H) PC') ?? false,
            strike: event?.strike ?? false,
            probationViolated: probationViolated(facts, conviction),
        });
    })
        .join('');
}
/** The event of the sheet behind a case: keys count cycles and events from 1. */
function eventOf({ cycles }, caseKey) {
    return cycles[Number(caseKey.slice(0, 3)) - 1]?.events[Number(caseKey.slice(3)) - 1];
}
function nameUsed({ history }, caseKey) {
    const events = history.cycles.flatMap((cycle) => cycle.events);
    return events.find(({ key }) => key === caseKey)?.name ?? '';
}
