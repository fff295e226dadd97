import type { CalendarDate } from '../basics/index.ts';
import { type Judgments, OUTCOMES_BY_NUMBER, grants } from '../engine/index.ts';
import type { Facts } from '../history/index.ts';
import { countedRace, countedSex } from '../write/index.ts';
import { ageBandOf } from './count-people.ts';
import type { Docket } from './docket.ts';

/** People in scope by one thing that the record says of them, and how many of each group get some relief. */
export type Equity = {
  readonly by: 'race' | 'sex' | 'age';
  readonly groups: readonly { readonly name: string; readonly people: number; readonly relieved: number }[];
};

const GRANTED = OUTCOMES_BY_NUMBER.map(grants);

/** Who gets relief by a policy, by race, sex and age on the day, as the summary words them. */
export function equityOf(
  { people, firstCase }: Docket,
  { outcomes }: Pick<Judgments, 'outcomes'>,
  asOf: CalendarDate,
): readonly Equity[] {
  const by = (name: Equity['by'], of: (facts: Facts) => string): Equity => {
    const groups = new Map<string, { people: number; relieved: number }>();
    people.forEach((facts, person) => {
      let looked = false;
      let relieved = false;
      for (let i = firstCase[person]!; i < firstCase[person + 1]!; i++) {
        looked ||= OUTCOMES_BY_NUMBER[outcomes[i]!] !== undefined;
        relieved ||= GRANTED[outcomes[i]!] === true;
      }
      if (!looked) return;
      const group = of(facts);
      const counts = groups.get(group) ?? { people: 0, relieved: 0 };
      counts.people++;
      if (relieved) counts.relieved++;
      groups.set(group, counts);
    });
    return { by: name, groups: [...groups].map(([group, counts]) => ({ name: group, ...counts })) };
  };
  return [
    by('race', ({ history }) => countedRace(history.person.race)),
    by('sex', ({ history }) => countedSex(history.person.sex)),
    by('age', (facts) => ageBandOf(facts, asOf)),
  ];
}
