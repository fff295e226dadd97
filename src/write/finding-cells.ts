import { type ByteSink, utf8 } from '../basics/index.ts';
import {
  type Answer,
  type Determination,
  type Finding,
  OUTCOME_WORDS,
  type Outcome,
  toAnswer,
} from '../engine/index.ts';
import { safeCell, safeCells } from './csv.ts';
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
  readonly route: Uint8Array;
  readonly duty: Uint8Array;
  readonly forms: Uint8Array;
  /** What each answer leads to. */
  readonly toFindOut: Uint8Array;
};

const known = new WeakMap<Finding, FindingCells>();

/** Made with the first line of a finding, and again when another policy or another day comes to it. */
export function findingCells(determination: Determination, day: string): FindingCells {
  const { finding, remedy, policy } = determination;
  let cells = known.get(finding);
  if (!cells || cells.day !== day || cells.policy !== policy || cells.remedy !== remedy)
    known.set(finding, (cells = cellsFor(determination, day)));
  return cells;
}

function cellsFor(determination: Determination, day: string): FindingCells {
  const { remedy, policy, outcome, reason, decidedBy, missing, duty, routes } = determination;
  const possible = `,${safeCell(determination.possible.map((each) => OUTCOME_WORDS[each]).join('; '))},`;
  const head = `${safeCells([remedy, policy, day, OUTCOME_WORDS[outcome]])},`;
  const decider = `${safeCells([decidedBy.id, decidedBy.cite])},`;
  return {
    remedy,
    policy,
    day,
    outcome: utf8(missing.length > 0 ? head : `${head}${safeCell(reason)},${decider}${possible}`),
    decidedBy: utf8(`,${decider}`),
    possible: utf8(possible),
    ...answerCells(determination),
    route: utf8(safeCell(distinct(routes.map(({ cite }) => cite)).replaceAll('; ', ' or '))),
    duty: utf8(`${duty ?? ''},`),
    forms: utf8(`,${distinct(routes.flatMap(({ form }) => form ?? []))},`),
    toFindOut: utf8(determination.open.length > 0 ? safeCell(ledTo(determination)) : ''),
  };
}

/** `value-over-950: yes leads to Not eligible, no to Redesignation as Misdemeanor`: what each answer leads to. */
export function ledTo(determination: Determination): string {
  const led = (outcomes: readonly Outcome[]): string => outcomes.map((each) => OUTCOME_WORDS[each]).join(' or ');
  return toAnswer(determination)
    .map(({ id, ifYes, ifNo }) => `${id}: yes leads to ${led(ifYes)}, no to ${led(ifNo)}`)
    .join('; ');
}

/**
 * `already-relieved: no (…); misdemeanor-or-infraction: yes (the conviction is a misdemeanor)`. Where the statute alone
 * decides, a no stands without its reason, which `cmr explain` gives: the line of each remedy stays short.
 */
function answerCells({ trace, statute }: Determination): Pick<FindingCells, 'answers' | 'worded'> {
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
  return { answers: [...parts, part].map(utf8), worded };
}

export function reasonOf(answer: Answer): string {
  return answer.is === 'unknown' ? answer.missing : answer.because;
}

const OPENING = utf8(',"');
const COMMA = utf8(',');
const QUOTE = utf8('"');

/** The answers of a line as a cell, with the comma before it. Names of questions hold nothing that asks for quotes. */
export function writeAnswers({ answers, worded }: FindingCells, { trace }: Determination, sink: ByteSink): void {
  let quoted = false;
  for (let i = 0; i < worded.length; i++) quoted ||= ASKS_FOR_QUOTES.test(reasonOf(trace[worded[i]!]!.answer));
  sink.put(quoted ? OPENING : COMMA);
  for (let i = 0; i < worded.length; i++) {
    const words = reasonOf(trace[worded[i]!]!.answer);
    sink.put(answers[i]!);
    sink.text(quoted ? words.replaceAll('"', '""') : words);
  }
  sink.put(answers[worded.length]!);
  if (quoted) sink.put(QUOTE);
}

/** Within a cell, after its first character. */
const ASKS_FOR_QUOTES = /[",\r\n]/;
