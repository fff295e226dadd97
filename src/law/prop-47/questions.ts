import { type CalendarDate, isoDate, mapped } from '../../basics/index.ts';
import { type Question, no, unknown, yes } from '../../engine/index.ts';
import { type Conviction, type Offense, aLevel, cite, within } from '../../history/index.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  type ConvictionCase,
  LEVEL_UNKNOWN,
  byCourtElsewhere,
  convictionWas,
  inCounty,
  isReportedAgain,
  notInRecord,
  printed,
  registrableOffenseEver,
  servingSentence,
  superStrikeEver,
  wasVacated,
} from '../shared/index.ts';
import { withinAny } from '../shared/citations.ts';
import { type Group, elderTheft, prop47Offense } from './offenses.ts';

/** Proposition 47 took effect the day after the election. */
/** The last day for filing without good cause: PC 1170.18(j) as amended by AB 2765 (2016). */
const LAST_DAY = 20221104 as CalendarDate;

/** Also those that were felonies when the person was convicted and no longer are: they were relieved, and it says so. */
export const covered: Question<ConvictionCase> = {
  id: 'felony-in-county-of-prop-47',
  cite: 'PC 1170.18(a), (f)',
  asks: 'Was the person convicted in this county, as a felony, of an offense that Proposition 47 made a misdemeanor?',
  ask: (subject) => {
    const { conviction } = subject;
    const from = [conviction.origin];
    if (!inCounty(subject)) return no('the conviction is of another county', from);
    const { charge, levelAtConviction } = conviction;
    if (levelAtConviction === 'misdemeanor' || levelAtConviction === 'infraction')
      return no(convictionWas(levelAtConviction), from);
    if (!charge) return unknown(CHARGE_UNREADABLE, from);
    const found = prop47Offense(charge);
    if (!found) return no('the conviction is for another offense', from);
    return levelAtConviction === 'unknown' ? unknown(LEVEL_UNKNOWN, from) : yes(found.match.because, from);
  },
};

export const noFelony: AboutConviction = {
  id: 'no-longer-a-felony',
  cite: 'PC 1170.18(f), (k)',
  asks: 'Has the conviction been reduced since, so that it is no longer a felony?',
  ask: ({ conviction: { level, origin } }) => {
    if (level === 'unknown') return unknown('the level to which a later entry reduced the conviction', [origin]);
    return level === 'felony'
      ? no('the conviction is a felony', [origin])
      : yes(`it is ${aLevel(level)} today`, [origin]);
  },
};

export const superStrike: AboutConviction = {
  id: 'super-strike-ever',
  cite: 'PC 1170.18(i); PC 667(e)(2)(C)(iv)',
  asks: 'Was the person ever convicted of a super strike, before the offense or after it?',
  ask: superStrikeEver,
};

export const registrable: AboutConviction = {
  id: 'registrable-ever',
  cite: 'PC 1170.18(i); PC 290(c)',
  asks: 'Was the person ever convicted of an offense of PC 290(c), before the offense or after it?',
  ask: registrableOffenseEver,
};

export const attempted: AboutConviction = {
  id: 'attempt-or-unsettled',
  cite: 'PC 1170.18(a), which names sections; PC 182, 664',
  asks: 'Is it an attempt or a conspiracy, or an offense of which it is not settled whether Proposition 47 reaches it?',
  ask: ({ conviction: { charge, origin } }) => {
    const found = charge && prop47Offense(charge);
    return found?.match.is === 'possible' && found.match.part.role !== 'principal'
      ? yes(found.match.because, [origin])
      : found?.match.is === 'possible' && found.match.entry.is === 'possible'
        ? yes(found.match.because, [origin])
        : no('the offense itself, and of the list', [origin]);
  },
};

const SALE = /\bSALE|\bSELL|\bSOLD\b|TRANSP|\bIMPORT|MANUF/i;

const PARTLY = 'PC 1170.18(a), which names sections and subdivisions';

/** A citation that stops short of the listed subdivision, as HS 11357 without a letter, or names another section too. */
export const subdivisionMissing: AboutConviction = {
  id: 'not-of-the-list',
  cite: PARTLY,
  asks: 'Is the offense, by the section or subdivision that decided the count, none that Proposition 47 made a misdemeanor?',
  ask: ({ conviction: { charge, origin } }) => {
    const found = charge && prop47Offense(charge);
    if (found?.match.is === 'possible')
      return unknown(`by which section or subdivision the count was decided (${found.match.because})`, [origin]);
    if (found && charge && found.groups.includes('possession') && SALE.test(charge.description))
      return unknown(
        'whether it was a sale (the section is that of possession, the words of the charge speak of more)',
        [origin],
      );
    return no(found ? found.match.because : 'the offense is of the list', [origin]);
  },
};

/** A count of two kinds does not say of which it is: each asks other things. */
export function ofGroup(id: string, cited: string, groups: readonly Group[], asks: string): AboutConviction {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ conviction: { charge, origin } }) => {
      if (!charge) return no('the charge cannot be read', [origin]);
      const named = prop47Offense(charge)?.groups ?? [];
      const words = `the conviction is for ${printed(charge)}`;
      if (!named.some((group) => groups.includes(group))) return no(words, [origin]);
      return named.every((group) => groups.includes(group))
        ? yes(words, [origin])
        : unknown(`by which of its sections the count was decided (${printed(charge)})`, [origin]);
    },
  };
}

export const elderPrior: AboutConviction = {
  id: 'elder-theft-prior',
  cite: 'PC 666(b)',
  asks: 'Was the person convicted of theft from an elder (PC 368(d), (e))?',
  ask: ({ facts, conviction }) => {
    const found = facts.convictions.find(
      (each) => each !== conviction && each.charge && !wasVacated(each) && elderTheft(each.charge).is !== 'no',
    );
    return found ? yes(`convicted of ${printed(found.charge!)}`, [found.origin]) : no('no such conviction on record');
  },
};

export const registrant: AboutConviction = {
  id: 'must-register',
  cite: 'PC 666(b)',
  asks: 'Did the person have to register under PC 290, on whatever ground?',
  ask: ({ facts: { registrations }, conviction: { charge, origin } }) => {
    const found = registrations.find((each) => each.charge && UNDER_290(each.charge) !== 'no');
    if (found) return yes('a registration is on record', [found.origin]);
    return charge && REGISTRANTS_TOO(charge) === 'yes'
      ? unknown('whether the person had to register (one of the two grounds of PC 666(b) from 2010 to 2014)', [origin])
      : no('no registration on record');
  },
};

const REGISTRANTS_TOO = withinAny(['PC 666(b)']);
const UNDER_290 = withinAny(['PC 290']);

export const notShoplifting: AboutConviction = notInRecord(
  'not-shoplifting',
  'PC 459.5(a); People v. Gonzales (2017) 2 Cal.5th 858',
  'Was it no entry of a shop or other commercial place, in its business hours, with intent to steal?',
  'whether it was a commercial place in its business hours, entered to steal (a school is none: In re J.L.; cashing a stolen check at a bank is: Gonzales)',
);

export const otherInstrument: AboutConviction = notInRecord(
  'other-instrument',
  'PC 473(b)',
  "Was what was forged none of a check, bond, bank bill, note, cashier's check, traveler's check or money order?",
  'what was forged (a check or other instrument that PC 473(b) names, or something else)',
);

export const identityTheft: AboutConviction = {
  id: 'identity-theft-beside',
  cite: 'PC 473(b)',
  asks: 'Was the person convicted of identity theft (PC 530.5) as well?',
  ask: ({ facts, conviction }) => {
    const found = facts.convictions.find(
      (each) =>
        each !== conviction && each.charge?.parts.some((part) => within(part, IDENTITY_THEFT)) && !wasVacated(each),
    );
    return found ? yes('a conviction of PC 530.5 is on record', [found.origin]) : no('no such conviction on record');
  },
};

const IDENTITY_THEFT = cite('PC 530.5');
const CHECK_PRIORS = ['PC 470', 'PC 475', 'PC 476', 'PC 476a'].map(cite);
const PETTY_THEFTS = ['PC 484', 'PC 488', 'PC 490', 'PC 490.2', 'PC 490.5', 'PC 666'].map(cite);

const lies = ({ charge }: Conviction, listed: readonly Offense[]): boolean =>
  charge?.parts.some((part) => listed.some((each) => within(part, each))) ?? false;

export const checkPriors: AboutConviction = {
  id: 'three-check-priors',
  cite: 'PC 476a(b)',
  asks: 'Has the person three or more convictions of PC 470, 475, 476 or 476a besides, or of petty theft by such a check, or one like them elsewhere?',
  ask: ({ facts, conviction }) => {
    const others = facts.convictions.filter((each) => each !== conviction && !wasVacated(each));
    const once = (listed: readonly Offense[]): readonly Conviction[] =>
      others.filter((each) => lies(each, listed) && !isReportedAgain(facts, each));
    const found = once(CHECK_PRIORS);
    const petty = once(PETTY_THEFTS).filter((each) => !found.includes(each));
    const elsewhere = others.find(byCourtElsewhere);
    const from = mapped(found, ({ origin }) => origin);
    if (found.length >= 3) return yes(`${found.length} on record`, from);
    if (elsewhere)
      return unknown('whether a conviction elsewhere was for what PC 470, 475, 476 or 476a punishes here', [
        elsewhere.origin,
      ]);
    return found.length + petty.length >= 3
      ? unknown(
          'whether a petty theft was one by such a check',
          mapped([...found, ...petty], ({ origin }) => origin),
        )
      : no(`${found.length} on record`, from);
  },
};

export const noTheft: AboutConviction = notInRecord(
  'driving-not-theft',
  'VC 10851; People v. Page (2017) 3 Cal.5th 1175; People v. Bullard (2020) 9 Cal.5th 94',
  'Was it only driving a vehicle that had been taken before, and no taking of it, for good or for a time?',
  'whether the vehicle was taken (for good or for a time), or only driven afterwards',
);

export const valueOver950: AboutConviction = notInRecord(
  'value-over-950',
  'PC 459.5, 473(b), 476a(b), 490.2, 496(a), each to $950; the applicant must show it',
  'Was the value more than $950?',
  'the value (no record of the DOJ has it; the court file or the police report may)',
);

export const filedInTime: AboutConviction = {
  id: 'filed-in-time',
  cite: 'PC 1170.18(j)',
  asks: `Is the application filed by ${isoDate(LAST_DAY)}?`,
  ask: ({ asking }) =>
    asking.asOf <= LAST_DAY ? yes('the last day has not passed') : no(`the last day was ${isoDate(LAST_DAY)}`),
};

export const goodCause: AboutConviction = notInRecord(
  'good-cause',
  'PC 1170.18(j)',
  `Can good cause be shown for filing after ${isoDate(LAST_DAY)}?`,
  `whether good cause can be shown for filing after ${isoDate(LAST_DAY)}`,
);

export const serving: AboutConviction = servingSentence('PC 1170.18(a), (f)');

export const unreasonableRisk: AboutConviction = notInRecord(
  'unreasonable-risk',
  'PC 1170.18(b), (c)',
  'Would resentencing pose an unreasonable risk of danger to public safety (a new super strike)?',
  'whether resentencing would pose an unreasonable risk to public safety (a judgment of the court)',
);
