import { type PartialDate, latestOf, spanning } from '../basics/index.ts';
import type { Answer } from './answer.ts';
import { type Flow, isFlow } from './flow.ts';
import type { Question } from './question.ts';

/**
 * The day on which every wait that stands in the way is over. A flow ends at the first wait that still runs, and others
 * may follow: it is walked on as though that wait were over, by today's answers. Where roads part, from the first of their
 * days to the last.
 */
export function openingOf<C>(flow: Flow<C>, ask: (question: Question<C>) => Answer): PartialDate | undefined {
  return opening(flow, undefined, ask);
}

type Opening = PartialDate | undefined;

function opening<C>(flow: Flow<C>, before: Opening, ask: (question: Question<C>) => Answer): Opening {
  let waited = before;
  let found: Opening;
  for (const { question, then } of flow.steps) {
    const { is, until } = ask(question);
    if (is === 'no') continue;
    if (!isFlow(then) && then.outcome === 'not-yet') {
      waited = is === 'yes' ? later(waited, until) : perhapsLater(waited, until);
      continue;
    }
    found = either(found, isFlow(then) ? opening(then, waited, ask) : waited);
    if (is === 'yes') return found;
  }
  return either(found, waited);
}

/** What is not known tells of no day, and leaves the other. */
function later(waited: Opening, until: Opening): Opening {
  if (until === undefined || waited === undefined) return waited ?? until;
  if (until.kind === 'unknown') return waited;
  return waited.kind === 'unknown' ? until : latestOf(waited, until);
}

/** Whether the further wait stands in the way at all is open. */
function perhapsLater(waited: Opening, until: Opening): Opening {
  const both = later(waited, until);
  return waited?.kind === 'known' && both?.kind === 'known' ? { ...both, earliest: waited.earliest } : both;
}

function either(found: Opening, other: Opening): Opening {
  return found === undefined || other === undefined ? (found ?? other) : spanning(found, other);
}
