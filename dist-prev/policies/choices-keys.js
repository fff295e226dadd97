import { CHOICES_REMEDY } from './choices.js';
/** What an options file of the original application may hold; every key may be absent or null, which is off. */
export const CHOICES_KEYS = {
    $schema: { expects: 'the address of the JSON Schema, for editors', optional: true },
    baselineEligibility: { expects: 'an object with dismiss and reduce', optional: true },
    additionalRelief: { expects: 'an object with the further grounds for dismissal', optional: true },
};
export const BASELINE_KEYS = {
    dismiss: { expects: 'the list of sections whose convictions are dismissed', optional: true },
    reduce: { expects: 'the list of sections whose convictions are reduced', optional: true },
};
export const SWITCH_KEYS = {
    subjectUnder21AtConviction: {
        expects: 'true or false: dismiss if the person was under 21 when convicted',
        optional: true,
    },
    subjectHasOnlyProp64Charges: {
        expects: 'true or false: dismiss if all convictions are under HS 11357 to 11360',
        optional: true,
    },
    subjectIsDeceased: { expects: 'true or false: dismiss if the person is recorded as deceased', optional: true },
};
export const THRESHOLD_KEYS = {
    subjectAgeThreshold: { expects: 'the age from which a person is dismissed', optional: true },
    yearsSinceConvictionThreshold: { expects: 'the years after which a conviction is dismissed', optional: true },
    yearsCrimeFreeThreshold: { expects: 'the years without any conviction after which one is dismissed', optional: true },
};
export const RELIEF_KEYS = { ...SWITCH_KEYS, ...THRESHOLD_KEYS };
/** The bounds of the thresholds, which are those of the questions they become; nothing when the remedy is not among these. */
export function rangesIn(remedies) {
    const questions = remedies.find((remedy) => remedy.id === CHOICES_REMEDY)?.questions;
    const range = (ask, parameter) => {
        const found = questions?.get(ask)?.parameters[parameter];
        if (found?.type !== 'integer')
            throw new Error(`${CHOICES_REMEDY} has no question ${ask} with a number ${parameter}`);
        return { min: found.min, max: found.max };
    };
    return (questions && {
        subjectAgeThreshold: range('age-at-least', 'age'),
        yearsSinceConvictionThreshold: range('years-since-conviction', 'years'),
        yearsCrimeFreeThreshold: range('years-without-conviction', 'years'),
    });
}
