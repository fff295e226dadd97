import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

/** Notes the places that were reached, in their order. */
function watching(pace: Pace, places: readonly number[]): readonly number[] {
  const reached: number[] = [];
  for (const place of places) void pace.reached(place).then(() => reached.push(place));
  return reached;
}

async function settled(): Promise<void> {
  await new Promise((goOn) => setImmediate(goOn));
}

describe('work that keeps pace', () => {
  it('goes no further than what is done', async () => {
    const pace = new Pace();
    const reached = watching(pace, [0, 5, 10, 11]);
    await settled();
    expect(reached).toEqual([0]);
    pace.advance(4);
    pace.advance(6);
    await settled();
    expect(reached).toEqual([0, 5, 10]);
  });

  it('goes on to its end when all is done', async () => {
    const pace = new Pace();
    const reached = watching(pace, [1, 1e12]);
    pace.end();
    await settled();
    expect(reached).toEqual([1, 1e12]);
  });
});
