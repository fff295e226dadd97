import { describe, expect, test } from 'vitest';
import { cite } from '../history/index.ts';
import { PUNISHMENTS } from './arrest-relief/punishments.ts';
import { DISMISSAL_OFFENSES } from './dismissal/lists.ts';
import { PROP_47_OFFENSES } from './prop-47/offenses.ts';
import { WOBBLERS } from './reduction/wobblers.ts';
import { SERIOUS_FELONIES } from './shared/index.ts';

const LISTS = { PUNISHMENTS, DISMISSAL_OFFENSES, PROP_47_OFFENSES, WOBBLERS, SERIOUS_FELONIES };

describe.each(Object.entries(LISTS))('%s', (_, list) => {
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
