import { CHOICES_REMEDY, CHOICE_SECTIONS, policyOfChoices } from './choices.js';
import { BASELINE_KEYS, CHOICES_KEYS, RELIEF_KEYS, rangesIn } from './choices-keys.js';
import { readJson } from './json-text.js';
import { entriesOf, itemsOf, membersOf, note, textAt, wordAt } from './place.js';
/** Reads the original application's options file as a policy. What that application passed over in silence is a problem here. */
export function readChoices(text, file, remedies) {
    const choices = choicesIn(text, file, remedies);
    return choices.ok ? { ok: true, value: policyOfChoices(choices.value) } : choices;
}
/** The choices themselves, for outputs that speak of them in the original's own terms. */
export function choicesIn(text, file, remedies) {
    const ranges = rangesIn(remedies);
    if (ranges)
        return readJson(text, file, (root) => choicesAt(root, ranges));
    const hint = `these choices are for the remedy ${CHOICES_REMEDY}, which is not among the remedies here`;
    return { ok: false, problems: [{ code: 'unknown-name', file, hint }] };
}
function choicesAt(root, ranges) {
    const read = readerOf(root, CHOICES_KEYS, "the county's choices: an object in braces");
    if (!read)
        return undefined;
    read('$schema', (place) => textAt(place, CHOICES_KEYS.$schema.expects));
    const baseline = read('baselineEligibility', (place) => readerOf(place, BASELINE_KEYS, CHOICES_KEYS.baselineEligibility.expects));
    const relief = read('additionalRelief', (place) => readerOf(place, RELIEF_KEYS, CHOICES_KEYS.additionalRelief.expects));
    const years = (key) => relief?.(key, (place) => thresholdAt(place, ranges[key]));
    return {
        dismiss: baseline?.('dismiss', sectionsAt) ?? [],
        reduce: baseline?.('reduce', sectionsAt) ?? [],
        subjectUnder21AtConviction: relief?.('subjectUnder21AtConviction', switchAt) ?? false,
        subjectHasOnlyProp64Charges: relief?.('subjectHasOnlyProp64Charges', switchAt) ?? false,
        subjectIsDeceased: relief?.('subjectIsDeceased', switchAt) ?? false,
        subjectAgeThreshold: years('subjectAgeThreshold'),
        yearsSinceConvictionThreshold: years('yearsSinceConvictionThreshold'),
        yearsCrimeFreeThreshold: years('yearsCrimeFreeThreshold'),
    };
}
/** Reads an object whose keys may be written in any case, and whose values may be null, which is as good as absent. */
function readerOf(place, keys, expects) {
    const names = Object.keys(keys);
    const entries = entriesOf(place, expects, (key) => names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key);
    const members = entries && membersOf(place, keys, entries);
    if (!members)
        return undefined;
    return (key, at) => {
        const member = members.get(key);
        return member && member.node.type !== 'null' ? at(member) : undefined;
    };
}
function sectionsAt(place) {
    const expects = `a list of sections out of ${CHOICE_SECTIONS.map((section) => `"${section}"`).join(', ')}`;
    const sections = itemsOf(place, expects)?.flatMap((item) => wordAt(item, CHOICE_SECTIONS, 'a section that can be chosen') ?? []);
    return sections && [...new Set(sections)];
}
function switchAt(place) {
    return place.node.type === 'boolean'
        ? place.node.value === true
        : note(place, 'wrong-type', 'expected true or false');
}
/** 0 switches a threshold off. */
function thresholdAt(place, { min, max }) {
    const { type, value } = place.node;
    if (type === 'number' && value === 0)
        return undefined;
    if (type === 'number' && Number.isInteger(value) && Number(value) >= min && Number(value) <= max)
        return Number(value);
    return note(place, 'out-of-range', `expected a whole number from ${min} to ${max}, or 0 to leave it off`);
}
