import { type Result, countyNamed } from '../basics/index.ts';
import { POLICY_OUTCOMES, type Outcome, type Policy, type PolicyEnding, type PolicyStep } from '../engine/index.ts';
import { type Kinds, type Vocabulary, askedAt, withPolicies } from './asked-at.ts';
import { readJson } from './json-text.ts';
import { dayAt, expectsOf, parameterAt } from './parameters.ts';
import { type Place, itemsOf, note, readerOf, someItemsOf, textAt, wordAt } from './place.ts';
import { ENDING_KEYS, ID_PATTERN, IN_FORCE_KEYS, NESTED_KEYS, POLICY_KEYS, STEP_KEYS } from './policy-keys.ts';
import { orList } from './spelling.ts';

/** Reads and checks a policy file. All that is wrong comes back at once, each with its line, its key, and what was expected. */
export function readPolicy(text: string, file: string, remedies: readonly Vocabulary[]): Result<Policy> {
  return readJson(text, file, (root) => policyAt(root, remedies));
}

function policyAt(root: Place, all: readonly Vocabulary[]): Policy | undefined {
  const remedies = withPolicies(all);
  const read = readerOf(root, POLICY_KEYS, 'a policy: an object in braces');
  if (!read) return undefined;
  read('$schema', (place) => textAt(place, POLICY_KEYS.$schema.expects));
  const id = read('id', idAt);
  const title = read('title', (place) => textAt(place, POLICY_KEYS.title.expects));
  const remedy = read('remedy', (place) =>
    wordAt(
      place,
      remedies.map((each) => each.id),
      'a remedy',
    ),
  );
  const county = read('county', countyAt);
  const source = read('source', (place) => textAt(place, POLICY_KEYS.source.expects));
  const inForce = read('inForce', inForceAt);
  const notes = read('notes', notesAt);
  const known = remedies.length === 1 ? remedies[0] : remedies.find((each) => each.id === remedy);
  const kinds = known?.questions;
  const covers = read('covers', (place) => coversAt(place, known));
  const readings = read('readings', (place) => readingsAt(place, known));
  const flow = read('flow', (place) => flowAt(place, kinds));
  const otherwise = read('otherwise', endingAt);
  if (id === undefined || remedy === undefined || source === undefined || !flow || otherwise === undefined)
    return undefined;
  return {
    id,
    ...(title !== undefined && { title }),
    remedy,
    ...(county !== undefined && { county }),
    source,
    ...(inForce && { inForce }),
    ...(notes && { notes }),
    ...(covers && { covers }),
    ...(readings && { readings }),
    flow,
    otherwise,
  };
}

function idAt(place: Place): string | undefined {
  const { type, value } = place.node;
  if (type === 'string' && new RegExp(ID_PATTERN).test(String(value))) return String(value);
  return note(place, 'bad-name', `expected ${POLICY_KEYS.id.expects}`);
}

function countyAt(place: Place): string | undefined {
  const county = place.node.type === 'string' ? countyNamed(String(place.node.value)) : undefined;
  return county ?? note(place, 'unknown-county', `expected ${POLICY_KEYS.county.expects}`);
}

function inForceAt(place: Place): Policy['inForce'] {
  const read = readerOf(place, IN_FORCE_KEYS, POLICY_KEYS.inForce.expects);
  if (!read) return undefined;
  const from = read('from', dayAt);
  return {
    ...(from !== undefined && { from }),
    ...optional(
      'to',
      read('to', (end) => lastDayAt(end, from)),
    ),
  };
}

function optional<T>(key: string, value: T | undefined): Readonly<Record<string, T>> {
  return value === undefined ? {} : { [key]: value };
}

function lastDayAt(place: Place, from: string | undefined): string | undefined {
  const to = dayAt(place);
  if (from === undefined || to === undefined || from <= to) return to;
  return note(place, 'out-of-range', `expected a day on or after ${from}, the first day`);
}

function notesAt(place: Place): readonly string[] | undefined {
  return itemsOf(place, POLICY_KEYS.notes.expects)?.flatMap((item) => textAt(item, 'a remark') ?? []);
}

/** Names of what the remedy lets a policy take in besides its own convictions. */
function coversAt(place: Place, remedy: Vocabulary | undefined): readonly string[] | undefined {
  const names = [...(remedy?.widenings?.keys() ?? [])];
  return someItemsOf(place, POLICY_KEYS.covers.expects)?.flatMap(
    (item) => wordAt(item, names, 'something that the remedy lets a policy cover') ?? [],
  );
}

function readingsAt(place: Place, remedy: Vocabulary | undefined): Policy['readings'] {
  const entries = Object.entries(remedy?.statute?.readings ?? {});
  const keys = Object.fromEntries(
    entries.map(([name, reading]) => [name, { expects: expectsOf(reading), optional: true }]),
  );
  const read = readerOf(place, keys, POLICY_KEYS.readings.expects);
  if (!read) return undefined;
  const chosen = entries.map(([name, reading]) => [name, read(name, (each) => parameterAt(each, reading))] as const);
  return Object.fromEntries(chosen.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function flowAt(place: Place, kinds: Kinds): readonly PolicyStep[] | undefined {
  return someItemsOf(place, POLICY_KEYS.flow.expects)?.flatMap((item) => stepAt(item, kinds) ?? []);
}

function stepAt(place: Place, kinds: Kinds): PolicyStep | undefined {
  const read = askedAt(place, kinds, STEP_KEYS);
  const then = read?.members.get('then');
  if (!read || !then) return undefined;
  const given = read.members.get('reason');
  const reason = given && textAt(given, STEP_KEYS.reason.expects);
  if (then.node.type !== 'object') {
    const outcome = outcomeAt(then, STEP_KEYS.then.expects);
    return outcome && { ...read.asked, then: outcome, ...(reason !== undefined && { reason }) };
  }
  if (given)
    note(given, 'unused-key', 'a reason is of no use beside a flow; write it at the outcomes inside, or remove it');
  const nested = nestedAt(then, kinds);
  return nested && { ...read.asked, then: nested };
}

function nestedAt(place: Place, kinds: Kinds): Exclude<PolicyStep['then'], Outcome> | undefined {
  const read = readerOf(place, NESTED_KEYS, STEP_KEYS.then.expects);
  const flow = read?.('flow', (each) => flowAt(each, kinds));
  const otherwise = read?.('otherwise', endingAt);
  return flow && otherwise !== undefined ? { flow, otherwise } : undefined;
}

function endingAt(place: Place): PolicyEnding | undefined {
  if (place.node.type !== 'object') return outcomeAt(place, POLICY_KEYS.otherwise.expects);
  const read = readerOf(place, ENDING_KEYS, POLICY_KEYS.otherwise.expects);
  const then = read?.('then', (each) => outcomeAt(each, ENDING_KEYS.then.expects));
  const reason = read?.('reason', (each) => textAt(each, ENDING_KEYS.reason.expects));
  return then && reason !== undefined ? { then, reason } : undefined;
}

function outcomeAt(place: Place, expects: string): Outcome | undefined {
  if (place.node.type !== 'string')
    return note(place, 'wrong-type', `expected ${expects} (the outcomes are ${orList(POLICY_OUTCOMES)})`);
  return wordAt(place, POLICY_OUTCOMES, 'an outcome');
}
