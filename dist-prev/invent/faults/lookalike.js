import { anotherCount, anotherCycle, NO_DISPOSITION } from './added.js';
const expect = 'not-covered';
/** A conviction that reads like HS 11357-11360 and is another: named, and written, like this. */
function conviction(name, text, means) {
    return { name, expect, means, spoil: (page) => anotherCount(page, { OFFENSE_CODE: '77001', OFFENSE_DESCR: text }) };
}
export const syntheticCannabinoid = conviction('synthetic-cannabinoid', '11357.5(B) HS-POSSESS/USE SYNTHETIC CANNABINOID', 'A conviction under HS 11357.5, another law than 11357.');
export const decimalSection = conviction('decimal-section', '11360.5 HS-VIOLATION NOT NAMED', 'A conviction under 11360.5 HS, a decimal that is not 11360.');
export const longerNumber = conviction('longer-number', '111357 HS-VIOLATION NOT NAMED', 'A conviction under 111357 HS, which holds the digits 11357.');
export const otherStatute = conviction('other-statute', '11357 PC-VIOLATION NOT NAMED', 'A conviction under 11357 of the Penal Code, which is not the Health and Safety Code.');
export const saleToMinor = conviction('sale-to-minor', '11361(B) HS-FURNISH/ETC MARIJ TO MINOR OVER 14', 'A conviction under HS 11361, which Proposition 64 does not reach.');
export const docketDigits = {
    name: 'docket-digits',
    expect,
    means: 'A burglary whose comment has a docket number with the digits 11359.',
    spoil: (page) => anotherCount(page, {
        OFFENSE_CODE: '77002',
        OFFENSE_DESCR: '459 PC-BURGLARY',
        COMMENT_TEXT: 'SCN 1135972 FILED WITH LEAD CASE',
    }),
};
export const docketDigitsBesideCharge = {
    name: 'docket-digits-beside-charge',
    expect,
    means: 'The comment gives the charge, a burglary, after a docket number with the digits 11359.',
    spoil: (page) => anotherCount(page, {
        OFFENSE_CODE: '77002',
        OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE',
        COMMENT_TEXT: 'SCN 1135972 CHRG 459 PC BURGLARY',
    }),
};
export const convictedOfOther = {
    name: 'convicted-of-other',
    expect,
    means: 'Charged with 11359 HS, convicted, as CONV_OFFENSE_DESCR says, of 415 PC.',
    spoil: (page) => {
        const known = anotherCount(page, {
            OFFENSE_DESCR: '11359 HS-POSSESS MARIJUANA FOR SALE',
            CONV_OFFENSE_CODE: '77003',
            CONV_OFFENSE_DESCR: '415 PC-FIGHT/NOISE/OFFENSIVE WORDS',
            CONV_OFFENSE_TOC: 'M',
            CONV_STAT_DESCR: 'MISDEMEANOR',
        });
        return known;
    },
};
export const chargeInDeathNotice = {
    name: 'charge-in-death-notice',
    expect,
    means: 'The row that reports the person’s death carries a cannabis charge, without a disposition.',
    spoil: (page) => anotherCycle(page, {
        ...NO_DISPOSITION,
        STP_TYPE_CODE: '90',
        STP_TYPE_DESCR: 'DECEASED',
        OFFENSE_DESCR: '11358 HS-CULTIVATE CANNABIS',
        OFFENSE_TOC: 'F',
        OFN: '',
    }),
};
