import { type CalendarDate, isoDate, printPartialDate, utf8 } from '../basics/index.ts';
import {
  type Determination,
  OUTCOME_WORDS,
  type Outcome,
  type Subject,
  contradicts,
  toAnswer,
} from '../engine/index.ts';
import { type Conviction, type Origin, type Person, printLine } from '../history/index.ts';
import { csvCell, csvLine, plainCell } from './csv.ts';
import { type Circumstances, type SubjectCells, cellsOf, distinct, keyOf } from './subject-cells.ts';

/** The columns of `determinations.csv`: one line per conviction, arrest or case and remedy. */
export const DETERMINATION_COLUMNS = [
  'conviction_key',
  'subject_id',
  'cii_number',
  'name',
  'birth_date',
  'county',
  'agency',
  'case_numbers',
  'offense',
  'offense_source',
  'level',
  'conviction_date',
  'remedy',
  'policy',
  'as_of',
  'outcome',
  'reason',
  'deciding_question',
  'authority',
  'missing_facts',
  'possible_outcomes',
  'cautions',
  'answers',
  'rows',
  'statute_outcome',
  'statute_reason',
  'statute_authority',
  'statute_missing',
  'beyond_statute',
  'route',
  'section',
  'level_at_conviction',
  'case_key',
  'convictions_in_case',
  'sentence',
  'sentence_completed',
  'sentence_status',
  'under_sentence',
  'deceased',
  'reported_again',
  'subject',
  'duty',
  'available_from',
  'form',
  'to_find_out',
  'answers_given',
  'name_used',
] as const;

export const DETERMINATIONS_HEADER = utf8(csvLine(DETERMINATION_COLUMNS));

/** What every line about one person has in common. */
export type LinesAbout = {
  readonly person: Person;
  readonly circumstances: (conviction: Conviction) => Circumstances;
  readonly asOf: CalendarDate;
  readonly files: readonly string[];
};

/**
 * Writes lines of `determinations.csv` about one person. Dates are ISO, partial dates as far as they go; lists are joined
 * by `; `. What lines about one subject share is written once, however many remedies there are.
 */
export function linesAbout({
  person,
  circumstances,
  asOf,
  files,
}: LinesAbout): (subject: Subject, determination: Determination) => string {
  const { key, cii, name, birth } = person;
  const who = [key, cii, name, printPartialDate(birth)];
  const day = isoDate(asOf);
  const written = new Map<string, Written>();
  return (subject, determination) => {
    const id = `${subject.kind} ${keyOf(subject)}`;
    let own = written.get(id);
    if (!own) written.set(id, (own = writtenOf(cellsOf(subject, circumstances), who, files)));
    return `${own.before},${decisionCells(determination, day, own)},${own.beside},${termCells(subject, determination)},${nameUsed(subject, name)}\n`;
  };
}

/** The name under which the case was recorded, where that is another than the person's first; blank where no record tells. */
function nameUsed(subject: Subject, name: string): string {
  const used = subject.kind === 'conviction' ? (subject.conviction.name ?? name) : name;
  return used === name ? '' : csvCell(plainCell(used));
}

/** The parts of a line that do not depend on the remedy, ready to be put together. */
type Written = {
  readonly before: string;
  readonly beside: string;
  readonly places: readonly string[];
  readonly files: readonly string[];
};

function writtenOf(
  { about, beside, origins }: SubjectCells,
  who: readonly string[],
  files: readonly string[],
): Written {
  const { key, county, agency, caseNumbers, offense, offenseSource, level, date } = about;
  return {
    before: cells([key, ...who, county, agency, caseNumbers, offense, offenseSource, level, date]),
    beside: cells(beside),
    places: origins.map((origin) => place(origin, files)),
    files,
  };
}

function decisionCells(determination: Determination, day: string, { places, files }: Written): string {
  const { missing, possible, cautions, from } = determination;
  const deciding = from.length === 0 ? places : [...places, ...from.map((origin) => place(origin, files))];
  const rows = deciding.length < 2 ? (deciding[0] ?? '') : [...new Set(deciding)].join('; ');
  const open =
    missing.length === 0
      ? `,${csvCell(OUTCOME_WORDS[determination.outcome])}`
      : cells([missing.join('; '), possible.map((each) => OUTCOME_WORDS[each]).join('; ')]);
  return `${outcomeCells(determination, day)},${open},${joined(cautions)},${cells([answers(determination), rows, ...statuteCells(determination)])}`;
}

/** The same reasons and citations stand in many lines; those without a person's dates are kept. */
const outcomes = new Map<string, string>();

function outcomeCells({ remedy, policy, outcome, reason, decidedBy, missing }: Determination, day: string): string {
  const make = (): string => cells([remedy, policy, day, OUTCOME_WORDS[outcome], reason, decidedBy.id, decidedBy.cite]);
  if (missing.length > 0) return make();
  const key = `${remedy}\n${policy}\n${day}\n${outcome}\n${decidedBy.id}\n${reason}`;
  let text = outcomes.get(key);
  if (text === undefined) outcomes.set(key, (text = make()));
  return text;
}

const joins = new WeakMap<readonly string[], string>();

/** A list as a cell; statutes give the same list of cautions for every conviction. */
function joined(list: readonly string[]): string {
  if (list.length === 0) return '';
  let text = joins.get(list);
  if (text === undefined) joins.set(list, (text = csvCell(plainCell(list.join('; ')))));
  return text;
}

function termCells({ kind }: Subject, determination: Determination): string {
  const { duty, opens, routes, open } = determination;
  const forms = distinct(routes.flatMap(({ form }) => form ?? []));
  const asked = open.length === 0 ? '' : csvCell(plainCell(toFindOut(determination)));
  const day = opens ? printPartialDate(opens) : '';
  return `${kind},${duty ?? ''},${day},${forms},${asked},${csvCell(plainCell(answersGiven(determination)))}`;
}

function cells(texts: readonly string[]): string {
  let line = '';
  for (let i = 0; i < texts.length; i++) line += `${i === 0 ? '' : ','}${csvCell(plainCell(texts[i]!))}`;
  return line;
}

/** `value-over-950: yes leads to Not eligible, no to Redesignation as Misdemeanor`: what each answer leads to. */
function toFindOut(determination: Determination): string {
  const led = (outcomes: readonly Outcome[]): string => outcomes.map((each) => OUTCOME_WORDS[each]).join(' or ');
  return toAnswer(determination)
    .map(({ id, ifYes, ifNo }) => `${id}: yes leads to ${led(ifYes)}, no to ${led(ifNo)}`)
    .join('; ');
}

/** `value-over-950: no (by A. Reviewer on 2026-11-01, from the court file)`. */
function answersGiven({ trace: own, statute }: Determination): string {
  const trace = statute?.trace.some(({ given }) => given) ? [...own, ...statute.trace] : own;
  if (!trace.some(({ given }) => given)) return '';
  const told = trace.flatMap(({ id, given, answer }) => {
    if (!given) return [];
    const against = contradicts(given, answer) ? '; contradicts the record, which stands' : '';
    return [`${id}: ${given.is} (by ${given.by} on ${given.on}, from ${given.source}${against})`];
  });
  return [...new Set(told)].join('; ');
}

/**
 * `already-relieved: no (…); misdemeanor-or-infraction: yes (the conviction is a misdemeanor)`. Where the statute alone
 * decides, a no stands without its reason, which `cmr explain` gives: the line of each remedy stays short.
 */
function answers({ trace, statute }: Determination): string {
  let text = '';
  for (const { id, answer, given } of trace) {
    text += `${text === '' ? '' : '; '}${id}: ${answer.is}`;
    if (statute || given || answer.is !== 'no')
      text += ` (${answer.is === 'unknown' ? answer.missing : answer.because})`;
  }
  return text;
}

/** What the statute gives beside the policy. Where the statute alone decides, only the route is left to say. */
function statuteCells({ statute, routes }: Determination): readonly string[] {
  if (!statute) return ['', '', '', '', '', distinct(routes.map(({ cite }) => cite)).replaceAll('; ', ' or ')];
  return [
    OUTCOME_WORDS[statute.outcome],
    statute.reason,
    statute.decidedBy.cite,
    statute.missing.join('; '),
    statute.beyond,
    statute.route,
  ];
}

/** `doj.csv:12`. */
export function place(origin: Origin, files: readonly string[]): string {
  const file = files[origin.file] ?? '';
  return origin.page === undefined ? `${file}:${origin.line}` : `${file} ${printLine(origin)}`;
}
