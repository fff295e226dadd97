import { arrestingAgency, court } from './agencies.js';
import { arrestCharges, courtCharges } from './charges.js';
import { arrestCount, courtCounts } from './counts.js';
import { otherCounty } from './counties.js';
import { day } from './days.js';
const REACHES_COURT = 0.82;
const OUT_OF_COUNTY = 0.222;
const MUNICIPAL_COURTS_END = day(2000, 6, 30);
export function inventIncident(wish, random) {
    const { days, home, theme } = wish;
    const county = theme === 'any' && random.chance(OUT_OF_COUNTY) ? otherCounty(home, random) : home;
    const charges = arrestCharges(days.arrest, theme, random);
    const goesOn = theme !== 'any' || random.chance(REACHES_COURT);
    const steps = [arrestStep({ county, day: days.arrest, charges, goesOn }, random)];
    if (goesOn)
        steps.push(courtStep({ county, days, charges, theme }, random));
    return { day: days.arrest, steps, isAnchor: theme === 'anchor' };
}
function arrestStep({ county, day: on, charges, goesOn }, random) {
    const counts = charges.map((charge) => arrestCount({ charge, on, goesOn }, random));
    return { kind: 'arrest', day: on, agency: arrestingAgency(county, random), county, counts };
}
function courtStep({ county, days, charges, theme }, random) {
    const filed = courtCharges(charges, days.arrest, random);
    const counts = courtCounts({ charges: filed, days, leadConvicted: theme !== 'any', sure: theme === 'anchor' }, random);
    const agency = court(county, random, days.court <= MUNICIPAL_COURTS_END);
    return { kind: 'court', day: days.court, agency, county, counts };
}
