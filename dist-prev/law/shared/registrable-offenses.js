import { entriesOf, matchIn, offenseList } from './listed-offenses.js';
import { remembering } from './remembering.js';
const CARVE_OUT = 'PC 290(c)(2) (SB 145, since 1 January 2021): no duty to register if the person is not more than 10 years older than ' +
    'the minor and this is the only conviction that would require it.';
/**
 * Offenses that require registration as a sex offender under PC 290(c), including attempt and conspiracy. HS 11358(d),
 * 11359(c) and 11360(a)(3) and PC 1170.18(i) refer to the conviction of one of them, not to a registration.
 *
 * Not here: registration ordered by a court under PC 290.006, failure to register (PC 290(b), 290.018), and PC 451.5 and
 * 653f(b), which older lists name by mistake.
 */
const CLAUSES = [
    {
        clause: 'PC 290(c)(1)',
        authority: 'convicted since 1 July 1944 of one of the offenses named, or of the attempt or conspiracy to commit one',
        reach: { attempt: 'counts', conspiracy: 'counts' },
        lists: [
            {
                offense: 'PC 187',
                is: 'possible',
                what: 'murder in the perpetration of rape or of an act under PC 286, 287, 288 or 289',
            },
            { offense: 'PC 207', is: 'possible', what: 'kidnapping with intent to violate PC 261, 286, 287, 288 or 289' },
            { offense: 'PC 209', is: 'possible', what: 'kidnapping with intent to violate PC 261, 286, 287, 288 or 289' },
            { offense: 'PC 220', is: 'possible', what: 'assault with intent to commit a sexual offense, and not mayhem' },
            { offense: 'PC 236.1(b)', is: 'certain', what: 'human trafficking for a sexual purpose' },
            { offense: 'PC 236.1(c)', is: 'certain', what: 'human trafficking of a minor for a sexual purpose' },
            { offense: 'PC 243.4', is: 'certain', what: 'sexual battery' },
            {
                offense: 'PC 261',
                is: 'certain',
                what: 'rape',
                fromMemory: true,
                note: 'All of it since AB 1171 merged PC 262 into it in 2022. Before, PC 290(c) named the paragraphs below.',
            },
            { offense: 'PC 261(a)(1)', is: 'certain', what: 'rape' },
            { offense: 'PC 261(a)(2)', is: 'certain', what: 'rape' },
            { offense: 'PC 261(a)(3)', is: 'certain', what: 'rape' },
            { offense: 'PC 261(a)(4)', is: 'certain', what: 'rape' },
            { offense: 'PC 261(a)(6)', is: 'certain', what: 'rape' },
            {
                offense: 'PC 262(a)(1)',
                is: 'possible',
                what: 'rape of a spouse by force or violence with a state prison sentence (former section)',
            },
            { offense: 'PC 264.1', is: 'certain', what: 'rape or penetration in concert' },
            { offense: 'PC 266', is: 'certain', what: 'enticing a minor into prostitution' },
            { offense: 'PC 266c', is: 'certain', what: 'inducing a sexual act by fear or fraud' },
            { offense: 'PC 266h(b)', is: 'certain', what: 'pimping of a minor' },
            { offense: 'PC 266i(b)', is: 'certain', what: 'pandering of a minor' },
            { offense: 'PC 266j', is: 'certain', what: 'procuring a child under 16' },
            { offense: 'PC 267', is: 'certain', what: 'abducting a minor for prostitution' },
            { offense: 'PC 269', is: 'certain', what: 'aggravated sexual assault of a child' },
            {
                offense: 'PC 272',
                is: 'possible',
                what: "contributing to a minor's delinquency with lewd or lascivious conduct",
                note: 'Any other conduct under PC 272 does not require registration.',
            },
            { offense: 'PC 285', is: 'certain', what: 'incest' },
            { offense: 'PC 286', is: 'certain', what: 'sodomy' },
            { offense: 'PC 286(b)', is: 'possible', what: 'sodomy with a minor', note: CARVE_OUT },
            { offense: 'PC 287', is: 'certain', what: 'oral copulation' },
            { offense: 'PC 287(b)', is: 'possible', what: 'oral copulation with a minor', note: CARVE_OUT },
            { offense: 'PC 288', is: 'certain', what: 'lewd acts on a child or dependent person' },
            { offense: 'PC 288a', is: 'certain', what: 'oral copulation (former section)' },
            {
                offense: 'PC 288a(b)',
                is: 'possible',
                what: 'oral copulation with a minor (former section)',
                note: `${CARVE_OUT} The text names PC 287(b); that it reaches its predecessor is inferred.`,
            },
            { offense: 'PC 288.2', is: 'possible', what: 'sending harmful matter to a minor, as a felony' },
            { offense: 'PC 288.3', is: 'certain', what: 'contacting a minor to commit a sexual offense' },
            { offense: 'PC 288.4', is: 'certain', what: 'arranging a meeting with a minor for lewd purposes' },
            { offense: 'PC 288.5', is: 'certain', what: 'continuous sexual abuse of a child' },
            { offense: 'PC 288.7', is: 'certain', what: 'sexual acts with a child of 10 or younger' },
            { offense: 'PC 289', is: 'certain', what: 'sexual penetration' },
            { offense: 'PC 289(h)', is: 'possible', what: 'sexual penetration of a minor', note: CARVE_OUT },
            { offense: 'PC 289(i)', is: 'possible', what: 'sexual penetration of a minor under 16', note: CARVE_OUT },
            { offense: 'PC 311.1', is: 'certain', what: 'bringing matter into the state that depicts a minor' },
            { offense: 'PC 311.2(b)', is: 'certain', what: 'commercial distribution of matter that depicts a minor' },
            { offense: 'PC 311.2(c)', is: 'certain', what: 'distribution of matter that depicts a minor' },
            { offense: 'PC 311.2(d)', is: 'certain', what: 'distribution to a minor of matter that depicts a minor' },
            { offense: 'PC 311.3', is: 'certain', what: 'sexual exploitation of a child' },
            { offense: 'PC 311.4', is: 'certain', what: 'use of a minor for obscene matter' },
            { offense: 'PC 311.10', is: 'certain', what: 'advertising obscene matter that depicts a minor' },
            { offense: 'PC 311.11', is: 'certain', what: 'possession of matter that depicts a minor' },
            { offense: 'PC 314(1)', is: 'certain', what: 'indecent exposure' },
            { offense: 'PC 314(2)', is: 'certain', what: 'procuring indecent exposure' },
            { offense: 'PC 647.6', is: 'certain', what: 'annoying or molesting a child' },
            { offense: 'PC 647a', is: 'certain', what: 'annoying or molesting a child (former section)' },
            { offense: 'PC 653f(c)', is: 'certain', what: 'solicitation of a sexual offense by force' },
        ],
    },
    {
        clause: 'PC 290(c), earlier texts',
        authority: 'an offense that an earlier text of the section named',
        reach: { attempt: 'counts', conspiracy: 'counts' },
        lists: [
            {
                offense: 'PC 647(d)',
                is: 'possible',
                what: 'loitering at a public toilet for a lewd act',
                note: 'Named by the list of the 1990s, not by the present one.',
            },
        ],
    },
    {
        clause: 'PC 290(c), SB 680 (Stats. 2025, ch. 780)',
        authority: 'unlawful sexual intercourse with a minor, for an offense committed on or after 1 January 2026',
        since: 20260101,
        reach: { attempt: 'counts', conspiracy: 'counts' },
        lists: [
            {
                offense: 'PC 261.5(c)',
                is: 'possible',
                what: 'unlawful sexual intercourse with a minor more than 3 years younger',
                note: 'Not where the person is at most 10 years older and this is the only offense that requires registration.',
            },
            {
                offense: 'PC 261.5(d)',
                is: 'possible',
                what: 'unlawful sexual intercourse with a minor under 16 by a person of 21 or older',
                note: 'Not where the person is at most 10 years older and this is the only offense that requires registration.',
            },
        ],
    },
];
const LIST = offenseList(CLAUSES);
/** Every line of the list, for pages and tests. */
export const REGISTRABLE_OFFENSES = entriesOf(CLAUSES);
/** Whether a charge names an offense that requires registration under PC 290(c). */
export const registrableIn = remembering((charge) => matchIn(charge, LIST));
