import { sameCii } from '../run/index.js';
import { outcomeSections, remediesSection } from './print-run.js';
import { number, plural, table } from './terminal.js';
const WHAT_IT_IS = new Map([
    ['determinations.csv', 'one line per conviction in scope, with reason, authority and answers'],
    ['summary.csv', "San Francisco's summary: its formula of 2018 for each conviction of the county"],
    ['convictions.csv', 'every conviction of every sheet, of any county'],
    ['sheets.csv', 'one line per file: read, needs review, or refused and why'],
    ['warnings.csv', 'everything that was not certain, with page and line'],
    ['summary.json', 'the counts, for machines'],
    ['run.json', 'what is needed to repeat this run, with hashes'],
]);
/** How many sheets to look at are named. */
const NAMED = 12;
/** What a person wants to see after sheets were read. */
export function printSheets({ summary, sheets, outputs, results }, folder, seconds) {
    const { convictions } = summary['balance'];
    const sections = [
        [
            'Sheets',
            `  ${plural(sheets.in, 'file')} = ${number(sheets.read)} read + ${number(sheets.needReview)} for a person to look at + ${number(sheets.refused)} refused`,
            `  ${plural(convictions.inScope, 'conviction')} in scope = the sum of the outcomes below`,
        ].join('\n'),
        toLookAt(results),
        samePeople(results),
        ...(convictions.inScope > 0
            ? outcomeSections(summary, 'summary.csv has them, and determinations.csv by a policy that covers pleas')
            : [nothingInScope(results)]),
        remediesSection(summary),
    ];
    const files = outputs.map(({ name, bytes }) => [name, `${number(bytes)} bytes`, WHAT_IT_IS.get(name) ?? '']);
    return [
        ...sections.filter((section) => section !== ''),
        `Files in ${folder}\n${table(files)}`,
        `Done in ${seconds.toFixed(1)} s.`,
    ].join('\n\n');
}
function toLookAt(results) {
    const review = results.filter(({ status }) => status === 'needs review');
    if (review.length === 0)
        return '';
    const named = review
        .slice(0, NAMED)
        .map(({ name, losses, doubts }) => [
        name,
        `${losses} ${losses === 1 ? 'loss' : 'losses'}`,
        plural(doubts, 'doubt'),
    ]);
    return `To be looked at by a person; where something may be lost nothing was granted. warnings.csv names page and line\n${table(named)}${andMore(review.length)}`;
}
function samePeople(results) {
    const twice = results.filter((each) => sameCii(each, results).length > 0);
    if (twice.length === 0)
        return '';
    const named = twice
        .slice(0, NAMED)
        .map((each) => [each.name, `same CII number as ${sameCii(each, results).join(', ')}`]);
    return `Sheets of one person, each decided and counted by itself: keep the latest\n${table(named)}${andMore(twice.length)}`;
}
function andMore(count) {
    return count > NAMED ? `\n  and ${number(count - NAMED)} more` : '';
}
/** Where convictions are, when none is of the county, or none that the policy looks at. */
function nothingInScope(results) {
    const counted = new Map();
    for (const county of results.flatMap(({ counties }) => counties))
        counted.set(county, (counted.get(county) ?? 0) + 1);
    const list = [...counted]
        .sort(([, a], [, b]) => b - a)
        .map(([county, count]) => `${county || 'no known county'} (${count})`);
    const where = list.length === 0 ? 'hold no conviction' : `hold convictions of ${list.join(', ')}`;
    return `Nothing is in scope: the sheets ${where}. convictions.csv lists them all.`;
}
