import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REMEDIES } from '../law/index.ts';
import { builtInPolicies, policyNamed } from './built-in.ts';
import { readPolicy } from './read-policy.ts';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.json'));

test.each(files)('%s passes its own reader, is named after its id, and is built in', (file) => {
  const read = readPolicy(readFileSync(new URL(file, here), 'utf8'), file, REMEDIES);
  expect(read).toEqual({ ok: true, value: policyNamed(file.replace(/\.json$/, '')) });
});

test('Every built-in policy has a file', () => {
  expect(builtInPolicies.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted());
});

test('A name that no built-in policy has gives none', () => {
  expect(policyNamed('Dismiss-Everything')).toBeUndefined();
});

test('dismiss-everything ends in dismissal whatever is answered', () => {
  const policy = policyNamed('dismiss-everything');
  expect(
    [...(policy?.flow ?? []), policy?.otherwise].map((step) => typeof step === 'object' && [step.then, step.reason]),
  ).toEqual([
    ['dismiss', 'All convictions are dismissed'],
    ['dismiss', 'All convictions are dismissed'],
  ]);
});
