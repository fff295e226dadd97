import { CHOICES_REMEDY, CHOICE_SECTIONS } from './choices.js';
import { BASELINE_KEYS, CHOICES_KEYS, RELIEF_KEYS, SWITCH_KEYS, rangesIn } from './choices-keys.js';
import { closed } from './policy-schema.js';
const SECTIONS = { type: ['array', 'null'], items: { enum: CHOICE_SECTIONS } };
const SWITCH = { type: ['boolean', 'null'], default: false };
const TEXT = { type: ['string', 'null'], pattern: '\\S' };
/** The JSON Schema (draft 2020-12) of the original application's options file; the reader also takes keys in other cases. */
export function choicesSchema(remedies) {
    const ranges = rangesIn(remedies);
    if (!ranges)
        throw new Error(`the choices are for the remedy ${CHOICES_REMEDY}, which is not among the remedies given`);
    const thresholds = Object.entries(ranges).map(([key, { min, max }]) => [
        key,
        { oneOf: [{ enum: [0, null] }, { type: 'integer', minimum: min, maximum: max }], default: 0 },
    ]);
    const switches = Object.keys(SWITCH_KEYS).map((key) => [key, SWITCH]);
    const baseline = closed(BASELINE_KEYS, { dismiss: SECTIONS, reduce: SECTIONS });
    const relief = closed(RELIEF_KEYS, Object.fromEntries([...switches, ...thresholds]));
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Choices',
        description: "A county's choices for Proposition 64, in the form of the original application's options file.",
        ...closed(CHOICES_KEYS, {
            $schema: TEXT,
            baselineEligibility: { ...baseline, type: ['object', 'null'] },
            additionalRelief: { ...relief, type: ['object', 'null'] },
        }),
    };
}
