import { expect, test } from 'vitest';
import type { Advance } from './api.ts';
import { advancesTogether } from './answerers-together.ts';

const at = (phase: Advance['phase'], bytesDone: number, secondsLeft?: number): Advance => ({
  phase,
  bytesDone,
  bytesAll: 100,
  rowsDone: bytesDone * 2,
  ...(secondsLeft === undefined ? {} : { secondsLeft }),
});

test('Those who look through the same files are as far as the slower of them', () => {
  expect(advancesTogether([at('reading', 70), at('reading', 30, 9)])).toEqual(at('reading', 30, 9));
  expect(advancesTogether([at('gathering', 10), at('reading', 90)])).toEqual(at('reading', 90));
});

test('Those with a share each are together as far as the sum of their shares, and need as long as the slower', () => {
  expect(advancesTogether([at('gathering', 20, 3), at('gathering', 40, 8)])).toEqual({
    phase: 'gathering',
    bytesDone: 60,
    bytesAll: 200,
    rowsDone: 120,
    secondsLeft: 8,
  });
});

test('One that is at the next step has done all of this one', () => {
  const { phase, bytesDone } = advancesTogether([at('asking', 5), at('gathering', 40)]);
  expect([phase, bytesDone]).toEqual(['gathering', 140]);
});
