import { isoDate } from '../basics/index.js';
import { OUTCOME_WORDS, } from '../engine/index.js';
import { printOffense } from '../history/index.js';
import { EXPLANATION_FORMAT } from './explanation-schema.js';
import { keyOf } from './subject-cells.js';
/** Everything about a person's determinations as plain data, in the form of `schemas/explanation.schema.json`. */
export function explanationRecord(explained) {
    const { facts, decided, others = [], county, policy, asOf, files } = explained;
    const { key, name } = facts.history.person;
    return {
        ...EXPLANATION_FORMAT,
        county,
        asOf: isoDate(asOf),
        policy,
        person: { id: key, name, convictionsOnRecord: facts.convictions.length },
        convictions: decided.map(({ conviction, determination }) => ({
            conviction: conviction.key,
            ...read(conviction),
            rows: conviction.count.origins.map((origin) => placed(origin, files)),
            remedy: determination.remedy,
            policy: verdictOf(determination, files),
            cautions: determination.cautions,
            ...(determination.statute && {
                statute: {
                    ...verdictOf(determination.statute, files),
                    route: determination.statute.route,
                    policyGoesBeyond: determination.statute.beyond,
                },
            }),
        })),
        ...(others.length > 0 && {
            others: others.map(({ subject, determination }) => ({
                about: subject.kind,
                key: keyOf(subject),
                remedy: determination.remedy,
                verdict: verdictOf(determination, files),
                routes: determination.routes,
                cautions: determination.cautions,
            })),
        }),
    };
}
function read({ charge, level, levelAtConviction, date, county, caseNumbers }) {
    return {
        offense: charge?.parts.map(printOffense) ?? [],
        charge: charge?.text ?? '',
        level,
        levelAtConviction,
        convicted: interval(date),
        county,
        caseNumbers,
    };
}
function verdictOf(verdict, files) {
    const { outcome, reason, decidedBy, missing, possible, open, duty, opens, trace } = verdict;
    return {
        outcome,
        inWords: OUTCOME_WORDS[outcome],
        reason,
        decidedBy: { question: decidedBy.id, authority: decidedBy.cite },
        missing,
        possible,
        open: open.map(openOf),
        ...(duty && { duty }),
        ...(opens && { opens: interval(opens) }),
        trace: trace.map((step) => stepOf(step, files)),
    };
}
function openOf({ id, asks, missing, ifYes, ifNo }) {
    return { question: id, asks, missing, ifYes, ifNo };
}
function stepOf({ id, asks, cite, answer, given }, files) {
    return {
        question: id,
        asks,
        authority: cite,
        answer: answer.is,
        ...(answer.is === 'unknown' ? { missing: answer.missing } : { because: answer.because }),
        ...(given && { given }),
        rows: (answer.from ?? []).map((origin) => placed(origin, files)),
    };
}
/** A file and the line on which the row begins; of a RAP sheet its page. */
function placed({ file, line, page }, files) {
    return { file: files[file] ?? '', line, ...(page !== undefined && { page }) };
}
/** The first and the last day that may be meant; null when the date is not known. */
function interval(date) {
    return date.kind === 'unknown' ? null : { earliest: isoDate(date.earliest), latest: isoDate(date.latest) };
}
