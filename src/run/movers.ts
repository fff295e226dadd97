import { printPartialDate } from '../basics/index.ts';
import { END, type Judgments, NO_OUTCOME, OUTCOMES_BY_NUMBER, type Outcome, numberOf } from '../engine/index.ts';
import type { Docket } from './docket.ts';

/** A conviction that ends in another way than under the policy that is compared with, and whose it is. */
export type Mover = {
  /** The person's place among the people of the docket. */
  readonly person: number;
  /** The person's number in the record. */
  readonly number: string;
  readonly section: string;
  readonly date: string;
  readonly from: Outcome | undefined;
  readonly to: Outcome | undefined;
  /** The question that decides now, in words; '' when the policy does not look at the conviction, or no question decides. */
  readonly decidedBy: string;
};

/** From which outcome to which; nothing where a policy does not look at the conviction. */
export type Way = Pick<Mover, 'from' | 'to'>;

export type Movers = { readonly convictions: number; readonly movers: readonly Mover[] };

type MoversAsked = {
  /** Only those who move so. */
  readonly way: Way | undefined;
  readonly from: number;
  readonly count: number;
};

/** A piece of the list of those who move, in the order of the docket, and how long the list is. */
export function moversOf(
  { people, firstCase, caseload }: Docket,
  { before, after }: { readonly before: Judgments; readonly after: Judgments },
  { way, from, count }: MoversAsked,
): Movers {
  const movers: Mover[] = [];
  let convictions = 0;
  const [onlyFrom, onlyTo] = way ? [numberOf(way.from), numberOf(way.to)] : [];
  for (let person = 0; person < people.length; person++) {
    for (let i = firstCase[person]!; i < firstCase[person + 1]!; i++) {
      const [was, is] = [before.outcomes[i]!, after.outcomes[i]!];
      if (was === is || (way && (was !== onlyFrom || is !== onlyTo))) continue;
      const place = convictions++;
      if (place < from || place >= from + count) continue;
      const { conviction } = caseload.subjects[i]!;
      movers.push({
        person,
        number: people[person]!.history.person.key,
        section: conviction.charge?.citation ?? '',
        date: printPartialDate(conviction.date),
        from: OUTCOMES_BY_NUMBER[was],
        to: OUTCOMES_BY_NUMBER[is],
        decidedBy: is === NO_OUTCOME ? '' : deciderOf(after, i),
      });
    }
  }
  return { convictions, movers };
}

function deciderOf({ deciders, passage: { stations } }: Judgments, place: number): string {
  const at = deciders[place]!;
  const station = stations[at];
  if (station === undefined) return 'Is it such a conviction at all?';
  if (station.id !== END) return station.asks;
  // As a trace tells it: where a flow runs to its end, its last question decides.
  return stations.slice(0, at).findLast(({ depth }) => depth === station.depth)?.asks ?? '';
}
