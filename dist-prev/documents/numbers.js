/** `1,234,567`. */
export function number(value) {
    return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 conviction`, `2,000 convictions`. */
export function plural(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** A part of a whole in whole percent: `0 %` and `100 %` only when that is exact. */
export function percent(part, whole) {
    if (whole === 0)
        return '–';
    const exact = (part / whole) * 100;
    if (part > 0 && exact < 1)
        return 'under 1 %';
    if (part < whole && exact > 99)
        return 'over 99 %';
    return `${Math.round(exact)} %`;
}
export function sum(values) {
    let all = 0;
    for (const value of values)
        all += value;
    return all;
}
const MONTHS = 'January, February, March, April, May, June, July, August, September, October, November, December'.split(', ');
/** `2020-07-01` → `July 1, 2020`. */
export function usDay(iso) {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    return `${MONTHS[month - 1]} ${day}, ${year}`;
}
/** `LOS ANGELES` → `Los Angeles`. */
export function titleCase(words) {
    return words.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
