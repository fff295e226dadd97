import { LONGEST_NAME, nearest, orList, quoted, shortened } from './spelling.js';
/** Writes down what is wrong at the place. Gives nothing, so that a reader can return it. */
export function note(place, code, hint) {
    place.findings.push({ offset: place.offset, code, field: place.path, hint });
}
/** The keys of an object in their order, each once. `meant` gives the right spelling of a key that may be spelt in several ways. */
export function entriesOf(place, expects, meant = (key) => key) {
    if (place.node.type !== 'object')
        return note(place, 'wrong-type', `expected ${expects}`);
    const entries = new Map();
    for (const { children, offset } of place.node.children ?? []) {
        const [name, value] = children ?? [];
        if (!name || !value)
            continue;
        const written = String(name.value);
        const key = meant(written);
        const found = { ...place, node: value, path: `${place.path}${step(written, place.path)}`, offset };
        if (entries.has(key))
            note(found, 'doubled-key', `the key ${quoted(written)} is given twice; keep one of them`);
        else
            entries.set(key, { key, place: found });
    }
    return [...entries.values()];
}
/**
 * The places of an object's values by key. A key that is not one of `keys` is noted; where it is plainly a misspelling its
 * value is read as that of the key meant, so that one slip gives one message. A key that is needed and missing is noted.
 */
export function membersOf(place, keys, entries) {
    const known = entries.filter(({ key }) => Object.hasOwn(keys, key));
    const members = new Map(known.map((entry) => [entry.key, entry.place]));
    for (const entry of entries.filter(({ key }) => !Object.hasOwn(keys, key))) {
        const open = Object.keys(keys).filter((key) => !members.has(key));
        const meant = nearest(entry.key, open) ?? nearest(entry.key, Object.keys(keys));
        const instead = meant === undefined ? `the keys are ${Object.keys(keys).join(', ')}` : `did you mean ${quoted(meant)}?`;
        note(entry.place, 'unknown-key', `there is no key ${quoted(entry.key)} here; ${instead}`);
        if (meant !== undefined && !members.has(meant))
            members.set(meant, entry.place);
    }
    for (const [key, { expects, optional }] of Object.entries(keys)) {
        if (optional || members.has(key))
            continue;
        const missing = { ...place, path: `${place.path}${step(key, place.path)}` };
        note(missing, 'missing-key', `the key "${key}" is missing; expected ${expects}`);
    }
    return members;
}
/** The items of a list. */
export function itemsOf(place, expects) {
    if (place.node.type !== 'array')
        return note(place, 'wrong-type', `expected ${expects}`);
    const items = place.node.children ?? [];
    return items.map((node, index) => ({ ...place, node, path: `${place.path}[${index}]`, offset: node.offset }));
}
/** The items of a list that may not be empty. */
export function someItemsOf(place, expects) {
    const items = itemsOf(place, expects);
    return items?.length === 0 ? note(place, 'empty', `the list is empty; expected ${expects}`) : items;
}
/** Text that is not blank. */
export function textAt(place, expects) {
    const { type, value } = place.node;
    return type === 'string' && String(value).trim() !== ''
        ? String(value)
        : note(place, 'wrong-type', `expected ${expects}`);
}
/** One of a closed list of words; of a plain misspelling, once noted, the word meant, so that reading can go on. */
export function wordAt(place, words, what) {
    const { type, value } = place.node;
    if (type !== 'string')
        return note(place, 'wrong-type', `expected ${what}: ${orList(words)}`);
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    const meant = words.find((word) => word === nearest(String(value), words));
    const instead = meant === undefined ? `expected ${orList(words)}` : `did you mean "${meant}"?`;
    const others = meant === undefined || words.length === 1 ? '' : ` It may be ${orList(words)}`;
    note(place, 'unknown-name', `${quoted(String(value))} is not ${what}; ${instead}${others}`);
    return meant;
}
/** How a path goes on into a key: `.years`, or `["a key with spaces"]`. */
export function step(key, path) {
    if (/^[\w$-]+$/.test(key) && key.length <= LONGEST_NAME)
        return path === '' ? key : `.${key}`;
    return `[${JSON.stringify(shortened(key))}]`;
}
