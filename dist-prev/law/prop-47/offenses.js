import { entriesOf, matchIn, offenseList, } from '../shared/listed-offenses.js';
import { remembering } from '../shared/remembering.js';
const REACH = { attempt: 'possible', conspiracy: 'possible' };
const GROUPS = [
    {
        group: 'possession',
        clause: 'PC 1170.18(a); HS 11350, 11357, 11377',
        lists: [
            { offense: 'HS 11350', is: 'certain', what: 'possession of a controlled substance' },
            { offense: 'HS 11357(a)', is: 'certain', what: 'possession of concentrated cannabis (former)' },
            { offense: 'HS 11377', is: 'certain', what: 'possession of a controlled substance' },
        ],
    },
    {
        group: 'petty-with-prior',
        clause: 'PC 1170.18(a); PC 666',
        lists: [{ offense: 'PC 666', is: 'certain', what: 'petty theft with a prior' }],
    },
    {
        group: 'burglary',
        clause: 'PC 1170.18(a); PC 459.5',
        lists: [
            { offense: 'PC 459', is: 'certain', what: 'burglary, shoplifting if it was that' },
            { offense: 'PC 460', is: 'certain', what: 'burglary' },
            { offense: 'PC 461', is: 'certain', what: 'burglary' },
        ],
    },
    {
        group: 'forgery',
        clause: 'PC 1170.18(a); PC 473(b)',
        lists: [
            { offense: 'PC 470', is: 'certain', what: 'forgery' },
            { offense: 'PC 471', is: 'certain', what: 'forgery of a record' },
            { offense: 'PC 472', is: 'certain', what: 'forgery of a seal' },
            { offense: 'PC 475', is: 'certain', what: 'possession of a forged instrument' },
            { offense: 'PC 476', is: 'certain', what: 'fictitious bill, note or check' },
        ],
    },
    {
        group: 'checks',
        clause: 'PC 1170.18(a); PC 476a(b)',
        lists: [{ offense: 'PC 476a', is: 'certain', what: 'checks without funds' }],
    },
    {
        group: 'theft',
        clause: 'PC 1170.18(a); PC 490.2',
        lists: [
            { offense: 'PC 484', is: 'certain', what: 'theft' },
            { offense: 'PC 487', is: 'certain', what: 'grand theft' },
            ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => ({
                offense: `PC 487${letter}`,
                is: 'certain',
                what: 'theft of a kind named by its object',
            })),
            {
                offense: 'PC 484e(d)',
                is: 'certain',
                what: 'access card information (People v. Romanowski (2017) 2 Cal.5th 903)',
            },
        ],
    },
    {
        group: 'vehicle',
        clause: 'PC 1170.18(a); PC 490.2; People v. Page (2017) 3 Cal.5th 1175',
        lists: [{ offense: 'VC 10851', is: 'certain', what: 'taking or driving a vehicle' }],
    },
    {
        group: 'stolen-property',
        clause: 'PC 1170.18(a); PC 496(a)',
        lists: [
            { offense: 'PC 496(a)', is: 'certain', what: 'receiving stolen property' },
            {
                offense: 'PC 496d',
                is: 'possible',
                what: 'receiving a stolen vehicle; whether Prop 47 reaches it is unsettled',
            },
        ],
    },
];
const LISTS = GROUPS.map(({ group, clause, lists }) => {
    const clauses = [
        { clause, authority: 'made a misdemeanor by Proposition 47', reach: REACH, lists },
    ];
    return { group, entries: entriesOf(clauses), list: offenseList(clauses) };
});
/** Every line of the list, for pages and tests. */
export const PROP_47_OFFENSES = LISTS.flatMap(({ entries }) => entries);
const groups = new WeakMap();
/** The group of the list that names a charge; the surest of them. */
export function prop47Offense(charge) {
    let found = groups.get(charge);
    if (found === undefined) {
        const all = LISTS.flatMap(({ group, list }) => {
            const match = matchIn(charge, list);
            return match.is === 'no' ? [] : [{ group, match }];
        });
        found = all.find(({ match }) => match.is === 'certain') ?? all[0] ?? 'none';
        groups.set(charge, found);
    }
    return found === 'none' ? undefined : found;
}
/** Priors of the theft of an elder, by which PC 666 stays a felony. */
const ELDER = [
    {
        clause: 'PC 666(b)',
        authority: 'a prior conviction under PC 368(d) or (e)',
        reach: { attempt: 'no', conspiracy: 'no' },
        lists: [
            { offense: 'PC 368(d)', is: 'certain', what: 'theft from an elder or dependent adult' },
            { offense: 'PC 368(e)', is: 'certain', what: 'theft from an elder by a caretaker' },
        ],
    },
];
const ELDER_LIST = offenseList(ELDER);
export const elderTheft = remembering((charge) => matchIn(charge, ELDER_LIST));
