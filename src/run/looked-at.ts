import { type Flow, type Question, type TraceStep, isFlow } from '../engine/index.ts';
import { type FactLookedAt, type Facts, watchedFacts } from '../history/index.ts';
import type { ConvictionCase } from '../law/index.ts';
import type { Bench, Judged } from './benches.ts';
import { type Decided, decide } from './decide-person.ts';

/**
 * The determinations with the facts that each question looked at. Every question is asked once more, of facts that tell
 * when they are looked at; the answers stay those of the determinations. For one person, not for a run.
 */
export function withFactsLookedAt(decided: readonly Decided[], facts: Facts, bench: Bench): readonly Decided[] {
  const seen = new Map<string, Map<string, FactLookedAt>>();
  decide(facts, { ...bench, judged: bench.judged.map((judged) => watching(judged, seen)) });
  return decided.map(({ conviction, determination }) => {
    const told = (step: TraceStep): TraceStep => ({
      ...step,
      lookedAt: [...(seen.get(nameOf(conviction.key, step.id))?.values() ?? [])],
    });
    const { statute, trace } = determination;
    const own = { ...determination, trace: trace.map(told) };
    return {
      conviction,
      determination: statute ? { ...own, statute: { ...statute, trace: statute.trace.map(told) } } : own,
    };
  });
}

type Seen = Map<string, Map<string, FactLookedAt>>;

function watching(judged: Judged, seen: Seen): Judged {
  const { flow, statute } = judged;
  return { ...judged, flow: flowWatching(flow, seen), statute: statute && flowWatching(statute, seen) };
}

function flowWatching({ steps, otherwise }: Flow<ConvictionCase>, seen: Seen): Flow<ConvictionCase> {
  return {
    steps: steps.map(({ question, then }) => ({
      question: questionWatching(question, seen),
      then: isFlow(then) ? flowWatching(then, seen) : then,
    })),
    otherwise,
  };
}

/** Watched facts are made for each question anew: what one remembers of them, another would not look at. */
function questionWatching(question: Question<ConvictionCase>, seen: Seen): Question<ConvictionCase> {
  return {
    ...question,
    ask: (subject) => {
      const name = nameOf(subject.conviction.key, question.id);
      const looked = seen.get(name) ?? new Map<string, FactLookedAt>();
      seen.set(name, looked);
      const facts = watchedFacts(subject.facts, (each) => {
        const { fact, at } = each;
        looked.set(`${fact} ${at?.file} ${at?.row}`, each);
      });
      const conviction = facts.convictions[subject.facts.convictions.indexOf(subject.conviction)];
      return question.ask({ ...subject, facts, conviction: conviction ?? subject.conviction });
    },
  };
}

function nameOf(conviction: string, question: string): string {
  return `${conviction} ${question}`;
}
