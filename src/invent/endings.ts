import { arrestingAgency, coroner } from './agencies.ts';
import type { County } from './counties.ts';
import { bareCount } from './counts.ts';
import { LAST_DAY } from './days.ts';
import type { Incident } from './incident.ts';
import type { Step } from './invented-person.ts';
import type { Random } from './random.ts';
import type { Charge } from './spelling.ts';

/** Which duty to register, where, and after which conviction. */
export type Duty = { readonly cause: Incident; readonly home: County; readonly law: '290' | '11590' };

const SEX_OFFENDER = ['290 PC-REGISTRATION OF SEX OFFENDER', '290(A) PC-REGISTRATION OF SEX OFFENDER'].map(duty);
const DRUG_OFFENDER = ['11590 HS-REGISTRATION OF CNTL SUB OFFENDER'].map(duty);
const NO_CHARGE: Charge = { level: 'M', code: '', text: '', comment: '', qualifier: '' };

/** One to four registrations, a year or so apart, after the conviction that causes them; they are charges of no level. */
export function registrations({ cause, home, law }: Duty, random: Random): readonly Incident[] {
  const incidents: Incident[] = [];
  let on = Math.min(LAST_DAY, cause.steps.at(-1)!.day + random.between(20, 400));
  for (let left = random.between(1, 4); left > 0 && on <= LAST_DAY; left--) {
    const charge = random.pick(law === '290' ? SEX_OFFENDER : DRUG_OFFENDER);
    const counts = [{ ...bareCount(charge), caseNumber: String(random.between(1_000, 999_999)) }];
    const agency = arrestingAgency(home, random);
    incidents.push(alone({ kind: 'registration', day: on, agency, county: home, counts }));
    on += random.between(300, 430);
  }
  return incidents;
}

/** The death, after everything else. */
export function deceased(incidents: readonly Incident[], home: County, random: Random): Incident {
  const last = Math.max(...incidents.flatMap(({ steps }) => steps.map((step) => step.day)));
  const on = Math.min(LAST_DAY, last + random.between(1, 4_000));
  return alone({
    kind: 'deceased',
    day: on,
    agency: coroner(home, random),
    county: home,
    counts: [bareCount(NO_CHARGE)],
  });
}

function alone(step: Step): Incident {
  return { day: step.day, isAnchor: false, steps: [step] };
}

function duty(text: string, place: number): Charge {
  return { level: 'M', code: String(90_290 + place), text, comment: '', qualifier: '' };
}
