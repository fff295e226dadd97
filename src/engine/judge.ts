import type { Origin } from '../history/index.ts';
import { SEPARATOR } from './answer.ts';
import type { TraceStep, Verdict } from './determination.ts';
import { type Ending, type Flow, isFlow } from './flow.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';

/** One way through a flow: where it ended and which question ended it. */
type Road = { readonly ending: Ending; readonly decidedBy: Question<never> | undefined };

/**
 * Walks a flow for one case. At a question whose answer is unknown both roads are walked. When every road ends in the
 * same outcome that outcome stands, with the reason of the road on which nothing unknown was taken for yes; otherwise the outcome is hand review, naming the missing facts and what is possible.
 */
export function judge<C>(flow: Flow<C>, subject: C): Verdict {
  const trace: TraceStep[] = [];
  const mattering: TraceStep[] = [];
  const roads = walk(flow, subject, { trace, mattering });
  const possible = outcomesOf(roads);
  const firm = roads.at(-1)!;
  const decidedBy = { id: firm.decidedBy?.id ?? 'otherwise', cite: firm.decidedBy?.cite ?? '' };
  if (possible.length === 1) {
    return { ...firm.ending, decidedBy, trace, missing: [], possible, from: origins(trace, firm) };
  }
  const open = trace.filter((step) => mattering.includes(step));
  const missing = [
    ...new Set(open.flatMap(({ answer }) => (answer.is === 'unknown' ? answer.missing.split(SEPARATOR) : []))),
  ];
  return {
    outcome: 'hand-review',
    reason: `Needs ${missing.join(SEPARATOR)}`,
    decidedBy: { id: open[0]?.id ?? '', cite: open[0]?.cite ?? '' },
    trace,
    missing,
    possible: possible.toSorted(byCaution),
    from: open.flatMap((step) => step.answer.from ?? []),
  };
}

function outcomesOf(roads: readonly Road[]): readonly Outcome[] {
  return [...new Set(roads.map((road) => road.ending.outcome))];
}

/** What a walk writes down: every question asked, and those whose unknown answer makes a difference. */
type Notes = { readonly trace: TraceStep[]; readonly mattering: TraceStep[] };

/** The roads in the order of the flow; the last is the one on which every unknown answer is taken for no. */
function walk<C>(flow: Flow<C>, subject: C, notes: Notes): readonly Road[] {
  const roads: Road[] = [];
  const open: { readonly step: TraceStep; readonly from: number }[] = [];
  const end = (): readonly Road[] => {
    // Both roads of an unknown answer lie from its own on: were all of them to end alike, it would not matter.
    for (const { step, from } of open) if (outcomesOf(roads.slice(from)).length > 1) notes.mattering.push(step);
    return roads;
  };
  let last: Question<C> | undefined;
  for (const { question, then } of flow.steps) {
    const answer = question.ask(subject);
    const step = { id: question.id, cite: question.cite, asks: question.asks, answer };
    notes.trace.push(step);
    last = question;
    if (answer.is === 'no') continue;
    if (answer.is === 'unknown') open.push({ step, from: roads.length });
    if (isFlow(then)) roads.push(...walk(then, subject, notes));
    else roads.push({ ending: then, decidedBy: question });
    if (answer.is === 'yes') return end();
  }
  roads.push({ ending: flow.otherwise, decidedBy: last });
  return end();
}

function origins(trace: readonly TraceStep[], road: Road): readonly Origin[] {
  return trace.find((step) => step.id === road.decidedBy?.id && step.answer.is === 'yes')?.answer.from ?? [];
}

const CAUTION: readonly Outcome[] = [
  'dismiss-and-seal',
  'dismiss',
  'redesignate-infraction',
  'redesignate-misdemeanor',
  'resentence',
  'reduce',
  'already-relieved',
  'maybe-eligible',
  'city-attorney-review',
  'hand-review',
  'not-eligible',
  'not-a-candidate',
];

function byCaution(a: Outcome, b: Outcome): number {
  return CAUTION.indexOf(a) - CAUTION.indexOf(b);
}
