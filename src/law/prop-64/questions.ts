import { type ParameterValues, type QuestionKind, no, told, unknown, yes } from '../../engine/index.ts';
import { aLevel } from '../../history/index.ts';
import { withinAny } from '../shared/citations.ts';
import { LEVEL_UNKNOWN, printed } from '../shared/common-questions.ts';
import type { ConvictionCase } from '../shared/conviction-case.ts';
import { cannabisReading, missingCharge } from './cannabis.ts';
import { SET_ASIDE, countsStill, ofAll, stillCounting, together } from './counting.ts';
import { CYCLE_QUESTIONS } from './cycle-questions.ts';
import { RECORD_QUESTIONS } from './record-questions.ts';
import { statuteGives } from './statute-question.ts';
import { TIME_QUESTIONS, convictedOnOrAfter } from './time-questions.ts';

type Kind = QuestionKind<ConvictionCase>;

const CHOICE = 'HS 11361.9(b); county policy';

const misdemeanorOrInfraction: Kind = {
  name: 'misdemeanor-or-infraction',
  cite: CHOICE,
  asks: () => 'Is the conviction a misdemeanor or an infraction?',
  reason: () => 'Misdemeanor or Infraction',
  parameters: {},
  make:
    () =>
    ({ conviction }) => {
      const from = [conviction.origin];
      if (conviction.level === 'unknown') return unknown(LEVEL_UNKNOWN, from);
      const lowered =
        conviction.level === conviction.levelAtConviction ? '' : `, lowered from ${conviction.levelAtConviction}`;
      const because = `the conviction is ${aLevel(conviction.level)}${lowered}`;
      return conviction.level === 'felony' ? no(because, from) : yes(because, from);
    },
};

const sectionWithin: Kind = {
  name: 'section-within',
  cite: CHOICE,
  asks: ({ sections }) => `Is the conviction for ${orList(sections)}?`,
  reason: ({ sections }) => `Conviction under ${orList(sections)}`,
  parameters: {
    sections: {
      type: 'citations',
      allowed: ['HS 11357', 'HS 11358', 'HS 11359', 'HS 11360'],
      describe: 'the sections meant, with subdivisions if only those are meant: "HS 11357", "HS 11357(a)"',
    },
  },
  make: ({ sections }) => {
    const lies = withinAny(sections as readonly string[]);
    return ({ conviction }) => {
      const from = [conviction.origin];
      const { charge } = conviction;
      if (!charge || cannabisReading(conviction) === 'unclear') return unknown(missingCharge(conviction), from);
      const is = lies(charge);
      if (is === 'maybe') return unknown('the subdivision of the section', from);
      const named = charge.parts.length === 0 ? 'a charge that names no section' : printed(charge);
      return told(is, `the conviction is for ${named}`, from);
    };
  },
};

const onlyProp64Convictions: Kind = {
  name: 'only-prop-64-convictions',
  cite: CHOICE,
  asks: () => 'Are all convictions of the person, in every county, under HS 11357 to 11360?',
  reason: () => 'Only has 11357-60 charges',
  parameters: { setAside: SET_ASIDE },
  truth:
    ({ setAside }) =>
    ({ facts }) =>
      ofAll(facts.convictions, (each) => {
        const reading = cannabisReading(each);
        const counts = reading === 'none' || reading === 'unclear' ? countsStill(each, setAside) : 'no';
        if (counts !== 'yes') return counts === 'no' ? 'yes' : 'unknown';
        return reading === 'unclear' ? 'unknown' : 'no';
      }),
  make:
    ({ setAside }) =>
    ({ facts, conviction }) =>
      together(
        facts.convictions.map((each) => {
          const reading = cannabisReading(each);
          const text = each.charge?.citation ?? '';
          if (reading !== 'none' && reading !== 'unclear') return yes(`convicted of ${text}`, [each.origin]);
          return stillCounting(each, setAside, () =>
            reading === 'unclear'
              ? unknown(each === conviction ? missingCharge(each) : 'the charge of another conviction', [each.origin])
              : no(`convicted of ${text}`, [each.origin]),
          );
        }),
      ),
};

const deceased: Kind = {
  name: 'deceased',
  cite: CHOICE,
  asks: () => 'Is the person recorded as deceased?',
  reason: () => 'Individual is deceased',
  parameters: {},
  make:
    () =>
    ({ facts }) =>
      facts.deceased
        ? yes('the record has an entry of death', [facts.deceased])
        : no('the record has no entry of death'),
};

/** Every question that a policy for Proposition 64 may ask. */
export const PROP_64_QUESTIONS: ReadonlyMap<string, Kind> = new Map(
  [
    misdemeanorOrInfraction,
    sectionWithin,
    ...TIME_QUESTIONS,
    onlyProp64Convictions,
    deceased,
    convictedOnOrAfter,
    ...RECORD_QUESTIONS,
    ...CYCLE_QUESTIONS,
    statuteGives,
  ].map((kind) => [kind.name, kind]),
);

function orList(sections: ParameterValues[string] | undefined): string {
  const list = sections as readonly string[];
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}
