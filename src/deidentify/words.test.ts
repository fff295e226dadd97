import { describe, expect, test } from 'vitest';
import { Pseudonym } from './pseudonym.ts';
import { chargeWords, dispositionWords } from './words.ts';

const person = new Pseudonym(
  () => '123456789abc',
  { id: '1', names: ['LIORA FENWICK'], numbers: [], dates: ['19940912'] },
  1,
);

test.each([
  ['CONVICTED-PER DECLARATION OF LIORA FENWICK 09/12/1994', 'CONVICTED-PER XXXXXXXXXXX OF XXXXX XXXXXXX XX/XX/XXXX'],
  ['CONV SET ASIDE & DISM PER 1203.4 PC', 'CONV SET ASIDE & DISM PER 1203.4 PC'],
  ['DISMISSED AND SEALED PER 11361.8(F) HS', 'DISMISSED AND SEALED PER 11361.8(F) HS'],
  ['REDUCED TO MISD 17(B) PC BY JUDGE OSTROVE', 'REDUCED TO MISD 17(B) PC BY XXXXX XXXXXXX'],
  ['DISMISSED 415-555-1212', 'DISMISSED XXX-XXX-XXXX'],
  ['SPOKE TO HER BROTHER', 'WORDS REMOVED'],
])('The disposition %s becomes %s', (text, expected) => {
  expect(dispositionWords(text, person)).toBe(expected);
});

test.each([
  [
    '11359 HS-POSSESS MARIJUANA FOR SALE TO LIORA ON 06 10 94',
    '11359 HS-POSSESS MARIJUANA FOR SALE TO XXXXX ON XX XX XX',
  ],
  ['11360(A) HS-GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM', '11360(A) HS-GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM'],
  ['288(C)(1) PC-LEWD OR LASCIV ACTS W/CHILD 14-15', '288(C)(1) PC-LEWD OR LASCIV ACTS W/CHILD 14-15'],
  ['MURDER 187(A) PC OF JOHN SMITH', '187(A) PC OF XXXX XXXXX'],
  ['11357/11358', '11357/11358'],
  ['415-555-1212', 'WORDS REMOVED'],
  ['SSN 000-70-0001', 'WORDS REMOVED'],
  ['POSSESS MARIJUANA WITH LIORA', 'MARIJUANA'],
])('The charge %s becomes %s', (text, expected) => {
  expect(chargeWords(text, person)).toBe(expected);
});

describe('A day of the person betrays them', () => {
  test.each(['ON 19940912', 'ON 09/12/1994', 'ON 9-12-94', 'ON 12.09.1994', 'ON 1994-09-12'])('%s', (text) => {
    expect(person.betrays(text)).toBe(true);
  });

  test.each(['ON 19940913', 'ON 09/13/1994', '28.5 GRAMS', '1203.4 PC', '14-15'])('and not in %s', (text) => {
    expect(person.betrays(text)).toBe(false);
  });
});
