import { describe, expect, test } from 'vitest';
import { Door } from './door.ts';

function doorAt(): { readonly door: Door; readonly said: readonly string[]; readonly wait: (minutes: number) => void } {
  let now = 0;
  const said: string[] = [];
  const door = new Door({ now: () => now, idleMinutes: 15, sayKey: (key) => said.push(key) });
  return { door, said, wait: (minutes) => (now += minutes * 60_000) };
}

describe('The door', () => {
  test('opens to a key once, in whatever case and with whatever marks it is written', () => {
    const { door } = doorAt();
    const key = door.newKey();
    const cookie = door.enter(` ${key.slice(0, 4).toLowerCase()}-${key.slice(4)} `);
    expect(door.admits(cookie, true)).toBe(true);
    expect(door.enter(key)).toBeUndefined();
  });

  test('stays open while somebody does something, and locks a quarter of an hour after the last deed', () => {
    const { door, said, wait } = doorAt();
    const cookie = door.enter(door.newKey());
    wait(14);
    expect(door.admits(cookie, true)).toBe(true);
    wait(14);
    expect(door.admits(cookie, true)).toBe(true);
    wait(16);
    expect(door.admits(cookie, true)).toBe(false);
    expect(said).toHaveLength(1);
    expect(door.admits(door.enter(said[0]!), true)).toBe(true);
  });

  test('is not held open by what the page does by itself', () => {
    const { door, wait } = doorAt();
    const cookie = door.enter(door.newKey());
    wait(10);
    expect(door.admits(cookie, false)).toBe(true);
    wait(6);
    expect(door.admits(cookie, false)).toBe(false);
  });

  test('lets nobody in with an older key than the last', () => {
    const { door } = doorAt();
    const first = door.newKey();
    const second = door.newKey();
    expect(door.enter(first)).toBeUndefined();
    expect(door.enter(second)).toBeDefined();
  });
});
