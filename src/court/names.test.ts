import { describe, expect, test } from 'vitest';
import { bareCaseNumber, courtKey, courtName, nameInFull, nameParts, normalCaseNumber } from './names.ts';

describe('Names as records print them', () => {
  test('A suffix stands on either side of the comma, and is told from a name', () => {
    expect(nameParts('SKYWALKER,LUKE S JR')).toEqual({ last: 'SKYWALKER', first: 'LUKE', middle: 'S', suffix: 'JR' });
    expect(nameParts('SKYWALKER III,LUKE')).toEqual({ last: 'SKYWALKER', first: 'LUKE', suffix: 'III' });
    expect(nameParts('VAN DER BERG, ANNE-MARIE')).toEqual({ last: 'VAN DER BERG', first: 'ANNE-MARIE' });
    expect(nameParts('MONONYM')).toEqual({ last: 'MONONYM' });
    expect(nameInFull("O'NEIL,PAT Q SR")).toBe("PAT Q O'NEIL SR");
  });
});

describe('Courts', () => {
  test('One court may be written in several ways', () => {
    const keys = ['CASCSAN FRANCISCO', 'CASC SAN FRANCISCO', 'CASC SAN FRANCISCO CO', 'casc san francisco county'].map(
      courtKey,
    );
    expect(new Set(keys)).toEqual(new Set(['CASCSANFRANCISCO']));
  });

  test('Its name says what kind it is, and which branch', () => {
    expect(courtName('CASCSACRAMENTO', 'SACRAMENTO')).toBe('Superior Court of California, County of Sacramento');
    expect(courtName('CAMC VAN NUYS', 'LOS ANGELES')).toBe('former Municipal Court, County of Los Angeles, Van Nuys');
    expect(courtName('CAPDSACRAMENTO', 'SACRAMENTO')).toBeUndefined();
  });

  test('A municipal court that became a branch of the superior court is that branch', () => {
    for (const agency of ['CASC MC VAN NUYS', 'CASC MCVAN NUYS', 'CASCMC VAN NUYS'])
      expect(courtName(agency, 'LOS ANGELES')).toBe(
        'Superior Court of California, County of Los Angeles, Van Nuys Branch (former Municipal Court)',
      );
    expect(courtName('CASC MC SACRAMENTO', 'SACRAMENTO')).toBe(
      'Superior Court of California, County of Sacramento (former Municipal Court)',
    );
  });

  test('What is short for a city stays in capitals, and an article does not', () => {
    const seat = (place: string): string | undefined =>
      courtName(`CASC ${place}`, 'LOS ANGELES')?.replace(/^.*Los Angeles, /, '');
    const places = ['WEST LA AIRPORT', 'LA AIRPORT', 'WEST LOS ANGELES', 'LA MIRADA'];
    expect(places.map(seat)).toEqual(['West LA Airport', 'LA Airport', 'West Los Angeles', 'La Mirada']);
    expect(courtName('CAJV SF JUV DELINQUENCY', 'SAN FRANCISCO')).toContain('San Francisco, SF Juv Delinquency');
  });
});

test('A case number in capitals, single blanks and plain hyphens is the same bare', () => {
  expect(normalCaseNumber('  20f\u2013 01 ')).toBe('20F- 01');
  expect(bareCaseNumber('0020-F 01')).toBe(bareCaseNumber('20f01'));
  expect(normalCaseNumber('   ')).toBe('');
});
