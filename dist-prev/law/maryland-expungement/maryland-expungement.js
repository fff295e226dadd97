import { MISSING_DATE, before, isoDate, printPartialDate, } from '../../basics/index.js';
import { no, stillWaiting, unknown, yes, } from '../../engine/index.js';
import { DEMONSTRATION, chargedNow, courtCases, isViolation, latestOf, ofState, review, sectionsOf, sentenceGiven, waitOf, wasVacated, } from '../shared/index.js';
const covered = {
    id: 'case-in-maryland',
    cite: 'CP 10-110(a)',
    asks: 'Is it a case of convictions under the law of Maryland?',
    ask: ({ convictions }) => {
        const from = convictions.map(({ origin }) => origin);
        return convictions.every((each) => ofState(each, 'MD'))
            ? yes('the record says so', from)
            : no('a conviction is of another state', from);
    },
};
/** Wait after the sentence in years. The sections are of the Criminal Law Article. */
const FIVE_YEARS = new Set(('3-808 5-618 5-619 5-620 5-703 5-708 5-902 6-105 6-108 6-205 6-206 6-301 6-303 6-306 6-307 6-402 6-503 7-203 7-205 ' +
    '7-304 7-308 7-309 8-103 8-206 8-401 8-402 8-404 8-406 8-408 8-503 8-521 8-523 8-904 9-204 9-205 9-503 9-506 10-110 ' +
    '10-201 10-402 10-404 10-502 11-303 11-306 11-307 12-102 12-103 12-104 12-105 12-109 12-203 12-204 12-205 12-302').split(' '));
/** Felonies that no list of CP 10-110(a) holds: the clearest of them. */
const NEVER = new Set(['2-201', '2-204', '3-202', '3-402', '3-403']);
function waitInYears(conviction) {
    const { level, charge } = conviction;
    const [section = ''] = sectionsOf(conviction);
    const words = charge?.description ?? '';
    // Of a drug that nobody names, either wait is possible.
    const drug = (cannabis, other) => {
        if (/MARI[JH]|CANNAB/i.test(words))
            return [cannabis, cannabis];
        return /HEROIN|COCAINE|\bMETH|FENTANYL|NOT MARI/i.test(words) ? [other, other] : [cannabis, other];
    };
    switch (section) {
        case '5-601':
            return drug(0, 5);
        case '5-602':
            return drug(3, 7);
        case '3-203':
            return [7, 7];
        case '6-204':
            return [7, 7];
        case '6-202':
        case '6-203':
            return [10, 10];
        case '7-104':
            return level === 'felony' ? [10, 10] : level === 'misdemeanor' ? [5, 5] : [5, 10];
        default:
            return FIVE_YEARS.has(section) && level === 'misdemeanor' ? [5, 5] : undefined;
    }
}
/** The unit rule: who is not entitled for one charge of a case is not entitled for any. */
const unlisted = {
    id: 'unlisted-conviction-in-unit',
    cite: 'CP 10-107; CP 10-110(a)',
    asks: 'Is a conviction of the case none of those that can be expunged?',
    ask: ({ convictions }) => {
        const never = convictions.find((each) => sectionsOf(each).some((section) => NEVER.has(section)));
        if (never)
            return yes('one is not on the list', [never.origin]);
        const open = convictions.find((each) => waitInYears(each) === undefined);
        return open
            ? unknown('whether a conviction of the case is on the list of CP 10-110(a), of which a part is encoded', [
                open.origin,
            ])
            : no('each is on the list', convictions.map(({ origin }) => origin));
    },
};
const already = {
    id: 'already-granted',
    cite: 'CP 10-110',
    asks: 'Has the whole case already been expunged, vacated or pardoned?',
    ask: ({ convictions }) => convictions.every(({ standing }) => standing.kind === 'relieved')
        ? yes('a later entry says so of each conviction')
        : no('a conviction stands'),
};
const incomplete = {
    id: 'record-incomplete',
    cite: 'House rule: nothing is granted on a record that could not be read whole',
    asks: 'Could something that may belong to the person not be read?',
    ask: ({ facts: { history } }) => history.lost.length === 0
        ? no('everything was read')
        : yes('something was not', history.lost.map(({ origin }) => origin)),
};
/** The day on which the last of the waits of the case is over; an interval where a wait is open. */
function opens({ facts, convictions }) {
    return convictions
        .map((each) => {
        const { ends } = sentenceGiven(facts, each);
        const [shortest, longest] = waitInYears(each) ?? [0, 0];
        return between(waitOf(ends, shortest), waitOf(ends, longest));
    })
        .reduce((a, b) => latestOf(a, b));
}
function between(from, to) {
    if (from.kind === 'unknown' || to.kind === 'unknown')
        return MISSING_DATE;
    return { kind: 'known', earliest: from.earliest, latest: to.latest };
}
const waiting = {
    id: 'within-the-longest-wait',
    cite: 'CP 10-110(c); CP 10-105(c) for cannabis',
    asks: 'Is the longest of the waits of the case, each from the end of its sentence, not yet over?',
    ask: (subject) => stillWaiting(opens(subject), subject.asking, 'the end of the longest wait', subject.convictions.map(({ origin }) => origin)),
};
/** Fifteen years where the court found that the crime was domestically related; it is asked of assaults, which most often are. */
const domestic = {
    id: 'domestically-related-assault',
    cite: 'CP 10-110(c)(3); CP 6-233',
    asks: 'Is a conviction of the case for an assault that was domestically related, and not yet fifteen years past?',
    ask: ({ facts, convictions, asking }) => {
        const assault = convictions.find((each) => sectionsOf(each).includes('3-203'));
        if (!assault)
            return no('no conviction is for assault in the second degree');
        const end = waitOf(sentenceGiven(facts, assault).ends, 15);
        return end.kind === 'known' && end.latest <= asking.asOf
            ? no('fifteen years have passed', [assault.origin])
            : unknown('whether the court found that the assault was domestically related', [assault.origin]);
    },
};
const pending = {
    id: 'charged-now',
    cite: 'CP 10-110(d)',
    asks: 'Is a charge pending?',
    ask: chargedNow,
};
const convictedSince = {
    id: 'convicted-during-the-wait',
    cite: 'CP 10-110(d)',
    asks: 'Was the person convicted of a new crime during the wait?',
    ask: (subject) => {
        const { facts, convictions } = subject;
        const first = convictions[0];
        const end = opens(subject);
        let open;
        for (const each of facts.convictions) {
            if (each.caseKey === first.caseKey || isViolation(each) || wasVacated(each))
                continue;
            const after = before(first.date, each.date);
            const within = before(each.date, end);
            if (after === 'yes' && within === 'yes')
                return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
            if (after !== 'no' && within !== 'no')
                open ??= unknown('whether another conviction fell into the wait', [each.origin]);
        }
        return open ?? no('no such conviction on record');
    },
};
const IN_FORCE = 20231001;
const beforeLaw = {
    id: 'before-law-in-force',
    cite: 'CP 10-110 as amended by the REDEEM Act, in force 1 October 2023',
    asks: `Is the law applied for a day before ${isoDate(IN_FORCE)}?`,
    ask: ({ asking }) => (asking.asOf < IN_FORCE ? yes('it is') : no('it is not')),
};
const ROUTE = { id: 'cp-10-110', cite: 'CP 10-110' };
const flow = {
    steps: [
        { question: beforeLaw, then: { outcome: 'not-eligible', reason: 'The waits of today were not yet in force' } },
        {
            question: already,
            then: { outcome: 'already-relieved', reason: 'A later entry shows that the case was relieved' },
        },
        { question: incomplete, then: review('Something that may belong to this person could not be read') },
        {
            question: unlisted,
            then: {
                outcome: 'not-eligible',
                reason: 'The unit rule: one conviction of the case cannot be expunged, so none can',
            },
        },
        {
            question: waiting,
            then: { outcome: 'not-yet', reason: 'The longest wait of the case is not over', route: ROUTE },
        },
        {
            question: domestic,
            then: { outcome: 'not-yet', reason: 'A domestically related crime waits fifteen years', route: ROUTE },
        },
        { question: pending, then: review('A charge may be pending') },
        { question: convictedSince, then: review('A new conviction during the wait: the case may follow it or not') },
    ],
    otherwise: { outcome: 'seal', reason: 'Every wait of the case is over: expungement', route: ROUTE, duty: 'shall' },
};
const CAUTIONS = [
    'Not asked: whether a crime other than an assault was domestically related (fifteen years), and charges without conviction',
];
/** CP 10-110 and 10-107: expungement in Maryland, of a whole case or none of it. */
export const marylandExpungement = {
    id: 'maryland-expungement',
    title: 'Expungement in Maryland',
    cite: 'CP 10-110; CP 10-107',
    state: 'MD',
    notForFiling: DEMONSTRATION,
    subjectOf: ({ key, convictions }) => ({ kind: 'case', key, convictions }),
    cases: courtCases,
    covers: covered,
    first: [],
    questions: new Map(),
    cautions: () => CAUTIONS,
    statute: { readings: {}, flow: () => flow },
};
