import { describe, expect, test } from 'vitest';
import type { Progress } from '../run/index.ts';
import { progressTo } from './progress.ts';

/** What was written to a stream of that kind when so much was done at each second. */
function told(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  seconds: number,
  quiet = false,
): string[] {
  const written: string[] = [];
  let time = 0;
  const teller = progressTo({ ...stream, write: (text) => written.push(text) }, quiet, () => time);
  for (let second = 0; second <= seconds; second++) {
    time = second * 1000;
    teller.show(at(second / seconds));
  }
  teller.clear();
  return written;
}

function at(part: number): Progress {
  return { phase: 'deciding', bytesDone: part * 400e6, bytesAll: 400e6, rowsDone: Math.round(part * 500_000) };
}

const CLEARED = '\r\u001b[2K';

describe('Progress', () => {
  test('on a terminal is one line, redrawn, with bytes done of all, rows a second and the time left, and is taken away', () => {
    const written = told({ isTTY: true, columns: 100 }, 40);
    expect(written.every((text) => text.startsWith(CLEARED) && !text.includes('\n'))).toBe(true);
    expect(written[11]).toBe(
      `${CLEARED}Deciding  [#######.................]   27 %  110 of 400 MB  12,500 rows/s  29 s left`,
    );
    expect(written.at(-2)).toBe(`${CLEARED}Putting the results on the disk`);
    expect(written.at(-1)).toBe(CLEARED);
  });

  test.each([20, 30, 40, 60, 80, 200])(
    'is never as wide as a terminal of %i columns, where it would wrap',
    (columns) => {
      for (const text of told({ isTTY: true, columns }, 90).slice(0, -2))
        expect(text.slice(CLEARED.length).length).toBeLessThan(Math.max(columns, 20));
    },
  );

  test('elsewhere is a plain line every ten seconds, so that a short job says nothing', () => {
    expect(told({}, 9)).toEqual([]);
    expect(told({}, 40)).toEqual([
      'Deciding: 25 %, 100 of 400 MB, 12,500 rows/s, 30 s left\n',
      'Deciding: 50 %, 200 of 400 MB, 12,500 rows/s, 20 s left\n',
      'Deciding: 75 %, 300 of 400 MB, 12,500 rows/s, 10 s left\n',
      'Deciding: 100 %, 400 of 400 MB, 12,500 rows/s\n',
    ]);
  });

  test('is silent when it is not wanted', () => {
    expect(told({ isTTY: true }, 40, true)).toEqual([]);
  });

  test('says hours and minutes of a long job', () => {
    expect(told({}, 20_000).join('')).toMatch(/, 5 h \d+ min left.*, 50 min left/s);
  });
});
