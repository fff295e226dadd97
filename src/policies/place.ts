import type { Node } from 'jsonc-parser';
import { hasUnseen } from '../basics/index.ts';
import { LONGEST_NAME, nearest, orList, quoted, shortened } from './spelling.ts';

/** Something wrong at a position of a JSON text; `field` is the path of keys that leads there. */
export type Finding = { readonly offset: number; readonly code: string; readonly field: string; readonly hint: string };

/** A value of a JSON text, where it stands, and the list that takes what is found wrong with it. */
export type Place = {
  readonly node: Node;
  readonly path: string;
  /** Where a reader looks for it: at its key, or at the value itself when it has none. */
  readonly offset: number;
  readonly findings: Finding[];
};

/** What belongs under a key, in words that follow "expected". */
export type Key = { readonly expects: string; readonly optional?: boolean };
export type Keys = Readonly<Record<string, Key>>;

/** A key as it is meant, with the place of its value. */
export type Entry = { readonly key: string; readonly place: Place };

/** Writes down what is wrong at the place. Gives nothing, so that a reader can return it. */
export function note(place: Place, code: string, hint: string): undefined {
  place.findings.push({ offset: place.offset, code, field: place.path, hint });
}

/** The keys of an object in their order, each once. `meant` gives the right spelling of a key that may be spelt in several ways. */
export function entriesOf(place: Place, expects: string, meant = (key: string) => key): readonly Entry[] | undefined {
  if (place.node.type !== 'object') return note(place, 'wrong-type', `expected ${expects}`);
  const entries = new Map<string, Entry>();
  for (const { children, offset } of place.node.children ?? []) {
    const [name, value] = children ?? [];
    if (!name || !value) continue;
    const written = String(name.value);
    const key = meant(written);
    const found: Place = { ...place, node: value, path: `${place.path}${step(written, place.path)}`, offset };
    if (entries.has(key)) note(found, 'doubled-key', `the key ${quoted(written)} is given twice; keep one of them`);
    else entries.set(key, { key, place: found });
  }
  return [...entries.values()];
}

/**
 * The places of an object's values by key. A key that is not one of `keys` is noted; where it is plainly a misspelling its
 * value is read as that of the key meant, so that one slip gives one message. A key that is needed and missing is noted.
 */
export function membersOf(place: Place, keys: Keys, entries: readonly Entry[]): ReadonlyMap<string, Place> {
  const known = entries.filter(({ key }) => Object.hasOwn(keys, key));
  const members = new Map(known.map((entry) => [entry.key, entry.place]));
  for (const entry of entries.filter(({ key }) => !Object.hasOwn(keys, key))) {
    const open = Object.keys(keys).filter((key) => !members.has(key));
    const meant = nearest(entry.key, open) ?? nearest(entry.key, Object.keys(keys));
    const instead =
      meant === undefined ? `the keys are ${Object.keys(keys).join(', ')}` : `did you mean ${quoted(meant)}?`;
    note(entry.place, 'unknown-key', `there is no key ${quoted(entry.key)} here; ${instead}`);
    if (meant !== undefined && !members.has(meant)) members.set(meant, entry.place);
  }
  for (const [key, { expects, optional }] of Object.entries(keys)) {
    if (optional || members.has(key)) continue;
    const missing = { ...place, path: `${place.path}${step(key, place.path)}` };
    note(missing, 'missing-key', `the key "${key}" is missing; expected ${expects}`);
  }
  return members;
}

/** Reads the value of a key, where there is one. */
export type Reader<K> = <T>(key: K, at: (place: Place) => T | undefined) => T | undefined;

/** Reads the values of an object by key, after its keys were checked; `meant` says which key is meant by one as it is written. */
export function readerOf<K extends string>(
  place: Place,
  keys: Keys & Readonly<Record<K, unknown>>,
  expects: string,
  meant?: (key: string) => string,
): Reader<K> | undefined {
  const entries = entriesOf(place, expects, meant);
  const members = entries && membersOf(place, keys, entries);
  if (!members) return undefined;
  return (key, at) => {
    const member = members.get(key);
    return member && at(member);
  };
}

/** The items of a list. */
export function itemsOf(place: Place, expects: string): readonly Place[] | undefined {
  if (place.node.type !== 'array') return note(place, 'wrong-type', `expected ${expects}`);
  const items = place.node.children ?? [];
  return items.map((node, index) => ({ ...place, node, path: `${place.path}[${index}]`, offset: node.offset }));
}

/** The items of a list that may not be empty. */
export function someItemsOf(place: Place, expects: string): readonly Place[] | undefined {
  const items = itemsOf(place, expects);
  return items?.length === 0 ? note(place, 'empty', `the list is empty; expected ${expects}`) : items;
}

/** Text that is not blank, and that a terminal shows as it is. */
export function textAt(place: Place, expects: string): string | undefined {
  const { type, value } = place.node;
  const text = type === 'string' ? String(value) : '';
  if (text.trim() === '') return note(place, 'wrong-type', `expected ${expects}`);
  return hasUnseen(text)
    ? note(place, 'unseen-character', `expected ${expects}, without control characters; write them out of it`)
    : text;
}

/** One of a closed list of words; of a plain misspelling, once noted, the word meant, so that reading can go on. */
export function wordAt<W extends string>(place: Place, words: readonly W[], what: string): W | undefined {
  const { type, value } = place.node;
  if (type !== 'string') return note(place, 'wrong-type', `expected ${what}: ${orList(words)}`);
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const meant = words.find((word) => word === nearest(String(value), words));
  const instead = meant === undefined ? `expected ${orList(words)}` : `did you mean "${meant}"?`;
  const others = meant === undefined || words.length === 1 ? '' : ` It may be ${orList(words)}`;
  note(place, 'unknown-name', `${quoted(String(value))} is not ${what}; ${instead}${others}`);
  return meant;
}

/** How a path goes on into a key: `.years`, or `["a key with spaces"]`. */
export function step(key: string, path: string): string {
  if (/^[\w$-]+$/.test(key) && key.length <= LONGEST_NAME) return path === '' ? key : `.${key}`;
  return `[${JSON.stringify(shortened(key))}]`;
}
