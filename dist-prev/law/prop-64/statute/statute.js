import { recordIncomplete } from '../record-incomplete.js';
import { describedAsGraver, graverUnderNewLaw, newSubdivision, offenseUnderNewLaw, under18AtOffense, under21AtOffense, } from './offense-date.js';
import { TWO_PRIORS, registrablePrior, superStrikePrior, twoPriors } from './priors.js';
import { accessoryToCannabisFelony, alreadyGranted, attemptOrConspiracy, beforeLawInForce, notAnAdultConviction, otherOffense, pleaFromCannabisCharge, predecessorSection, reportedAgain, severalSections, } from './scope.js';
import { carriedOrGaveOnly, concentratedCannabis, cultivation, infractionAlready, overAnOunce, possession, smallGift, stillFelony, upToAnOunce, } from './section.js';
import { servingSentence, unreasonableRisk } from './serving.js';
/** What HS 11361.8 itself gives on the facts of the record. The file ends with the outline. */
export const statute = {
    readings: { twoPriors: TWO_PRIORS },
    flow: statuteFlow,
    route: routeOf,
};
function routeOf(trace) {
    const asked = trace.find(({ id }) => id === servingSentence.id);
    return asked ? ROUTES[asked.answer.is] : '';
}
const ROUTES = {
    yes: 'petition while serving, HS 11361.8(a), (b)',
    no: 'application after the sentence, HS 11361.8(e), (f)',
    unknown: 'petition or application: the end of the sentence decides',
};
function relieved(route, why) {
    return route === 'serving'
        ? { outcome: 'dismiss', reason: `${why}: recall of the sentence and dismissal` }
        : { outcome: 'dismiss-and-seal', reason: `${why}: dismissal and sealing` };
}
function lowered(route, to) {
    const reason = `Today the offense is at most ${to === 'misdemeanor' ? 'a misdemeanor' : 'an infraction'}`;
    if (route === 'serving')
        return { outcome: 'resentence', reason: `${reason}: recall and resentencing` };
    return { outcome: `redesignate-${to}`, reason };
}
function review(reason) {
    return { outcome: 'hand-review', reason };
}
/** An infraction today for those of 18 to 20, and no offense from 21: by the presumption of HS 11361.8(b), (f). */
function byAge(route, why) {
    return {
        steps: [
            {
                question: under21AtOffense,
                then: {
                    steps: [
                        {
                            question: infractionAlready,
                            then: { outcome: 'not-eligible', reason: 'An infraction already, as it would be today' },
                        },
                    ],
                    otherwise: lowered(route, 'infraction'),
                },
            },
        ],
        otherwise: relieved(route, why),
    };
}
function possessionFlow(route) {
    return {
        steps: [
            {
                question: concentratedCannabis,
                then: byAge(route, 'Not more than 8 grams of concentrate (presumed) is no offense from 21'),
            },
            { question: upToAnOunce, then: byAge(route, 'Not more than 28.5 grams is no offense from 21') },
            {
                question: overAnOunce,
                then: review('More than 28.5 grams is a misdemeanor still; only the produce of six plants kept at home is none'),
            },
        ],
        otherwise: review('Possession on school grounds: still an offense of the same class, most likely no relief'),
    };
}
function graveFlow(route) {
    return {
        steps: [
            { question: cultivation, then: byAge(route, 'Not more than six plants (presumed) is no offense from 21') },
            {
                question: carriedOrGaveOnly,
                then: review('A misdemeanor today at most; no offense if 28.5 grams or less went to a person of 21 without pay'),
            },
            { question: stillFelony, then: lowered(route, 'misdemeanor') },
        ],
        otherwise: review('No felony, though the old section was always one; today it is a misdemeanor, so find out what it is'),
    };
}
const FELONY_TODAY = 'A prior makes the offense one that may be a felony today';
function sectionFlow(route, readings) {
    const risk = route === 'serving'
        ? [
            {
                question: unreasonableRisk,
                then: { outcome: 'not-eligible', reason: 'An unreasonable risk to public safety' },
            },
        ]
        : [];
    const grave = graveFlow(route);
    return {
        steps: [
            ...risk,
            { question: possession, then: possessionFlow(route) },
            {
                question: smallGift,
                then: byAge(route, 'Giving away or carrying not more than 28.5 grams without pay is no offense from 21'),
            },
            { question: superStrikePrior, then: review(`${FELONY_TODAY}: a super strike. Proposal: not eligible`) },
            { question: registrablePrior, then: review(`${FELONY_TODAY}: an offense of PC 290(c). Proposal: not eligible`) },
            { question: twoPriors(readings), then: review(`${FELONY_TODAY}: two prior convictions of the section`) },
            ...grave.steps,
        ],
        otherwise: grave.otherwise,
    };
}
/** The outline of HS 11361.8: is it a case for the section at all, is it decided already, is the person serving, and then section by section. */
function statuteFlow(readings) {
    return {
        steps: [
            { question: beforeLawInForce, then: { outcome: 'not-eligible', reason: 'The law was not yet in force' } },
            {
                question: notAnAdultConviction,
                then: { outcome: 'not-a-candidate', reason: 'Not a conviction by an adult court of California' },
            },
            { question: reportedAgain, then: { outcome: 'not-a-candidate', reason: 'The same conviction, reported again' } },
            {
                question: predecessorSection,
                then: review('A section that HS 11357 to 11360 replaced in 1972; HS 11361.8 does not name it'),
            },
            {
                question: accessoryToCannabisFelony,
                then: review('Boatwright: no accessory without a felony, if the felony was the cannabis charge. Proposal: dismissal'),
            },
            {
                question: pleaFromCannabisCharge,
                then: review('A plea beside or instead of a cannabis charge; HS 11361.8 does not name it'),
            },
            { question: otherOffense, then: { outcome: 'not-a-candidate', reason: 'The conviction is for another offense' } },
            {
                question: alreadyGranted,
                then: { outcome: 'already-relieved', reason: 'A later entry shows that the conviction was already relieved' },
            },
            {
                question: offenseUnderNewLaw,
                then: {
                    outcome: 'not-eligible',
                    reason: 'Sentenced under Proposition 64 already: the offense is probably of its time',
                },
            },
            {
                question: attemptOrConspiracy,
                then: review('Whether HS 11361.8 reaches an attempt or a conspiracy is not settled'),
            },
            { question: severalSections, then: review('The count names several of the sections: find out which it was') },
            {
                question: graverUnderNewLaw,
                then: { outcome: 'not-eligible', reason: 'A felony today as well, by what the conviction itself names' },
            },
            {
                question: newSubdivision,
                then: review('A subdivision of the new law on an offense of before: a wrong date or a wrong citation'),
            },
            { question: recordIncomplete, then: review('A row that may belong to this person was set aside') },
            {
                question: describedAsGraver,
                then: review('The words of the charge name what makes the offense a felony today'),
            },
            {
                question: under18AtOffense,
                then: review('Under 18 at the offense: an infraction today. Find out why an adult court convicted'),
            },
            { question: servingSentence, then: sectionFlow('serving', readings) },
            ...sectionFlow('completed', readings).steps,
        ],
        otherwise: sectionFlow('completed', readings).otherwise,
    };
}
