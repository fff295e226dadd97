import { burglaryDegree } from '../shared/burglary-degree.ts';
import { type PartialDate, before, isoDate, onDay, onOrBefore, printPartialDate } from '../../basics/index.ts';
import { type Answer, type Question, assumedNo, no, toldOfDay, unknown, yes } from '../../engine/index.ts';
import { cite, saysLevel, within, cycleKeyOf, type Origin } from '../../history/index.ts';
import {
  type AboutConviction,
  type ConvictionCase,
  convictedHere,
  sentenceIn,
  dutyShown,
  isOfAnotherCase,
  isReportedAgain,
  levelOf,
  listSays,
  perPerson,
  plainFelony,
  printed,
  probationRevoked,
  registrableOf,
  remembering,
  sentencedTo,
  seriousFelony,
  stillRuns,
  untilProbationEnds,
  untilSentenceEnds,
  untilYearFromJudgment,
  waitOf,
  wasVacated,
  wholeCycleCharges,
  AUTOMATIC_RELIEF_OF_FELONIES,
  AUTOMATIC_RELIEF_REACHES,
  FIRST_DEGREE_BURGLARY,
} from '../shared/index.ts';

export const covered: Question<ConvictionCase> = {
  id: 'convicted-in-county',
  cite: 'PC 1203.425(a)(1)',
  asks: 'Was the person convicted in this county?',
  ask: convictedHere,
};

export const before1973: AboutConviction = {
  id: 'before-1973',
  cite: 'PC 1203.425(a)(1)(B)(v): on or after 1 January 1973',
  asks: 'Was the person convicted before 1 January 1973?',
  ask: ({ conviction: { date, origin } }) => {
    const is = before(date, AUTOMATIC_RELIEF_REACHES);
    if (is === 'unknown') return unknown('the conviction date', [origin]);
    return toldOfDay(is, 'convicted', date, [origin]);
  },
};

/** A present duty. The tiers since 2021 end duties, and no record that a county has shows when. */
export const mustRegister: AboutConviction = {
  id: 'must-register',
  cite: 'PC 1203.425(a)(1)(B)(i); PC 290 to 290.024',
  asks: 'Is the person required to register as a sex offender?',
  ask: ({ facts }) => dutyToRegister(facts),
};

const dutyToRegister = perPerson((facts): Answer => {
  const shown = dutyShown(facts);
  if (shown) return dutyMayHaveEnded(shown);
  let possible: Answer | undefined;
  for (const each of facts.convictions) {
    if (wasVacated(each)) continue;
    const match = registrableOf(each);
    if (match.is === 'certain') return dutyMayHaveEnded(each.origin);
    if (match.is === 'possible')
      possible ??= unknown(`whether a conviction on record is an offense of PC 290(c) (${match.because})`, [
        each.origin,
      ]);
  }
  return possible ?? no('no registration and no offense of PC 290(c) on record');
});

function dutyMayHaveEnded(from: Origin): Answer {
  return unknown('whether the duty to register still stands (tiers end it since 2021; the record does not say when)', [
    from,
  ]);
}

/** What the DOJ alone can see is taken to be absent, unless somebody was told; the result is called a prediction. */
export const supervisedRelease: AboutConviction = {
  id: 'in-supervised-release-file',
  cite: 'PC 1203.425(a)(1)(B)(ii)',
  asks: 'Has the person an active record in the Supervised Release File?',
  ask: () => assumedNo('only the DOJ can see it; taken to be absent, so that the result is a prediction'),
};

export const probationGranted: AboutConviction = {
  id: 'probation-granted',
  cite: 'PC 1203.425(a)(1)(B)(v)(I)',
  asks: 'Was the person granted probation?',
  ask: (subject) => sentencedTo('probation', subject),
};

export const prisonSentence: AboutConviction = {
  id: 'prison-sentence',
  cite: 'PC 1203.425(a)(1)(B)(iv), but for the felony clause',
  asks: 'Did the conviction result in state prison?',
  ask: (subject) => sentencedTo('prison', subject),
};

export const felony: AboutConviction = {
  id: 'felony',
  cite: 'PC 1203.425(a)(1)(B)(v)(II), (III)',
  asks: 'Is the conviction a felony?',
  ask: ({ conviction }) => levelOf(conviction, 'felony'),
};

const reducedSince = saysLevel((level) => `convicted of a felony that is ${level} today`);

/** Asked where probation was revoked: the clause speaks of who was convicted, and PC 17(b) of a misdemeanor for all purposes. */
export const convictedOfFelony: AboutConviction = {
  id: 'convicted-of-felony',
  cite: 'PC 1203.425(a)(1)(B)(v)(III): "was convicted of a felony"; PC 17(b)',
  asks: 'Was the person convicted of a felony to which the felony clause still reaches?',
  ask: ({ conviction }) => {
    const { level, levelAtConviction, origin } = conviction;
    return levelAtConviction === 'felony' && level !== 'felony' && level !== 'unknown'
      ? unknown(`whether the felony clause reaches a reduced conviction (${reducedSince(level)})`, [origin])
      : levelOf(conviction, 'felony');
  },
};

export const revoked: AboutConviction = {
  id: 'probation-revoked',
  cite: 'PC 1203.425(a)(1)(B)(v)(I): "without revocation"',
  asks: 'Was the probation revoked?',
  ask: probationRevoked,
};

export const onProbation: AboutConviction = {
  id: 'on-probation',
  cite: 'PC 1203.425(a)(1)(B)(v)(I): "appears to have completed their term"',
  asks: 'Does the probation for this conviction still run?',
  ask: untilProbationEnds,
};

export const sentenceRuns: AboutConviction = {
  id: 'sentence-runs',
  cite: 'PC 1203.425(a)(1)(B)(v)(II): "appears to have completed their sentence"',
  asks: 'Does the sentence for this conviction still run?',
  ask: untilSentenceEnds,
};

export const withinYear: AboutConviction = {
  id: 'within-a-year-of-judgment',
  cite: 'PC 1203.425(a)(1)(B)(v)(II): "at least one calendar year has elapsed since the date of judgment"',
  asks: 'Is it less than a calendar year since the judgment?',
  ask: untilYearFromJudgment,
};

export const beforeFelonyClause: AboutConviction = {
  id: 'before-felony-clause',
  cite: 'PC 1203.425(a)(1)(B)(v)(III) as amended by SB 731 (2022) and AB 168 (2024)',
  asks: `Is the law applied for a day before ${isoDate(AUTOMATIC_RELIEF_OF_FELONIES)}, when relief began to reach other felonies?`,
  ask: ({ asking }) =>
    asking.asOf < AUTOMATIC_RELIEF_OF_FELONIES
      ? yes('the felony clause is not yet in operation', undefined, onDay(AUTOMATIC_RELIEF_OF_FELONIES))
      : no('the felony clause is in operation'),
};

export const serious: AboutConviction = {
  id: 'serious-or-violent',
  cite: 'PC 1203.425(a)(1)(B)(v)(III); PC 1192.7(c); PC 667.5(c)',
  asks: 'Is it a serious or violent felony?',
  ask: ({ conviction }) => {
    const { charge, origin } = conviction;
    const match = charge && seriousFelony(charge);
    if (charge && match?.is === 'possible' && match.entry.what === FIRST_DEGREE_BURGLARY) {
      const degree = burglaryDegree(charge);
      if (degree === 'first') return yes('the charge says burglary of the first degree', [origin]);
      if (degree === 'second') return no('the charge says burglary of the second degree', [origin]);
    }
    if (!charge || match?.is !== 'no') return listSays(match, conviction);
    return plainFelony(charge)
      ? no('the section is on neither list', [origin])
      : unknown(`whether ${printed(charge)} is serious or violent (the lists known here do not settle it)`, [origin]);
  },
};

const ENHANCEMENTS = [
  'PC 186.22',
  'PC 12022',
  'PC 12022.5',
  'PC 12022.53',
  'PC 12022.55',
  'PC 12022.7',
  'PC 12022.9',
].map(cite);

const namesEnhancement = remembering(({ parts }) =>
  parts.some((part) => ENHANCEMENTS.some((each) => within(part, each))),
);

export const enhanced: AboutConviction = {
  id: 'enhancement-in-cycle',
  cite: 'PC 1192.7(c)(8), (23), (28)',
  asks: 'Does a count of the same cycle name an enhancement that can make any felony serious?',
  ask: ({ facts, conviction }) => {
    const found =
      facts.mayName(cycleKeyOf(conviction.caseKey), namesEnhancement) &&
      wholeCycleCharges(facts, conviction).some(namesEnhancement);
    return found
      ? unknown('whether an enhancement named in the cycle was found true for this count', [conviction.origin])
      : no('none is named', [conviction.origin]);
  },
};

export const registrableItself: AboutConviction = {
  id: 'registrable-felony',
  cite: 'PC 1203.425(a)(1)(B)(v)(III); PC 290(c)',
  asks: 'Does the felony require registration under PC 290(c)?',
  ask: ({ conviction }) => listSays(conviction.charge && registrableOf(conviction), conviction),
};

const YEARS = 4;

/** The end of four years from the end of the sentence. */
function fourYearsOn(subject: ConvictionCase): PartialDate {
  return waitOf(sentenceIn(subject).ends, YEARS);
}

/** A felony within the four years stands in the way. Whether another four years without one mend it is not settled here. */
export const newFelony: AboutConviction = {
  id: 'felony-within-four-years',
  cite: 'PC 1203.425(a)(1)(B)(v)(III): no new felony conviction in four years',
  asks: 'Was the person convicted of another felony within four years of completing the sentence?',
  ask: (subject) => {
    const { facts, conviction, asking } = subject;
    const { ends } = sentenceIn(subject);
    const over = fourYearsOn(subject);
    let open: Answer | undefined;
    for (const each of facts.convictions) {
      const level = each.levelAtConviction;
      if (level === 'misdemeanor' || level === 'infraction' || !isOfAnotherCase(each, conviction)) continue;
      if (before(conviction.date, each.date) === 'no') continue;
      // One after the four years comes too late to matter; one before the end of the sentence does not count.
      const late = onOrBefore(over, each.date);
      const early = before(each.date, ends);
      if (late === 'yes' || early === 'yes' || (each.date.kind === 'known' && each.date.earliest > asking.asOf))
        continue;
      if (isReportedAgain(facts, each)) continue;
      if (late === 'no' && early === 'no' && level === 'felony')
        return yes(`convicted of a felony ${printPartialDate(each.date)}`, [each.origin]);
      open ??= unknown('whether another conviction is a felony of the four years after the sentence', [each.origin]);
    }
    return open ?? no('no such conviction on record', [conviction.origin]);
  },
};

export const withinFourYears: AboutConviction = {
  id: 'within-four-years-of-sentence',
  cite: 'PC 1203.425(a)(1)(B)(v)(III): "a period of four years"',
  asks: 'Is it less than four years since all of the sentence, with supervision and parole, was completed?',
  ask: (subject) => stillRuns(fourYearsOn(subject), 'the end of four years from the end of the sentence', subject),
};
