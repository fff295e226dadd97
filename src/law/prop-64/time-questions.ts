import { before, onDay, onOrBefore, parseIsoDate, partialYearsAfter, printPartialDate } from '../../basics/index.ts';
import { type Answer, type QuestionKind, no, told, unknown, yes } from '../../engine/index.ts';
import type { Conviction } from '../../history/index.ts';
import { type ConvictionCase, yearsAgo } from '../shared/conviction-case.ts';
import { dateInDoubt, isDatedLater } from '../shared/dated-later.ts';
import { ANY_NUMBER, ageOn, leastOf, wholeYearsAgo } from '../shared/measures.ts';
import { birthDoubt, birthMissing } from './birth-date.ts';
import { SET_ASIDE, stillCounting, stillMeasured, together } from './counting.ts';

type Kind = QuestionKind<ConvictionCase>;

const CHOICE = 'HS 11361.9(b); county policy';

const underAgeAtConviction: Kind = {
  name: 'under-age-at-conviction',
  cite: CHOICE,
  asks: ({ age }) => `Was the person under ${String(age)} on the day of the conviction?`,
  reason: ({ age }) => `${String(age)} years or younger`,
  parameters: {
    age: {
      type: 'integer',
      min: 14,
      max: 30,
      otherwise: 21,
      describe: 'the birthday that must still lie ahead on the day of the conviction',
    },
  },
  measuring: {
    against: 'age',
    yes: 'below',
    make: () => (subject) => (birthDoubt(subject) ? ANY_NUMBER : ageOn(subject.facts, subject.conviction.date)),
  },
  make:
    ({ age }) =>
    (subject) => {
      const { facts, conviction } = subject;
      const { birth } = facts.history.person;
      const under = birthDoubt(subject) ? 'unknown' : before(conviction.date, partialYearsAfter(birth, Number(age)));
      if (under === 'unknown')
        return unknown(
          birthMissing(subject) ??
            dateMissing(conviction) ??
            `the exact birth date (the record says ${printPartialDate(birth)}) or conviction date (the record says ${printPartialDate(conviction.date)})`,
          [conviction.origin],
        );
      return dated(
        under,
        `born ${printPartialDate(birth)}, convicted ${printPartialDate(conviction.date)}`,
        conviction,
      );
    },
};

const ageAtLeast: Kind = {
  name: 'age-at-least',
  cite: CHOICE,
  asks: ({ age }) => `Is the person ${String(age)} or older on the day for which the law is applied?`,
  reason: ({ age }) => `${String(age)} years or older`,
  parameters: { age: { type: 'integer', min: 40, max: 65, describe: 'years of age' } },
  measuring: {
    against: 'age',
    yes: 'at-least',
    make: () => (subject) => (birthDoubt(subject) ? ANY_NUMBER : ageOn(subject.facts, onDay(subject.asking.asOf))),
  },
  make:
    ({ age }) =>
    (subject) => {
      const { facts, asking, conviction } = subject;
      const { birth } = facts.history.person;
      const old = birthDoubt(subject)
        ? 'unknown'
        : onOrBefore(partialYearsAfter(birth, Number(age)), onDay(asking.asOf));
      if (old === 'unknown')
        return unknown(birthMissing(subject) ?? `the exact birth date (the record says ${printPartialDate(birth)})`, [
          conviction.origin,
        ]);
      return dated(old, `born ${printPartialDate(birth)}`, conviction);
    },
};

const yearsSinceConviction: Kind = {
  name: 'years-since-conviction',
  cite: CHOICE,
  asks: ({ years }) => `Was the conviction ${String(years)} or more years ago?`,
  reason: ({ years }) => `Conviction occurred ${String(years)} or more years ago`,
  parameters: {
    years: {
      type: 'integer',
      min: 1,
      max: 15,
      describe: 'years between conviction and the day for which the law is applied; exactly that many are enough',
    },
  },
  measuring: {
    against: 'years',
    yes: 'at-least',
    make:
      () =>
      ({ conviction, asking }) =>
        wholeYearsAgo(conviction.date, asking.asOf, 'on'),
  },
  make:
    ({ years }) =>
    ({ conviction, asking }) => {
      const long = onOrBefore(conviction.date, yearsAgo(asking, Number(years)));
      if (long === 'unknown') return unknown(dateMissing(conviction) ?? '', [conviction.origin]);
      return dated(long, `convicted ${printPartialDate(conviction.date)}`, conviction);
    },
};

const yearsWithoutConviction: Kind = {
  name: 'years-without-conviction',
  cite: CHOICE,
  asks: ({ years }) => `Has the person had no conviction of any kind in the past ${String(years)} years?`,
  reason: ({ years }) => `No convictions in the past ${String(years)} years`,
  parameters: {
    years: {
      type: 'integer',
      min: 1,
      max: 15,
      describe: 'years; a conviction exactly that long ago still counts as within them',
    },
    setAside: SET_ASIDE,
  },
  measuring: {
    against: 'years',
    yes: 'at-least',
    make:
      ({ setAside }) =>
      ({ facts, asking }) =>
        leastOf(facts.convictions, (each) =>
          stillMeasured(each, setAside, wholeYearsAgo(each.date, asking.asOf, 'before')),
        ),
  },
  make:
    ({ years, setAside }) =>
    ({ facts, asking }) => {
      const cut = yearsAgo(asking, Number(years));
      return together(
        facts.convictions.map((each) => {
          const early = before(each.date, cut);
          if (early === 'yes') return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
          return stillCounting(each, setAside, () =>
            early === 'unknown'
              ? unknown(dateMissing(each) ?? '', [each.origin])
              : no(`convicted ${printPartialDate(each.date)}`, [each.origin]),
          );
        }),
      );
    },
};

export const convictedOnOrAfter: Kind = {
  name: 'convicted-on-or-after',
  cite: 'Proposition 64, in force 9 November 2016',
  asks: ({ date }) => `Was the person convicted on or after ${String(date)}?`,
  reason: ({ date }) => `Convicted on or after ${String(date)}`,
  parameters: { date: { type: 'date', describe: 'a day, YYYY-MM-DD' } },
  measuring: {
    against: 'date',
    yes: 'at-least',
    make:
      () =>
      ({ conviction, conviction: { date }, asking }) =>
        date.kind === 'known' && !isDatedLater(conviction, asking)
          ? { least: date.earliest, most: date.latest }
          : ANY_NUMBER,
  },
  make: ({ date }) => {
    const day = onDay(parseIsoDate(String(date))!);
    return ({ conviction, asking }) => {
      if (isDatedLater(conviction, asking)) return dateInDoubt(conviction);
      const earlier = before(conviction.date, day);
      if (earlier === 'unknown') return unknown(dateMissing(conviction) ?? '', [conviction.origin]);
      return dated(earlier === 'yes' ? 'no' : 'yes', `convicted ${printPartialDate(conviction.date)}`, conviction);
    };
  },
};

/** Questions about ages and years. Each compares a number with its parameter. */
export const TIME_QUESTIONS: readonly Kind[] = [
  underAgeAtConviction,
  ageAtLeast,
  yearsSinceConviction,
  yearsWithoutConviction,
];

function dated(is: 'yes' | 'no', because: string, conviction: Conviction): Answer {
  return told(is, because, [conviction.origin]);
}

function dateMissing({ date }: Conviction): string | undefined {
  if (date.kind === 'unknown') return `the conviction date (STP_EVENT_DATE is ${date.why})`;
  return date.earliest === date.latest
    ? undefined
    : `the exact conviction date (the record says ${printPartialDate(date)})`;
}
