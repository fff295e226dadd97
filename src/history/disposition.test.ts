import { describe, expect, test } from 'vitest';
import { readDisposition } from './index.ts';

describe('Relief that was asked for or refused is no relief', () => {
  test.each([
    '11361.8 HS PETITION DENIED',
    'PETITION DENIED PER 11361.8 HS',
    'PETITION FILED 11361.8(E) HS',
    '1203.4 PC DENIED',
    'MOTION TO SET ASIDE DENIED',
    'EXPUNGEMENT DENIED',
    'REDUCTION TO MISD PER 17(B) PC DENIED',
    '17(B) PC DENIED',
    '1170.18 PC DENIED',
    'RECORD NOT SEALED',
    'ORDER OF DISMISSAL SET ASIDE',
    'PETITION WITHDRAWN 1170.18 PC',
  ])('%s', (words) => {
    expect(readDisposition(words)).toMatchObject({ kind: 'not-understood', lowersTo: 'unknown' });
  });
});

describe('What ends something else leaves the conviction', () => {
  test.each([
    'SENTENCE VACATED',
    'SENTENCE VACATED/RESENTENCED',
    'SENT RECALLED PER 1172.6 PC',
    'WARRANT VACATED',
    'BENCH WARRANT RECALLED',
    'APPEAL DISMISSED',
    'PROBATION VIOLATION CHARGE DISMISSED',
  ])('%s', (words) => {
    expect(readDisposition(words).kind).toBe('supervision');
  });
});

describe('What the entries of relief say', () => {
  test.each([
    ['CONV SET ASIDE & DISM PER 1203.4 PC', 'set-aside', 'unknown'],
    ['DISMISSED PER 11361.8 HS', 'relieved', 'unknown'],
    ['DISMISSED AND SEALED PER 11361.8(F) HS', 'relieved', 'unknown'],
    ['REDUCED TO MISDEMEANOR PER 11361.8 HS', 'reduced', 'misdemeanor'],
    ['REDESIGNATED AS MISDEMEANOR 11361.8(F) HS', 'reduced', 'misdemeanor'],
    ['REDESIGNATED AS INFRACTION 11361.8(F) HS', 'reduced', 'infraction'],
    ['CONVICTION VACATED', 'vacated', 'unknown'],
    ['JUDGMENT VACATED', 'vacated', 'unknown'],
    ['DISMISSED-FURTHERANCE OF JUSTICE', 'dismissed', 'unknown'],
    ['PROS REJ-NO COMPLAINT FILED', 'not-convicted', 'unknown'],
    ['PROBATION DENIED', 'supervision', 'unknown'],
  ])('%s', (words, kind, lowersTo) => {
    expect(readDisposition(words)).toMatchObject({ kind, lowersTo });
  });
});
