import fc from 'fast-check';
import type { Summary } from '../../src/documents/figures.ts';
import { WITHOUT_RELIEF, WITH_RELIEF } from '../../src/documents/public/public-figures.ts';
import { OUTCOME_WORDS, POLICY_OUTCOMES } from '../../src/engine/index.ts';

/** A person as a summary counts one. */
export type Person = { readonly age: string; readonly race: string; readonly sex: string; readonly relief: string };
/** A conviction as a summary counts one. */
export type Conviction = {
  readonly section: string;
  readonly level: string;
  readonly outcome: string;
  readonly year: string;
  readonly reason: string;
};

/** Outcomes that invented convictions have. */
export const OUTCOMES_INVENTED = POLICY_OUTCOMES.slice(0, 4).map((outcome) => OUTCOME_WORDS[outcome]);
const few = (...names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(names[0]!) }, { weight: 4, arbitrary: fc.constantFrom(...names) });

export const somebody: fc.Arbitrary<Person> = fc.record({
  age: few('30 to 39', '40 to 49', '50 to 59', 'unknown'),
  race: few('WHITE', 'BLACK', 'HISPANIC', 'SAMOAN'),
  sex: few('M', 'F'),
  relief: few(WITH_RELIEF, WITHOUT_RELIEF),
});
export const something: fc.Arbitrary<Conviction> = fc.record({
  section: few('11357', '11358', '11359', 'unclear'),
  level: few('felony', 'misdemeanor', 'unknown'),
  outcome: few(...OUTCOMES_INVENTED),
  year: few('2001', '2004', '2007', '2012', 'unknown'),
  reason: few('one reason', 'another', 'a third'),
});

/** A summary that counts these people and convictions. */
export function summaryOf(people: readonly Person[], convictions: readonly Conviction[]): Summary {
  const counts = <T>(all: readonly T[], of: (one: T) => string): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const one of all) found[of(one)] = (found[of(one)] ?? 0) + 1;
    return found;
  };
  const table = (of: (one: Conviction) => string, by: (one: Conviction) => string) =>
    Object.fromEntries(
      [...new Set(convictions.map(of))].map((name) => [
        name,
        counts(
          convictions.filter((one) => of(one) === name),
          by,
        ),
      ]),
    );
  const relieved = people.filter(({ relief }) => relief === WITH_RELIEF);
  const who = (all: readonly Person[]) => ({
    byAge: counts(all, ({ age }) => age),
    byRace: counts(all, ({ race }) => race),
    bySex: counts(all, ({ sex }) => sex),
  });
  return {
    subjectsWithSomeReliefCount: relieved.length,
    balance: {
      people: { inScope: people.length },
      convictions: { inScope: convictions.length, byOutcome: counts(convictions, ({ outcome }) => outcome) },
    },
    outcomesBySection: table(
      ({ section }) => section,
      ({ outcome }) => outcome,
    ),
    outcomesByLevel: table(
      ({ level }) => level,
      ({ outcome }) => outcome,
    ),
    convictionsByYear: table(
      ({ year }) => year,
      ({ section }) => section,
    ),
    reasons: table(
      ({ outcome }) => outcome,
      ({ reason }) => reason,
    ),
    peopleInScope: who(people),
    peopleWithSomeRelief: who(relieved),
    recordsBefore: {
      CountSubjectsWithFelony: people.length,
      CountSubjectsWithConvictionLast7Years: 3,
      CountSubjectsWithConviction: people.length,
    },
    reliefWithCurrentEligibilityChoices: {
      CountSubjectsNoFelony: relieved.length,
      CountSubjectsNoConvictionLast7Years: 0,
      CountSubjectsNoConviction: relieved.length,
    },
  } as unknown as Summary;
}
