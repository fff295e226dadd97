import {
  type PartialDate,
  before,
  onDay,
  onOrBefore,
  parseIsoDate,
  partialYearsAfter,
  printPartialDate,
} from '../../basics/index.ts';
import {
  type Answer,
  type ParameterValues,
  type QuestionKind,
  allAnswers,
  anyAnswer,
  no,
  unknown,
  wordsOf,
  yes,
} from '../../engine/index.ts';
import { type Conviction, cite, printOffense, withinOrMaybe } from '../../history/index.ts';
import { type ConvictionCase, yearsAgo } from '../shared/conviction-case.ts';
import { CHARGE_MISSING, cannabisReading } from './cannabis.ts';
import { CYCLE_QUESTIONS } from './cycle-questions.ts';
import { RECORD_QUESTIONS } from './record-questions.ts';
import { statuteGives } from './statute-question.ts';

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
      if (conviction.level === 'unknown')
        return unknown('the level of the conviction (felony, misdemeanor or infraction)', from);
      const lowered =
        conviction.level === conviction.levelAtConviction ? '' : `, lowered from ${conviction.levelAtConviction}`;
      const because = `the conviction is a ${conviction.level}${lowered}`;
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
    const listed = (sections as readonly string[]).map(cite);
    return ({ conviction }) => {
      const from = [conviction.origin];
      if (!conviction.charge || cannabisReading(conviction) === 'unclear') return unknown(CHARGE_MISSING, from);
      const parts = conviction.charge.parts;
      const hits = parts.flatMap((part) => listed.map((each) => withinOrMaybe(part, each)));
      const printed = parts.map(printOffense).join(' and ') || 'a charge that names no section';
      if (hits.includes('yes')) return yes(`the conviction is for ${printed}`, from);
      if (hits.includes('maybe')) return unknown('the subdivision of the section', from);
      return no(`the conviction is for ${printed}`, from);
    };
  },
};

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
  make:
    ({ age }) =>
    ({ facts, conviction }) => {
      const birth = facts.history.person.birth;
      const missing = birthMissing(birth, facts.history.person.birthDoubt) ?? dateMissing(conviction);
      const under =
        missing && birth.kind === 'known' && facts.history.person.birthDoubt
          ? 'unknown'
          : before(conviction.date, partialYearsAfter(birth, Number(age)));
      if (under === 'unknown')
        return unknown(
          missing ??
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
  make:
    ({ age }) =>
    ({ facts, asking, conviction }) => {
      const { birth, birthDoubt } = facts.history.person;
      const missing = birthMissing(birth, birthDoubt);
      const old = birthDoubt ? 'unknown' : onOrBefore(partialYearsAfter(birth, Number(age)), onDay(asking.asOf));
      if (old === 'unknown')
        return unknown(missing ?? `the exact birth date (the record says ${printPartialDate(birth)})`, [
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
  make:
    ({ years }) =>
    ({ conviction, asking }) => {
      const long = onOrBefore(conviction.date, yearsAgo(asking, Number(years)));
      if (long === 'unknown') return unknown(dateMissing(conviction) ?? '', [conviction.origin]);
      return dated(long, `convicted ${printPartialDate(conviction.date)}`, conviction);
    },
};

const SET_ASIDE = {
  type: 'choice',
  choices: ['ask', 'counts', 'does-not-count'],
  otherwise: 'ask',
  describe:
    'whether a conviction since set aside or dismissed still counts; "ask" sends the person to hand review where it matters',
} as const;

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

const onlyProp64Convictions: Kind = {
  name: 'only-prop-64-convictions',
  cite: CHOICE,
  asks: () => 'Are all convictions of the person, in every county, under HS 11357 to 11360?',
  reason: () => 'Only has 11357-60 charges',
  parameters: { setAside: SET_ASIDE },
  make:
    ({ setAside }) =>
    ({ facts }) =>
      together(
        facts.convictions.map((each) => {
          const reading = cannabisReading(each);
          const text = each.charge?.citation ?? '';
          if (reading !== 'none' && reading !== 'unclear') return yes(`convicted of ${text}`, [each.origin]);
          return stillCounting(each, setAside, () =>
            reading === 'unclear'
              ? unknown('the charge of another conviction', [each.origin])
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

const convictedOnOrAfter: Kind = {
  name: 'convicted-on-or-after',
  cite: 'Proposition 64, in force 9 November 2016',
  asks: ({ date }) => `Was the person convicted on or after ${String(date)}?`,
  reason: ({ date }) => `Convicted on or after ${String(date)}`,
  parameters: { date: { type: 'date', describe: 'a day, YYYY-MM-DD' } },
  make: ({ date }) => {
    const day = onDay(parseIsoDate(String(date))!);
    return ({ conviction }) => {
      const earlier = before(conviction.date, day);
      if (earlier === 'unknown') return unknown(dateMissing(conviction) ?? '', [conviction.origin]);
      return dated(earlier === 'yes' ? 'no' : 'yes', `convicted ${printPartialDate(conviction.date)}`, conviction);
    };
  },
};

/** Every question that a policy for Proposition 64 may ask. */
export const PROP_64_QUESTIONS: ReadonlyMap<string, Kind> = new Map(
  [
    misdemeanorOrInfraction,
    sectionWithin,
    underAgeAtConviction,
    ageAtLeast,
    yearsSinceConviction,
    yearsWithoutConviction,
    onlyProp64Convictions,
    deceased,
    convictedOnOrAfter,
    ...RECORD_QUESTIONS,
    ...CYCLE_QUESTIONS,
    statuteGives,
  ].map((kind) => [kind.name, kind]),
);

/** Of answers about many convictions, all must be yes; told are the last few that decide, with how many there are. */
function together(answers: readonly Answer[]): Answer {
  const answer = allAnswers(answers);
  const deciding = answers.filter((each) => each.is === answer.is);
  if (answer.is === 'unknown' || deciding.length <= 3) return answer;
  const told = allAnswers(deciding.slice(-2));
  return { ...told, is: answer.is, because: `${deciding.length} convictions, among them: ${wordsOf(told)}` };
}

/** A conviction that no longer stands is counted as the policy says; one that never was one does not count at all. */
function stillCounting(
  conviction: Conviction,
  setAside: ParameterValues[string] | undefined,
  otherwise: () => Answer,
): Answer {
  const { standing } = conviction;
  const found = otherwise();
  if (standing.kind === 'stands' || found.is === 'yes') return found;
  const text = standing.kind === 'relieved' ? standing.by.text : '';
  const erased = standing.kind === 'relieved' && (standing.by.kind === 'vacated' || standing.by.kind === 'relieved');
  if (erased || (setAside === 'does-not-count' && standing.kind === 'relieved'))
    return yes(`a conviction no longer counts: ${text}`, [conviction.origin]);
  if (setAside === 'counts') return found;
  if (standing.kind === 'doubtful') return anyAnswer([unknown(standing.missing, [standing.origin]), found]);
  return unknown('whether a conviction since set aside counts', [conviction.origin]);
}

function dated(is: 'yes' | 'no', because: string, conviction: Conviction): Answer {
  return { is, because, from: [conviction.origin] };
}

function birthMissing(birth: PartialDate, doubt: string | undefined): string | undefined {
  if (doubt) return `the birth date (${doubt})`;
  if (birth.kind === 'unknown') return `the birth date (PRI_DOB is ${birth.why})`;
  return undefined;
}

function dateMissing({ date }: Conviction): string | undefined {
  if (date.kind === 'unknown') return `the conviction date (STP_EVENT_DATE is ${date.why})`;
  return date.earliest === date.latest
    ? undefined
    : `the exact conviction date (the record says ${printPartialDate(date)})`;
}

function orList(sections: ParameterValues[string] | undefined): string {
  const list = sections as readonly string[];
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}
