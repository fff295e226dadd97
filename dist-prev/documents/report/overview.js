import { OUTCOMES, OUTCOME_WORDS } from '../../engine/index.js';
import { number, plural, sum, usDay } from '../numbers.js';
/** The figures that a reader looks for first. */
export function headline(summary) {
    const { convictions } = summary.balance;
    const relieved = convictionsRelieved(summary);
    return {
        is: 'figures',
        of: [
            { value: number(relieved), what: 'convictions eligible for dismissal or reduction' },
            { value: number(summary.subjectsWithSomeReliefCount), what: 'people with at least one of them' },
            {
                value: number(summary.reliefWithCurrentEligibilityChoices.CountSubjectsNoConviction),
                what: 'people who would have no conviction left',
            },
            {
                value: number(convictions.byOutcome[OUTCOME_WORDS['hand-review']] ?? 0),
                what: 'convictions that a person must look at',
            },
        ],
    };
}
/** Convictions that the county's choices dismiss or reduce. */
function convictionsRelieved({ balance: { convictions } }) {
    return (convictions.byOutcome[OUTCOME_WORDS.dismiss] ?? 0) + (convictions.byOutcome[OUTCOME_WORDS.reduce] ?? 0);
}
export function background(summary, { kind, inputs }) {
    const { balance, earliestConviction: earliest } = summary;
    const source = kind === 'rap-sheets'
        ? `The figures come from ${plural(inputs.length, 'RAP sheet')} of the California Department of Justice (DOJ), ${plural(balance.rows.in, 'line')} about`
        : kind === 'histories'
            ? `The figures come from ${plural(balance.rows.in, 'criminal history', 'criminal histories')} about`
            : `The figures come from the bulk file of the California Department of Justice (DOJ), which holds the California criminal histories of the people it names: ${plural(balance.rows.in, 'row')} about`;
    const since = earliest === null ? '' : ` The earliest conviction in scope is dated ${usDay(earliest)}.`;
    return [
        { is: 'heading', level: 1, text: 'About the data' },
        {
            is: 'par',
            text: `${source} ${plural(balance.people.in, 'person', 'people')}. A conviction is in scope when it is of this county and is, or may be, for a section that the remedy covers. ${plural(summary.subjectsWithProp64ConvictionCountInCounty, 'person has', 'people have')} such a conviction whose section could be read.${since}`,
        },
        {
            is: 'note',
            text: 'These are determinations on the data of the DOJ, not orders of a court. Nobody’s record has changed until a court acts.',
        },
    ];
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** From rows to people to convictions to each outcome; every column adds up. */
export function reconciliation({ balance }, { kind }) {
    const rowsAre = kind === undefined ? 'rows' : kind === 'histories' ? 'histories' : 'lines';
    const { rows, people, convictions } = balance;
    const outcomes = OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]).filter((words) => (convictions.byOutcome[words] ?? 0) + (people.inScopeByBestOutcome[words] ?? 0) > 0);
    return [
        { is: 'heading', level: 1, text: 'How the figures add up' },
        {
            is: 'table',
            table: {
                head: [`${capital(rowsAre)} of the inputs`, capital(rowsAre)],
                rows: [
                    ['used', rows.used],
                    ['set aside, because they could not be read for certain', rows.setAside],
                    [`all ${rowsAre}`, rows.in],
                ],
                total: true,
            },
        },
        {
            is: 'table',
            table: {
                head: [`People in the ${rowsAre} used`, 'People'],
                rows: [
                    ['with a conviction in scope', people.inScope],
                    ['without one', people.outOfScope],
                    ['all people', people.in],
                ],
                total: true,
            },
        },
        {
            is: 'table',
            table: {
                head: ['Outcome', 'Convictions in scope', 'People, each once'],
                rows: [
                    ...outcomes.map((words) => [
                        words,
                        convictions.byOutcome[words] ?? 0,
                        people.inScopeByBestOutcome[words] ?? 0,
                    ]),
                    ['all in scope', sum(Object.values(convictions.byOutcome)), sum(Object.values(people.inScopeByBestOutcome))],
                ],
                total: true,
            },
        },
        {
            is: 'par',
            text: 'In the last column each person stands once, under the outcome that helps most. The program publishes nothing when one of these sums is wrong.',
        },
    ];
}
