import { parseIsoDate, unreachable } from '../basics/index.js';
import { note, someItemsOf, wordAt } from './place.js';
import { orList, quoted } from './spelling.js';
/** What a parameter may be, in words that follow "expected". */
export function expectsOf(parameter) {
    switch (parameter.type) {
        case 'integer':
            return `a whole number from ${parameter.min} to ${parameter.max}`;
        case 'date':
            return A_DAY;
        case 'citations':
            return `a list of sections: ${sectionsOf(parameter.allowed)}`;
        case 'choice':
            return `one of the choices: ${orList(parameter.choices)}`;
        default:
            return unreachable(parameter);
    }
}
/** The parameter's value, when it may be that. */
export function parameterAt(place, parameter) {
    switch (parameter.type) {
        case 'integer':
            return wholeNumberAt(place, parameter);
        case 'date':
            return dayAt(place);
        case 'citations':
            return citationsAt(place, parameter.allowed);
        case 'choice':
            return wordAt(place, parameter.choices, 'one of the choices');
        default:
            return unreachable(parameter);
    }
}
const A_DAY = 'a day of the calendar, "YYYY-MM-DD"';
/** A day of the calendar, still as text. */
export function dayAt(place) {
    const { type, value } = place.node;
    const day = type === 'string' ? parseIsoDate(String(value)) : undefined;
    return day === undefined ? note(place, 'bad-date', `expected ${A_DAY}`) : String(value);
}
/** An entry of the allowed list, or a subdivision of one: `HS 11357` admits `HS 11357(b)(2)` and not `HS 11357.5`. */
export function citationPattern(allowed) {
    const sections = allowed.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`));
    return `^(${sections.join('|')})(\\([A-Za-z0-9]{1,5}\\))*$`;
}
function wholeNumberAt(place, range) {
    const { type, value } = place.node;
    const fits = type === 'number' && Number.isInteger(value) && Number(value) >= range.min && Number(value) <= range.max;
    return fits
        ? Number(value)
        : note(place, 'out-of-range', `expected a whole number from ${range.min} to ${range.max}`);
}
function citationsAt(place, allowed) {
    const expected = sectionsOf(allowed);
    const pattern = new RegExp(citationPattern(allowed));
    return someItemsOf(place, `a list of sections: ${expected}`)?.flatMap((item) => {
        const { type, value } = item.node;
        if (type !== 'string')
            return note(item, 'wrong-type', `expected a section: ${expected}`) ?? [];
        if (pattern.test(String(value)))
            return String(value);
        return (note(item, 'unknown-section', `${quoted(String(value))} is not a section that this question knows; expected ${expected}`) ?? []);
    });
}
function sectionsOf(allowed) {
    return `${orList(allowed.map(quoted))}, or a subdivision such as ${quoted(`${allowed[0] ?? ''}(a)`)}`;
}
