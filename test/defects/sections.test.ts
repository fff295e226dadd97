import { expect, test } from 'vitest';
import { parseCharge } from '../../src/history/index.ts';
import { relatedChargeIn } from '../../src/law/index.ts';
import { type Cells, type Row, arrest, bulkFile, row } from '../support/bulk-file.ts';
import { dismissIf, policyOf } from '../support/policies.ts';
import { onlyDetermination, runOn } from '../support/run-on.ts';

const run = (
  rows: readonly Row[],
  policy = dismissIf({ ask: 'section-within', sections: ['HS 11357', 'HS 11358', 'HS 11359', 'HS 11360'] }),
) => runOn(bulkFile(rows), { policy });
const decided = async (cells: Cells) => onlyDetermination(await run([row(cells)]));

for (const OFFENSE_DESCR of [
  '11357.5(A) HS-SELL SYNTHETIC CANNABINOID',
  '11357.5 HS-POSS SYNTHETIC CANNABINOID',
  '11360.5 HS-OTHER',
  '111357 HS-OTHER',
  '113590 HS-OTHER',
  '11357 VC-OTHER',
  '11357 PC-OTHER',
  '11358 BP-OTHER',
  '484 PC-THEFT SCN 11359',
]) {
  test(`G4: ${OFFENSE_DESCR} is not a conviction for cannabis`, async () => {
    const { determinations, prop64, all, summary } = await run([row({ OFFENSE_DESCR })]);
    expect(determinations.size).toBe(0);
    expect(prop64).toEqual([]);
    expect(all[0]!['Eligibility Determination']).toBe('');
    expect(summary.prop64ConvictionsCountInCountyByCodeSection).toEqual({});
  });
}

test('G4: A file number in a comment is neither a charge nor a possible other charge', async () => {
  const comment = 'SCN 1135972';
  const { determinations, all } = await run([
    row({ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT: `CHRG 484 PC-THEFT ${comment}` }),
    row({ SUBJECT_ID: '10000002', OFFENSE_DESCR: '484 PC-THEFT', COMMENT_TEXT: comment }),
    row({ SUBJECT_ID: '10000003', COMMENT_TEXT: '11357.5 HS' }),
  ]);
  expect([...determinations.keys()]).toEqual(['10000003/101002001000']);
  expect(all.map((each) => each['Possible Other P64 Charges'])).toEqual(['', '', '']);
});

test('G4: The other cannabis section that a comment names is still shown', async () => {
  const { all } = await run([
    row({ COMMENT_TEXT: 'ALSO 11360(A) HS' }),
    row({ CNT_ORDER: '101002002000', OFFENSE_DESCR: '484 PC-THEFT', COMMENT_TEXT: '11357(B) HS' }),
  ]);
  expect(all.map((each) => each['Possible Other P64 Charges'])).toEqual(['ALSO 11360(A) HS', '11357(B) HS']);
});

for (const OFFENSE_DESCR of [
  '664-11359 HS-POSSESS MARIJUANA FOR SALE',
  '664/11359 HS-POSSESS MARIJUANA FOR SALE',
  '11359/664 HS-POSSESS MARIJUANA FOR SALE',
  '664.11359 HS-POSSESS MARIJUANA FOR SALE',
  '66411359 HS-POSSESS MARIJUANA FOR SALE',
]) {
  test(`G5: ${OFFENSE_DESCR} is an attempt of HS 11359`, async () => {
    const found = await decided({ OFFENSE_DESCR });
    expect(found['outcome']).toBe('Eligible for Dismissal');
    expect(found['answers']).toContain('attempt of HS 11359');
  });
}

test('G5: An attempt that only the list of qualifiers names is an attempt', async () => {
  expect((await decided({ OFFENSE_QUAL_LST: '-ATTEMPTED' }))['answers']).toContain('attempt of HS 11359');
});

for (const [OFFENSE_DESCR, subdivision] of [
  ['11357(A) HS-POSSESS CONCENTRATED CANNABIS', 'a'],
  ['11357(A)HS-POSSESS CONCENTRATED CANNABIS', 'a'],
  ['11357A HS-POSSESS CONCENTRATED CANNABIS', 'a'],
  ['11357 (a) HS-POSSESS CONCENTRATED CANNABIS', 'a'],
  ['11357.A HS-POSSESS CONCENTRATED CANNABIS', 'a'],
  ['11357(a) hs-possess concentrated cannabis', 'a'],
  [' 11357(A) HS-POSSESS CONCENTRATED CANNABIS', 'a'],
  ['11357(A) HS - POSSESS CONCENTRATED CANNABIS', 'a'],
  ['HS 11357(A)', 'a'],
  ['11357(B) HS-POSSESS MARIJUANA 28.5- GRAMS', 'b'],
  ['11357B HS-POSSESS MARIJUANA', 'b'],
] as const) {
  test(`G30: ${OFFENSE_DESCR} is HS 11357(${subdivision})`, async () => {
    const policy = policyOf(
      { ask: 'section-within', sections: ['HS 11357(a)'], then: 'dismiss', reason: 'a' },
      { ask: 'section-within', sections: ['HS 11357(b)'], then: 'dismiss', reason: 'b' },
    );
    expect(onlyDetermination(await run([row({ OFFENSE_DESCR })], policy))['reason']).toBe(subdivision);
  });
}

test('G30: HS 11357 without a subdivision may or may not be (a)', async () => {
  const found = onlyDetermination(
    await run(
      [row({ OFFENSE_DESCR: '11357 HS-POSSESS MARIJUANA' })],
      dismissIf({ ask: 'section-within', sections: ['HS 11357(a)'] }),
    ),
  );
  expect(found['outcome']).toBe('Hand Review');
  expect(found['missing_facts']).toMatch(/subdivision/);
});

test('G30: The other half of HS 11357 is seen in a comment in small letters too', async () => {
  const other = async (OFFENSE_DESCR: string, COMMENT_TEXT: string) =>
    (await run([row({ OFFENSE_DESCR, COMMENT_TEXT })])).all[0]!['Possible Other P64 Charges'];
  expect(await other('11357(A) HS', 'ALSO 11357(c) hs')).toBe('ALSO 11357(c) hs');
  expect(await other('11357(a) HS', 'ALSO 11357(B) HS')).toBe('');
});

for (const [how, cells] of [
  ['in the comment', { OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT: 'CHRG 11359 HS' }],
  ['in the comment, after a colon', { OFFENSE_DESCR: '', COMMENT_TEXT: ':CHRG 11359 HS' }],
  ['in the comment with its count', { OFFENSE_DESCR: '  ', COMMENT_TEXT: 'CNT 01 CHRG-664-11359 HS' }],
  ['in the comment, the offense a dash', { OFFENSE_DESCR: '  -  ', COMMENT_TEXT: '11359 HS-POSSESS FOR SALE' }],
  ['in the comment, the note in lower case', { OFFENSE_DESCR: 'see comment for charge ', COMMENT_TEXT: '11359 HS' }],
] as const) {
  test(`G5: A charge ${how} is read`, async () => {
    const found = await decided(cells);
    expect([found['outcome'], found['offense_source']]).toEqual(['Eligible for Dismissal', 'comment']);
  });
}

test('G5: DOJ prints 11360(B) without the letters of its book, and it is read', async () => {
  const { summary } = await run([row({ OFFENSE_DESCR: '11360(B) SELL/FURNISH/ETC MARIJUANA/HASH' })]);
  expect(summary.prop64ConvictionsCountInCountyByCodeSection).toEqual({ 11360: 1 });
});

for (const COMMENT_TEXT of ['', 'CHRG ILLEGIBLE ON FINGERPRINT CARD', 'POSSESSION OF MARIJUANA']) {
  test(`A charge that cannot be read, from the comment ${COMMENT_TEXT || 'that is blank'}, goes to a person under any choice of sections`, async () => {
    const found = await decided({ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT });
    expect(found['outcome']).toBe('Hand Review');
    expect(found['missing_facts']).toMatch(/charge/);
  });
}

const withOther = (OFFENSE_DESCR: string): readonly Row[] => [
  row(),
  row({ CNT_ORDER: '102002001000', OFN: '02F1', STP_EVENT_DATE: '20020601', OFFENSE_DESCR }),
];
const strikes = async (offense: string) => (await run(withOther(offense))).prop64[0]!['Superstrike Code Section(s)'];

for (const section of [
  '187 PC',
  '187(A) PC',
  '207(A) PC',
  '209(B)(1) PC',
  '269(A)(1) PC',
  '289(A)(1) PC',
  '664/187(A) PC',
  '191.5(A) PC',
  '653F(B) PC',
  '288(A) PC',
]) {
  test(`G14: ${section} is on the list of super strikes`, async () => {
    expect(await strikes(`${section}-TEXT`)).toBe(section);
  });
}

for (const section of [
  '237 PC',
  '237(A) PC',
  '537 PC',
  '1220 PC',
  '1269 PC',
  '1187 PC',
  '1205 PC',
  '5261 PC',
  '187 VC',
  '288(C)(1) PC',
]) {
  test(`G14: ${section} is not on the list of super strikes`, async () => {
    expect(await strikes(`${section}-TEXT`)).toBe('-');
  });
}

test('G14: A super strike is printed without the blanks around it', async () => {
  expect(await strikes(' 187(A) PC - MURDER')).toBe('187(A) PC');
});

const registrable = async (offense: string) => (await run(withOther(offense))).prop64[0]!['PC290 Code Section(s)'];

for (const section of [
  '288(A) PC',
  '261 PC',
  '261(A)(2) PC',
  '311.11(A) PC',
  '647.6(A)(1) PC',
  '664/288(A) PC',
  '266H(B) PC',
]) {
  test(`G14: ${section} is among the offenses that require registration`, async () => {
    expect(await registrable(`${section}-TEXT`)).toBe(section);
  });
}

for (const section of ['451.5 PC', '1261 PC', '5288 PC', '311.1 VC', '290(B) PC', '266I(A) PC']) {
  test(`G14: ${section} is not among the offenses that require registration`, async () => {
    expect(await registrable(`${section}-TEXT`)).toBe('-');
  });
}

for (const section of [
  '647(F) PC',
  '647(f) PC',
  '148(A)(1) PC',
  '602(L) PC',
  '11364(A) HS',
  '11550(A) HS',
  '148.9(A) PC',
  '4140 BP',
  '40508(A) VC',
  '1320(A) PC',
]) {
  test(`G15: ${section} is among the related charges`, () => {
    expect(relatedChargeIn(parseCharge(`${section}-TEXT`)).is).not.toBe('no');
  });
}

for (const section of ['1602 PC', '3466 PC', '1148 PC', '647(B) PC', '14140 BP', '11364.5 HS']) {
  test(`G15: ${section} is not among the related charges`, () => {
    expect(relatedChargeIn(parseCharge(`${section}-TEXT`)).is).toBe('no');
  });
}

const BARGAIN: Cells = { CONV_OFFENSE_DESCR: '32 PC-ACCESSORY', CONV_OFFENSE_TOC: 'F' };

test('G16: Somebody charged with HS 11359 and convicted of PC 32 was not convicted of cannabis', async () => {
  const { determinations, prop64, summary } = await run([arrest(), row(BARGAIN)]);
  expect(determinations.size).toBe(0);
  expect(prop64).toEqual([]);
  expect(summary.prop64ConvictionsCountInCountyByCodeSection).toEqual({});
});

test('G16: Somebody charged with PC 211 and convicted of HS 11359 was convicted of cannabis, and it says so', async () => {
  for (const [cells, source] of [
    [{ CONV_OFFENSE_DESCR: '11359 HS-POSSESS FOR SALE' }, 'convicted'],
    [{ DISP_OFFENSE_DESCR: '11359 HS-POSSESS FOR SALE' }, 'disposed'],
    [{ DISP_OFFENSE_DESCR: '484 PC-THEFT', CONV_OFFENSE_DESCR: '11359 HS-POSSESS FOR SALE' }, 'convicted'],
  ] as const) {
    const found = await decided({ OFFENSE_DESCR: '211 PC-ROBBERY', ...cells });
    expect([found['offense'], found['offense_source']]).toEqual(['11359 HS-POSSESS FOR SALE', source]);
    expect(found['cautions']).toMatch(/another offense than the one charged/);
  }
});

test('G16: A cell of blanks or a dash names no other offense', async () => {
  const found = await decided({ CONV_OFFENSE_DESCR: '  -  ', DISP_OFFENSE_DESCR: '   ' });
  expect([found['offense_source'], found['cautions']]).toEqual(['charged', '']);
});

test('G16: The same offense named again as the one convicted of is no other offense', async () => {
  const found = await decided({ CONV_OFFENSE_DESCR: '11359 HS-POSSESS MARIJUANA/HASH FOR SALE' });
  expect(found['cautions']).not.toMatch(/another offense/);
});

test('G16: A plea to PC 32 in a cycle that is all about cannabis is pointed out as a possible bargain', async () => {
  const { files } = await run([arrest(), row(BARGAIN)]);
  expect([...files.values()].some((text) => /plea|bargain/i.test(text))).toBe(true);
});
