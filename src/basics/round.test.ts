import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Round } from './round.ts';

test('What is kept in a round is found as in a map, in whatever order keys are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(12), fc.constant('clear'))), (asked) => {
      const round = new Round<number | string, object>();
      const map = new Map<number | string, object>();
      for (const key of asked) {
        if (key === 'clear') {
          round.clear();
          map.clear();
          continue;
        }
        expect(round.get(key)).toBe(map.get(key));
        if (map.has(key)) continue;
        const value = {};
        round.add(key, value);
        map.set(key, value);
      }
    }),
  );
});
