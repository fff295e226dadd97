import type { Advance } from './api.ts';

export const BETWEEN_WORDS = 100;

/** Passes on what is done, a few times a second, with an estimate of the time left. */
export function teller(tell: (advance: Advance) => void): (advance: Omit<Advance, 'secondsLeft'>) => void {
  let last = 0;
  let begun = performance.now();
  let phase = '';
  return (advance) => {
    const now = performance.now();
    if (advance.phase !== phase) {
      phase = advance.phase;
      begun = now;
    } else if (now - last < BETWEEN_WORDS && advance.bytesDone < advance.bytesAll) return;
    last = now;
    const part = advance.bytesAll === 0 ? 1 : advance.bytesDone / advance.bytesAll;
    tell({ ...advance, ...timeLeft(part, now - begun) });
  };
}

/** Nothing while too little is done to tell. */
export function timeLeft(part: number, milliseconds: number): { readonly secondsLeft?: number } {
  return part > 0.02 && milliseconds > 300 ? { secondsLeft: (milliseconds / 1000 / part) * (1 - part) } : {};
}
