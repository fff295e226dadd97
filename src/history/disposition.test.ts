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

describe('Relief that is only spoken of is no relief', () => {
  test.each([
    '11361.8 HS RELIEF REJECTED',
    '11361.9 HS CHALLENGED BY DA',
    'INELIGIBLE 11361.8 HS',
    'ELIGIBLE FOR 11361.8 HS',
    '11361.8 HS OPPOSED',
    '11361.8 HS NO RELIEF',
    '11361.8 HS RELIEF NOT APPROVED',
    '11361.8 HS HEARING SET',
    '11361.8 HS STAYED',
    'HEARING GRANTED 11361.8 HS',
    'CONTINUANCE GRANTED ON PETITION 11361.8 HS',
    'PETITION 11361.8 HS',
    'PETITION DISMISSED 11361.8 HS',
    'PETN TO SEAL 11361.8 HS OFF CALENDAR',
    'MOTION TO DISMISS PER 11361.8 HS CONTINUED',
    'TO BE DISMISSED PER 11361.9 HS',
    'SET FOR RESENTENCING 1170.18 PC',
    'DA OBJECTION FILED 11361.9 HS',
    '11361.8 HS MOOT',
    '11361.8 HS UNDER ADVISEMENT',
    '1170.18 PC REJECTED',
    '1170.18 PC INELIGIBLE',
    'PETITION 1170.18 PC',
    '17(B) PC REJECTED',
    '17(B) PC MOTION',
    '1203.4 PC REJECTED',
    '1203.4 PC PETITION',
    '1203.4 PC DISMISSAL RESCINDED',
    '1203.4 PC RELIEF REVERSED',
    'MOTION TO SET ASIDE',
    'MOTION TO DISMISS',
    'DISMISSAL HEARING',
    'HEARING VACATED',
    'REVERSED IN PART',
    'REVERSED AND REMANDED FOR RESENTENCING',
    'PROB REVOCATION SET ASIDE',
    'PARDON DENIED',
    'APPLICATION FOR PARDON',
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
    ['11361.8 HS', 'relieved', 'unknown'],
    ['PER 11361.8(F) HS, COURT ORDER 03/04/2019', 'relieved', 'unknown'],
    ['11361.9 HS RELIEF', 'relieved', 'unknown'],
    ['RELIEF GRANTED PER 11361.8 HS', 'relieved', 'unknown'],
    ['PETITION GRANTED 11361.8 HS', 'relieved', 'unknown'],
    ['11361.8 HS RESENTENCED TO MISD', 'reduced', 'misdemeanor'],
    ['1170.18 PC', 'reduced', 'misdemeanor'],
    ['RESENTENCED PER 1170.18 PC', 'reduced', 'misdemeanor'],
    ['PETITION TO REDUCE PER 1170.18 PC GRANTED', 'reduced', 'misdemeanor'],
    ['17(B) PC', 'reduced', 'misdemeanor'],
    ['REDUCED TO MISD 17(B) PC BY XXXXX XXXXXXX', 'reduced', 'misdemeanor'],
    ['1203.4 PC', 'set-aside', 'unknown'],
    ['DISM 1203.4', 'set-aside', 'unknown'],
    ['NOT GUILTY PLEA ENTERED & DISM PER 1203.4 PC', 'set-aside', 'unknown'],
    ['SET ASIDE AND DISMISSED, CASE NO 12345, 1203.4 PC', 'set-aside', 'unknown'],
    ['DISMISSED ON DEFENDANTS MOTION 1203.4 PC', 'set-aside', 'unknown'],
    ['CONVICTION RELIEF GRANTED 1203.425 PC', 'set-aside', 'unknown'],
    ['REVERSED ON APPEAL', 'vacated', 'unknown'],
    ['ACQUITTED ON RETRIAL', 'vacated', 'unknown'],
    ['ACQUITTED', 'not-convicted', 'unknown'],
    ["DISMISSED ON PEOPLE'S MOTION", 'dismissed', 'unknown'],
    ['MOTION TO DISMISS GRANTED', 'dismissed', 'unknown'],
    ['DISMISSED/NO WITNESS', 'dismissed', 'unknown'],
    ['CONTINUED/DISMISSED', 'dismissed', 'unknown'],
    ['PARDONED BY GOVERNOR', 'relieved', 'unknown'],
    ['CONVICTION VACATED', 'vacated', 'unknown'],
    ['JUDGMENT VACATED', 'vacated', 'unknown'],
    ['DISMISSED-FURTHERANCE OF JUSTICE', 'dismissed', 'unknown'],
    ['PROS REJ-NO COMPLAINT FILED', 'not-convicted', 'unknown'],
    ['PROBATION DENIED', 'supervision', 'unknown'],
  ])('%s', (words, kind, lowersTo) => {
    expect(readDisposition(words)).toMatchObject({ kind, lowersTo });
  });
});
