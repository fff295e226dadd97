import { MISSING_DATE, type PartialDate } from '../../basics/index.ts';
import { type Question, no, unknown } from '../../engine/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { perPerson } from './per-person.ts';

/** The day of the first entry of death; of the living there is none. */
const deathOf = perPerson(({ deceased, history }): PartialDate | undefined => {
  if (!deceased) return undefined;
  for (const { events } of history.cycles)
    for (const { kind, date } of events) if (kind === 'deceased' && date.kind === 'known') return date;
  return MISSING_DATE;
});

/** No sentence runs after death: where its day is not known, a sentence ended on some day by its end. */
export function byDeath(facts: Facts, { date }: Conviction, end: PartialDate): PartialDate {
  const death = deathOf(facts);
  if (death === undefined || date.kind === 'unknown') return end;
  const last = death.kind === 'unknown' ? end : death;
  if (last.kind === 'unknown') return end;
  if (death.kind === 'unknown' || end.kind === 'unknown')
    return { kind: 'known', earliest: date.earliest, latest: last.latest };
  return {
    kind: 'known',
    earliest: end.earliest < death.earliest ? end.earliest : death.earliest,
    latest: end.latest < death.latest ? end.latest : death.latest,
  };
}

/** Statutes give a petition to the defendant, and say nothing of whoever could ask once the defendant has died. */
export function nobodyToAsk(cited: string): Question<ConvictionCase> {
  return {
    id: 'nobody-to-ask',
    cite: cited,
    asks: 'Has the person died, so that nobody can ask for it?',
    ask: ({ facts: { deceased } }) =>
      deceased
        ? unknown('whether anybody may ask for a person who has died (the record has an entry of death)', [deceased])
        : no('the record has no entry of death'),
  };
}
