import { type CalendarDate, isoDate, printPartialDate } from '../basics/index.ts';
import {
  type Determination,
  type OpenQuestion,
  OUTCOME_WORDS,
  type TraceStep,
  type Verdict,
  contradicts,
  toAnswer,
  eitherOf,
  reasonOf,
  wordsOf,
} from '../engine/index.ts';
import { type Conviction, type Origin, aLevel, printOffense } from '../history/index.ts';
import { numbersOwnFirst } from './case-numbers.ts';
import { place } from './determinations.ts';
import { wrapped } from './wrapped.ts';

export type Explanation = {
  readonly conviction: Conviction;
  readonly determination: Determination;
  readonly asOf: CalendarDate;
  readonly files: readonly string[];
  /** Letters in a line; without it lines are as long as they come. */
  readonly width?: number;
};

/**
 * One determination in words, as to a colleague who must answer for it: what it is about, what was decided and why, what a
 * person must still find out and what hangs on it, then each question with its answer, its fact, its place and its citation.
 */
export function printExplanation({ conviction, determination, asOf, files, width }: Explanation): string {
  const { statute, cautions, policy } = determination;
  const lines = [
    ...about(conviction, files),
    '',
    `By the policy ${policy}, as of ${isoDate(asOf)}: ${concluded(determination)}`,
    ...policyRoads(determination),
    ...cautions.map((caution) => `Note: ${caution}.`),
    '',
    '  What was asked, in this order:',
    ...asked(determination, files),
    ...(statute ? ['', ...besideIt(statute, files)] : []),
  ];
  return lines.flatMap((line) => folded(line, width)).join('\n');
}

/** The questions of one determination that a statute alone decides, as they were asked and answered. */
export function printQuestions(determination: Determination, files: readonly string[], width?: number): string {
  const lines = [
    `By ${determination.remedy}: ${concluded(determination)}`,
    ...openRoads(determination),
    '',
    '  What was asked, in this order:',
    ...asked(determination, files),
  ];
  return lines.flatMap((line) => folded(line, width)).join('\n');
}

function about(conviction: Conviction, files: readonly string[]): readonly string[] {
  const { charge, chargeFrom, date, county, key, count } = conviction;
  const caseNumbers = numbersOwnFirst(conviction);
  const offense = charge
    ? charge.parts.map(printOffense).join(' and ') || 'No section'
    : 'An offense that cannot be read';
  const cases = caseNumbers.length === 0 ? 'no case number' : `case ${caseNumbers.join('; ')}`;
  const text = charge ? `"${charge.text}", ` : '';
  return [
    `${offense}, ${leveled(conviction)}, convicted ${printPartialDate(date)} (${county || 'no county'}, ${cases})`,
    `Conviction ${key}, read from ${places(count.origins, files)}. The offense is ${text}the one ${SOURCES[chargeFrom]}.`,
  ];
}

function leveled({ level, levelAtConviction }: Conviction): string {
  if (level === 'unknown') return 'its level not known';
  const today = aLevel(level);
  return level === levelAtConviction ? today : `${today} today, ${levelAtConviction} when convicted`;
}

const SOURCES: Readonly<Record<Conviction['chargeFrom'], string>> = {
  convicted: 'convicted of (CONV_OFFENSE_DESCR)',
  disposed: 'as disposed (DISP_OFFENSE_DESCR)',
  charged: 'charged (OFFENSE_DESCR); the file names no other',
  comment: 'in the comment (COMMENT_TEXT)',
  missing: 'that the file does not name',
};

function concluded(verdict: Verdict): string {
  const { outcome, reason, missing, trace } = verdict;
  if (missing.length > 0) return `${OUTCOME_WORDS[outcome]}, since a fact that matters is not known.`;
  const decider = deciderIn(verdict);
  const fact = decider < 0 ? '' : ` It turned on question ${decider + 1}: ${wordsOf(trace[decider]!.answer)}.`;
  return `${OUTCOME_WORDS[outcome]}. ${sentence(reason)}${fact}`;
}

/** The place of the question whose yes decided; -1 when the list ran to its end, or a missing fact decided. */
function deciderIn({ trace, decidedBy }: Verdict): number {
  return trace.findLastIndex(({ id, answer }) => id === decidedBy.id && answer.is === 'yes');
}

/** The same of a policy; where it only asks what the statute gives, the statute's questions stand with the statute. */
function policyRoads(determination: Determination): readonly string[] {
  const { missing, open, statute } = determination;
  if (missing.length === 0 || open.length === 0 || toAnswer(determination) === open) return openRoads(determination);
  return [
    `A person must find out ${missing.join('; ')}.`,
    `The policy follows the statute${statute ? ', and what each answer leads to is said there, below' : ''}.`,
  ];
}

/** What must be found out, and what each answer would lead to. */
function openRoads({ missing, open, possible }: Verdict): readonly string[] {
  if (missing.length === 0) return [];
  return [
    `A person must find out ${missing.join('; ')}.`,
    ...(open.length === 0 ? [`Depending on it: ${eitherOf(possible)}.`] : new Set(open.map(openRoad))),
  ];
}

function openRoad({ asks, ifYes, ifNo }: OpenQuestion): string {
  return `- ${asks} If yes: ${eitherOf(ifYes)}. If no: ${eitherOf(ifNo)}.`;
}

const BEYOND = {
  yes: 'The policy gives more than the statute does.',
  no: 'The policy gives no more than the statute does.',
  unknown: 'Whether the policy gives more than the statute depends on what is missing.',
} as const;

/** What the statute gives, beside and apart from the county's choices, with its own questions. */
function besideIt(statute: NonNullable<Determination['statute']>, files: readonly string[]): readonly string[] {
  const { route, beyond } = statute;
  return [
    `By the statute alone: ${concluded(statute)}${route === '' ? '' : ` The way: ${route}.`}`,
    ...openRoads(statute),
    BEYOND[beyond],
    '',
    '  What the statute asks, in this order:',
    ...asked(statute, files),
  ];
}

function asked(verdict: Verdict, files: readonly string[]): readonly string[] {
  const { trace, missing, open } = verdict;
  const decider = deciderIn(verdict);
  const matters = new Set(open.map(({ id }) => id));
  const questions = trace.flatMap((step, i) => question(step, i, { files, decided: i === decider, matters }));
  const ended = missing.length === 0 && decider < 0;
  return ended ? [...questions, '      No further question applies, so the end of the list decided.'] : questions;
}

type Asking = { readonly files: readonly string[]; readonly decided: boolean; readonly matters: ReadonlySet<string> };

function question(step: TraceStep, i: number, { files, decided, matters }: Asking): readonly string[] {
  const { id, cite, asks, answer, given } = step;
  const from = answer.from && answer.from.length > 0 ? ` [${places(answer.from, files)}]` : '';
  const said = { yes: 'Yes', no: 'No', unknown: 'Not known' }[answer.is];
  const words = reasonOf(answer);
  const weight = matters.has(id) ? 'It matters.' : 'It makes no difference here: every road leads to the same end.';
  return [
    `  ${`${i + 1}.`.padStart(3)} ${asks}`,
    `      ${said}: ${words}${from}.${decided ? ' This decided.' : ''}${answer.is === 'unknown' ? ` ${weight}` : ''}`,
    ...(given && contradicts(given, answer)
      ? [`      ${given.by} answered ${given.is} on ${given.on}: that contradicts the record, which stands.`]
      : []),
    `      (${id}; ${cite})`,
  ];
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** `doj.csv:12, doj.csv:13`; a long list is cut. */
function places(origins: readonly Origin[], files: readonly string[]): string {
  const all = [...new Set(origins.map((origin) => place(origin, files)))];
  return all.length > 6 ? `${all.slice(0, 6).join(', ')} and ${all.length - 6} more` : all.join(', ');
}

/** A line cut at spaces; its parts stand below its first word, behind a number or a dash. */
export function folded(line: string, width = Number.POSITIVE_INFINITY): readonly string[] {
  const lead = /^ *(\d+\. |- )?/.exec(line)![0];
  return wrapped(line.slice(lead.length), width - lead.length).map(
    (part, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + part,
  );
}
