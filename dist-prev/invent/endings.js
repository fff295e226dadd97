import { arrestingAgency, coroner } from './agencies.js';
import { bareCount } from './counts.js';
import { LAST_DAY } from './days.js';
const SEX_OFFENDER = ['290 PC-REGISTRATION OF SEX OFFENDER', '290(A) PC-REGISTRATION OF SEX OFFENDER'].map(duty);
const DRUG_OFFENDER = ['11590 HS-REGISTRATION OF CNTL SUB OFFENDER'].map(duty);
const NO_CHARGE = { level: 'M', code: '', text: '', comment: '', qualifier: '' };
/** One to four registrations, a year or so apart, after the conviction that causes them; they are charges of no level. */
export function registrations({ cause, home, law }, random) {
    const incidents = [];
    let on = Math.min(LAST_DAY, cause.steps.at(-1).day + random.between(20, 400));
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
export function deceased(incidents, home, random) {
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
function alone(step) {
    return { day: step.day, isAnchor: false, steps: [step] };
}
function duty(text, place) {
    return { level: 'M', code: String(90_290 + place), text, comment: '', qualifier: '' };
}
