import { ByParts, isoDate, printPartialDate, utf8 } from '../basics/index.js';
import { OUTCOME_WORDS, contradicts, toAnswer, } from '../engine/index.js';
import {} from '../history/index.js';
import { csvCell, plainCell } from './csv.js';
import { place } from './determinations.js';
import { cellsOf, distinct } from './subject-cells.js';
/**
 * Writes lines of `determinations.csv` about one person. Dates are ISO, partial dates as far as they go; lists are joined
 * by `; `. What lines about one subject share is put together once, however many remedies there are; what many lines say
 * is kept as bytes.
 */
export function linesAbout({ person, circumstances, asOf, files }, sink) {
    const { key, cii, name, birth } = person;
    const who = [key, cii, name, printPartialDate(birth)];
    const day = isoDate(asOf);
    const known = new Map();
    return (subject, determination) => {
        const id = identityOf(subject);
        let own = known.get(id);
        if (!own)
            known.set(id, (own = new Written(cellsOf(subject, circumstances), files)));
        own.before(who, sink);
        writeOutcome(determination, day, sink);
        writeOpen(determination, sink);
        writeAnswers(determination, sink);
        own.rows(determination.from, sink);
        writeStatute(determination, sink);
        own.beside(sink);
        writeTerms(subject, determination, sink);
        sink.text(`${nameUsed(subject, name)}\n`);
    };
}
/** Remedies speak of the same convictions and arrests, and name a case by its key. */
function identityOf(subject) {
    if (subject.kind === 'conviction')
        return subject.conviction;
    return subject.kind === 'arrest' ? subject.arrest : subject.key;
}
/** The name under which the case was recorded, where that is another than the person's first; blank where no record tells. */
function nameUsed(subject, name) {
    const used = subject.kind === 'conviction' ? (subject.conviction.name ?? name) : name;
    return used === name ? '' : csvCell(plainCell(used));
}
/** What lines about one subject share: written the first time, and repeated from there. Each part ends or begins with its comma. */
class Written {
    #cells;
    #files;
    #places = [];
    constructor(own, files) {
        this.#cells = own;
        this.#files = files;
    }
    before(who, sink) {
        const { key, county, agency, caseNumbers, offense, offenseSource, level, date } = this.#cells.about;
        const make = () => `${cells([key, ...who, county, agency, caseNumbers, offense, offenseSource, level, date])},`;
        this.#once(0, make, sink);
    }
    beside(sink) {
        this.#once(1, () => `,${cells(this.#cells.beside)}`, sink);
    }
    rows(from, sink) {
        const { origins } = this.#cells;
        const own = from.every(({ file, row, page, line }) => origins.some((each) => each.file === file && each.row === row && each.page === page && each.line === line));
        const make = () => `,${csvCell(plainCell(placesOf(origins, from, this.#files)))}`;
        if (own)
            this.#once(2, make, sink);
        else
            sink.text(make());
    }
    #once(part, make, sink) {
        const place = this.#places[part];
        if (place)
            return sink.repeat(place.start, place.end);
        const start = sink.length;
        sink.text(make());
        this.#places[part] = { start, end: sink.length };
    }
}
/** Every place once, those of the subject first. */
function placesOf(origins, from, files) {
    return distinct([...origins, ...from].map((origin) => place(origin, files)));
}
/** The same reasons and citations stand in many lines; those without a person's dates are kept. */
const outcomes = new ByParts();
function writeOutcome(determination, day, sink) {
    const { remedy, policy, outcome, reason, decidedBy, missing } = determination;
    const parts = [remedy, policy, day, outcome, reason, decidedBy.id];
    const make = () => `${cells([remedy, policy, day, OUTCOME_WORDS[outcome], reason, decidedBy.id, decidedBy.cite])},`;
    if (missing.length > 0)
        return sink.text(make());
    let known = outcomes;
    for (const part of parts)
        known = known.under(part);
    sink.put((known.value ??= utf8(make())));
}
/** What is missing, what is possible, and what a reader should know. */
function writeOpen({ missing, possible, outcome, cautions, statute }, sink) {
    if (missing.length === 0)
        sink.put(bytesOf(`,${csvCell(OUTCOME_WORDS[outcome])},`));
    else
        sink.text(`${cells([missing.join('; '), possible.map((each) => OUTCOME_WORDS[each]).join('; ')])},`);
    if (cautions.length === 0)
        return;
    if (statute)
        sink.text(csvCell(plainCell(cautions.join('; '))));
    else
        sink.put(joined(cautions));
}
/** Remembers what is made of one of few texts, none of which tells of a person. */
function byText(make) {
    const known = new Map();
    return (text) => {
        let found = known.get(text);
        if (found === undefined)
            known.set(text, (found = make(text)));
        return found;
    };
}
const bytesOf = byText(utf8);
const joins = new WeakMap();
/** A list as a cell; statutes give the same list of cautions for every conviction. */
function joined(list) {
    let bytes = joins.get(list);
    if (!bytes)
        joins.set(list, (bytes = utf8(csvCell(plainCell(list.join('; '))))));
    return bytes;
}
function writeTerms({ kind }, determination, sink) {
    const { duty, opens, routes, open } = determination;
    const forms = distinct(routes.flatMap(({ form }) => form ?? []));
    sink.put(bytesOf(`,${kind},${duty ?? ''},`));
    sink.text(`${opens ? printPartialDate(opens) : ''},${forms},`);
    if (open.length > 0)
        sink.text(csvCell(plainCell(toFindOut(determination))));
    sink.text(`,${csvCell(plainCell(answersGiven(determination)))},`);
}
function cells(texts) {
    let line = '';
    for (let i = 0; i < texts.length; i++)
        line += `${i === 0 ? '' : ','}${csvCell(plainCell(texts[i]))}`;
    return line;
}
/** `value-over-950: yes leads to Not eligible, no to Redesignation as Misdemeanor`: what each answer leads to. */
function toFindOut(determination) {
    const led = (outcomes) => outcomes.map((each) => OUTCOME_WORDS[each]).join(' or ');
    return toAnswer(determination)
        .map(({ id, ifYes, ifNo }) => `${id}: yes leads to ${led(ifYes)}, no to ${led(ifNo)}`)
        .join('; ');
}
/** `value-over-950: no (by A. Reviewer on 2026-11-01, from the court file)`. */
function answersGiven({ trace: own, statute }) {
    const trace = statute?.trace.some(({ given }) => given) ? [...own, ...statute.trace] : own;
    if (!trace.some(({ given }) => given))
        return '';
    const told = trace.flatMap(({ id, given, answer }) => {
        if (!given)
            return [];
        const against = contradicts(given, answer) ? '; contradicts the record, which stands' : '';
        return [`${id}: ${given.is} (by ${given.by} on ${given.on}, from ${given.source}${against})`];
    });
    return [...new Set(told)].join('; ');
}
/**
 * `already-relieved: no (…); misdemeanor-or-infraction: yes (the conviction is a misdemeanor)`. Where the statute alone
 * decides, a no stands without its reason, which `cmr explain` gives: the line of each remedy stays short.
 */
function writeAnswers({ trace, statute }, sink) {
    sink.put(COMMA);
    if (statute || !trace.every(needsNoQuotes))
        return sink.text(csvCell(plainCell(answers(trace, statute))));
    for (let i = 0; i < trace.length; i++) {
        const step = trace[i];
        if (i > 0)
            sink.put(BETWEEN);
        if (step.answer.is === 'no' && !step.given)
            sink.put(noTo(step.id));
        else
            sink.text(`${step.id}: ${step.answer.is} (${reasonOf(step.answer)})`);
    }
}
const noTo = byText((id) => utf8(`${id}: no`));
const COMMA = utf8(',');
const BETWEEN = utf8('; ');
/** Words within a cell: only what they hold can ask for quotes. Names of questions hold letters, digits, `-` and brackets. */
function needsNoQuotes({ id, answer, given }) {
    return isPlainId(id) && ((answer.is === 'no' && !given) || isPlain(reasonOf(answer)));
}
const isPlainId = byText(isPlain);
function isPlain(text) {
    return !/^[=+\-@\s\\]|[",\r\n]/.test(text);
}
function reasonOf(answer) {
    return answer.is === 'unknown' ? answer.missing : answer.because;
}
function answers(trace, statute) {
    let text = '';
    for (const { id, answer, given } of trace) {
        text += `${text === '' ? '' : '; '}${id}: ${answer.is}`;
        if (statute || given || answer.is !== 'no')
            text += ` (${reasonOf(answer)})`;
    }
    return text;
}
const NO_STATUTE = utf8(',,,,,,');
const routeCell = byText((cites) => utf8(cells([cites.replaceAll('; ', ' or ')])));
/** What the statute gives beside the policy. Where the statute alone decides, only the route is left to say. */
function writeStatute({ statute, routes }, sink) {
    if (!statute) {
        sink.put(NO_STATUTE);
        if (routes.length === 1)
            sink.put(routeCell(routes[0].cite));
        else if (routes.length > 1)
            sink.put(routeCell(distinct(routes.map(({ cite }) => cite))));
        return;
    }
    const { outcome, reason, decidedBy, missing, beyond, route } = statute;
    sink.text(`,${cells([OUTCOME_WORDS[outcome], reason, decidedBy.cite, missing.join('; '), beyond, route])}`);
}
