import { dateOf } from './dates.ts';
import { DEEPEST } from './documents.ts';
import type { DateGiven, NeutralDocument } from './document.ts';
import { AGENCY_SCHEMA, NEUTRAL_SCHEMA } from './schema.ts';
import { type Fault, faultsOf } from './validate.ts';

/** What is wrong with a document: with its form, or else with what it says, where one part contradicts another. */
export function faultsIn(value: unknown): readonly Fault[] {
  const faults = [...faultsOf(value, NEUTRAL_SCHEMA), ...agencyFaults(value), ...dayFaults(value)];
  return faults.length > 0 ? faults : contradictions(value as NeutralDocument);
}

function agencyFaults(value: unknown): readonly Fault[] {
  const agencies = (value as { readonly agencies?: unknown } | null)?.agencies;
  if (typeof agencies !== 'object' || agencies === null) return [];
  return Object.values(agencies).flatMap((agency, i) =>
    faultsOf(agency, AGENCY_SCHEMA).map(({ path, hint }) => ({ path: `agencies, the ${i + 1}th, ${path}`, hint })),
  );
}

/** Days that the calendar does not have, which no pattern finds. */
function dayFaults(value: unknown, path = '', depth = 0): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth > DEEPEST) return [{ path: 'the document', hint: `expected no more than ${DEEPEST} levels` }];
  const given = value as Record<string, unknown>;
  if (typeof given['year'] === 'number' && dateOf(given as DateGiven).kind === 'unknown')
    return [{ path, hint: 'no such day in the calendar' }];
  if (typeof given['earliest'] === 'string' && dateOf(given as DateGiven).kind === 'unknown')
    return [{ path, hint: 'expected two days of the calendar, the earliest first' }];
  return Object.entries(given).flatMap(([name, own]) =>
    dayFaults(own, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`, depth + 1),
  );
}

const MOST = 20;

function contradictions({ source, agencies, cycles, lost }: NeutralDocument): readonly Fault[] {
  const found: Fault[] = [];
  const fault = (path: string, hint: string): void => void found.push({ path, hint });
  if (source.complete && lost.length > 0) fault('source.complete', 'expected false, since something was lost');
  const keys = new Set<string>();
  const once = (key: string, path: string, what: string): void => {
    if (keys.has(what + key)) fault(path, `an earlier ${what} has this key; two of one key cannot be told apart`);
    keys.add(what + key);
  };
  cycles.forEach((cycle, i) => {
    once(cycle.key, `cycles[${i}].key`, 'cycle');
    cycle.events.forEach(({ key, agency, counts }, j) => {
      const path = `cycles[${i}].events[${j}]`;
      if (!key.startsWith(cycle.key)) fault(`${path}.key`, 'expected the key of its cycle, and three digits');
      if (agency !== undefined && !Object.hasOwn(agencies, agency))
        fault(`${path}.agency`, 'expected a name that stands among the agencies');
      counts.forEach((count, k) => once(count.key, `${path}.counts[${k}].key`, 'count'));
    });
  });
  return found.slice(0, MOST);
}
