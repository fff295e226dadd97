import { before, onOrBefore } from '../../basics/index.ts';
import { type Question, type Remedy, type Step, no, unknown, yes } from '../../engine/index.ts';
import { recordNotWhole } from '../shared/common-questions.ts';
import { type ConvictionCase, convictionCases } from '../shared/conviction-case.ts';
import { datedLaterCaution } from '../shared/dated-later.ts';
import { byCourtElsewhere, byJuvenileCourt } from '../shared/courts.ts';
import { otherReports, sameOffense } from '../../history/index.ts';
import { cannabisReading, missingCharge, redesignation } from './cannabis.ts';
import { WIDENINGS } from './cycle-questions.ts';
import { deadlineCautions, neighbourCautions } from './deadlines.ts';
import { PROP_64_IN_FORCE } from '../shared/days.ts';
import { beforeProp64 } from './in-force.ts';
import { PROP_64_QUESTIONS } from './questions.ts';
import { statute } from './statute/statute.ts';

const covered: Question<ConvictionCase> = {
  id: 'convicted-in-county-under-11357-11360',
  cite: 'HS 11361.8(e); HS 11361.9(a)',
  asks: 'Was the person convicted in this county under HS 11357, 11358, 11359 or 11360?',
  ask: ({ conviction, asking }) => {
    const from = [conviction.origin];
    if (conviction.county !== asking.county) return no('the conviction is of another county', from);
    const reading = cannabisReading(conviction);
    if (reading === 'unclear') return unknown(missingCharge(conviction), from);
    return reading === 'none'
      ? no('the conviction is for another offense', from)
      : yes(`convicted under HS ${reading}`, from);
  },
};

/** A county's court can relieve only what it or another adult court of California decided, whatever the county chooses. */
const anotherKindOfCourt: Question<ConvictionCase> = {
  id: 'another-kind-of-court',
  cite: 'HS 11361.8(a), (e), (m); WI 203',
  asks: 'Was it a court of the United States, the military or a tribe, or a juvenile court, that decided?',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    if (byCourtElsewhere(conviction)) return yes('the court is not one of California', from);
    return byJuvenileCourt(conviction)
      ? yes('the agency is a juvenile court; HS 11361.8(m) has its own way', from)
      : no('the agency names no such court', from);
  },
};

const alreadyRelieved: Question<ConvictionCase> = {
  id: 'already-relieved',
  cite: 'HS 11361.8(f); PC 1203.4(a)',
  asks: 'Has the conviction already been set aside, dismissed, vacated or redesignated?',
  ask: ({ conviction }) => {
    const { standing, origin } = conviction;
    const redesignated = redesignation(conviction);
    if (redesignated) return yes(`a later entry says: ${redesignated.text}`, [redesignated.origin]);
    switch (standing.kind) {
      case 'stands':
        return no('no later entry changes the conviction', [origin]);
      case 'relieved':
        return yes(`a later entry says: ${standing.by.text}`, [standing.by.origin]);
      case 'doubtful':
        return unknown(standing.missing, [standing.origin]);
    }
  },
};

const first: readonly Step<ConvictionCase>[] = [
  beforeProp64,
  {
    question: anotherKindOfCourt,
    then: { outcome: 'not-eligible', reason: 'Not a conviction by an adult court of California' },
  },
  {
    question: alreadyRelieved,
    then: { outcome: 'already-relieved', reason: 'A later entry shows that the conviction was already relieved' },
  },
  {
    question: recordNotWhole.question,
    then: {
      outcome: 'hand-review',
      reason: "A part of this person's record could not be read; determinations.csv names its lines",
    },
  },
];

function cautions(subject: ConvictionCase): readonly string[] {
  const { facts, conviction } = subject;
  const found: string[] = [];
  const after = onOrBefore(PROP_64_IN_FORCE, conviction.date);
  if (after === 'yes')
    found.push('Convicted on or after 9 November 2016: relief under HS 11361.8 is for offenses before that day');
  if (after === 'unknown') found.push('It is not known whether the conviction is from before 9 November 2016');
  const dated = datedLaterCaution(subject);
  if (dated !== undefined) found.push(dated);
  if (before(conviction.date, facts.history.person.birth) === 'yes')
    found.push('The birth date lies after the conviction: one of the two is wrong');
  if (otherReports(facts, conviction).length > 0)
    found.push('The same case number and offense stand in another entry: this may be one conviction reported again');
  const { charge } = conviction.count;
  if (charge && conviction.charge && !sameOffense(charge, conviction.charge))
    found.push('The person was convicted of another offense than the one charged');
  if (conviction.convicting.dateFrom === 'disposition')
    found.push('The conviction date is the date of the disposition; the step has none');
  return [...found, ...deadlineCautions(subject), ...neighbourCautions(subject)];
}

/** HS 11361.8 and 11361.9: relief for convictions under HS 11357 to 11360 from before Proposition 64. */
export const prop64: Remedy<ConvictionCase> = {
  id: 'prop-64',
  title: 'Proposition 64',
  cite: 'HS 11361.8; HS 11361.9',
  subjectOf: ({ conviction }) => ({ kind: 'conviction', conviction }),
  cases: convictionCases,
  covers: covered,
  first,
  questions: PROP_64_QUESTIONS,
  cautions,
  statute,
  widenings: WIDENINGS,
};
