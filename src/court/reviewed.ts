import type { Problem } from '../basics/index.ts';
import { parseIsoDate } from '../basics/index.ts';
import type { Sheet } from './sheet.ts';
import { columnsOf } from './sheet.ts';

/** What a person may decide about a conviction; the first four change it. */
export const REVIEW_DECISIONS = [
  'dismiss',
  'reduce-to-misdemeanor',
  'reduce-to-infraction',
  'resentence',
  'no-relief',
  'challenge-criteria',
  'challenge-risk',
] as const;

export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** A person's decision about one conviction, laid over what the program found. */
export type Reviewed = {
  readonly key: string;
  readonly decision: ReviewDecision;
  readonly decidedBy: string;
  /** `YYYY-MM-DD`. */
  readonly decidedOn: string;
  readonly note: string;
  /** Where it was read. The ledger keeps none. */
  readonly from?: { readonly file: string; readonly line: number };
};

/** What people decided, above what the program found, until somebody decides otherwise. */
export type Kept = {
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  /** Convictions that the office no longer asks about, since the court cannot place them. */
  readonly withdrawn: ReadonlySet<string>;
  /** Convictions that an earlier delivery may have sent, or a person decided with it: they wait for a person. */
  readonly unsure: ReadonlyMap<string, Unsure>;
};

/** Why a conviction waits: one that an earlier delivery sent, or a person decided with it, may be the same. */
export type Unsure = {
  readonly what: 'sent' | 'decided';
  /** Keys of the convictions of the earlier delivery that it may be. */
  readonly keys: readonly string[];
};

export const NOTHING_KEPT: Kept = { reviewed: new Map(), withdrawn: new Set(), unsure: new Map() };

/** True when nothing was decided otherwise, nor by another person, on another day or for another reason. */
export function sameDecision(one: Reviewed, other: Reviewed | undefined): boolean {
  return (['decision', 'decidedBy', 'decidedOn', 'note'] as const).every((key) => one[key] === other?.[key]);
}

/** As the ledger writes it: whence it was read is not of it. */
export function keptDecision(key: string, { decision, decidedBy, decidedOn, note }: Reviewed): Reviewed {
  return { key, decision, decidedBy, decidedOn, note };
}

export const REVIEW_COLUMNS = ['conviction_key', 'decision', 'decided_by', 'decided_on', 'note'] as const;

/** Reads reviewed decisions from a table; lines without a decision are not decided yet. */
export function readReviewed(sheet: Sheet): {
  readonly decisions: ReadonlyMap<string, Reviewed>;
  readonly problems: readonly Problem[];
} {
  const { cells, problems: missing } = columnsOf(
    sheet,
    ['conviction_key', 'decision', 'decided_by', 'decided_on'],
    ['note'],
  );
  const problems = [...missing];
  const decisions = new Map<string, Reviewed>();
  for (const row of cells) {
    const decision = row
      .of('decision')
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-');
    if (decision === '') continue;
    const tell = (field: string, hint: string): void =>
      void problems.push({ code: 'bad-review', file: sheet.name, line: row.line, field, hint });
    const known = REVIEW_DECISIONS.find((each) => each === decision);
    if (!known) tell('decision', `expected one of ${REVIEW_DECISIONS.join(', ')}, or nothing while undecided`);
    if (row.of('conviction_key') === '')
      tell('conviction_key', 'expected the key of a conviction, as determinations.csv has it');
    if (row.of('decided_by') === '') tell('decided_by', 'expected who decided; a decision without a person is none');
    if (parseIsoDate(row.of('decided_on')) === undefined) tell('decided_on', 'expected a day as YYYY-MM-DD');
    const reviewed = {
      key: row.of('conviction_key'),
      decision: known ?? 'no-relief',
      decidedBy: row.of('decided_by'),
      decidedOn: row.of('decided_on'),
      note: row.of('note'),
      from: { file: sheet.name, line: row.line },
    };
    const earlier = decisions.get(reviewed.key);
    if (earlier && earlier.decision !== reviewed.decision)
      tell('conviction_key', 'an earlier line decides the same conviction otherwise; keep one');
    decisions.set(reviewed.key, reviewed);
  }
  return { decisions, problems };
}
