import { describe, expect, test } from 'vitest';
import { cite, parseCharge } from '../../history/index.ts';
import { GANG_FELONIES, SUPER_STRIKES, superStrikeIn } from './index.ts';

const is = (text: string): string => superStrikeIn(parseCharge(text)).is;
const clauseOf = (text: string): string => {
  const match = superStrikeIn(parseCharge(text));
  return match.is === 'no' ? '' : match.entry.clause;
};

describe('a super strike', () => {
  // Single citations that the original application's table names when they are written in the usual way.
  test.each(
    `37 128 187 188 189 189.1 189.5 190 190.05 190.2 190.2(A)(17) 190.25 191 191.5 205 207 209 209.5 217.1 218 219 220
     245(D)(3) 261 261(A)(2) 261(A)(3) 262 262(A)(1) 264.1 269 273AB 273AB(A) 286 286(C)(1) 286(C)(2)(A) 286(C)(3)
     286(D)(1) 287 288 288(A) 288(B)(1) 288(B)(2) 288A 288A(C)(1) 288A(C)(2)(A) 288A(D) 288.5 288.5(A) 289 289(J)
     289(A)(1)(A) 289(A)(2)(C) 451.5 653F 667.61 667.7 667.71 4500 11418(A)(1) 11418(B)(1) 11418(B)(2) 12308 12310
     18745 18755`.split(/\s+/),
  )('%s PC is named', (section) => {
    expect(is(`${section} PC-SOMETHING`)).not.toBe('no');
  });

  test.each([
    ['187 PC', 'certain', 'IV'],
    ['187(A) PC-MURDER:FIRST DEGREE', 'certain', 'IV'],
    ['664/187(A) PC', 'certain', 'IV'],
    ['664-187(A) PC-ATTEMPT MURDER', 'certain', 'IV'],
    ['664/187(A)-12022.53(D) PC', 'certain', 'IV'],
    ['187A PC', 'certain', 'IV'],
    ['191.5(A) PC', 'certain', 'IV'],
    ['191.5(B) PC', 'possible', 'IV'],
    ['209(B)(1) PC', 'certain', 'VIII'],
    ['207(A) PC', 'possible', 'I'],
    ['220(A) PC', 'possible', 'I'],
    ['220 PC- COMMIT MAYHEM', 'possible', 'I'],
    ['220(B) PC', 'certain', 'VIII'],
    ['269(A)(1) PC', 'certain', 'I'],
    ['289(A)(1) PC', 'certain', 'I'],
    ['289(B) PC', 'possible', 'I'],
    ['288 PC', 'possible', 'I'],
    ['288(A) PC-LEWD OR LASCIV ACTS', 'certain', 'III'],
    ['288A PC', 'possible', 'I'],
    ['288A(C)(1) PC', 'certain', 'II'],
    ['653F PC', 'possible', 'V'],
    ['653F(B) PC', 'certain', 'V'],
    ['245(D)(3) PC', 'certain', 'VI'],
    ['245 PC', 'possible', 'VI'],
    ['11418(A)(1) PC', 'certain', 'VII'],
    ['11418 PC', 'possible', 'VII'],
    ['217.1 PC', 'possible', 'VIII'],
    ['206 PC', 'certain', 'VIII'],
    ['288.7(A) PC', 'certain', 'VIII'],
    ['12022.53(D) PC', 'possible', 'VIII'],
    ['1672(A) MV', 'certain', 'VIII'],
    ['261.2 PC', 'possible', 'I'],
    ['261(A)(2)/187(A) PC', 'certain', 'I'],
  ])('in %s is %s, by clause (%s)', (text, sureness, clause) => {
    expect(is(text)).toBe(sureness);
    expect(clauseOf(text)).toBe(`PC 667(e)(2)(C)(iv)(${clause})`);
  });

  test.each([
    '537 PC',
    '237(A) PC',
    '1128 PC',
    '1187 PC',
    '1205 PC',
    '1220 PC',
    '1269 PC',
    '24500 PC',
    '5261 PC',
    '187 HS',
    '187 VC',
    '1870 PC',
    '18.7 PC',
    '192(A) PC',
    '192 PC',
    '261.5(C) PC',
    '245(A)(1) PC',
    '217.1(A) PC',
    '288(C)(1) PC',
    '288.2 PC',
    '653F(C) PC',
    '11357(A) HS',
    '11418(A)(2) PC',
    '32/187 PC',
    '1203.2 PC',
    'MURDER',
    'TRAFFIC VIOLATION',
    '211 PC-ROBBERY W/187 PC PRIOR',
  ])('is not in %s', (text) => {
    expect(is(text)).toBe('no');
  });
});

describe('an attempt', () => {
  test.each([
    ['664/187 PC', 'certain'],
    ['187/664 PC', 'certain'],
    ['664/191.5(A) PC', 'certain'],
    ['664/205 PC', 'possible'],
    ['664/269(A)(1) PC', 'possible'],
    ['664/209(B)(1) PC', 'possible'],
    ['664/288(A) PC', 'no'],
    ['664/261(A)(2) PC', 'no'],
    ['664/286(C)(1) PC', 'no'],
    ['664/211 PC', 'no'],
  ])('%s is %s', (text, sureness) => {
    expect(is(text)).toBe(sureness);
  });

  test('counts as well when only the qualifiers say so', () => {
    expect(superStrikeIn(parseCharge('187(A) PC', '-ATTEMPTED')).is).toBe('certain');
    expect(superStrikeIn(parseCharge('288(A) PC', '-ATTEMPTED')).is).toBe('no');
  });
});

test.each(['182/187(A) PC', '182(A)(1)/288(A) PC', '182/245(D)(3) PC'])('a conspiracy is looked at: %s', (text) => {
  expect(is(text)).toBe('possible');
});

describe('a gang finding', () => {
  test.each([
    ['246/186.22(B)(4) PC', 'certain'],
    ['519-186.22(B)(4) PC', 'certain'],
    ['215 + 186.22(B)(4) PC', 'certain'],
    ['186.22(B)(4)/246 PC', 'certain'],
    ['246 PC/186.22(B)(4) PC', 'certain'],
    ['136.1(A)(1)/186.22(B)(4) PC', 'certain'],
    ['213(A)(1)(A)/186.22(B)(4) PC', 'certain'],
    ['12022.55/186.22(B)(4) PC', 'certain'],
    ['213/186.22(B)(4) PC', 'possible'],
    ['246/186.22(B) PC', 'possible'],
    ['664/246-186.22(B)(4) PC', 'possible'],
    ['186.22(B)(4) PC', 'possible'],
    ['246/186.22(B)(1) PC', 'no'],
    ['246/186.22(A) PC', 'no'],
    ['246 PC', 'no'],
    ['136.1 PC', 'no'],
    ['186.22(B) PC', 'no'],
    ['186.22 PC', 'no'],
    ['32/246-186.22(B)(1) PC', 'no'],
  ])('makes %s %s', (text, sureness) => {
    expect(is(text)).toBe(sureness);
  });
});

test('a match says which part, which line and why', () => {
  expect(superStrikeIn(parseCharge('459/187(A) PC'))).toMatchObject({
    is: 'certain',
    part: cite('PC 187(a)'),
    entry: { offense: 'PC 187', clause: 'PC 667(e)(2)(C)(iv)(IV)' },
    because: 'PC 187(a) is murder',
  });
  expect(superStrikeIn(parseCharge('288 PC'))).toMatchObject({
    because: expect.stringMatching(/stops short of PC 288/),
  });
  expect(superStrikeIn(parseCharge('187 MURDER'))).toMatchObject({
    is: 'possible',
    because: expect.stringMatching(/no statute book is printed/),
  });
});

test.each([...SUPER_STRIKES, ...GANG_FELONIES])(
  '$offense is a citation that can be read, with clause and authority',
  (entry) => {
    expect(() => cite(entry.offense)).not.toThrow();
    expect(entry.clause).toMatch(/^PC 667\(e\)\(2\)\(C\)\(iv\)\([IV]+\)$/);
    expect(entry.authority).not.toBe('');
    expect(entry.what).not.toBe('');
  },
);
