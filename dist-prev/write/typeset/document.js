import { utf8 } from '../../basics/index.js';
import { HOUSE } from './house.js';
import { printable } from './printable.js';
/** A document as the files of its typesetting; every string of the data is made {@link printable}. */
export function typesetSources({ template, data, pictures = {} }) {
    return {
        files: [
            ['main.typ', utf8(template)],
            ['house.typ', utf8(HOUSE)],
            ['data.json', utf8(JSON.stringify(printed(data)))],
            ...Object.entries(pictures).map(([name, svg]) => [name, utf8(svg)]),
        ],
    };
}
/** The data with every string, keys left out, as the fonts can print it. */
function printed(data) {
    if (typeof data === 'string')
        return printable(data);
    if (typeof data !== 'object' || data === null)
        return data;
    if (Array.isArray(data))
        return data.map(printed);
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printed(value)]));
}
