import { no, yes } from '../../../engine/index.js';
import { aLevel, cite } from '../../../history/index.js';
import { levelOf } from '../../shared/index.js';
import { cannabisPart, describedAs, liesIn, subdivisionQuestion } from './charge.js';
export const possession = subdivisionQuestion('under-11357', 'HS 11357', ['HS 11357'], 'Is the conviction under HS 11357?');
export const cultivation = subdivisionQuestion('under-11358', 'HS 11358', ['HS 11358'], 'Is the conviction under HS 11358?');
const CONCENTRATED = [cite('HS 11357(a)')];
/** Of the old subdivisions of HS 11357 only (a) was ever a felony since 1976; before that any possession was. */
export const concentratedCannabis = {
    id: 'under-11357-a',
    cite: 'former HS 11357(a)',
    asks: 'Is the conviction under former HS 11357(a), concentrated cannabis, or a felony under HS 11357 without a subdivision?',
    ask: ({ conviction }) => {
        const answer = liesIn(conviction, CONCENTRATED);
        if (answer.is !== 'unknown' || cannabisPart(conviction) === undefined)
            return answer;
        const from = [conviction.origin];
        if (conviction.levelAtConviction === 'felony')
            return yes('a felony under HS 11357, which only (a) was', from);
        if (conviction.levelAtConviction === 'infraction')
            return no('an infraction under HS 11357, which only (b) was', from);
        return answer;
    },
};
const UP_TO_AN_OUNCE = [cite('HS 11357(b)')];
/** Of the old subdivisions of HS 11357 only (b) was ever an infraction. */
export const upToAnOunce = {
    id: 'under-11357-b',
    cite: 'former HS 11357(b)',
    asks: 'Is the conviction under former HS 11357(b), not more than 28.5 grams, or an infraction under HS 11357 without a subdivision?',
    ask: ({ conviction }) => {
        const answer = liesIn(conviction, UP_TO_AN_OUNCE);
        if (answer.is !== 'unknown' || conviction.levelAtConviction !== 'infraction' || !cannabisPart(conviction))
            return answer;
        return yes('an infraction under HS 11357, which only (b) was', [conviction.origin]);
    },
};
export const overAnOunce = subdivisionQuestion('under-11357-c', 'former HS 11357(c)', ['HS 11357(c)'], 'Is the conviction under former HS 11357(c), more than 28.5 grams?');
const SMALL_GIFT = [cite('HS 11360(b)')];
/** Former HS 11360(a) was always a felony and (b) never: where no subdivision is printed the level tells them apart. */
export const smallGift = {
    id: 'under-11360-b',
    cite: 'former HS 11360(b)',
    asks: 'Is the conviction under former HS 11360(b), giving away or transporting not more than 28.5 grams?',
    ask: ({ conviction }) => {
        const answer = liesIn(conviction, SMALL_GIFT);
        if (answer.is !== 'unknown')
            return answer;
        const from = [conviction.origin];
        switch (conviction.levelAtConviction) {
            case 'felony':
                return no('a felony under HS 11360, which (b) never was', from);
            case 'misdemeanor':
            case 'infraction':
                return yes(`${aLevel(conviction.levelAtConviction)} under HS 11360, which (a) never was`, from);
            case 'unknown':
                return answer;
        }
    },
};
const CARRYING = [cite('HS 11360')];
const CARRIED = /TRANSP|GIVE|GAVE/i;
const SOLD_OR_MORE = /SELL|SALE|SOLD|FURNISH|ADMIN|IMPORT|OVER 1 OZ/i;
export const carriedOrGaveOnly = {
    id: 'carried-or-gave-only',
    cite: 'HS 11362.1(a)(1), (2)',
    asks: 'Is it HS 11360, and do the words of the charge speak of transporting or giving away and of no sale?',
    ask: ({ conviction }) => {
        const from = [conviction.origin];
        const section = liesIn(conviction, CARRYING);
        if (section.is !== 'yes')
            return section;
        return describedAs(conviction, CARRIED) && !describedAs(conviction, SOLD_OR_MORE)
            ? yes('they do', from)
            : no('they do not', from);
    },
};
export const stillFelony = {
    id: 'still-felony',
    cite: 'HS 11361.8(e), (h)',
    asks: 'Is the conviction still a felony?',
    ask: ({ conviction }) => levelOf(conviction, 'felony'),
};
export const infractionAlready = {
    id: 'infraction-already',
    cite: 'HS 11361.8(e), (h)',
    asks: 'Is the conviction an infraction already, as the offense is today?',
    ask: ({ conviction }) => levelOf(conviction, 'infraction'),
};
