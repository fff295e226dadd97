import { type ByteSink, type CalendarDate, Round, isoDate, printPartialDate, utf8 } from '../basics/index.ts';
import {
  type Determination,
  OUTCOME_WORDS,
  type Subject,
  type TraceStep,
  contradicts,
  reasonOf,
} from '../engine/index.ts';
import { type Conviction, type Origin, type Person } from '../history/index.ts';
import { isOrdinary, safeCell, writeSafeCell, writeSafeCells } from './csv.ts';
import { place } from './determinations.ts';
import { type FindingCells, findingCells, ledTo, writeAnswers, writeFinding, writeOutcome } from './finding-cells.ts';
import { CIRCUMSTANCES, type Circumstances, type SubjectCells, cellsAbout, identityOf } from './subject-cells.ts';

/** What every line about one person has in common. */
export type LinesAbout = {
  readonly person: Person;
  readonly circumstances: (conviction: Conviction) => Circumstances;
  readonly asOf: CalendarDate;
  readonly files: readonly string[];
  /** Whether people answered questions for this run. */
  readonly answered: boolean;
};

/** Writes the line about one subject under one remedy. */
export type WriteLine = (subject: Subject, determination: Determination) => void;

/**
 * Writes lines of `determinations.csv` about one person. Dates are ISO, partial dates as far as they go; lists are joined
 * by `; `. What lines about one subject share is put together once, however many remedies there are; what many lines say
 * is kept as bytes.
 */
export function linesAbout(
  { person, circumstances, asOf, files, answered: any }: LinesAbout,
  sink: ByteSink,
): WriteLine {
  const { key, cii, name, birth } = person;
  const who = new Who([key, cii, name, printPartialDate(birth)]);
  const day = isoDate(asOf);
  const known = new Round<object | string, Written>();
  return (subject, determination) => {
    const id = identityOf(subject);
    let own = known.get(id);
    if (!own) known.add(id, (own = new Written(cellsAbout(subject, circumstances), files)));
    own.before(who, sink);
    const shared = findingCells(determination, day, subject.kind);
    const answered = any && hasGiven(determination);
    if (answered || determination.statute) writeByPolicy(shared, determination, answered, sink);
    else writeFinding(shared, determination, sink);
    own.rows(determination.from, sink);
    writeStatute(shared, determination, sink);
    own.beside(sink);
    const given = answered ? safeCell(answersGiven(determination)) : '';
    writeTerms(shared, determination, `${given},${nameUsed(subject, name)}`, sink);
  };
}

/** The name under which the case was recorded, where that is another than the person's first; blank where no record tells. */
function nameUsed(subject: Subject, name: string): string {
  const used = subject.kind === 'conviction' ? (subject.conviction.name ?? name) : name;
  return used === name ? '' : safeCell(used);
}

/** What lines about one person share: written the first time, and repeated from there, with the comma behind it. */
class Who {
  readonly #cells: readonly string[];
  #start = -1;
  #end = -1;

  constructor(cells: readonly string[]) {
    this.#cells = cells;
  }

  write(sink: ByteSink): void {
    if (this.#start >= 0) return sink.repeat(this.#start, this.#end);
    this.#start = sink.length;
    writeSafeCells(sink, this.#cells);
    sink.byte(COMMA);
    this.#end = sink.length;
  }
}

/** What lines about one subject share: written the first time, and repeated from there. Each part ends or begins with its comma. */
class Written {
  readonly #cells: SubjectCells;
  readonly #files: readonly string[];
  /** Where each part begins and ends; -1 while it is not written. */
  #before = -1;
  #beforeEnd = -1;
  #beside = -1;
  #besideEnd = -1;
  #rows = -1;
  #rowsEnd = -1;

  constructor(own: SubjectCells, files: readonly string[]) {
    this.#cells = own;
    this.#files = files;
  }

  before(who: Who, sink: ByteSink): void {
    if (this.#before >= 0) return sink.repeat(this.#before, this.#beforeEnd);
    const { key, about } = this.#cells;
    this.#before = sink.length;
    writeSafeCell(sink, key);
    sink.byte(COMMA);
    who.write(sink);
    writeSafeCells(sink, about);
    sink.byte(COMMA);
    this.#beforeEnd = sink.length;
  }

  beside(sink: ByteSink): void {
    if (this.#beside >= 0) return sink.repeat(this.#beside, this.#besideEnd);
    this.#beside = sink.length;
    sink.byte(COMMA);
    writeSafeCells(sink, this.#cells.beside);
    if (!this.#cells.circumstances) sink.put(NO_CIRCUMSTANCES);
    this.#besideEnd = sink.length;
  }

  /** The rows of the subject and, where they are others, those that decided. */
  rows(from: readonly Origin[], sink: ByteSink): void {
    const { origins } = this.#cells;
    let more: Origin[] | undefined;
    for (const origin of from) if (!stands(origin, origins)) (more ??= []).push(origin);
    if (more) return writePlaces([...origins, ...more], this.#files, sink);
    if (this.#rows >= 0) return sink.repeat(this.#rows, this.#rowsEnd);
    this.#rows = sink.length;
    writePlaces(origins, this.#files, sink);
    this.#rowsEnd = sink.length;
  }
}

function stands(origin: Origin, among: readonly Origin[]): boolean {
  for (const each of among)
    if (
      each === origin ||
      (each.line === origin.line && each.file === origin.file && each.row === origin.row && each.page === origin.page)
    )
      return true;
  return false;
}

const COLON = 0x3a;

/** Every place once, as a cell with the comma before it. */
function writePlaces(origins: readonly Origin[], files: readonly string[], sink: ByteSink): void {
  const told: Origin[] = [];
  let ordinary = true;
  for (const origin of origins) {
    if (isTold(origin, told, files)) continue;
    told.push(origin);
    ordinary &&= origin.page === undefined && isOrdinary(files[origin.file] ?? '');
  }
  if (!ordinary) return sink.text(`,${safeCell(told.map((origin) => place(origin, files)).join('; '))}`);
  for (let i = 0; i < told.length; i++) {
    const { file, line } = told[i]!;
    sink.text(i === 0 ? ',' : '; ');
    sink.text(files[file] ?? '');
    sink.byte(COLON);
    sink.number(line);
  }
}

/** Whether the same place is told already: by file name, since one file may be given twice. */
function isTold({ line, page, file }: Origin, told: readonly Origin[], files: readonly string[]): boolean {
  for (const each of told)
    if (each.line === line && each.page === page && files[each.file] === files[file]) return true;
  return false;
}

/** Outcome, cautions and answers, where a policy decided or people answered: the cautions may tell of a person, and are not kept. */
function writeByPolicy(shared: FindingCells, determination: Determination, answered: boolean, sink: ByteSink): void {
  writeOutcome(shared, determination, sink);
  sink.text(safeCell(determination.cautions.join('; ')));
  if (answered) sink.text(`,${safeCell(answers(determination))}`);
  else writeAnswers(shared, determination, sink);
}

/** What the statute gives beside the policy. Where the statute alone decides, only the route is left to say. */
function writeStatute(shared: FindingCells, { statute }: Determination, sink: ByteSink): void {
  if (!statute) return sink.put(shared.route);
  const { outcome, reason, decidedBy, missing, beyond, route } = statute;
  sink.byte(COMMA);
  writeSafeCells(sink, [OUTCOME_WORDS[outcome], reason, decidedBy.cite, missing.join('; '), beyond, route]);
}

/** The rest of the line; `last` are its last two cells. */
function writeTerms(shared: FindingCells, determination: Determination, last: string, sink: ByteSink): void {
  const { opens, open, statute } = determination;
  if (!statute && !opens && last === ',') return sink.put(shared.end);
  sink.put(shared.duty);
  if (opens) sink.text(printPartialDate(opens));
  sink.put(shared.forms);
  if (!statute) sink.put(shared.toFindOut);
  else if (open.length > 0) sink.text(safeCell(ledTo(determination)));
  sink.text(`,${last}\n`);
}

const COMMA = 0x2c;

/** The circumstances of a conviction where there is none, as cells. */
const NO_CIRCUMSTANCES = utf8(','.repeat(CIRCUMSTANCES));

/** Whether people answered any of the questions of this determination. */
function hasGiven({ trace, statute }: Determination): boolean {
  for (const { given } of trace) if (given) return true;
  return statute?.trace.some(({ given }) => given) ?? false;
}

/** `value-over-950: no (by A. Reviewer on 2026-11-01, from the court file)`. */
function answersGiven({ trace, statute }: Determination): string {
  const all = statute?.trace.some(({ given }) => given) ? [...trace, ...statute.trace] : trace;
  const told = all.flatMap(({ id, given, answer }) => {
    if (!given) return [];
    const against = contradicts(given, answer) ? '; contradicts the record, which stands' : '';
    return [`${id}: ${given.is} (by ${given.by} on ${given.on}, from ${given.source}${against})`];
  });
  return [...new Set(told)].join('; ');
}

/** The answers, some of which people gave: those are written with their words whatever they are. */
function answers({ trace, statute }: Determination): string {
  const worded = ({ answer, given }: TraceStep): boolean =>
    statute !== undefined || given !== undefined || answer.is !== 'no';
  return trace
    .map((step) => `${step.id}: ${step.answer.is}${worded(step) ? ` (${reasonOf(step.answer)})` : ''}`)
    .join('; ');
}
