import { OUTCOME_WORDS, type Outcome } from '../engine/index.ts';
import type { Tally } from './summary.ts';

/** What the statutes give, remedy by remedy, where a run has more than one; counts only. */
export type RemedySummary = {
  readonly byRemedy: Readonly<Record<string, RemedyCounts>>;
  /** Convictions, arrests and cases by the remedies that give something now: `reduction + dismissal`. */
  readonly overlaps: Readonly<Record<string, number>>;
  /** What could be had now and is not on record as had: the gap. */
  readonly gap: {
    readonly people: number;
    readonly convictions: number;
    readonly arrests: number;
    readonly cases: number;
  };
  readonly answers: { readonly used: number; readonly contradicted: number };
};

export type RemedyCounts = {
  readonly subjects: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Of what is given now: what the court, or the State, must give, and what the court may. */
  readonly shall: number;
  readonly may: number;
  readonly people: { readonly all: number; readonly eligible: number; readonly notYet: number };
};

/** The counts of the remedies named, in their order. */
export function remedySummary(tally: Tally, remedies: readonly string[]): RemedySummary {
  return {
    byRemedy: Object.fromEntries(remedies.map((remedy) => [remedy, countsOf(tally, remedy)])),
    overlaps: Object.fromEntries(
      Object.entries(tally.under('overlap'))
        .map(([names, count]) => [names.replaceAll('\t', ' + '), count] as const)
        .sort(([, a], [, b]) => b - a),
    ),
    gap: {
      people: tally.get('gap', 'people'),
      convictions: tally.get('gap', 'conviction'),
      arrests: tally.get('gap', 'arrest'),
      cases: tally.get('gap', 'case'),
    },
    answers: { used: tally.get('answers', 'used'), contradicted: tally.get('answers', 'contradicted') },
  };
}

function countsOf(tally: Tally, remedy: string): RemedyCounts {
  // `dismiss` and `shall`, joined by a tab; beside them the people.
  const all = Object.entries(tally.under('remedy', remedy)).filter(([name]) => !name.startsWith('people\t'));
  const outcomes: Record<string, number> = {};
  const duties = { shall: 0, may: 0 };
  for (const [name, count] of all) {
    const [outcome = '', duty = ''] = name.split('\t');
    const words = OUTCOME_WORDS[outcome as Outcome];
    outcomes[words] = (outcomes[words] ?? 0) + count;
    if (duty === 'shall' || duty === 'may') duties[duty] += count;
  }
  return {
    subjects: all.reduce((sum, [, count]) => sum + count, 0),
    outcomes,
    ...duties,
    people: {
      all: tally.get('remedy', remedy, 'people', 'all'),
      eligible: tally.get('remedy', remedy, 'people', 'eligible'),
      notYet: tally.get('remedy', remedy, 'people', 'not-yet'),
    },
  };
}
