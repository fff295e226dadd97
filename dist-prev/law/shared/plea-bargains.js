import { remembering } from './remembering.js';
import { entriesOf, matchIn, offenseList } from './listed-offenses.js';
const AS_CHARGED = { attempt: 'counts', conspiracy: 'counts' };
/**
 * What a cannabis charge was bargained down to, or is charged together with. No remedy names these sections: whether
 * they follow the cannabis charge is case law for some and a county's policy for the rest.
 */
const BARGAINS = [
    {
        clause: 'People v. Boatwright (2019) 36 Cal.App.5th 848',
        authority: 'an accessory is not categorically ineligible: without a felony there is no accessory to it, and HS 11358 to 11360 ' +
            'are now misdemeanors',
        reach: AS_CHARGED,
        lists: [
            {
                offense: 'PC 32',
                is: 'certain',
                what: 'accessory after the fact',
                note: 'Boatwright was still serving (HS 11361.8(a)); subdivision (e), for completed sentences, names only HS 11357 to ' +
                    '11360. The record must show that the felony was one of those.',
            },
        ],
    },
    {
        clause: 'county policy',
        authority: 'counties treat these pleas like the cannabis charge when the whole cycle is about cannabis',
        reach: AS_CHARGED,
        lists: [
            {
                offense: 'HS 11364',
                is: 'certain',
                what: 'possession of paraphernalia',
                note: 'Cannabis paraphernalia are lawful from 21 (HS 11362.1(a)(5)); the record does not say for which drug.',
            },
            { offense: 'HS 11366', is: 'certain', what: 'keeping a place for selling or using drugs' },
            { offense: 'HS 11366.5', is: 'possible', what: 'providing a place for making or storing drugs' },
            { offense: 'HS 11370.1', is: 'possible', what: 'possession of drugs while armed' },
            { offense: 'PC 182', is: 'possible', what: 'conspiracy' },
        ],
    },
];
/** Charges that counties counted beside the cannabis charge when they looked at whole arrests. */
const RELATED = [
    {
        clause: 'county policy',
        authority: 'charges often brought together with a cannabis charge',
        reach: AS_CHARGED,
        lists: [
            { offense: 'PC 647(f)', is: 'certain', what: 'public intoxication' },
            { offense: 'PC 602', is: 'certain', what: 'trespass' },
            { offense: 'PC 466', is: 'certain', what: 'possession of burglary tools' },
            { offense: 'PC 148.9', is: 'certain', what: 'false name to an officer' },
            { offense: 'PC 148', is: 'certain', what: 'resisting or obstructing an officer' },
            { offense: 'HS 11364', is: 'certain', what: 'possession of paraphernalia' },
            { offense: 'HS 11550', is: 'certain', what: 'being under the influence' },
            { offense: 'BP 4140', is: 'certain', what: 'possession of a needle or syringe' },
            { offense: 'BP 4149', is: 'certain', what: 'unlicensed sale of needles' },
            { offense: 'BP 4060', is: 'certain', what: 'possession of a controlled substance without prescription' },
            { offense: 'VC 40508', is: 'certain', what: 'failure to appear on a traffic citation' },
            { offense: 'PC 1320', is: 'certain', what: 'failure to appear after release' },
        ],
    },
];
const BARGAIN_LIST = offenseList(BARGAINS);
const RELATED_LIST = offenseList(RELATED);
export const PLEA_BARGAINS = entriesOf(BARGAINS);
export const RELATED_CHARGES = entriesOf(RELATED);
/** Whether a charge is one that cannabis charges were bargained down to. Whether this one was, the cycle must show. */
export const pleaBargainIn = remembering((charge) => matchIn(charge, BARGAIN_LIST));
/** Whether a charge is one that counties counted beside a cannabis charge of the same cycle. */
export const relatedChargeIn = remembering((charge) => matchIn(charge, RELATED_LIST));
