import { isoDate } from '../../basics/index.js';
import { LETTERS_TEMPLATE } from './letters-template.js';
import { dayIn, filled, wordsOf } from './words.js';
/** Letters as one document: each person's begins on a page of its own, with nothing but name and address in the window. */
export function lettersDocument(letters, terms) {
    const { office, asOf, paper } = terms;
    const words = wordsOf(terms.languages);
    return {
        template: LETTERS_TEMPLATE,
        data: {
            asOf: isoDate(asOf),
            paper,
            title: words.map(({ title }) => title).join(' / '),
            office: { name: office.name, lines: [...office.address, ...office.reach] },
            letters: letters.map((letter) => ({
                window: [letter.name, ...letter.address],
                parts: words.map((each) => partOf(letter, each, terms)),
            })),
        },
    };
}
/** The letter in one language. */
function partOf({ name, convictions }, words, { kind, county, office, on }) {
    const changed = kind === 'changed';
    const changes = [...new Set(convictions.map(({ change }) => change))];
    return {
        language: words.language,
        day: on === undefined ? '' : dayIn(words, on),
        subject: filled(changed ? words.subjectChanged : words.subjectAnnounced, { county }),
        greeting: filled(words.greeting, { name }),
        opening: changed ? words.openingChanged : words.openingAnnounced,
        head: [words.columnCase, words.columnConviction, changed ? words.columnChanged : words.columnAnnounced],
        rows: convictions.map((each) => rowOf(each, words)),
        meansHead: changed ? words.meansHeadChanged : words.meansHeadAnnounced,
        means: changes.map((change) => words.means[change]),
        notHead: words.notHead,
        not: words.not,
        askHead: words.askHead,
        ask: office.contacts.length === 0 ? [words.askNobody] : [],
        contacts: office.contacts.map(({ name: whom, reach }) => ({ name: whom, reach: reach.join(', ') })),
        after: [words.askRecord, words.askMistake],
        page: words.page,
    };
}
/** Three cells, each of one or two lines. */
function rowOf({ court, caseNumbers, offense, convictedOn, change, orderedOn }, words) {
    const section = Object.keys(words.offenses).find((each) => new RegExp(`^${each}(?![\\d.])`).test(offense));
    const name = section === undefined ? '' : words.offenses[section];
    return [
        [court, caseNumbers === '' ? words.caseUnknown : caseNumbers],
        [name === '' ? offense : `${offense}, ${name}`, filled(words.convictedOn, { date: dayIn(words, convictedOn) })],
        [words.actions[change], ...(orderedOn === '' ? [] : [filled(words.orderedOn, { date: dayIn(words, orderedOn) })])],
    ];
}
