import english from './words-en.json' with { type: 'json' };
import spanish from './words-es.json' with { type: 'json' };
/** The languages that letters are written in. */
export const LANGUAGES = ['en', 'es', 'both'];
/** The words of the languages asked for, in the order in which they stand in a letter. */
export function wordsOf(languages) {
    if (languages === 'both')
        return [english, spanish];
    return [languages === 'en' ? english : spanish];
}
/** `{day} de {month}` with its words filled in. */
export function filled(words, values) {
    return words.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}
/** A date as a record gives it, a day, a month or a year of it, in words. */
export function dayIn(words, iso) {
    const [year = '', month, day] = iso.split('-');
    if (!/^\d{4}$/.test(year))
        return words.dateUnknown;
    const name = month === undefined ? undefined : words.months[Number(month) - 1];
    if (name === undefined)
        return year;
    if (day === undefined)
        return `${name} ${year}`;
    return filled(words.day, { day: String(Number(day)), month: name, year });
}
