import { outcomeNamed } from '../engine/index.ts';
import type { DeterminationRow } from '../results/index.ts';
import type { CourtDecision } from './decisions.ts';
import { UNSURE, decidedOf, decidedUnder } from './decisions.ts';
import { type LineState, isChanged } from './batch.ts';
import { type Ledger, type LedgerOfRemedy, ledgerOf } from './ledger.ts';
import { caseNumbers, countNumberOf } from './relief-line.ts';
import type { List } from './print-list.ts';
import type { Reviewed, Unsure } from './reviewed.ts';

/** A determination with a person's decision, where there is one, what may go to a court, and what the ledger tells of it. */
export type Listed = {
  readonly row: DeterminationRow;
  readonly reviewed: Reviewed | undefined;
  readonly decided: CourtDecision;
  /** The line that tells where it is. */
  readonly line: LineState | undefined;
  /** Why it cannot be told apart from one of an earlier delivery. */
  readonly doubt: Unsure | undefined;
};

/** `told`: of the remedy's ledger. A decision given now tells a conviction apart. */
export function listed(
  row: DeterminationRow,
  reviewed: Reviewed | undefined,
  told?: Pick<LedgerOfRemedy, 'telling' | 'unsure'>,
): Listed {
  const { conviction_key: key } = row;
  const doubt = reviewed ? undefined : told?.unsure.get(key);
  return { row, reviewed, decided: decidedOf(row, reviewed), line: told?.telling.get(key), doubt };
}

/** A column of a list: its name, and a conviction's cell. */
type ListColumn<T> = { readonly name: string; readonly of: (each: T) => string };

/** Cells of the determination as they stand. */
function asDecided(...names: readonly (keyof DeterminationRow)[]): readonly ListColumn<Pick<Listed, 'row'>>[] {
  return names.map((name) => ({ name, of: ({ row }) => row[name] }));
}

/** The list of those given, in the order of their keys. */
function listOf<T>(columns: readonly ListColumn<T>[], all: readonly T[], keysOf: (each: T) => readonly string[]): List {
  const keyed = all.map((each) => ({ each, keys: keysOf(each) })).sort((a, b) => compareKeys(a.keys, b.keys));
  return {
    columns: columns.map(({ name }) => name),
    rows: keyed.map(({ each }) => columns.map((column) => column.of(each))),
  };
}

type Standing = Listed & { readonly standing: string };

const DEFENDER: readonly ListColumn<Standing>[] = [
  { name: 'priority', of: ({ row }) => String(priorityOf(row)) },
  ...asDecided('under_sentence', 'sentence_status', 'name', 'birth_date', 'cii_number', 'case_numbers'),
  { name: 'court', of: ({ row }) => row.agency },
  ...asDecided('offense', 'section', 'level', 'conviction_date'),
  { name: 'standing', of: ({ standing }) => standing },
  { name: 'why', of: ({ row }) => row.reason },
  ...asDecided('missing_facts', 'possible_outcomes', 'statute_outcome', 'statute_reason', 'deceased', 'conviction_key'),
];

/**
 * For the public defender: convictions that are challenged or wait for a person. People in custody or on supervision come
 * first, then those of whom the record does not say, then all others; those who have died come last.
 */
export function defenderList(all: readonly Listed[]): List {
  const open = all.flatMap((each): readonly Standing[] => {
    const standing = standingOf(each);
    return standing === undefined ? [] : [{ ...each, standing }];
  });
  return listOf(DEFENDER, open, ({ row }) => [String(priorityOf(row)), row.name, row.subject_id, row.conviction_key]);
}

function priorityOf({ under_sentence, deceased }: DeterminationRow): number {
  if (deceased === 'yes') return 4;
  return under_sentence === 'yes' ? 1 : under_sentence === 'unknown' ? 2 : 3;
}

/** Nothing for a conviction that is relieved or is to be: a court's order counts, whatever these results say. */
function standingOf({ row, reviewed, decided, line, doubt }: Listed): string | undefined {
  const outcome = outcomeNamed(row.outcome);
  if (isChanged(line) || decided.kind === 'decision' || outcome === 'already-relieved') return undefined;
  if (reviewed) return reviewed.decision === 'no-relief' ? 'no relief, by a person’s decision' : 'challenged';
  if (outcome === 'not-eligible') return 'not granted by the policy';
  return doubt ? UNSURE[doubt.what] : 'waits for a person';
}

/** A count that is to change, with the line that tells the court of it once one has been sent. */
type Changing = Pick<Listed, 'row' | 'decided'> & { readonly sent: LineState | undefined; readonly isUnsure: boolean };

const DOJ: readonly ListColumn<Changing>[] = [
  ...asDecided('cii_number', 'name', 'birth_date'),
  { name: 'court', of: ({ row }) => row.agency },
  {
    name: 'case_number',
    of: ({ row, sent }) => sent?.answer?.courtCaseNumber ?? sent?.caseNumber ?? caseNumbers(row)[0] ?? '',
  },
  { name: 'count_number', of: ({ row }) => countNumberOf(row.conviction_key) },
  ...asDecided('section', 'conviction_date'),
  { name: 'action', of: ({ decided, sent }) => sent?.action ?? (decided.kind === 'decision' ? decided.action : '') },
  { name: 'status', of: farOf },
  { name: 'order_number', of: ({ sent }) => sent?.answer?.orderNumber ?? '' },
  { name: 'order_date', of: ({ sent }) => sent?.answer?.orderDate ?? '' },
  { name: 'judge', of: ({ sent }) => sent?.answer?.judge ?? '' },
  ...asDecided('conviction_key'),
];

/** How far a count is. */
function farOf({ sent, isUnsure }: Changing): string {
  if (!sent) return isUnsure ? 'MAY_BE_SENT' : 'DECIDED';
  return sent.answer?.status ?? (sent.earlier ? 'SENT_EARLIER' : 'SENT');
}

/** For DOJ's record: every count that is to change, how far it is, and the order once the court has answered. */
export function dojList(all: readonly Listed[], ledger: Ledger): List {
  const changing = all.flatMap(({ row, reviewed, decided: found }): readonly Changing[] => {
    const own = ledgerOf(row.remedy, ledger);
    const sent = own.telling.get(row.conviction_key);
    // Since an earlier delivery sent it, DOJ's record has been changed.
    if (sent?.earlier && outcomeNamed(row.outcome) === 'already-relieved') return [];
    const isUnsure = own.unsure.has(row.conviction_key);
    const decided = reviewed || isUnsure ? found : decidedUnder(row, own);
    return decided.kind === 'decision' || sent ? [{ row, decided, sent, isUnsure }] : [];
  });
  return listOf(DOJ, changing, ({ row }) => [row.cii_number, row.conviction_key]);
}

type Challenged = Listed & Ground;

const CHALLENGES: readonly ListColumn<Challenged>[] = [
  ...asDecided('conviction_key'),
  { name: 'ground', of: ({ ground }) => ground },
  { name: 'ground_in_words', of: ({ words }) => words },
  { name: 'ground_authority', of: ({ authority }) => authority },
  ...asDecided('outcome', 'reason'),
  { name: 'reason_authority', of: ({ row }) => row.authority },
  { name: 'decided_by_a_person', of: ({ reviewed }) => reviewed?.decision ?? '' },
  ...asDecided('name', 'birth_date', 'cii_number', 'case_numbers'),
  { name: 'court', of: ({ row }) => row.agency },
  ...asDecided('offense', 'section', 'level', 'conviction_date', 'sentence_status', 'cautions', 'answers', 'rows'),
];

/**
 * For the prosecutor: every conviction that the policy does not grant, with what the record gives as a ground to challenge
 * relief under HS 11361.9, and where it gives none.
 */
export function challengeList(all: readonly Listed[]): List {
  const open = all
    .filter((each) => standingOf(each) !== undefined)
    .map((each): Challenged => ({ ...each, ...groundOf(each.row, each.reviewed) }));
  return listOf(CHALLENGES, open, ({ row, ground }) => [String(GROUNDS.indexOf(ground)), row.name, row.conviction_key]);
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
  if (row.statute_outcome === '')
    return { ground: 'not asked', words: 'No statute was judged beside the policy', authority: '' };
  const outcome = outcomeNamed(row.statute_outcome);
  if (outcome === 'not-eligible' || outcome === 'not-a-candidate')
    return { ground: 'criteria', words: row.statute_reason, authority: row.statute_authority };
  if (outcome === 'hand-review') return { ground: 'open', words: row.statute_reason, authority: row.statute_authority };
  return {
    ground: 'none on record',
    words: `The statute presumes relief: ${row.statute_reason}. A challenge needs proof, by clear and convincing evidence, that HS 11361.8 is not met, or an unreasonable risk of danger to public safety`,
    authority: 'HS 11361.8(b), (f); HS 11361.9',
  };
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}
