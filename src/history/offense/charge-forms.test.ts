import { describe, expect, test } from 'vitest';
import { parseCharge, printOffense } from './index.ts';

/** As printed in criminal records, with what each must be read as and, where it matters, the citation kept. */
const forms: readonly (readonly [printed: string, read: string, citation: string])[] = [
  ['11357(A) HS-POSSESS CONCENTRATED CANNABIS', 'HS 11357(a)', '11357(A) HS'],
  ['11357(C)HS-POSSESS MARIJUANA', 'HS 11357(c)', '11357(C)HS'],
  ['11357(b)HS-POSSESS MARIJUANA', 'HS 11357(b)', '11357(b)HS'],
  ['11359HS-INTENT SELL CANNABIS', 'HS 11359', '11359HS'],
  [' 148 PC - RESISTING A PEACE OFFICER', 'PC 148', '148 PC'],
  ['4149 BP - UNLICENSED SALE OF NEEDLES', 'BP 4149', '4149 BP'],
  ['220 PC- COMMIT MAYHEM', 'PC 220', '220 PC'],
  ['484 PC\u2013THEFT', 'PC 484', '484 PC'],
  ['11358(C) HS-CULTIVATE MARIJUANA 6+ PLANTS', 'HS 11358(c)', '11358(C) HS'],
  ['11360(A) HS-GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM', 'HS 11360(a)', '11360(A) HS'],
  ['11357A HS-POSSESSION OF MARIJUANA', 'HS 11357(a)', '11357A HS'],
  ['11357B2 HS-POSSESSION OF MARIJUANA', 'HS 11357(b)(2)', '11357B2 HS'],
  ['11359B HS', 'HS 11359(b)', '11359B HS'],
  ['11360A2 HS-SELL/FURNISH/ETC MARIJUANA/HASH', 'HS 11360(a)(2)', '11360A2 HS'],
  ['11360(A)2 HS', 'HS 11360(a)(2)', '11360(A)2 HS'],
  ['11357 (a) HS', 'HS 11357(a)', '11357 (a) HS'],
  ['11357 ( A ) HS', 'HS 11357(a)', '11357 ( A ) HS'],
  ['11357.A HS', 'HS 11357(a)', '11357.A HS'],
  ['11357 A HS', 'HS 11357(a)', '11357 A HS'],
  ['11357AHS-POSSESS', 'HS 11357(a)', '11357AHS'],
  ['11357.5(A) HS', 'HS 11357.5(a)', '11357.5(A) HS'],
  ['11357 PC', 'PC 11357', '11357 PC'],
  ['111357 XX', '111357 (code unknown)', '111357'],
  ['484(A)/490.5 PC-THEFT', 'PC 484(a) + PC 490.5', '484(A)/490.5 PC'],
  ['11357(A)/11358 HS-POSS', 'HS 11357(a) + HS 11358', '11357(A)/11358 HS'],
  ['484-487 (A) PC', 'PC 484 + PC 487(a)', '484-487 (A) PC'],
  ['594(A)-(B) (2) (A) PC', 'PC 594(a) + PC 594(b)(2)(a)', '594(A)-(B) (2) (A) PC'],
  ['490,2 PC', 'PC 490.2', '490,2 PC'],
  ['484,487 PC', 'PC 484 + PC 487', '484,487 PC'],
  ['.496. PC', 'PC 496', '496. PC'],
  ['.14601,1(A) . VC-DRIVE W/O LICENSE', 'VC 14601.1(a)', '14601,1(A) . VC'],
  ['246/186.22(B)(4) PC', 'PC 246 + PC 186.22(b)(4)', '246/186.22(B)(4) PC'],
  ['519-186.22(B)(4) PC', 'PC 519 + PC 186.22(b)(4)', '519-186.22(B)(4) PC'],
  ['215 + 186.22(B)(4) PC', 'PC 215 + PC 186.22(b)(4)', '215 + 186.22(B)(4) PC'],
  ['246 PC/186.22(B)(4) PC', 'PC 246 + PC 186.22(b)(4)', '246 PC/186.22(B)(4) PC'],
  ['11357 HS/148 PC-TEXT', 'HS 11357 + PC 148', '11357 HS/148 PC'],
  ['11357 HS/11359-SALE', 'HS 11357 + HS 11359', '11357 HS/11359'],
  ['288A PC', 'PC 288a', '288A PC'],
  ['288(A) PC', 'PC 288(a)', '288(A) PC'],
  ['288A(C)(1) PC', 'PC 288a(c)(1)', '288A(C)(1) PC'],
  ['288AC1 PC', 'PC 288a(c)(1)', '288AC1 PC'],
  ['273A(A) PC', 'PC 273a(a)', '273A(A) PC'],
  ['273(A) PC', 'PC 273(a)', '273(A) PC'],
  ['273AB PC', 'PC 273ab', '273AB PC'],
  ['653F(B) PC', 'PC 653f(b)', '653F(B) PC'],
  ['290 PC', 'PC 290', '290 PC'],
  ['290.018(B) PC', 'PC 290.018(b)', '290.018(B) PC'],
  ['2900 PC', 'PC 2900', '2900 PC'],
  ['1203.2(A) PC-PROBATION VIOL:REARREST/REVOKE', 'PC 1203.2(a)', '1203.2(A) PC'],
  ['3056 PC-VIOLATION OF PAROLE:FELONY', 'PC 3056', '3056 PC'],
  ['32 PC-ACCESSORY', 'PC 32', '32 PC'],
  ['487.3 PC-GRAND THEFT:AUTO', 'PC 487.3', '487.3 PC'],
  ['192.3(A) PC', 'PC 192.3(a)', '192.3(A) PC'],
  ['CHRG 11358 HS', 'HS 11358', '11358 HS'],
  [':CHRG 11358 HS', 'HS 11358', '11358 HS'],
  ['CNT 01 CHRG-484-487 (A) PC SECOND DEGREE', 'PC 484 + PC 487(a)', '484-487 (A) PC'],
  ['COM: CNT 01 CHRG-11359 HS POSSESS FOR SALE TOC:F', 'HS 11359', '11359 HS'],
  ['COM: CHRG-537E(A) PC', 'PC 537e(a)', '537E(A) PC'],
  ['.COM; CHRG 470 (D)-473 PC', 'PC 470(d) + PC 473', '470 (D)-473 PC'],
  ['TOC:M 148(A)(1) PC-OBSTRUCTS/RESISTS PUBLIC OFFICER', 'PC 148(a)(1)', '148(A)(1) PC'],
  ['SEE COMMENT FOR CHARGE CNT 01 CHRG-459 PC', 'PC 459', '459 PC'],
  ['HS 11357(a)', 'HS 11357(a)', 'HS 11357(a)'],
  ['MURDER - 187(A) PC', 'PC 187(a)', '187(A) PC'],
  ['11357 hs-possess', 'HS 11357', '11357 hs'],
  ['1672(A) MV', 'MV 1672(a)', '1672(A) MV'],
  ['18 1701 US-OBSTRUCT MAILS', '1701 (code unknown)', '1701 US'],
  ['664/11359 HS', 'attempt of HS 11359', '664/11359 HS'],
  ['664-11359 HS', 'attempt of HS 11359', '664-11359 HS'],
  ['664-11357(c) HS', 'attempt of HS 11357(c)', '664-11357(c) HS'],
  ['664.11357(c) HS', 'attempt of HS 11357(c)', '664.11357(c) HS'],
  ['66411357(c) HS', 'attempt of HS 11357(c)', '66411357(c) HS'],
  ['66411357.5 HS', 'attempt of HS 11357.5', '66411357.5 HS'],
  ['11359/664 HS', 'attempt of HS 11359', '11359/664 HS'],
  ['664 PC/11359 HS', 'attempt of HS 11359', '664 PC/11359 HS'],
  ['664/187 PC', 'attempt of PC 187', '664/187 PC'],
  ['664-187', 'attempt of 187 (code unknown)', '664-187'],
  ['664.187 PC', 'attempt of PC 187', '664.187 PC'],
  ['664 PC-187(A) PC', 'attempt of PC 187(a)', '664 PC-187(A) PC'],
  ['187/664 PC', 'attempt of PC 187', '187/664 PC'],
  ['459-664 PC-ATT BURGLARY', 'attempt of PC 459', '459-664 PC'],
  ['664(A)/187(A) PC', 'attempt of PC 187(a)', '664(A)/187(A) PC'],
  ['664/187(A)-12022.53(D) PC', 'attempt of PC 187(a) + PC 12022.53(d)', '664/187(A)-12022.53(D) PC'],
  ['664 PC-ATTEMPTED CRIME', 'PC 664', '664 PC'],
  ['664.5 PC-SOMETHING', 'PC 664.5', '664.5 PC'],
  ['-ATTEMPTED 211 PC-ROBBERY', 'attempt of PC 211', '211 PC'],
  ['182 PC-CRIMINAL CONSPIRACY', 'PC 182', '182 PC'],
  ['182(A)(1) PC-CONSPIRACY:COMMIT CRIME', 'PC 182(a)(1)', '182(A)(1) PC'],
  ['182(A)(1)/187 PC', 'PC 182(a)(1) + conspiracy to commit PC 187', '182(A)(1)/187 PC'],
  ['182/11359 HS', 'PC 182 + conspiracy to commit HS 11359', '182/11359 HS'],
  ['32/11359 HS', 'PC 32 + accessory to HS 11359', '32/11359 HS'],
  ['1170 (H) PC-SENTENCING', 'PC 1170(h)', '1170 (H) PC'],
  ['1170 (H) PC-SENTENCING 11378 HS-POSS FOR SALE', 'PC 1170(h) + HS 11378', '11378 HS'],
  ['1170(H) PC 11359 HS', 'PC 1170(h) + HS 11359', '11359 HS'],
];

describe('a charge as criminal records print it', () => {
  test.each(forms)('%j is read as %s', (printed, read, citation) => {
    const charge = parseCharge(printed);
    expect(charge.parts.map(printOffense).join(' + ')).toBe(read);
    expect(charge.citation).toBe(citation);
  });

  test.each(['TRAFFIC VIOLATION', 'TRAFFIC-VIOLATION', 'SEE COMMENT FOR CHARGE', '', '   ', '  -  ', 'PC', '#'])(
    '%j has no section',
    (printed) => {
      expect(parseCharge(printed)).toMatchObject({ parts: [], citation: '' });
    },
  );

  test.each([
    'BUY/SELL ARTICLES W/IDENT REMOVED',
    'FOUND WITH 25 PLANTS AND $950 PC',
    '20140102 SOMETHING',
    '01/02/2014 SEEN',
    '12 MONTHS JAIL',
  ])('numbers that are no sections stay out: %j', (printed) => {
    expect(parseCharge(printed).parts).toEqual([]);
  });
});

describe('the description', () => {
  test.each([
    ['11358 HS-CULTIVATE CANNABIS', 'CULTIVATE CANNABIS'],
    ['4149 BP - UNLICENSED SALE OF NEEDLES', 'UNLICENSED SALE OF NEEDLES'],
    ['11360(B) SELL/FURNISH/ETC MARIJUANA/HASH', 'SELL/FURNISH/ETC MARIJUANA/HASH'],
    ['12020(A) PC-MFG/SALE/POSSESS/ETC 12 PC WEAPON', 'MFG/SALE/POSSESS/ETC 12 PC WEAPON'],
    ['243(B) PC-BATTERY - PC 243 OFFICER', 'BATTERY - PC 243 OFFICER'],
    ['MURDER - 187(A) PC', 'MURDER'],
    ['TRAFFIC VIOLATION', 'TRAFFIC VIOLATION'],
    ['CHRG 11358 HS', ''],
  ])('of %j is %j', (printed, description) => {
    expect(parseCharge(printed).description).toBe(description);
  });

  test('never decides where the citation ends, even when it speaks of another section', () => {
    const parts = (text: string): readonly string[] => parseCharge(text).parts.map(printOffense);
    expect(parts('11359 HS-SALE W/PRIOR 11360(A) HS CONV')).toEqual(['HS 11359']);
    expect(parts('1203.2 PC-11357 HS CASE')).toEqual(['PC 1203.2']);
  });
});
