import { type ByteSink, mapped, utf8 } from '../basics/index.ts';
import {
  type Determination,
  type Finding,
  OUTCOME_WORDS,
  type Subject,
  eitherOf,
  reasonOf,
  toAnswer,
} from '../engine/index.ts';
import { safeCell, safeCells, writeSafeCell } from './csv.ts';
import { distinct } from './subject-cells.ts';

/**
 * What lines of one finding share, as bytes. Between the parts stand a line's own words: those of its answers, its missing
 * facts, its day.
 */
export type FindingCells = Pick<Determination, 'remedy' | 'policy'> & {
  readonly day: string;
  /** Remedy, policy, day and outcome; where nothing is missing also the reason and all up to the possible outcomes. */
  readonly outcome: Uint8Array;
  /** The deciding question and its authority, where the reason is the line's own. */
  readonly decidedBy: Uint8Array;
  readonly possible: Uint8Array;
  /** Before, between and after the words that answers are written with. */
  readonly answers: readonly Uint8Array[];
  /** The places of the answers that are written with their words. */
  readonly worded: readonly number[];
  /** A question put together of others has commas in its name. */
  readonly quoted: boolean;
  /** What the statute gives, nothing of which is said beside a statute alone, and the route. */
  readonly route: Uint8Array;
  /** What the line is about, and the duty. */
  readonly duty: Uint8Array;
  readonly forms: Uint8Array;
  /** What each answer leads to. */
  readonly toFindOut: Uint8Array;
  /** From what the line is about to its end, where no day and nobody's words stand between. */
  readonly end: Uint8Array;
  /** All from the remedy to the first words of an answer, with the cautions that were given last: a statute gives one of a few lists. */
  begin: Uint8Array | undefined;
  beginFor: readonly string[] | undefined;
};

const known = new WeakMap<Finding, FindingCells>();

/** Made with the first line of a finding, and again when another policy or another day comes to it. */
export function findingCells(determination: Determination, day: string, kind: Subject['kind']): FindingCells {
  const { finding, remedy, policy } = determination;
  let cells = known.get(finding);
  if (!cells || cells.day !== day || cells.policy !== policy || cells.remedy !== remedy)
    known.set(finding, (cells = cellsFor(determination, day, kind)));
  return cells;
}

function cellsFor(determination: Determination, day: string, kind: Subject['kind']): FindingCells {
  const { remedy, policy, outcome, reason, decidedBy, finding, routes } = determination;
  const duty = `,${kind},${determination.duty ?? ''},`;
  const forms = `,${safeCell(distinct(routes.flatMap(({ form }) => form ?? [])))},`;
  const toFindOut = determination.open.length > 0 ? safeCell(ledTo(determination)) : '';
  const possible = `,${safeCell(determination.possible.map((each) => OUTCOME_WORDS[each]).join('; '))},`;
  const head = `${safeCells([remedy, policy, day, OUTCOME_WORDS[outcome]])},`;
  const decider = `${safeCells([decidedBy.id, decidedBy.cite])},`;
  return {
    remedy,
    policy,
    day,
    outcome: utf8(!finding.ending ? head : `${head}${safeCell(reason)},${decider}${possible}`),
    decidedBy: utf8(`,${decider}`),
    possible: utf8(possible),
    ...answerCells(determination),
    route: utf8(`,,,,,,${safeCell(distinct(routes.map(({ cite }) => cite)).replaceAll('; ', ' or '))}`),
    duty: utf8(duty),
    forms: utf8(forms),
    toFindOut: utf8(toFindOut),
    end: utf8(`${duty}${forms}${toFindOut},,\n`),
    begin: undefined,
    beginFor: undefined,
  };
}

/** `value-over-950: yes leads to Not eligible, no to Redesignation as Misdemeanor`: what each answer leads to. */
export function ledTo(determination: Determination): string {
  return toAnswer(determination)
    .map(({ id, ifYes, ifNo }) => `${id}: yes leads to ${eitherOf(ifYes)}, no to ${eitherOf(ifNo)}`)
    .join('; ');
}

/**
 * `already-relieved: no (…); misdemeanor-or-infraction: yes (the conviction is a misdemeanor)`. Where the statute alone
 * decides, a no stands without its reason, which `cmr explain` gives: the line of each remedy stays short.
 */
function answerCells({ trace, statute }: Determination): Pick<FindingCells, 'answers' | 'worded' | 'quoted'> {
  const parts: string[] = [];
  const worded: number[] = [];
  let part = '';
  for (const [place, { id, answer }] of trace.entries()) {
    part += `${place === 0 ? '' : '; '}${id}: ${answer.is}`;
    if (!statute && answer.is === 'no') continue;
    worded.push(place);
    parts.push(`${part} (`);
    part = ')';
  }
  const all = [...parts, part];
  return { answers: mapped(all, utf8), worded, quoted: all.some((each) => ASKS_FOR_QUOTES.test(each)) };
}

/** Within a cell, after its first character. */
const ASKS_FOR_QUOTES = /[",\r\n]/;

/** The same for ASCII, as {@link ByteSink.textOf} takes it: what is written without quotes. */
const WITHOUT_QUOTES = Uint8Array.from({ length: 128 }, (_, code) =>
  ASKS_FOR_QUOTES.test(String.fromCharCode(code)) ? 0 : 2,
);

const OPENING = utf8(',"');
const COMMA = utf8(',');
const QUOTE = utf8('"');

/** Outcome, cautions and answers of a line that the statute alone decided and nobody gave answers to: mostly one run of bytes. */
export function writeFinding(shared: FindingCells, determination: Determination, sink: ByteSink): void {
  const { cautions, finding } = determination;
  const start = sink.length;
  if (finding.ending && !shared.quoted) {
    if (shared.beginFor !== cautions || !shared.begin) {
      shared.begin = together(shared.outcome, joined(cautions), COMMA, shared.answers[0]!);
      shared.beginFor = cautions;
    }
    sink.put(shared.begin);
    if (writeWords(shared, determination, sink)) return;
    sink.cut(start);
  }
  writeOutcome(shared, determination, sink);
  sink.put(joined(cautions));
  writeAnswers(shared, determination, sink);
}

function together(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function writeOutcome(shared: FindingCells, { finding, reason, missing }: Determination, sink: ByteSink): void {
  sink.put(shared.outcome);
  if (finding.ending) return;
  writeSafeCell(sink, reason);
  sink.put(shared.decidedBy);
  writeSafeCell(sink, missing.join('; '));
  sink.put(shared.possible);
}

const joins = new WeakMap<readonly string[], Uint8Array>();

/** A statute gives the same list of cautions for every conviction. */
function joined(cautions: readonly string[]): Uint8Array {
  let bytes = joins.get(cautions);
  if (!bytes) joins.set(cautions, (bytes = utf8(safeCell(cautions.join('; ')))));
  return bytes;
}

/** The answers of a line as a cell, with the comma before it. */
export function writeAnswers(shared: FindingCells, determination: Determination, sink: ByteSink): void {
  const { answers, worded, quoted } = shared;
  const start = sink.length;
  if (!quoted) {
    sink.put(COMMA);
    sink.put(answers[0]!);
    if (writeWords(shared, determination, sink)) return;
    sink.cut(start);
  }
  sink.put(OPENING);
  sink.put(answers[0]!);
  for (let i = 0; i < worded.length; i++) {
    sink.text(wordsAt(worded[i]!, determination).replaceAll('"', '""'));
    sink.put(answers[i + 1]!);
  }
  sink.put(QUOTE);
}

/** False, with the words half written, where they ask for quotes. */
function writeWords({ answers, worded }: FindingCells, determination: Determination, sink: ByteSink): boolean {
  for (let i = 0; i < worded.length; i++) {
    const words = wordsAt(worded[i]!, determination);
    if (!sink.textOf(WITHOUT_QUOTES, words)) {
      if (ASKS_FOR_QUOTES.test(words)) return false;
      sink.text(words);
    }
    sink.put(answers[i + 1]!);
  }
  return true;
}

function wordsAt(place: number, { trace }: Determination): string {
  return reasonOf(trace[place]!.answer);
}
