import type { Problem, Result } from '../../basics/index.ts';
import { type Keys, isLines, objectIn, objectOf } from '../json-object.ts';

/** Who writes the letters and whom people may ask, as the county's profile gives it. */
export type Office = {
  readonly name: string;
  /** Street and city, a line each. */
  readonly address: readonly string[];
  /** Telephone, e-mail, web page: as they are to be printed. */
  readonly reach: readonly string[];
  readonly contacts: readonly Contact[];
};

/** Somebody who helps: the public defender, a legal aid office. */
export type Contact = { readonly name: string; readonly reach: readonly string[] };

/** The office of a county without a profile. */
export function districtAttorneyOf(county: string): Office {
  return { name: `District Attorney, County of ${county}`, address: [], reach: [], contacts: [] };
}

/**
 * The parts of a county's profile that letters print: `agency` (`name`, `address` as lines, `phone`, `email`, `web`) and
 * `contacts` (the same without `address`). Other keys of the profile are for other documents.
 */
export function readOffice(text: string, file: string): Result<Office> {
  const problems: Problem[] = [];
  const tell = (field: string, hint: string): void => void problems.push({ code: 'bad-profile', file, field, hint });
  const profile = objectIn(text);
  if (!profile) return { ok: false, problems: [{ code: 'bad-profile', file, hint: 'expected a JSON object' }] };
  const agency = objectOf(profile['agency']);
  const name = agency?.['name'];
  if (typeof name !== 'string' || name.trim() === '') tell('agency.name', 'expected the name of the office');
  const address = agency?.['address'] ?? [];
  if (!isLines(address)) tell('agency.address', 'expected a list of lines');
  const contacts = profile['contacts'] ?? [];
  if (!Array.isArray(contacts)) tell('contacts', 'expected a list');
  const found = (Array.isArray(contacts) ? (contacts as readonly unknown[]) : []).flatMap((each, i): Contact[] => {
    const contact = objectOf(each);
    const whom = contact?.['name'];
    if (typeof whom === 'string' && whom.trim() !== '') return [{ name: whom, reach: reachOf(contact!) }];
    tell(`contacts[${i}].name`, 'expected who helps');
    return [];
  });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { name: String(name), address: isLines(address) ? address : [], reach: reachOf(agency!), contacts: found },
  };
}

function reachOf(keys: Keys): readonly string[] {
  return ['phone', 'email', 'web'].flatMap((key) => (typeof keys[key] === 'string' ? [keys[key]] : []));
}
