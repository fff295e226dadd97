import { DelimitedReader, parseIsoDate } from '../basics/index.js';
/** The columns of an answers file, in any order. */
export const ANSWER_COLUMNS = ['person', 'conviction', 'question', 'answer', 'by', 'on', 'source'];
/**
 * Reads an answers file: CSV with a header, one answer a line, to questions of the names given. Every fault is told with
 * its line and column and never with what the cell holds, which may be somebody's name.
 */
export function readAnswers(text, file, questions) {
    const reader = new DelimitedReader();
    const rows = [...reader.push(text.replace(/^\uFEFF/, '')), ...reader.end()];
    const head = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
    const missing = ANSWER_COLUMNS.filter((column) => !head.includes(column));
    if (missing.length > 0) {
        const hint = `the header lacks ${missing.join(', ')}; expected the columns ${ANSWER_COLUMNS.join(', ')}`;
        return { ok: false, problems: [{ code: 'answers-header', file, line: 1, hint }] };
    }
    const problems = [];
    const lines = [];
    const seen = new Map();
    for (const { cells, line } of rows.slice(1)) {
        const cell = (column) => (cells[head.indexOf(column)] ?? '').trim();
        const faults = faultsIn(cell, questions);
        if (cells.length !== head.length)
            faults.unshift({ field: undefined, hint: `${cells.length} cells; the header has ${head.length}` });
        const answer = {
            person: cell('person'),
            subject: subjectOf(cell('person'), cell('conviction')),
            question: cell('question'),
            is: cell('answer').toLowerCase() === 'yes' ? 'yes' : 'no',
            by: cell('by'),
            on: cell('on'),
            source: cell('source'),
        };
        const key = [answer.person, answer.subject, answer.question].join('\n');
        if (faults.length === 0 && seen.has(key))
            faults.push({
                field: 'question',
                hint: 'an earlier line answers this question about the same conviction; keep one',
            });
        seen.set(key, answer);
        for (const { field, hint } of faults)
            problems.push({ code: 'bad-answer', file, line, ...(field && { field }), hint });
        lines.push(answer);
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: lines };
}
function faultsIn(cell, questions) {
    const faults = [];
    const expect = (field, good, hint) => {
        if (!good)
            faults.push({ field, hint });
    };
    expect('person', cell('person') !== '', 'blank; expected the SUBJECT_ID');
    expect('conviction', cell('conviction') === '' ||
        !cell('conviction').includes('/') ||
        cell('conviction').startsWith(`${cell('person')}/`), 'the key of another person; expected one of this person, as in determinations.csv, or blank for all of theirs');
    expect('question', questions.has(cell('question')), 'not a question of a remedy; see `cmr law REMEDY --json` for their names');
    expect('answer', /^(yes|no)$/i.test(cell('answer')), 'expected yes or no');
    expect('by', cell('by') !== '', 'blank; expected who answered');
    expect('on', parseIsoDate(cell('on')) !== undefined, 'expected the day of the answer as YYYY-MM-DD');
    expect('source', cell('source') !== '', 'blank; expected where the answer is from: a court file, the person, a report');
    return faults;
}
/** Keys are `person/count`; the count alone is enough. */
function subjectOf(person, conviction) {
    return conviction === '' || conviction.includes('/') ? conviction : `${person}/${conviction}`;
}
