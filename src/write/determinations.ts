import { type CalendarDate, isoDate, printPartialDate, utf8 } from '../basics/index.ts';
import { type Determination, OUTCOME_WORDS } from '../engine/index.ts';
import type { Conviction, Origin, Person } from '../history/index.ts';
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
] as const;

export const DETERMINATIONS_HEADER = utf8(csvLine(DETERMINATION_COLUMNS));

export type DeterminationLine = {
  readonly person: Person;
  readonly conviction: Conviction;
  readonly determination: Determination;
  readonly asOf: CalendarDate;
  readonly files: readonly string[];
};

/** One line of `determinations.csv`. Dates are ISO, partial dates as far as they go; lists are joined by `; `. */
export function determinationLine({ person, conviction, determination, asOf, files }: DeterminationLine): string {
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

/** `doj.csv:12; doj.csv:13`: the lines that hold the conviction, then those that the deciding facts came from. */
function rows(conviction: Conviction, determination: Determination, files: readonly string[]): string {
  const places = [...conviction.count.origins, ...determination.from].map((origin) => place(origin, files));
  return [...new Set(places)].join('; ');
}

export function place(origin: Origin, files: readonly string[]): string {
  return `${files[origin.file] ?? ''}:${origin.line}`;
}
