import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REMEDIES } from '../law/index.ts';
import { choicesSchema } from './choices-schema.ts';
import { policySchema } from './policy-schema.ts';

const published = (name: string): string => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');

test('The published schemas are those that the questions give', () => {
  expect(published('policy.schema.json')).toBe(`${JSON.stringify(policySchema(REMEDIES), null, 2)}\n`);
  expect(published('choices.schema.json')).toBe(`${JSON.stringify(choicesSchema(REMEDIES), null, 2)}\n`);
});

test('Every object in the schemas says which keys it has and admits no others', () => {
  const open: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && 'type' in node && !('additionalProperties' in node)) open.push(path);
    for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
  };
  walk(policySchema(REMEDIES), 'policy');
  walk(choicesSchema(REMEDIES), 'choices');
  expect(open.filter((path) => !path.endsWith('/not'))).toEqual([]);
});

test('Every reference in the schema leads to a definition', () => {
  const schema = policySchema(REMEDIES) as { readonly $defs: object };
  const references = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]!);
  expect(references.filter((name) => !Object.hasOwn(schema.$defs, name))).toEqual([]);
  expect(new Set(references)).toEqual(new Set(Object.keys(schema.$defs)));
});

test('Every question of the remedy can be asked in a step, by its name and with its words', () => {
  const { $defs } = policySchema(REMEDIES) as {
    readonly $defs: Record<
      string,
      { readonly oneOf: readonly { readonly title?: string; readonly description?: string }[] }
    >;
  };
  const ways = $defs['prop-64-step']?.oneOf ?? [];
  expect(ways.flatMap(({ title }) => title ?? [])).toEqual([...REMEDIES[0]!.questions.keys()]);
  const kind = REMEDIES[0]!.questions.get('years-since-conviction')!;
  const words = `${kind.asks({ years: '<years>' })} (${kind.cite})`;
  expect(ways.find(({ title }) => title === kind.name)?.description).toBe(words);
});
