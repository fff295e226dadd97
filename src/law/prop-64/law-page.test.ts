import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Flow, isFlow, statuteFlowOf } from '../../engine/index.ts';
import type { ConvictionCase } from '../shared/index.ts';
import { prop64 } from './prop-64.ts';

const page = readFileSync(new URL('law.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|---') && !line.startsWith('| Passage'))
  .map((line) => line.slice(2, -2).split(' | '))
  .map(([passage = '', status = '', says = '']) => ({ passage, status, says }));

/** Every subdivision that must be accounted for. */
const PASSAGES = [
  ...'abcdefghijklmn'.split('').map((letter) => `HS 11361.8(${letter})`),
  ...['a', 'b', 'c', 'd', 'e'].map((letter) => `former HS 11357(${letter})`),
  ...['a', 'b', 'c', 'd'].map((letter) => `HS 11357(${letter})`),
  'former HS 11358',
  ...['a', 'b', 'c', 'd)(1', 'd)(2', 'd)(3'].map((letter) => `HS 11358(${letter})`),
  'former HS 11359',
  ...['a', 'b', 'c)(1', 'c)(2', 'c)(3', 'd'].map((letter) => `HS 11359(${letter})`),
  'former HS 11360(a)',
  'former HS 11360(b)',
  ...['a)(1', 'a)(2', 'a)(3)(A', 'a)(3)(B', 'a)(3)(C', 'a)(3)(D', 'b'].map((letter) => `HS 11360(${letter})`),
];

describe('law.md', () => {
  test.each(PASSAGES)('%s is encoded, or a reading, or it says why not', (passage) => {
    expect(rows.filter((row) => row.passage === passage).map(({ status }) => status)).toEqual([
      expect.stringMatching(/^(encoded|not encoded|reading)$/),
    ]);
  });

  test('The review by the State has its seven duties', () => {
    expect(rows.filter(({ passage }) => passage.startsWith('HS 11361.9,'))).toHaveLength(7);
  });

  test.each(rows.map((row) => [row.passage, row] as const))('%s says something', (_, { status, says }) => {
    expect(['encoded', 'not encoded', 'reading']).toContain(status);
    expect(says.length).toBeGreaterThan(20);
  });

  const asked = questionIds(statuteFlowOf({}, prop64)!);
  const named = new Set(rows.flatMap(({ says }) => [...says.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id!)));

  test('It names every question of the statute', () => {
    expect([...asked].filter((id) => !named.has(id))).toEqual([]);
  });

  test('It names no question that is not asked', () => {
    expect([...named].filter((id) => !asked.has(id))).toEqual([]);
  });
});

function questionIds(flow: Flow<ConvictionCase>): ReadonlySet<string> {
  return new Set(flow.steps.flatMap(({ question, then }) => [question.id, ...(isFlow(then) ? questionIds(then) : [])]));
}
