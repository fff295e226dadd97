import { describe, expect, test } from 'vitest';
import { cite } from '../history/index.ts';
import { OFFENSE_LISTS } from './index.ts';

describe.each(Object.entries(OFFENSE_LISTS))('%s', (_, list) => {
  test.each(list)('$offense is a citation that can be read, with clause and authority', (entry) => {
    expect(() => cite(entry.offense)).not.toThrow();
    expect(entry.clause).toMatch(/^(PC|HS) /);
    expect(entry.authority).not.toBe('');
    expect(entry.what).not.toBe('');
  });

  test('No line stands twice under one clause', () => {
    const lines = list.map(({ clause, offense }) => `${clause}: ${offense}`);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});
