import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nearby } from './nearby.ts';

/** Bytes that each tell where they stand, beginning at any place of their own room. */
function source(length: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(length + offset), offset);
  for (let i = 0; i < length; i++) bytes[i] = (i * 31 + (i >> 8)) & 255;
  return bytes;
}

const stretches = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 8 });

describe('bytes brought nearby', () => {
  it('are those of the source, wherever they are asked for and however small the room is', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(400), stretches, (offset, roomOffset, room, asked) => {
        const all = source(300, offset);
        const nearby = new Nearby(all, new Uint8Array(new ArrayBuffer(room + roomOffset), roomOffset));
        for (const [a, b] of asked) {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const { bytes, base } = nearby.holding(from, to);
          expect([...bytes.subarray(from - base, to - base)]).toEqual([...all.subarray(from, to)]);
        }
      }),
    );
  });

  it('are shown in the same piece when they are neighbours', () => {
    const all = source(1000, 3);
    const nearby = new Nearby(all, new Uint8Array(2000));
    const first = nearby.holding(0, 10);
    expect(nearby.holding(10, 500)).toBe(first);
    expect(first.bytes).not.toBe(all);
  });

  it('are brought near again after some that did not fit', () => {
    const all = source(1000, 0);
    const nearby = new Nearby(all, new Uint8Array(100));
    expect(nearby.holding(0, 500).bytes).toBe(all);
    expect(nearby.holding(900, 950).bytes).not.toBe(all);
  });

  it('are the source itself where there is no room', () => {
    const all = source(100, 0);
    expect(new Nearby(all, undefined).holding(20, 30)).toEqual({ bytes: all, base: 0 });
  });
});
