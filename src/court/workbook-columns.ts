import type { DeterminationRow } from '../results/index.ts';
import { isChanged } from './batch.ts';
import { UNSURE } from './decisions.ts';
import type { Listed } from './lists.ts';
import type { ReviewDecision } from './reviewed.ts';

/** How a column is written: days as days where they are whole, numbers as numbers, all else as text. */
export type Column = {
  readonly name: string;
  readonly width: number;
  readonly says: string;
  readonly kind: 'text' | 'date' | 'number';
  readonly of: (each: Listed) => string;
};

const cell = (
  name: string,
  key: keyof DeterminationRow,
  width: number,
  says: string,
  kind: Column['kind'] = 'text',
): Column => ({ name, width, says, kind, of: ({ row }) => row[key] });

const KEY = cell('Conviction key', 'conviction_key', 24, 'Names the conviction; leave it as it is');
const NAME = cell('Name', 'name', 26, 'Primary name, as the record prints it');

export const DECISION_SAYS: Readonly<Record<ReviewDecision, string>> = {
  dismiss: 'The court is asked to dismiss, and under Proposition 64 to seal',
  'reduce-to-misdemeanor': 'The court is asked to redesignate it as a misdemeanor',
  'reduce-to-infraction': 'The court is asked to redesignate it as an infraction',
  resentence: 'The court is asked to recall the sentence and to resentence',
  'no-relief': 'Nothing is asked of the court',
  'challenge-criteria': 'Challenged: it does not meet HS 11361.8 (HS 11361.9)',
  'challenge-risk': 'Challenged: unreasonable risk of danger to public safety (HS 11361.9)',
};

/** For a person to fill in; they are read back with --reviewed. */
export const DECISION: readonly Column[] = [
  {
    name: 'Decision',
    width: 22,
    says: 'Yours, chosen from the list below',
    kind: 'text',
    of: ({ reviewed }) => reviewed?.decision ?? '',
  },
  {
    name: 'Decided by',
    width: 18,
    says: 'Who decided; needed with a decision',
    kind: 'text',
    of: ({ reviewed }) => reviewed?.decidedBy ?? '',
  },
  {
    name: 'Decided on',
    width: 12,
    says: 'The day, as a date; needed with a decision',
    kind: 'date',
    of: ({ reviewed }) => reviewed?.decidedOn ?? '',
  },
  {
    name: 'Note',
    width: 26,
    says: 'Why; the court is given it as the reason',
    kind: 'text',
    of: ({ reviewed }) => reviewed?.note ?? '',
  },
];

const FINDING: readonly Column[] = [
  cell('Outcome', 'outcome', 22, 'What the policy gives'),
  cell('Reason', 'reason', 34, 'Why'),
  cell('Missing facts', 'missing_facts', 34, 'What is not known and matters'),
  cell('Possible outcomes', 'possible_outcomes', 30, 'What the missing facts leave open'),
];

const RECORD: readonly Column[] = [
  cell('Offense', 'offense', 40, 'As the record prints it'),
  cell('Section', 'section', 16, 'As it was read'),
  cell('Level', 'level', 13, 'Today, later reductions included'),
  cell(
    'Conviction date',
    'conviction_date',
    14,
    'A date where the day is known; else as far as it is known, as text',
    'date',
  ),
  cell('Case numbers', 'case_numbers', 20, 'Text, so that no zero is lost'),
  cell('Court', 'agency', 20, 'The agency that reported it'),
  cell('Convictions in case', 'convictions_in_case', 10, 'Of the same court step, this one included', 'number'),
  cell('Birth date', 'birth_date', 12, 'As the conviction date', 'date'),
  cell('CII number', 'cii_number', 14, "California's number for the person"),
  cell('Under sentence', 'under_sentence', 10, 'In custody or on supervision for any conviction: yes, no, unknown'),
  cell('Sentence', 'sentence', 24, 'Of the conviction, or of its court step'),
  cell('Sentence status', 'sentence_status', 34, 'Whether it is served'),
  cell('Deceased', 'deceased', 10, 'yes when the record says so'),
  cell('Statute', 'statute_outcome', 24, 'What HS 11361.8 itself gives on the record'),
  cell('Statute reason', 'statute_reason', 40, 'Why'),
  cell('Beyond statute', 'beyond_statute', 10, 'Whether the policy gives more than the statute'),
  {
    name: 'Cautions',
    width: 40,
    says: 'What a reader should know and what did not decide',
    kind: 'text',
    of: cautionsOf,
  },
  cell('Reported again', 'reported_again', 24, 'Convictions that may be this one reported again'),
  cell('Authority', 'authority', 24, 'Citation of the question that decided'),
  cell('Rows', 'rows', 30, 'FILE:LINE where the facts stand'),
];

export const WITH_DECISION: readonly Column[] = [KEY, NAME, ...DECISION, ...FINDING, ...RECORD];
export const WITHOUT_DECISION: readonly Column[] = [KEY, NAME, ...FINDING, ...RECORD];

/** What the record gives, and before it what a court has done or may have been asked already. */
function cautionsOf({ row, line, doubt }: Listed): string {
  const cautions = row.cautions === '' ? [] : [row.cautions];
  if (doubt) cautions.unshift(`${UNSURE[doubt.what]}: may be ${doubt.keys.join(' or ')} of the earlier delivery`);
  if (isChanged(line)) cautions.unshift(`a court has changed it: ${line?.answer?.status}`);
  return cautions.join('; ');
}
