import { NONE, Round } from '../basics/index.ts';
import { type Determination, type GivenAnswer, contradictionsIn, relief } from '../engine/index.ts';
import type { Conviction } from '../history/index.ts';
import { type Tally, identityOf } from '../write/index.ts';
import type { DecidedOn } from './decide-remedies.ts';

/** Counts one person's determinations remedy by remedy, where several can be had, and what nobody has had yet. */
export function countRemedies(
  decided: readonly { readonly conviction: Conviction; readonly determination: Determination }[],
  others: readonly DecidedOn[],
  { tally, answered }: { readonly tally: Tally; readonly answered: boolean },
): void {
  const openTo: Open[] = [];
  const places = new Round<object | string, Open>();
  // They come remedy by remedy.
  let remedy = '';
  let [eligible, notYet] = [false, false];
  // Mostly a person's convictions have the same outcome under a remedy.
  let same: { readonly outcome: string; readonly duty: string; count: number } | undefined;
  const counted = (): void => {
    if (same) tally.add(['remedy', remedy, same.outcome, same.duty], same.count);
    same = undefined;
  };
  const closed = (): void => {
    counted();
    if (remedy === '') return;
    tally.add(['remedy', remedy, 'people', 'all']);
    if (eligible) tally.add(['remedy', remedy, 'people', 'eligible']);
    if (notYet) tally.add(['remedy', remedy, 'people', 'not-yet']);
  };
  const count = (subject: DecidedOn['subject'], determination: Determination): void => {
    const { outcome, duty = '' } = determination;
    if (determination.remedy !== remedy) {
      closed();
      remedy = determination.remedy;
      [eligible, notYet] = [false, false];
    }
    if (same?.outcome !== outcome || same.duty !== duty) {
      counted();
      same = { outcome, duty, count: 0 };
    }
    same.count++;
    if (outcome === 'not-yet') notYet = true;
    if (relief(outcome) > 0) {
      eligible = true;
      const id = identityOf(subject);
      const open = places.get(id);
      if (open) open.name.push(remedy);
      else {
        const begun = { kind: subject.kind, name: ['overlap', remedy] };
        places.add(id, begun);
        openTo.push(begun);
      }
    }
    if (answered) countAnswers(determination, tally);
  };
  for (const { conviction, determination } of decided) count({ kind: 'conviction', conviction }, determination);
  for (const { subject, determination } of others) count(subject, determination);
  closed();
  for (const { kind, name } of openTo) {
    tally.add(['gap', kind]);
    tally.add(name);
  }
  if (openTo.length > 0) tally.add(['gap', 'people']);
}

/** What a subject is, and the name under which the remedies that can be had for it are counted together. */
type Open = { readonly kind: string; readonly name: string[] };

/** Of the answers that people gave about one person, those that a question came up for: each once, whoever asked. */
export function countAsked(determinations: readonly Determination[], tally: Tally): void {
  const asked = new Set<GivenAnswer>();
  for (const { trace, statute } of determinations)
    for (const { given } of [...trace, ...(statute?.trace ?? NONE)]) if (given) asked.add(given);
  if (asked.size > 0) tally.add(['answers', 'asked'], asked.size);
}

/** Answers of people, each once for each remedy that asked. */
function countAnswers(determination: Determination, tally: Tally): void {
  const given = determination.trace.filter((step) => step.given);
  if (given.length === 0) return;
  tally.add(['answers', 'used'], given.length);
  const against = contradictionsIn(determination).length;
  if (against > 0) tally.add(['answers', 'contradicted'], against);
}
