import { NO_RULE_APPLIES } from '../engine/index.js';
/** The sections that the original application's options file can name, as it writes them. */
export const CHOICE_SECTIONS = ['11357', '11358', '11359', '11360'];
/** The remedy that an options file is about. */
export const CHOICES_REMEDY = 'prop-64';
/** The same choices as a policy, with the questions in the order in which the original application asks them. */
export function policyOfChoices(choices) {
    const flow = [
        { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
        ...choices.dismiss.map((section) => everyConviction('dismiss', section)),
    ];
    if (choices.subjectUnder21AtConviction) {
        flow.push({ ask: 'under-age-at-conviction', age: 21, then: 'dismiss', reason: '21 years or younger' });
    }
    const { subjectAgeThreshold: age, yearsSinceConvictionThreshold: since, yearsCrimeFreeThreshold: free } = choices;
    if (age !== undefined)
        flow.push({ ask: 'age-at-least', age, then: 'dismiss' });
    if (since !== undefined)
        flow.push({ ask: 'years-since-conviction', years: since, then: 'dismiss' });
    if (free !== undefined)
        flow.push({ ask: 'years-without-conviction', years: free, then: 'dismiss' });
    if (choices.subjectHasOnlyProp64Charges)
        flow.push({ ask: 'only-prop-64-convictions', then: 'dismiss' });
    if (choices.subjectIsDeceased)
        flow.push({ ask: 'deceased', then: 'dismiss' });
    flow.push(...choices.reduce.map((section) => everyConviction('reduce', section)));
    return {
        id: 'county-choices',
        title: "The county's choices",
        remedy: CHOICES_REMEDY,
        source: 'An options file of the original application (baselineEligibility, additionalRelief)',
        flow,
        otherwise: { then: 'not-eligible', reason: NO_RULE_APPLIES },
    };
}
function everyConviction(then, section) {
    const verb = then === 'dismiss' ? 'Dismiss' : 'Reduce';
    return { ask: 'section-within', sections: [`HS ${section}`], then, reason: `${verb} all HS ${section} convictions` };
}
