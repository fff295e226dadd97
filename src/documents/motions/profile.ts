import { type Problem, type Result, countyNamed } from '../../basics/index.ts';
import { type Keys, isLines, objectIn, objectOf } from '../json-object.ts';

/** Who files, where, and in which words: a county's own, as data. */
export type CountyProfile = {
  readonly county: string;
  readonly court: { readonly name: string; readonly address: readonly string[]; readonly branch: string };
  readonly agency: {
    readonly name: string;
    readonly address: readonly string[];
    readonly phone: string;
    readonly fax: string;
    readonly email: string;
  };
  readonly attorney: { readonly name: string; readonly title: string; readonly bar: string };
  readonly caption: { readonly plaintiff: string; readonly attorneyFor: string };
  readonly wording: {
    /** The title of the motion; `{route}` stands for the subdivisions of HS 11361.8. */
    readonly title: string;
    /** Paragraphs of the county's own, after the grounds. */
    readonly paragraphs: readonly string[];
    /** Whether birth date and CII number stand on the motion, or are left to the court file. */
    readonly identifiers: boolean;
  };
};

const TITLE = 'MOTION FOR RELIEF UNDER HEALTH AND SAFETY CODE SECTIONS {route} AND 11361.9';

/** Each key with what it is, in the order of the page; those that must be there are `needed`. */
export const PROFILE_KEYS = {
  county: { needed: true, is: 'text', says: 'one of the 58 counties' },
  'court.name': { needed: true, is: 'text', says: 'the court as the caption names it' },
  'court.address': { needed: false, is: 'lines', says: 'street and city, a line each' },
  'court.branch': { needed: false, is: 'text', says: 'the branch, where the court has several' },
  'agency.name': { needed: true, is: 'text', says: 'the office that files' },
  'agency.address': { needed: true, is: 'lines', says: 'street and city, a line each' },
  'agency.phone': { needed: true, is: 'text', says: 'its telephone' },
  'agency.fax': { needed: false, is: 'text', says: 'its fax' },
  'agency.email': { needed: false, is: 'text', says: 'its e-mail address' },
  'agency.web': { needed: false, is: 'text', says: 'its web page, for letters' },
  'attorney.name': { needed: true, is: 'text', says: 'the attorney who signs' },
  'attorney.title': { needed: false, is: 'text', says: 'such as Deputy District Attorney' },
  'attorney.bar': { needed: true, is: 'text', says: 'number of the State Bar, digits' },
  'caption.plaintiff': { needed: false, is: 'text', says: 'the plaintiff; the People of the State of California' },
  'caption.attorneyFor': { needed: false, is: 'text', says: 'for whom the attorney appears' },
  'wording.title': {
    needed: false,
    is: 'text',
    says: 'title of the motion; {route} stands for the subdivisions of HS 11361.8',
  },
  'wording.paragraphs': { needed: false, is: 'lines', says: 'paragraphs of the county’s own, after the grounds' },
  'wording.identifiers': { needed: false, is: 'switch', says: 'whether birth date and CII number stand on the motion' },
  contacts: { needed: false, is: 'any', says: 'who helps, for letters: name, phone, email, web of each' },
  $schema: { needed: false, is: 'text', says: 'where the schema of this file is' },
} as const;

/** Reads a county's profile, and tells all that is wrong with it at once. */
export function readProfile(text: string, file: string): Result<CountyProfile> {
  const problems: Problem[] = [];
  const tell = (field: string, hint: string): void => void problems.push({ code: 'bad-profile', file, field, hint });
  const profile = objectIn(text);
  if (!profile)
    return {
      ok: false,
      problems: [{ code: 'bad-profile', file, hint: 'this is not a JSON object; see samples/county-profile.json' }],
    };
  const flat = flattened(profile);
  for (const [key, value] of flat) {
    const known = (PROFILE_KEYS as Readonly<Record<string, { readonly is: string } | undefined>>)[key];
    if (!known) tell(key, 'is not a key of a profile; the page docs/formats/county-profile.md lists them');
    else if (!fits(value, known.is)) tell(key, EXPECTED[known.is] ?? 'is of another kind');
  }
  for (const [key, { needed, says }] of Object.entries(PROFILE_KEYS))
    if (needed && (!flat.has(key) || flat.get(key) === '')) tell(key, `is missing: ${says}`);
  const string = (key: string, otherwise = ''): string => {
    const value = flat.get(key);
    return typeof value === 'string' ? value.trim() : otherwise;
  };
  const lines = (key: string): readonly string[] =>
    isLines(flat.get(key)) ? (flat.get(key) as readonly string[]) : [];
  const county = countyNamed(string('county'));
  if (county === undefined && string('county') !== '') tell('county', 'is not one of California’s 58 counties');
  if (string('attorney.bar') !== '' && !/^\d{1,7}$/.test(string('attorney.bar')))
    tell('attorney.bar', 'expected the digits of a State Bar number');
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      county: county!,
      court: { name: string('court.name'), address: lines('court.address'), branch: string('court.branch') },
      agency: {
        name: string('agency.name'),
        address: lines('agency.address'),
        phone: string('agency.phone'),
        fax: string('agency.fax'),
        email: string('agency.email'),
      },
      attorney: { name: string('attorney.name'), title: string('attorney.title'), bar: string('attorney.bar') },
      caption: {
        plaintiff: string('caption.plaintiff', 'People of the State of California'),
        attorneyFor: string('caption.attorneyFor', 'the People of the State of California'),
      },
      wording: {
        title: string('wording.title', TITLE),
        paragraphs: lines('wording.paragraphs'),
        identifiers: flat.get('wording.identifiers') !== false,
      },
    },
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  text: 'expected text',
  lines: 'expected a list of lines',
  switch: 'expected true or false',
};

function fits(value: unknown, is: string): boolean {
  if (is === 'text') return typeof value === 'string';
  if (is === 'lines') return isLines(value);
  return is === 'switch' ? typeof value === 'boolean' : true;
}

/** `{ court: { name } }` → `court.name`; lists and values stay whole. */
function flattened(profile: Keys): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(profile).flatMap(([key, value]) => {
      const inner = objectOf(value);
      if (!inner) return [[key, value] as const];
      return Object.entries(inner).map(([name, each]) => [`${key}.${name}`, each] as const);
    }),
  );
}

/** The JSON Schema (draft 2020-12) of a county's profile. */
export function profileSchema(): object {
  const properties: Record<string, unknown> = {};
  const required: string[] = [];
  for (const [key, { needed, is, says }] of Object.entries(PROFILE_KEYS)) {
    const [outer = '', inner] = key.split('.');
    const value = is === 'any' ? CONTACTS : { ...TYPES[is], description: says };
    if (needed && !required.includes(outer)) required.push(outer);
    if (inner === undefined) {
      properties[outer] = value;
      continue;
    }
    const group = (properties[outer] ??= {
      type: 'object',
      properties: {},
      required: [],
      additionalProperties: false,
    }) as {
      properties: Record<string, unknown>;
      required: string[];
    };
    group.properties[inner] = value;
    if (needed) group.required.push(inner);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'County profile',
    description:
      'Who files, where, and in which words: what motions, court files and letters say of the county’s office.',
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  };
}

const TYPES: Readonly<Record<string, object>> = {
  text: { type: 'string' },
  lines: { type: 'array', items: { type: 'string' } },
  switch: { type: 'boolean' },
};

const CONTACTS = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      phone: { type: 'string' },
      email: { type: 'string' },
      web: { type: 'string' },
    },
    required: ['name'],
    additionalProperties: false,
  },
};
