import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Offense, STATUTE_CODES, cite, parseCharge, printOffense } from './index.ts';

function only(text: string, qualifiers?: string): Offense {
  const { parts } = parseCharge(text, qualifiers);
  expect(parts).toHaveLength(1);
  return parts[0]!;
}

describe('a section without the letters of its book', () => {
  test('is read as the Health and Safety Code where number and words both speak of cannabis', () => {
    expect(only('11360(B) SELL/FURNISH/ETC MARIJUANA/HASH')).toMatchObject({
      code: 'HS',
      section: '11360',
      subdivisions: ['b'],
      confidence: 'likely',
    });
    expect(only('664/11360(B) SELL/FURNISH/ETC MARIJ')).toMatchObject({ code: 'HS', role: 'attempt' });
    expect(only('11358-CULTIVATE CANNABIS')).toMatchObject({ code: 'HS', confidence: 'likely' });
    expect(only('11358-25 PLANTS MARIJUANA')).toMatchObject({ code: 'HS', section: '11358' });
  });

  test.each([
    '11360(B) SELL/FURNISH/ETC',
    '11357 (a)',
    '11357.5 SYNTHETIC CANNABIS',
    '11350 POSSESS MARIJUANA',
    '11358 QX-CULTIVATE MARIJUANA',
    '11358 MC MARIJUANA ORDINANCE',
    '111357 XX MARIJUANA',
    '11358 - should be flagged as it is different',
  ])('is of an unknown book otherwise: %j', (text) => {
    expect(only(text)).toMatchObject({ code: 'unknown', confidence: 'doubtful' });
  });
});

describe('the role of a section', () => {
  test.each([
    ['11359 HS', 'principal'],
    ['664/11359 HS', 'attempt'],
    ['182 PC', 'conspiracy'],
    ['32 PC', 'accessory'],
    ['653F(B) PC', 'solicitation'],
    ['186.22(B)(1) PC', 'enhancement'],
    ['186.22(A) PC', 'principal'],
    ['12022.53(D) PC', 'enhancement'],
    ['1203.2 PC', 'violation'],
    ['3056 PC', 'violation'],
    ['1170 (H) PC', 'sentencing-tag'],
    ['3056 HS', 'principal'],
  ] as const)('of %s is %s', (text, role) => {
    expect(only(text).role).toBe(role);
  });

  test.each([
    ['-ATTEMPTED', 'attempt'],
    ['  -WARRANT -ATTEMPTED ', 'attempt'],
    ['CONSPIRACY', 'conspiracy'],
    ['SOLICITATION', 'solicitation'],
    ['-WARRANT', 'principal'],
    ['-PROBATION REVO', 'principal'],
    ['', 'principal'],
  ] as const)('follows the qualifier %j', (qualifiers, role) => {
    expect(only('211 PC-ROBBERY', qualifiers).role).toBe(role);
  });

  test('of a broken probation stays, whatever the qualifiers say', () => {
    expect(only('1203.2 PC', '-ATTEMPTED').role).toBe('violation');
  });

  test('is doubtful in its target where 664 stands with several sections', () => {
    const { parts } = parseCharge('664/211-459 PC');
    expect(parts.map((part) => [part.role, part.confidence])).toEqual([
      ['attempt', 'likely'],
      ['attempt', 'likely'],
    ]);
  });
});

describe('a reading that is not certain says why', () => {
  test.each([
    ['487.3 PC', 'doubtful', /old way of writing 487\(3\)/],
    ['496.1 PC', 'doubtful', /old way of writing 496\(1\)/],
    ['192.3(A) PC', 'doubtful', /old way of writing 192\(3\)/],
    ['11357 PC', 'doubtful', /Penal Code has no section 11357/],
    ['647F PC', 'doubtful', /647f or of subdivision 647\(f\)/],
    ['18 1701 US-OBSTRUCT MAILS', 'doubtful', /US is not one of California's/],
    ['66411357(c) HS', 'likely', /one number/],
    ['11357(C HS', 'likely', /not closed/],
    ['187A PC', 'likely', /without brackets/],
  ] as const)('%s is %s', (text, confidence, doubt) => {
    expect(only(text)).toMatchObject({ confidence, doubt: expect.stringMatching(doubt) });
  });

  test.each([
    '11357(A) HS',
    '11357A HS',
    '288A PC',
    '288(A) PC',
    '664-11359 HS',
    '537E(A) PC',
    '192.5(A) PC',
    '290.018 PC',
  ])('%s is certain', (text) => {
    expect(only(text).confidence).toBe('certain');
    expect(only(text).doubt).toBeUndefined();
  });
});

const mark = fc.constantFrom(...'()/-+.,:;*#$ \u2013'.split(''));
const word = fc.constantFrom(
  'HS',
  'PC',
  'XX',
  'CHRG',
  'CNT 01',
  'MARIJUANA',
  'A',
  'AB',
  '664',
  '11357',
  '182',
  '0',
  '32',
);
const chargeLike = fc
  .array(fc.oneof(mark, word, fc.nat(99_999).map(String)), { maxLength: 30 })
  .map((all) => all.join(''));
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), chargeLike);

describe('on any text at all', () => {
  test('parsing never throws and always gives the same answer', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, qualifiers) => {
        expect(parseCharge(text, qualifiers)).toEqual(parseCharge(text, qualifiers));
      }),
      { numRuns: 2000 },
    );
  });

  test('citation, description and text are parts of what was printed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const charge = parseCharge(text);
        expect(text).toContain(charge.citation);
        expect(text).toContain(charge.description);
        expect(charge.text).toBe(text.trim());
        expect(charge.citation).toBe(charge.citation.trim());
      }),
      { numRuns: 2000 },
    );
  });

  test('a citation without parts, or parts without a citation, does not occur', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const charge = parseCharge(text);
        expect(charge.parts.length > 0).toBe(charge.citation !== '');
        for (const part of charge.parts) {
          expect(part.section).toMatch(/^[1-9]\d{1,5}(\.\d{1,4})?$/);
          expect(part.confidence === 'certain').toBe(part.doubt === undefined);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '1',
    '11357 ',
    '(',
    '11357(',
    '664/',
    '11357-',
    ' ',
    '.',
    '1 ',
    '12 ',
    '12.',
    '-',
    'A',
    '11357 A ',
    'CNT 1 ',
    '32/',
  ])('a long run of %j is read in a moment', (piece) => {
    const started = performance.now();
    parseCharge(piece.repeat(20_000));
    parseCharge(`${piece.repeat(20_000)}x`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('what the parser prints, our own citations read back', () => {
  const section = fc
    .tuple(
      fc.constantFrom(...STATUTE_CODES),
      fc.integer({ min: 10, max: 99_999 }).filter((number) => number !== 664),
      fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
      fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', 'z'), fc.integer({ min: 1, max: 20 }).map(String)), {
        maxLength: 4,
      }),
    )
    .map(([code, number, decimal, subdivisions]) => ({
      code,
      section: decimal === undefined ? String(number) : `${number}.${decimal}`,
      brackets: subdivisions.map((each) => `(${each})`).join(''),
    }));
  fc.assert(
    fc.property(section, ({ code, section: number, brackets }) => {
      const [part] = parseCharge(`${number}${brackets.toUpperCase()} ${code}-SOME WORDS`).parts;
      const { doubt: _doubt, ...read } = part!;
      expect({ ...read, confidence: 'certain' }).toEqual(cite(`${code} ${number}${brackets}`));
      expect(printOffense(part!)).toBe(`${code} ${number}${brackets}`);
    }),
  );
});
