import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteSink } from './byte-sink.ts';

test('A sink writes the digits of a number as a text of them has them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(1000), fc.maxSafeNat())), (numbers) => {
      const sink = new ByteSink(1);
      for (const number of numbers) sink.number(number);
      expect(new TextDecoder().decode(sink.bytes)).toBe(numbers.join(''));
    }),
  );
});
