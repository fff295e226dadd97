import { type CalendarDate, isoDate, printPartialDate } from '../basics/index.ts';
import {
  type Determination,
  OUTCOME_WORDS,
  type TraceStep,
  type Verdict,
  contradicts,
  wordsOf,
} from '../engine/index.ts';
import { type Conviction, type Facts, type Origin, printOffense } from '../history/index.ts';
import { place } from './determinations.ts';

export type Explanation = {
  readonly facts: Facts;
  readonly conviction: Conviction;
  readonly determination: Determination;
  readonly asOf: CalendarDate;
  readonly files: readonly string[];
};

/** The questions of one determination, as they were asked and answered. */
export function printQuestions(determination: Determination, files: readonly string[]): string {
  const { outcome, reason, remedy, policy, trace, decidedBy } = determination;
  return [
    `  ${OUTCOME_WORDS[outcome]}: ${reason}`,
    `  under ${remedy}, policy ${policy}`,
    ...trace.flatMap((step, i) => question(step, i + 1, step.id === decidedBy.id, files)),
  ].join('\n');
}

/** One determination in words: what was decided and why, then each question with its answer, its fact and its citation. */
export function printExplanation({ conviction, determination, asOf, files }: Explanation): string {
  const { charge } = conviction;
  const offense = charge
    ? `${charge.parts.map(printOffense).join(' and ') || 'no section'} (${charge.text})`
    : 'an offense that cannot be read';
  const lines = [
    `Conviction ${conviction.key}: ${offense}`,
    `  ${conviction.level} of ${printPartialDate(conviction.date)}, ${conviction.county || 'no county'}${caseNumbers(conviction)}`,
    `  read from ${places(conviction.count.origins, files)}; the offense is the one ${SOURCES[conviction.chargeFrom]}`,
    '',
    `  ${OUTCOME_WORDS[determination.outcome]}: ${determination.reason}`,
    `  under ${determination.remedy}, policy ${determination.policy}, as of ${isoDate(asOf)}`,
    ...(determination.missing.length > 0 ? openRoads(determination) : []),
    ...determination.cautions.map((caution) => `  Note: ${caution}.`),
    '',
    ...determination.trace.flatMap((step, i) => question(step, i + 1, step.id === determination.decidedBy.id, files)),
  ];
  return [...lines, ...(determination.statute ? statuteLines(determination.statute, files) : [])].join('\n');
}

const BEYOND = {
  yes: 'The policy gives more than the statute does',
  no: 'The policy gives no more than the statute does',
  unknown: 'Whether the policy gives more than the statute depends on what is missing',
} as const;

/** What the statute gives, beside and apart from the county's choices, with its own questions. */
function statuteLines(statute: NonNullable<Determination['statute']>, files: readonly string[]): readonly string[] {
  return [
    '',
    `  By statute alone: ${OUTCOME_WORDS[statute.outcome]}: ${statute.reason}`,
    ...(statute.route === '' ? [] : [`  by ${statute.route}`]),
    ...(statute.missing.length > 0 ? openRoads(statute) : []),
    `  ${BEYOND[statute.beyond]}.`,
    '',
    ...statute.trace.flatMap((step, i) => question(step, i + 1, step.id === statute.decidedBy.id, files)),
  ];
}

const SOURCES: Readonly<Record<Conviction['chargeFrom'], string>> = {
  convicted: 'convicted of (CONV_OFFENSE_DESCR)',
  disposed: 'as disposed (DISP_OFFENSE_DESCR)',
  charged: 'charged (OFFENSE_DESCR); the file names no other',
  comment: 'in the comment (COMMENT_TEXT)',
  missing: 'that the file does not name',
};

function openRoads({ missing, possible }: Verdict): readonly string[] {
  const outcomes = possible.map((outcome) => OUTCOME_WORDS[outcome]).join(' or ');
  return [`  A person must find out ${missing.join('; ')}. Depending on it: ${outcomes}.`];
}

function question(
  { id, cite, asks, answer, given }: TraceStep,
  number: number,
  decided: boolean,
  files: readonly string[],
): readonly string[] {
  const from = answer.from && answer.from.length > 0 ? ` [${places(answer.from, files)}]` : '';
  const said =
    answer.is === 'unknown'
      ? `Unknown: ${answer.missing}`
      : `${answer.is === 'yes' ? 'Yes' : 'No'}: ${wordsOf(answer)}`;
  const against = contradicts(given, answer)
    ? [`     ${given!.by} answered ${given!.is} on ${given!.on}: that contradicts the record, which stands`]
    : [];
  return [
    `  ${number}. ${asks}${decided ? '   <- decided' : ''}`,
    `     ${said}${from}`,
    ...against,
    `     ${id}; ${cite}`,
  ];
}

function caseNumbers({ caseNumbers: numbers }: Conviction): string {
  return numbers.length === 0 ? ', no case number' : `, case ${numbers.join('; ')}`;
}

/** `doj.csv line 12, 13`; a long list is cut. */
function places(origins: readonly Origin[], files: readonly string[]): string {
  const all = [...new Set(origins.map((origin) => place(origin, files)))];
  return all.length > 6 ? `${all.slice(0, 6).join(', ')} and ${all.length - 6} more` : all.join(', ');
}
