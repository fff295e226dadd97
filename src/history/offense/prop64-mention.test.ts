import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prop64Mention } from './index.ts';

describe('a cannabis section in free text', () => {
  test.each([
    ['11358 HS-CULTIVATE CANNABIS', '11358'],
    ['CHRG 11357(D) - see below', '11357'],
    ['CNT 2 11360/11359 HS', '11360'],
    ['HS11359', '11359'],
    ['ends with 11357.', '11357'],
    ['11357.A HS', '11357'],
    ['664/11359', '11359'],
    ['66411357', '11357'],
    ['664.11357(C)', '11357'],
    ['11357.5 and 11358', '11358'],
  ])('%j mentions %s', (text, number) => {
    expect(prop64Mention(text)).toBe(number);
  });

  test.each([
    '1135972',
    '111357',
    '11357.5 HS',
    '66411357.5',
    '9664.11357',
    '166411357',
    '3.11357',
    '11361',
    '1135',
    '',
    'MARIJUANA',
  ])('%j mentions none', (text) => {
    expect(prop64Mention(text)).toBeUndefined();
  });

  test('any text is answered with one of the four numbers, which stands in it, or with nothing', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('11357', '11358', '11359', '11360', '664', '.', '5', ' '));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const found = prop64Mention(text);
        if (found === undefined) return;
        expect(['11357', '11358', '11359', '11360']).toContain(found);
        expect(text).toContain(found);
      }),
    );
  });
});
