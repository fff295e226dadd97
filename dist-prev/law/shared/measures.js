import { yearsAfter } from '../../basics/index.js';
/** A number of which nothing is known. */
export const ANY_NUMBER = { least: -Infinity, most: Infinity };
/** The whole years from one day to another, an anniversary of the first included; as a birthday counts. */
export function wholeYears(from, to) {
    if (from.kind === 'unknown' || to.kind === 'unknown')
        return ANY_NUMBER;
    return { least: yearsFrom(from.latest, to.earliest), most: yearsFrom(from.earliest, to.latest) };
}
function yearsFrom(from, to) {
    return mostYears((years) => yearsAfter(from, years) <= to, to - from);
}
/** The whole years that a day lies back: the most for which it is on the day so many years ago, or `before` it. */
export function wholeYearsAgo(date, asOf, or) {
    if (date.kind === 'unknown')
        return ANY_NUMBER;
    const ago = (day) => mostYears((years) => (or === 'on' ? day <= yearsAfter(asOf, -years) : day < yearsAfter(asOf, -years)), asOf - day);
    return { least: ago(date.latest), most: ago(date.earliest) };
}
/** The largest number of years for which it still holds; days apart as their numbers `yyyymmdd` differ. */
function mostYears(holds, apart) {
    let years = Math.floor(apart / 10_000) + 1;
    while (!holds(years))
        years--;
    return years;
}
/** The age on a day, of which nothing is known when the birth date is in doubt. */
export function ageOn({ history: { person } }, day) {
    return person.birthDoubt === undefined ? wholeYears(person.birth, day) : ANY_NUMBER;
}
/** The least among the measures of many convictions; without any, more than every number. */
export function leastOf(convictions, measure) {
    let [least, most] = [Infinity, Infinity];
    for (const each of convictions) {
        const found = measure(each);
        if (found.least < least)
            least = found.least;
        if (found.most < most)
            most = found.most;
    }
    return { least, most };
}
