import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteSink } from './byte-sink.ts';
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

test('A sink writes the digits of a number as a text of them has them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(1000), fc.maxSafeNat())), (numbers) => {
      const sink = new ByteSink(1);
      for (const number of numbers) sink.number(number);
      expect(new TextDecoder().decode(sink.bytes)).toBe(numbers.join(''));
    }),
  );
});
