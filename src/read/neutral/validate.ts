import type { Schema } from './schema.ts';

/** A place in a document and what was expected there; never what stands there. */
export type Fault = { readonly path: string; readonly hint: string };

const MOST = 20;

/** What is wrong with a value by a schema: the first faults, each with its place. */
export function faultsOf(value: unknown, schema: Schema): readonly Fault[] {
  const faults: Fault[] = [];
  check(value, schema, '', faults);
  return faults.slice(0, MOST);
}

function check(value: unknown, schema: Schema, path: string, faults: Fault[]): void {
  if (faults.length >= MOST) return;
  const fault = (hint: string): void => void faults.push({ path: path || 'the document', hint });
  if (schema.anyOf) {
    const tried = schema.anyOf.map((each) => {
      const own: Fault[] = [];
      check(value, each, path, own);
      return own;
    });
    if (tried.some((own) => own.length === 0)) return;
    // The way with the fewest faults further in is the one that was meant.
    const inner = tried.filter((own) => own.every((each) => each.path.length > path.length));
    const [closest] = inner.toSorted((a, b) => a.length - b.length);
    if (closest) faults.push(...closest);
    else fault(`expected ${schema.description ?? schema.anyOf.map(named).join(' or ')}`);
    return;
  }
  if (schema.const !== undefined) {
    if (value !== schema.const) fault(`expected "${schema.const}"`);
    return;
  }
  if (schema.enum) {
    if (typeof value !== 'string' || !schema.enum.includes(value)) fault(`expected one of ${schema.enum.join(', ')}`);
    return;
  }
  if (typeOf(value) !== schema.type) {
    fault(`expected ${named(schema)}`);
    return;
  }
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern).test(value))
    fault(`expected ${schema.description ?? `a text of the form ${schema.pattern}`}`);
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    fault(`expected a whole number from ${schema.minimum ?? 'any'} to ${schema.maximum ?? 'any'}`);
  if (Array.isArray(value) && schema.items)
    value.forEach((item, i) => check(item, schema.items!, `${path}[${i}]`, faults));
  if (schema.properties) checkProperties(value as Record<string, unknown>, schema, path, faults);
}

function checkProperties(value: Record<string, unknown>, schema: Schema, path: string, faults: Fault[]): void {
  const { properties = {}, required = [], additionalProperties } = schema;
  const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
  for (const name of required) if (!(name in value)) faults.push({ path: inside(name), hint: 'is missing' });
  for (const [name, own] of Object.entries(value)) {
    const known = properties[name];
    if (known) check(own, known, inside(name), faults);
    else if (additionalProperties === false)
      faults.push({
        path: path || 'the document',
        hint: `has a key that the form does not know; it knows ${Object.keys(properties).join(', ')}`,
      });
  }
}

function typeOf(value: unknown): Schema['type'] | 'number' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'number';
  return 'object';
}

const NAMES: Readonly<Record<NonNullable<Schema['type']>, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

function named({ type, enum: words }: Schema): string {
  return words ? words.join(' or ') : NAMES[type ?? 'null'];
}
