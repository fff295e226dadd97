import { expectsOf, parameterAt } from './parameters.js';
import { entriesOf, membersOf, note, someItemsOf, wordAt, } from './place.js';
import { A_QUESTION, FORMS, FORM_KEYS } from './policy-keys.js';
import { nearest, orList, quoted } from './spelling.js';
/** Remedies that a county decides by choices of its own: those with questions for them. The statute alone decides the others. */
export function withPolicies(remedies) {
    return remedies.filter(({ questions }) => questions.size > 0);
}
/** Reads the question of a step (`beside` are the step's other keys) or of a composed question (nothing stands beside). */
export function askedAt(place, kinds, beside = {}) {
    const entries = entriesOf(place, A_QUESTION);
    if (!entries)
        return undefined;
    const form = formOf(place, entries, beside);
    if (form === undefined)
        return unasked(place, kinds, { entries, beside });
    if (form === 'ask')
        return namedAt(place, kinds, { entries, beside });
    const members = membersOf(place, { [form]: FORM_KEYS[form], ...beside }, entries);
    const value = members.get(form);
    return { asked: (value && composedAt(form, value, kinds)) ?? NOTHING, members };
}
/** Stands in for a question that cannot be read, so that the keys beside it still are. */
const NOTHING = { ask: '' };
/** Which of the ways to ask the object uses, whether its key is spelt well or not. */
function formOf(place, entries, beside) {
    const forms = entries.filter(({ key }) => Object.hasOwn(FORM_KEYS, key));
    const second = forms[1];
    if (second)
        note(second.place, 'two-questions', `expected just one of ${FORMS.join(', ')} in one object`);
    if (forms[0])
        return FORMS.find((form) => form === forms[0]?.key);
    const strays = entries.filter(({ key }) => !Object.hasOwn(beside, key));
    const meant = strays.map(({ key }) => nearest(key, FORMS)).find((form) => form !== undefined);
    return FORMS.find((form) => form === meant);
}
/** Nothing is asked. A key that no question has is where it was meant to be; the keys beside are read all the same. */
function unasked(place, kinds, { entries, beside }) {
    const parameters = [...(kinds?.values() ?? [])].flatMap((kind) => Object.keys(kind.parameters));
    const members = membersOf(place, anyKeys(entries, beside), entries);
    const strays = entries.filter(({ key }) => !Object.hasOwn(beside, key) && !parameters.includes(key));
    for (const { key, place: its } of strays)
        note(its, 'unknown-key', `there is no key ${quoted(key)} here; expected ${orList(FORMS)}`);
    if (strays.length === 0)
        note(place, 'missing-key', `nothing is asked here; expected ${A_QUESTION}`);
    return { asked: NOTHING, members };
}
function namedAt(place, kinds, { entries, beside }) {
    const name = nameIn(entries, kinds);
    const kind = name === undefined ? undefined : kinds?.get(name);
    const parameters = kind?.parameters ?? {};
    const members = membersOf(place, kind ? keysOf(kind, beside) : anyKeys(entries, beside), withoutOtherForms(entries));
    const values = {};
    for (const [parameter, its] of Object.entries(parameters)) {
        const given = members.get(parameter);
        const value = given && parameterAt(given, its);
        if (value !== undefined)
            values[parameter] = value;
    }
    return { asked: { ask: name ?? '', ...values }, members };
}
function nameIn(entries, kinds) {
    const entry = entries.find(({ key }) => key === 'ask') ?? entries.find(({ key }) => nearest(key, FORMS) === 'ask');
    return entry && kinds && wordAt(entry.place, [...kinds.keys()], 'a question of this remedy');
}
/** A second way to ask has had its message; it is not also a key that does not belong. */
function withoutOtherForms(entries) {
    return entries.filter(({ key }) => key === 'ask' || !Object.hasOwn(FORM_KEYS, key));
}
function keysOf(kind, beside) {
    const parameters = Object.entries(kind.parameters).map(([name, parameter]) => [
        name,
        { expects: `${expectsOf(parameter)} (${parameter.describe})`, optional: parameter.otherwise !== undefined },
    ]);
    return { ask: FORM_KEYS.ask, ...Object.fromEntries(parameters), ...beside };
}
/** Of a question that is not known the parameters are not known either. */
function anyKeys(entries, beside) {
    const strays = entries.filter(({ key }) => !Object.hasOwn(beside, key) && nearest(key, FORMS) === undefined);
    const free = Object.fromEntries(strays.map(({ key }) => [key, { expects: '', optional: true }]));
    return { ask: { ...FORM_KEYS.ask, optional: true }, ...beside, ...free };
}
function composedAt(form, value, kinds) {
    if (form === 'not') {
        const part = askedAt(value, kinds)?.asked;
        return part && { not: part };
    }
    const parts = someItemsOf(value, FORM_KEYS[form].expects)?.flatMap((item) => askedAt(item, kinds)?.asked ?? []);
    if (!parts)
        return undefined;
    return form === 'all' ? { all: parts } : { any: parts };
}
