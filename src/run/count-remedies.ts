import { type Determination, contradictionsIn, relief } from '../engine/index.ts';
import type { Conviction } from '../history/index.ts';
import { type Tally, keyOf } from '../write/index.ts';
import type { DecidedOn } from './decide-remedies.ts';

/** Counts one person's determinations remedy by remedy, where several can be had, and what nobody has had yet. */
export function countRemedies(
  decided: readonly { readonly conviction: Conviction; readonly determination: Determination }[],
  others: readonly DecidedOn[],
  { tally, answered }: { readonly tally: Tally; readonly answered: boolean },
): void {
  const people = new Map<string, { eligible: boolean; notYet: boolean }>();
  const openTo = new Map<string, Open>();
  const count = (subject: DecidedOn['subject'], determination: Determination): void => {
    const { remedy, outcome, duty } = determination;
    tally.add(['remedy', remedy, outcome, duty ?? '']);
    const person = remember(people, remedy, NOBODY);
    if (outcome === 'not-yet') person.notYet = true;
    if (relief(outcome) > 0) {
      person.eligible = true;
      remember(openTo, keyOf(subject), () => ({ kind: subject.kind, remedies: [] })).remedies.push(remedy);
    }
    if (answered) countAnswers(determination, tally);
  };
  for (const { conviction, determination } of decided) count({ kind: 'conviction', conviction }, determination);
  for (const { subject, determination } of others) count(subject, determination);
  for (const [remedy, { eligible, notYet }] of people) {
    tally.add(['remedy', remedy, 'people', 'all']);
    if (eligible) tally.add(['remedy', remedy, 'people', 'eligible']);
    if (notYet) tally.add(['remedy', remedy, 'people', 'not-yet']);
  }
  for (const { kind, remedies } of openTo.values()) {
    tally.add(['gap', kind]);
    tally.add(['overlap', remedies.join(' + ')]);
  }
  if (openTo.size > 0) tally.add(['gap', 'people']);
}

const NOBODY = (): { eligible: boolean; notYet: boolean } => ({ eligible: false, notYet: false });

type Open = { readonly kind: string; readonly remedies: string[] };

/** Answers of people, each once for each remedy that asked. */
function countAnswers(determination: Determination, tally: Tally): void {
  const given = determination.trace.filter((step) => step.given);
  if (given.length === 0) return;
  tally.add(['answers', 'used'], given.length);
  const against = contradictionsIn(determination).length;
  if (against > 0) tally.add(['answers', 'contradicted'], against);
}

function remember<T>(memory: Map<string, T>, key: string, make: () => T): T {
  let found = memory.get(key);
  if (found === undefined) memory.set(key, (found = make()));
  return found;
}
