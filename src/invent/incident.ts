import { arrestingAgency, court } from './agencies.ts';
import { arrestCharges, courtCharges, type Theme } from './charges.ts';
import { arrestCount, courtCounts } from './counts.ts';
import { type County, otherCounty } from './counties.ts';
import { type Day, day } from './days.ts';
import type { Step } from './invented-person.ts';
import type { Proceedings } from './life.ts';
import type { Random } from './random.ts';
import type { Charge } from './spelling.ts';

/** One incident: an arrest, and in most cases what the court did. In an `anchor` the first court count is a conviction. */
export type Incident = { readonly day: Day; readonly steps: readonly Step[]; readonly isAnchor: boolean };

/** What an incident is to be like. */
export type Wish = { readonly days: Proceedings; readonly home: County; readonly theme: Theme };

const REACHES_COURT = 0.82;
const OUT_OF_COUNTY = 0.222;
const MUNICIPAL_COURTS_END = day(2000, 6, 30);

export function inventIncident(wish: Wish, random: Random): Incident {
  const { days, home, theme } = wish;
  const county = theme === 'any' && random.chance(OUT_OF_COUNTY) ? otherCounty(home, random) : home;
  const charges = arrestCharges(days.arrest, theme, random);
  const goesOn = theme !== 'any' || random.chance(REACHES_COURT);
  const steps = [arrestStep({ county, day: days.arrest, charges, goesOn }, random)];
  if (goesOn) steps.push(courtStep({ county, days, charges, theme }, random));
  return { day: days.arrest, steps, isAnchor: theme === 'anchor' };
}

type Arrest = {
  readonly county: County;
  readonly day: Day;
  readonly charges: readonly Charge[];
  readonly goesOn: boolean;
};

function arrestStep({ county, day: on, charges, goesOn }: Arrest, random: Random): Step {
  const counts = charges.map((charge) => arrestCount({ charge, on, goesOn }, random));
  return { kind: 'arrest', day: on, agency: arrestingAgency(county, random), county, counts };
}

type Filing = {
  readonly county: County;
  readonly days: Proceedings;
  readonly charges: readonly Charge[];
  readonly theme: Theme;
};

function courtStep({ county, days, charges, theme }: Filing, random: Random): Step {
  const filed = courtCharges(charges, days.arrest, random);
  const counts = courtCounts(
    { charges: filed, days, leadConvicted: theme !== 'any', sure: theme === 'anchor' },
    random,
  );
  const agency = court(county, random, days.court <= MUNICIPAL_COURTS_END);
  return { kind: 'court', day: days.court, agency, county, counts };
}
