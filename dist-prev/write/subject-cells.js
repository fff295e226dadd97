import { printPartialDate } from '../basics/index.js';
import { wordsOf } from '../engine/index.js';
import { printOffense, printSentence, } from '../history/index.js';
/** Names a subject within a delivery. */
export function keyOf(subject) {
    switch (subject.kind) {
        case 'conviction':
            return subject.conviction.key;
        case 'arrest':
            return subject.arrest.key;
        case 'case':
            return subject.key;
    }
}
export function cellsOf(subject, circumstances) {
    switch (subject.kind) {
        case 'conviction':
            return convictionCells(subject.conviction, circumstances);
        case 'arrest':
            return arrestCells(subject.arrest);
        case 'case':
            return caseCells(subject);
    }
}
function convictionCells(conviction, circumstances) {
    const { key, county, agency, caseNumbers, charge, chargeFrom, level, date } = conviction;
    return {
        about: {
            key,
            county,
            agency,
            caseNumbers: caseNumbers.join('; '),
            offense: charge?.text ?? '',
            offenseSource: chargeFrom,
            level,
            date: printPartialDate(date),
        },
        beside: circumstanceCells(conviction, circumstances(conviction)),
        origins: conviction.count.origins,
    };
}
/** An arrest has no conviction date: the cell holds the day of the arrest. */
function arrestCells({ key, county, agency, counts, courtCounts, level, date }) {
    const sections = [];
    const texts = [];
    const origins = [];
    for (const { charge, origins: own } of [...counts, ...courtCounts]) {
        origins.push(...own);
        if (!charge)
            continue;
        texts.push(charge.text);
        for (const part of charge.parts)
            sections.push(printOffense(part));
    }
    return {
        about: {
            key,
            county,
            agency,
            caseNumbers: distinct(courtCounts.flatMap(({ caseNumbers }) => caseNumbers)),
            offense: distinct(texts),
            offenseSource: 'charged',
            level,
            date: printPartialDate(date),
        },
        beside: [distinct(sections), ...NOTHING_BESIDE],
        origins,
    };
}
function caseCells({ key, convictions }) {
    const first = convictions[0];
    const all = distinct;
    return {
        about: {
            key,
            county: first.county,
            agency: first.agency,
            caseNumbers: first.caseNumbers.join('; '),
            offense: all(convictions.map(({ charge }) => charge?.text ?? '')),
            offenseSource: all(convictions.map(({ chargeFrom }) => chargeFrom)),
            level: all(convictions.map(({ level }) => level)),
            date: all(convictions.map(({ date }) => printPartialDate(date))),
        },
        beside: ['', ...NOTHING_BESIDE],
        origins: convictions.flatMap(({ count }) => count.origins),
    };
}
/** The circumstances of a conviction, which an arrest and a whole case do not have. */
const NOTHING_BESIDE = Array.from({ length: 9 }, () => '');
function circumstanceCells(conviction, circumstances) {
    const { convictionsInCase, sentence, sentenceCompleted, underSentence, deceased, reportedAgain } = circumstances;
    return [
        [...new Set((conviction.charge?.parts ?? []).map(printOffense))].join('; '),
        conviction.levelAtConviction,
        conviction.key.slice(0, conviction.key.lastIndexOf('/') + 1) + conviction.caseKey,
        String(convictionsInCase),
        printSentence(sentence),
        sentenceCompleted.is,
        wordsOf(sentenceCompleted),
        underSentence,
        deceased ? 'yes' : 'no',
        reportedAgain.join('; '),
    ];
}
/** Each text once, in their order, joined by `; `. */
export function distinct(texts) {
    if (texts.length < 2)
        return texts[0] ?? '';
    const found = [];
    for (const text of texts)
        if (!found.includes(text))
            found.push(text);
    return found.join('; ');
}
