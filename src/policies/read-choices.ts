import type { Result } from '../basics/index.ts';
import type { Policy } from '../engine/index.ts';
import type { Vocabulary } from './asked-at.ts';
import { CHOICES_REMEDY, CHOICE_SECTIONS, type ChoiceSection, type Choices, policyOfChoices } from './choices.ts';
import { BASELINE_KEYS, CHOICES_KEYS, RELIEF_KEYS, type Range, type Ranges, rangesIn } from './choices-keys.ts';
import { readJson } from './json-text.ts';
import { type Keys, type Place, type Reader, itemsOf, note, readerOf, textAt, wordAt } from './place.ts';

/** Reads the original application's options file as a policy. What that application passed over in silence is a problem here. */
export function readChoices(text: string, file: string, remedies: readonly Vocabulary[]): Result<Policy> {
  const choices = choicesIn(text, file, remedies);
  return choices.ok ? { ok: true, value: policyOfChoices(choices.value) } : choices;
}

/** The choices themselves, for outputs that speak of them in the original's own terms. */
export function choicesIn(text: string, file: string, remedies: readonly Vocabulary[]): Result<Choices> {
  const ranges = rangesIn(remedies);
  if (ranges) return readJson(text, file, (root) => choicesAt(root, ranges));
  const hint = `these choices are for the remedy ${CHOICES_REMEDY}, which is not among the remedies here`;
  return { ok: false, problems: [{ code: 'unknown-name', file, hint }] };
}

function choicesAt(root: Place, ranges: Ranges): Choices | undefined {
  const read = looseReaderOf(root, CHOICES_KEYS, "the county's choices: an object in braces");
  if (!read) return undefined;
  read('$schema', (place) => textAt(place, CHOICES_KEYS.$schema.expects));
  const baseline = read('baselineEligibility', (place) =>
    looseReaderOf(place, BASELINE_KEYS, CHOICES_KEYS.baselineEligibility.expects),
  );
  const relief = read('additionalRelief', (place) =>
    looseReaderOf(place, RELIEF_KEYS, CHOICES_KEYS.additionalRelief.expects),
  );
  const years = (key: keyof Ranges): number | undefined => relief?.(key, (place) => thresholdAt(place, ranges[key]));
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
function looseReaderOf<K extends string>(
  place: Place,
  keys: Keys & Readonly<Record<K, unknown>>,
  expects: string,
): Reader<K> | undefined {
  const names = Object.keys(keys);
  const meant = (key: string): string => names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key;
  const read = readerOf<K>(place, keys, expects, meant);
  return read && ((key, at) => read(key, (member) => (member.node.type === 'null' ? undefined : at(member))));
}

function sectionsAt(place: Place): readonly ChoiceSection[] | undefined {
  const expects = `a list of sections out of ${CHOICE_SECTIONS.map((section) => `"${section}"`).join(', ')}`;
  const sections = itemsOf(place, expects)?.flatMap(
    (item) => wordAt(item, CHOICE_SECTIONS, 'a section that can be chosen') ?? [],
  );
  return sections && [...new Set(sections)];
}

function switchAt(place: Place): boolean | undefined {
  return place.node.type === 'boolean'
    ? place.node.value === true
    : note(place, 'wrong-type', 'expected true or false');
}

/** 0 switches a threshold off. */
function thresholdAt(place: Place, { min, max }: Range): number | undefined {
  const { type, value } = place.node;
  if (type === 'number' && value === 0) return undefined;
  if (type === 'number' && Number.isInteger(value) && Number(value) >= min && Number(value) <= max)
    return Number(value);
  return note(place, 'out-of-range', `expected a whole number from ${min} to ${max}, or 0 to leave it off`);
}
