import { unreachable } from '../basics/index.js';
import { csvCell } from './csv.js';
import { wheel } from './random.js';
/** Shares out of 1,000 of what occurs; a form that the offense cannot take is written plain. */
const forms = wheel([
    ['plain', 852], ['no-blank', 20], ['spaced-dash', 16], ['leading-blank', 6], ['glued', 22], ['spaced-subdivision', 6],
    ['small-letters', 14], ['section-only', 12], ['no-statute', 6], ['stray-dots', 3], ['comma-for-dot', 3], ['in-comment', 26],
    ['attempt', 14],
]); // prettier-ignore
/** Forms that leave no doubt which offense is meant, for the conviction that every person has. */
const sureForms = wheel([
    ['plain', 88],
    ['no-blank', 4],
    ['spaced-dash', 3],
    ['glued', 5],
]);
/** The charge in one of the writing forms met in real files. */
export function spell(offense, random) {
    const form = random.pick(forms);
    if (form === 'in-comment')
        return inComment(offense, random);
    if (form === 'attempt')
        return attempt(offense, random);
    return charge(offense, written(offense, form));
}
/** The charge in OFFENSE_DESCR itself, complete with its statute. */
export function spellSurely(offense, random) {
    return charge(offense, written(offense, random.pick(sureForms)));
}
function charge(offense, text) {
    return { level: offense.level, code: codeOf(offense), text: csvCell(text), comment: '', qualifier: '' };
}
/** DOJ's own numbers are not public; these are made from the section, so that the same offense keeps the same number. */
function codeOf(offense) {
    let hash = 0;
    for (const letter of offense.section + offense.subdivision + offense.law)
        hash = (hash * 31 + letter.charCodeAt(0)) % 79_999;
    return String(20_000 + hash);
}
function written(offense, form) {
    const { section, subdivision, law, words } = offense;
    const plain = `${section}${subdivision} ${law}-${words}`;
    switch (form) {
        case 'no-blank':
            return `${section}${subdivision}${law}-${words}`;
        case 'spaced-dash':
            return `${section}${subdivision} ${law} - ${words}`;
        case 'leading-blank':
            return ` ${plain}`;
        case 'glued':
            // Only where no lettered section exists: 288A PC is another crime than 288(A) PC.
            return law === 'HS' || law === 'VC' ? `${section}${subdivision.replaceAll(/[()]/g, '')} ${law}-${words}` : plain;
        case 'spaced-subdivision':
            return subdivision === '' ? plain : `${section} ${subdivision.replaceAll(')(', ') (')} ${law}-${words}`;
        case 'small-letters':
            return `${section}${subdivision.toLowerCase()} ${law}-${words}`;
        case 'section-only':
            return `${section}${subdivision} ${law}`;
        case 'no-statute':
            return law === 'HS' && section.startsWith('113') ? `${section}${subdivision} ${words}` : plain;
        case 'stray-dots':
            return `.${section}${subdivision}. ${law}-${words}`;
        case 'comma-for-dot':
            return plain.replace(/^(\d+)\.(?=\d)/, '$1,');
        case 'plain':
        case 'in-comment':
        case 'attempt':
            return plain;
        default:
            return unreachable(form);
    }
}
const ATTEMPTS = [
    (number) => `664/${number}`,
    (number) => `664-${number}`,
    (number) => `${number}/664`,
    (number) => `${number}-664`,
];
/** Forms seen only with the five digits of a drug section, where they cannot be taken for a decimal. */
const DRUG_ATTEMPTS = [...ATTEMPTS, (number) => `664.${number}`, (number) => `664${number}`];
/** `664/11359 HS-`, `664-…`, `664.…`, `66411359 HS-`, the number behind, `-ATTEMPTED`, or only the qualifier list. */
function attempt(offense, random) {
    const { section, subdivision, law, words } = offense;
    const plain = charge(offense, `${section}${subdivision} ${law}-${words}`);
    if (section.startsWith('664') || section.includes('/') || /^(1203|3056|1320|182|32$)/.test(section))
        return plain;
    if (random.chance(0.15))
        return { ...plain, qualifier: 'ATTEMPTED' };
    if (random.chance(0.15))
        return charge(offense, `${section}${subdivision} ${law}-${words}-ATTEMPTED`);
    const number = random.pick(law === 'HS' && !section.includes('.') ? DRUG_ATTEMPTS : ATTEMPTS)(section + subdivision);
    return charge(offense, `${number} ${law}-${words}`);
}
const COMMENTS = [
    ({ section, subdivision, law }) => `CHRG ${section}${subdivision} ${law}`,
    ({ section, subdivision, law }) => `:CHRG ${section}${subdivision} ${law}`,
    ({ section, subdivision, law, words }) => `${section}${subdivision} ${law}-${words}`,
    ({ section, subdivision, law, words }) => `CNT 01 CHRG-${section}${subdivision} ${law} ${words}`,
    ({ section, subdivision, law }) => `CHRG-${section}${subdivision} ${law}`,
];
/** `SEE COMMENT FOR CHARGE`, a blank, or words without a section; the comment says which. */
function inComment(offense, random) {
    const share = random.unit();
    const text = share < 0.8 ? 'SEE COMMENT FOR CHARGE' : share < 0.9 ? '' : offense.words;
    return { ...charge(offense, text), comment: csvCell(random.pick(COMMENTS)(offense)) };
}
