import type { DeterminationRow } from '../results/index.ts';
import type { CourtDecision } from './decisions.ts';
import { decidedOf, decidedUnder } from './decisions.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { caseNumbers, countNumberOf } from './relief-line.ts';
import type { List } from './print-list.ts';
import type { Reviewed } from './reviewed.ts';

/** A determination with a person's decision, where there is one, and what may go to a court. */
export type Listed = {
  readonly row: DeterminationRow;
  readonly reviewed: Reviewed | undefined;
  readonly decided: CourtDecision;
};

export function listed(row: DeterminationRow, reviewed: Reviewed | undefined): Listed {
  return { row, reviewed, decided: decidedOf(row, reviewed) };
}

export const DEFENDER_COLUMNS = [
  'priority',
  'under_sentence',
  'sentence_status',
  'name',
  'birth_date',
  'cii_number',
  'case_numbers',
  'court',
  'offense',
  'section',
  'level',
  'conviction_date',
  'standing',
  'why',
  'missing_facts',
  'possible_outcomes',
  'statute_outcome',
  'statute_reason',
  'deceased',
  'conviction_key',
] as const;

/**
 * For the public defender: convictions that are challenged or wait for a person. People in custody or on supervision come
 * first, then those of whom the record does not say, then all others; those who have died come last.
 */
export function defenderList(all: readonly Listed[]): List {
  const rows = all.flatMap((each) => {
    const standing = standingOf(each);
    if (standing === undefined) return [];
    const { row } = each;
    return [
      {
        order: [String(priorityOf(row)), row.name, row.subject_id, row.conviction_key],
        cells: [
          String(priorityOf(row)),
          row.under_sentence,
          row.sentence_status,
          row.name,
          row.birth_date,
          row.cii_number,
          row.case_numbers,
          row.agency,
          row.offense,
          row.section,
          row.level,
          row.conviction_date,
          standing,
          row.reason,
          row.missing_facts,
          row.possible_outcomes,
          row.statute_outcome,
          row.statute_reason,
          row.deceased,
          row.conviction_key,
        ],
      },
    ];
  });
  return { columns: DEFENDER_COLUMNS, rows: rows.sort(byOrder).map(({ cells }) => cells) };
}

function priorityOf({ under_sentence, deceased }: DeterminationRow): number {
  if (deceased === 'yes') return 4;
  return under_sentence === 'yes' ? 1 : under_sentence === 'unknown' ? 2 : 3;
}

/** Nothing for a conviction that is relieved or is to be. */
function standingOf({ row, reviewed, decided }: Listed): string | undefined {
  if (decided.kind === 'decision' || row.outcome === 'Already Relieved') return undefined;
  if (reviewed) return reviewed.decision === 'no-relief' ? 'no relief, by a person’s decision' : 'challenged';
  return row.outcome === 'Not eligible' ? 'not granted by the policy' : 'waits for a person';
}

export const DOJ_COLUMNS = [
  'cii_number',
  'name',
  'birth_date',
  'court',
  'case_number',
  'count_number',
  'section',
  'conviction_date',
  'action',
  'status',
  'order_number',
  'order_date',
  'judge',
  'conviction_key',
] as const;

/** For DOJ's record: every count that is to change, how far it is, and the order once the court has answered. */
export function dojList(all: readonly Listed[], ledger: Ledger): List {
  const rows = all.flatMap(({ row, reviewed, decided: found }) => {
    const own = ledgerOf(row.remedy, ledger);
    const sent = own.telling.get(row.conviction_key);
    const decided = reviewed ? found : decidedUnder(row, own);
    if (decided.kind !== 'decision' && !sent) return [];
    const { answer } = sent ?? {};
    return [
      {
        order: [row.cii_number, row.conviction_key],
        cells: [
          row.cii_number,
          row.name,
          row.birth_date,
          row.agency,
          answer?.courtCaseNumber ?? sent?.caseNumber ?? caseNumbers(row)[0] ?? '',
          countNumberOf(row.conviction_key),
          row.section,
          row.conviction_date,
          sent?.action ?? (decided.kind === 'decision' ? decided.action : ''),
          answer?.status ?? (sent ? 'SENT' : 'DECIDED'),
          answer?.orderNumber ?? '',
          answer?.orderDate ?? '',
          answer?.judge ?? '',
          row.conviction_key,
        ],
      },
    ];
  });
  return { columns: DOJ_COLUMNS, rows: rows.sort(byOrder).map(({ cells }) => cells) };
}

export const CHALLENGE_COLUMNS = [
  'conviction_key',
  'ground',
  'ground_in_words',
  'ground_authority',
  'outcome',
  'reason',
  'reason_authority',
  'decided_by_a_person',
  'name',
  'birth_date',
  'cii_number',
  'case_numbers',
  'court',
  'offense',
  'section',
  'level',
  'conviction_date',
  'sentence_status',
  'cautions',
  'answers',
  'rows',
] as const;

/**
 * For the prosecutor: every conviction that the policy does not grant, with what the record gives as a ground to challenge
 * relief under HS 11361.9, and where it gives none.
 */
export function challengeList(all: readonly Listed[]): List {
  const rows = all.flatMap((each) => {
    const { row, reviewed } = each;
    if (standingOf(each) === undefined) return [];
    const { ground, words, authority } = groundOf(row, reviewed);
    return [
      {
        order: [GROUNDS.indexOf(ground).toString(), row.name, row.conviction_key],
        cells: [
          row.conviction_key,
          ground,
          words,
          authority,
          row.outcome,
          row.reason,
          row.authority,
          reviewed?.decision ?? '',
          row.name,
          row.birth_date,
          row.cii_number,
          row.case_numbers,
          row.agency,
          row.offense,
          row.section,
          row.level,
          row.conviction_date,
          row.sentence_status,
          row.cautions,
          row.answers,
          row.rows,
        ],
      },
    ];
  });
  return { columns: CHALLENGE_COLUMNS, rows: rows.sort(byOrder).map(({ cells }) => cells) };
}

const GROUNDS = ['criteria', 'risk', 'open', 'none on record', 'not asked'] as const;

type Ground = { readonly ground: (typeof GROUNDS)[number]; readonly words: string; readonly authority: string };

/** The two grounds of HS 11361.9: the conviction does not meet HS 11361.8, or relief is an unreasonable risk. */
function groundOf(row: DeterminationRow, reviewed: Reviewed | undefined): Ground {
  if (reviewed?.decision === 'challenge-risk')
    return {
      ground: 'risk',
      words: reviewed.note || 'Unreasonable risk of danger to public safety',
      authority: 'HS 11361.9; HS 11361.8(b)',
    };
  if (reviewed?.decision === 'challenge-criteria')
    return {
      ground: 'criteria',
      words: reviewed.note || row.statute_reason || row.reason,
      authority: row.statute_authority || 'HS 11361.8',
    };
  switch (row.statute_outcome) {
    case 'Not eligible':
    case 'Not a Candidate':
      return { ground: 'criteria', words: row.statute_reason, authority: row.statute_authority };
    case 'Hand Review':
      return { ground: 'open', words: row.statute_reason, authority: row.statute_authority };
    case '':
      return { ground: 'not asked', words: 'No statute was judged beside the policy', authority: '' };
    default:
      return {
        ground: 'none on record',
        words: `The statute presumes relief: ${row.statute_reason}. A challenge needs proof, by clear and convincing evidence, that HS 11361.8 is not met, or an unreasonable risk of danger to public safety`,
        authority: 'HS 11361.8(b), (f); HS 11361.9',
      };
  }
}

function byOrder(a: { readonly order: readonly string[] }, b: { readonly order: readonly string[] }): number {
  for (let i = 0; i < a.order.length; i++) if (a.order[i] !== b.order[i]) return a.order[i]! < b.order[i]! ? -1 : 1;
  return 0;
}
