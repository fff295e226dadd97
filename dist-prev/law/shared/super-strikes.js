import { gangFindingIn } from './gang-finding.js';
import { entriesOf, matchIn, offenseList, surest, } from './listed-offenses.js';
import { remembering } from './remembering.js';
/**
 * "Super strikes": the offenses of PC 667(e)(2)(C)(iv), clauses (I) to (VIII). HS 11358(d), 11359(c) and 11360(a)(3)
 * and PC 1170.18(i) refer to them.
 *
 * `certain`: the citation itself shows that the clause is met. `possible`: it depends on facts that a citation does not
 * tell (force, the victim's age, the intent). Attempts count where the clause says so, which is homicide; where a life
 * sentence decides (VIII), an attempt is possible, since some attempts carry life. The law read here does not speak of
 * conspiracies; one is always possible, so that a person looks at it.
 */
const CLAUSES = [
    {
        clause: 'PC 667(e)(2)(C)(iv)(I)',
        authority: 'a sexually violent offense as defined in WIC 6600(b): by force, violence, duress, menace, fear or threat; ' +
            'by WIC 6600.1 also any of them on a child under 14',
        reach: { attempt: 'no', conspiracy: 'possible' },
        lists: [
            { offense: 'PC 261', is: 'possible', what: 'rape' },
            { offense: 'PC 261(a)(2)', is: 'certain', what: 'rape by force or fear' },
            { offense: 'PC 261(a)(6)', is: 'certain', what: 'rape by threat of retaliation' },
            { offense: 'PC 262', is: 'possible', what: 'rape of a spouse (former section)' },
            {
                offense: 'PC 262(a)(1)',
                is: 'possible',
                what: 'rape of a spouse by force or fear (former section)',
                note: 'Certain if by force; the citation covers fear as well. Have it looked at.',
            },
            { offense: 'PC 262(a)(4)', is: 'certain', what: 'rape of a spouse by threat of retaliation (former section)' },
            { offense: 'PC 264.1', is: 'certain', what: 'rape or penetration in concert, by force or violence' },
            { offense: 'PC 269', is: 'certain', what: 'aggravated sexual assault of a child' },
            { offense: 'PC 286', is: 'possible', what: 'sodomy' },
            { offense: 'PC 286(c)(2)', is: 'certain', what: 'sodomy by force or fear' },
            { offense: 'PC 286(c)(3)', is: 'certain', what: 'sodomy by threat of retaliation' },
            { offense: 'PC 286(d)', is: 'certain', what: 'sodomy in concert, by force or fear' },
            { offense: 'PC 287', is: 'possible', what: 'oral copulation' },
            { offense: 'PC 287(c)(2)', is: 'certain', what: 'oral copulation by force or fear' },
            { offense: 'PC 287(c)(3)', is: 'certain', what: 'oral copulation by threat of retaliation' },
            { offense: 'PC 287(d)', is: 'certain', what: 'oral copulation in concert, by force or fear' },
            { offense: 'PC 288a', is: 'possible', what: 'oral copulation (former section)' },
            { offense: 'PC 288a(c)(2)', is: 'certain', what: 'oral copulation by force or fear (former section)' },
            { offense: 'PC 288a(c)(3)', is: 'certain', what: 'oral copulation by threat of retaliation (former section)' },
            { offense: 'PC 288a(d)', is: 'certain', what: 'oral copulation in concert, by force or fear (former section)' },
            { offense: 'PC 288(b)(1)', is: 'certain', what: 'lewd act on a child by force or fear' },
            {
                offense: 'PC 288(b)(2)',
                is: 'certain',
                what: 'lewd act by a caretaker on a dependent person, by force or fear',
            },
            { offense: 'PC 288.5', is: 'certain', what: 'continuous sexual abuse of a child under 14' },
            { offense: 'PC 289', is: 'possible', what: 'sexual penetration' },
            { offense: 'PC 289(a)(1)', is: 'certain', what: 'sexual penetration by force or fear' },
            { offense: 'PC 289(a)(2)', is: 'certain', what: 'sexual penetration by threat of retaliation' },
            { offense: 'PC 207', is: 'possible', what: 'kidnapping with intent to commit one of these' },
            { offense: 'PC 209', is: 'possible', what: 'kidnapping with intent to commit one of these' },
            { offense: 'PC 220', is: 'possible', what: 'assault with intent to commit one of these' },
        ],
    },
    {
        clause: 'PC 667(e)(2)(C)(iv)(II)',
        authority: 'oral copulation, sodomy or sexual penetration of a child under 14 who is more than 10 years younger than the defendant',
        reach: { attempt: 'no', conspiracy: 'possible' },
        lists: [
            { offense: 'PC 286(c)(1)', is: 'certain', what: 'sodomy with a child under 14, more than 10 years younger' },
            {
                offense: 'PC 287(c)(1)',
                is: 'certain',
                what: 'oral copulation of a child under 14, more than 10 years younger',
            },
            {
                offense: 'PC 288a(c)(1)',
                is: 'certain',
                what: 'oral copulation of a child under 14, more than 10 years younger (former section)',
            },
            { offense: 'PC 289(j)', is: 'certain', what: 'penetration of a child under 14, more than 10 years younger' },
        ],
    },
    {
        clause: 'PC 667(e)(2)(C)(iv)(III)',
        authority: 'a lewd or lascivious act involving a child under 14, in violation of PC 288',
        reach: { attempt: 'no', conspiracy: 'possible' },
        // PC 288(c)(1) protects children of 14 and 15 and is not listed.
        lists: [{ offense: 'PC 288(a)', is: 'certain', what: 'lewd act on a child under 14' }],
    },
    {
        clause: 'PC 667(e)(2)(C)(iv)(IV)',
        authority: 'any homicide offense, including any attempted homicide offense, defined in PC 187 to 191.5, inclusive',
        reach: { attempt: 'counts', conspiracy: 'possible' },
        // Manslaughter, PC 192, lies outside the range.
        lists: [
            { offense: 'PC 187', is: 'certain', what: 'murder' },
            ...['PC 188', 'PC 189', 'PC 189.1', 'PC 189.5'].map((offense) => ({ offense, is: 'certain', what: 'murder, cited by its definition' })),
            ...`190 190.03 190.05 190.1 190.2 190.25 190.3 190.4 190.41 190.5 190.6 190.7 190.8 190.9`
                .split(' ')
                .map((section) => ({ offense: `PC ${section}`, is: 'certain', what: 'murder, cited by its punishment' })),
            { offense: 'PC 191', is: 'certain', what: 'homicide, cited by the abolition of petit treason' },
            { offense: 'PC 191.5(a)', is: 'certain', what: 'gross vehicular manslaughter while intoxicated' },
            {
                offense: 'PC 191.5(b)',
                is: 'possible',
                what: 'vehicular manslaughter while intoxicated',
                note: 'Within the range of sections, but a wobbler, and the clause begins with "a prior serious or violent felony ' +
                    'conviction": whether it was one depends on the level and on a finding of great bodily injury.',
            },
        ],
    },
    {
        clause: 'PC 667(e)(2)(C)(iv)(V)',
        authority: 'solicitation to commit murder as defined in PC 653f',
        reach: { attempt: 'no', conspiracy: 'possible' },
        lists: [{ offense: 'PC 653f(b)', is: 'certain', what: 'solicitation to commit murder' }],
    },
    {
        clause: 'PC 667(e)(2)(C)(iv)(VI)',
        authority: 'assault with a machine gun on a peace officer or firefighter, as defined in PC 245(d)(3)',
        reach: { attempt: 'no', conspiracy: 'possible' },
        lists: [
            { offense: 'PC 245(d)(3)', is: 'certain', what: 'assault on an officer or firefighter with a machine gun' },
        ],
    },
    {
        clause: 'PC 667(e)(2)(C)(iv)(VII)',
        authority: 'possession of a weapon of mass destruction, as defined in PC 11418(a)(1)',
        reach: { attempt: 'no', conspiracy: 'possible' },
        lists: [{ offense: 'PC 11418(a)(1)', is: 'certain', what: 'possession of a weapon of mass destruction' }],
    },
    {
        clause: 'PC 667(e)(2)(C)(iv)(VIII)',
        authority: 'any serious or violent felony offense punishable in California by life imprisonment or death',
        reach: { attempt: 'possible', conspiracy: 'possible' },
        // With a finding under PC 186.22(b)(4) some more felonies carry life: see gang-finding.ts.
        lists: [
            { offense: 'PC 37', is: 'certain', what: 'treason' },
            { offense: 'PC 128', is: 'certain', what: 'perjury that procures an execution' },
            { offense: 'PC 205', is: 'certain', what: 'aggravated mayhem' },
            { offense: 'PC 206', is: 'certain', what: 'torture (PC 206.1: life)' },
            { offense: 'PC 209', is: 'certain', what: 'kidnapping for ransom or to commit certain crimes' },
            { offense: 'PC 209.5', is: 'certain', what: 'kidnapping during a carjacking' },
            { offense: 'PC 217.1(b)', is: 'certain', what: 'attempted murder of an official' },
            { offense: 'PC 218', is: 'certain', what: 'derailing or wrecking a train' },
            { offense: 'PC 219', is: 'certain', what: 'wrecking a train or common carrier' },
            { offense: 'PC 220(b)', is: 'certain', what: 'assault with intent to commit a sexual offense during a burglary' },
            { offense: 'PC 269', is: 'certain', what: 'aggravated sexual assault of a child' },
            { offense: 'PC 273ab', is: 'certain', what: 'assault on a child under 8 that causes death or grave injury' },
            { offense: 'PC 288.7', is: 'certain', what: 'sexual acts with a child of 10 or younger' },
            { offense: 'PC 451.5', is: 'certain', what: 'aggravated arson' },
            { offense: 'PC 667.61', is: 'certain', what: 'a sexual offense sentenced under the one-strike law' },
            { offense: 'PC 667.7', is: 'certain', what: 'a habitual offender of great bodily injury' },
            { offense: 'PC 667.71', is: 'certain', what: 'a habitual sexual offender' },
            { offense: 'PC 4500', is: 'certain', what: 'assault by a prisoner who serves a life term' },
            { offense: 'PC 11418(b)(1)', is: 'certain', what: 'use of a weapon of mass destruction against persons' },
            { offense: 'PC 11418(b)(2)', is: 'certain', what: 'use of a weapon of mass destruction that causes death' },
            {
                offense: 'PC 12022.53(d)',
                is: 'certain',
                what: 'discharge of a firearm that causes death or great injury',
                fromMemory: true,
            },
            { offense: 'PC 12308', is: 'certain', what: 'explosion with intent to murder (now PC 18745)' },
            { offense: 'PC 12310', is: 'certain', what: 'explosion that causes death or mayhem (now PC 18755)' },
            { offense: 'PC 18745', is: 'certain', what: 'explosion with intent to murder' },
            { offense: 'PC 18755', is: 'certain', what: 'explosion that causes death or mayhem' },
            { offense: 'MV 1672(a)', is: 'certain', what: 'sabotage that causes death' },
        ],
    },
];
const LIST = offenseList(CLAUSES);
/** Every line of the list, for pages and tests. */
export const SUPER_STRIKES = entriesOf(CLAUSES);
/** Whether a charge names a super strike, alone or by its gang finding. */
export const superStrikeIn = remembering((charge) => surest(matchIn(charge, LIST), gangFindingIn(charge)));
