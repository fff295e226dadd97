import { parsePartialDate, sameDate } from '../../basics/index.js';
import { placeOf } from './place.js';
import { digitsOf } from '../../history/index.js';
import { DISPOSITION, isCountLine } from './tags.js';
const FIELD = /\b(CII|DOB|SEX|RAC|HGT|WGT|EYE|HAIR|HAI|POB|NAM|FBI|CDL|IDN|SOC|INN|MNU|SMT|MDS|OCC|MON|FPC)\s*\/\s*/g;
const NAME = /^\s*(\d{2,3})\s+(\S.*)$/;
/** Reads the top of the sheet: its fields in any order, and the lines around them. */
export function readHeader(lines, end, warnings) {
    const fields = new Map();
    const names = [];
    const births = [];
    const notes = [];
    let deceased;
    let listing = '';
    for (const line of lines) {
        const text = line.text.trim();
        if (text === '')
            continue;
        if (isCountLine(text) || DISPOSITION.test(text))
            warnings.add('cycle-inside-header', line);
        const found = [...text.matchAll(FIELD)];
        if (found.length === 0) {
            const name = listing === 'NAM' ? NAME.exec(text) : null;
            if (name)
                names.push({ code: name[1], name: name[2].trim() });
            else if (listing === 'DOB' && /^(?:\d{8}\s*)+$/.test(text))
                births.push(...datesIn(text));
            else {
                notes.push(text);
                if (/^[*\s]*DECEASED\b/.test(text))
                    deceased ??= placeOf(line);
                listing = '';
            }
            continue;
        }
        if (found[0].index > 0)
            notes.push(text.slice(0, found[0].index).trim());
        for (const [i, match] of found.entries()) {
            const tag = match[1];
            const value = text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length).trim();
            listing = tag;
            if (tag === 'NAM') {
                const name = NAME.exec(value);
                if (name)
                    names.push({ code: name[1], name: name[2].trim() });
                else if (value !== '')
                    names.push({ code: '01', name: value });
            }
            else if (tag === 'DOB')
                births.push(...datesIn(value));
            else
                fields.set(tag, fields.has(tag) ? `${fields.get(tag)} ${value}` : value);
        }
    }
    const header = {
        cii: ciiOf(fields.get('CII') ?? ''),
        births: births.filter((date, i) => births.findIndex((other) => sameDate(other, date)) === i),
        sex: (fields.get('SEX') ?? '').slice(0, 1),
        race: fields.get('RAC') ?? '',
        names: names.toSorted((a, b) => Number(a.code) - Number(b.code)),
        fields,
        notes,
        deceased,
    };
    warnOf(header, end, warnings);
    return header;
}
function warnOf(header, end, warnings) {
    if (header.cii === '')
        warnings.add('no-cii', end);
    if (header.names.length === 0)
        warnings.add('no-name', end);
    if (!header.births.some(({ kind }) => kind === 'known'))
        warnings.add('no-birth-date', end);
    else if (header.births.length > 1)
        warnings.add('several-birth-dates', end);
}
function datesIn(text) {
    return text
        .split(/[\s,;]+/)
        .filter((token) => token !== '')
        .map((token) => parsePartialDate(digitsOf(token.replaceAll('.', ''))));
}
function ciiOf(value) {
    const found = /^([AHM]?)\s*([\dOIL]{7,10})\b/.exec(value);
    return found ? found[1] + digitsOf(found[2]) : '';
}
/** The name under a code: `003` finds the name that is listed as `03`. */
export function nameUnder(names, code) {
    return code === '' ? undefined : names.find((each) => Number(each.code) === Number(code))?.name;
}
