import { type CalendarDate, type Truth, isoDate, printPartialDate, utf8 } from '../basics/index.ts';
import { type Answer, type Determination, OUTCOME_WORDS, wordsOf } from '../engine/index.ts';
import {
  type Conviction,
  type Origin,
  type Person,
  type Sentence,
  printOffense,
  printLine,
  printSentence,
} from '../history/index.ts';
import { csvLine, plainCell } from './csv.ts';

/** The columns of `determinations.csv`: one line per conviction and remedy. */
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
] as const;

export const DETERMINATIONS_HEADER = utf8(csvLine(DETERMINATION_COLUMNS));

/** What those who act on a determination need to know besides it: courts, defenders, the office itself. */
export type Circumstances = {
  /** Convictions of the same court step, this one included. */
  readonly convictionsInCase: number;
  readonly sentence: Sentence;
  readonly sentenceCompleted: Answer;
  /** Whether the person is in custody or on supervision for this or any other conviction. */
  readonly underSentence: Truth;
  readonly deceased: boolean;
  /** Keys of convictions that may be this one reported again. */
  readonly reportedAgain: readonly string[];
};

export type DeterminationLine = {
  readonly person: Person;
  readonly conviction: Conviction;
  readonly determination: Determination;
  readonly circumstances: Circumstances;
  readonly asOf: CalendarDate;
  readonly files: readonly string[];
};

/** One line of `determinations.csv`. Dates are ISO, partial dates as far as they go; lists are joined by `; `. */
export function determinationLine({
  person,
  conviction,
  determination,
  circumstances,
  asOf,
  files,
}: DeterminationLine): string {
  return csvLine(
    [
      conviction.key,
      person.key,
      person.cii,
      person.name,
      printPartialDate(person.birth),
      conviction.county,
      conviction.agency,
      conviction.caseNumbers.join('; '),
      conviction.charge?.text ?? '',
      conviction.chargeFrom,
      conviction.level,
      printPartialDate(conviction.date),
      determination.remedy,
      determination.policy,
      isoDate(asOf),
      OUTCOME_WORDS[determination.outcome],
      determination.reason,
      determination.decidedBy.id,
      determination.decidedBy.cite,
      determination.missing.join('; '),
      determination.possible.map((outcome) => OUTCOME_WORDS[outcome]).join('; '),
      determination.cautions.join('; '),
      answers(determination),
      rows(conviction, determination, files),
      ...statuteCells(determination),
      ...circumstanceCells(conviction, circumstances),
    ].map(plainCell),
  );
}

/** `already-relieved: no; misdemeanor-or-infraction: yes (the conviction is a misdemeanor)`. */
function answers({ trace }: Determination): string {
  return trace
    .map(({ id, answer }) => `${id}: ${answer.is} (${answer.is === 'unknown' ? answer.missing : answer.because})`)
    .join('; ');
}

/** What the statute gives beside the policy; blank for a remedy that has no flow of its own. */
function statuteCells({ statute }: Determination): readonly string[] {
  if (!statute) return ['', '', '', '', '', ''];
  return [
    OUTCOME_WORDS[statute.outcome],
    statute.reason,
    statute.decidedBy.cite,
    statute.missing.join('; '),
    statute.beyond,
    statute.route,
  ];
}

function circumstanceCells(conviction: Conviction, circumstances: Circumstances): readonly string[] {
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

/** `doj.csv:12; doj.csv:13`: the lines that hold the conviction, then those that the deciding facts came from. */
function rows(conviction: Conviction, determination: Determination, files: readonly string[]): string {
  const places = [...conviction.count.origins, ...determination.from].map((origin) => place(origin, files));
  return [...new Set(places)].join('; ');
}

export function place(origin: Origin, files: readonly string[]): string {
  const file = files[origin.file] ?? '';
  return origin.page === undefined ? `${file}:${origin.line}` : `${file} ${printLine(origin)}`;
}
