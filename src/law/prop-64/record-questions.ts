import { type Truth, before, not, onOrBefore, printPartialDate, truth } from '../../basics/index.ts';
import {
  type Answer,
  type Parameter,
  type ParameterValues,
  type QuestionKind,
  allAnswers,
  anyAnswer,
  no,
  notAnswer,
  told,
  unknown,
  yes,
} from '../../engine/index.ts';
import {
  type ConvictionCase,
  type PriorTo,
  type PriorsAsked,
  countPriors,
  isDatedLater,
  isSexRegistration,
  latestEnd,
  mayBeForEnded,
  leastOf,
  priorCases,
  priorRegistrable,
  priorSuperStrike,
  sentenceCompleted,
  sentenceCompletedAtLatest,
  wholeYearsAgo,
  yearsAgo,
} from '../shared/index.ts';
import type { Conviction } from '../../history/index.ts';
import { citedReading } from './cannabis.ts';
import { ofAll } from './counting.ts';
import { areAtLeast, casesOfSection, isOfSection } from './of-section.ts';

type Kind = QuestionKind<ConvictionCase>;

const PILOT = 'county policy of the pilot counties';

const BEFORE: Parameter = {
  type: 'choice',
  choices: ['offense', 'conviction'],
  otherwise: 'offense',
  describe: 'what the other conviction must come before; the law says the offense',
};

const superStrike: Kind = {
  name: 'prior-super-strike',
  cite: 'PC 667(e)(2)(C)(iv); HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A)',
  asks: ({ before: to }) => `Was the person convicted of a super strike before the ${String(to)}?`,
  reason: () => 'PC 667(e)(2)(c)(iv)',
  parameters: { before: BEFORE },
  make:
    ({ before: to }) =>
    (subject) =>
      priorSuperStrike(subject, to as PriorTo),
};

const registrable: Kind = {
  name: 'prior-registrable',
  cite: 'PC 290(c); HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A)',
  asks: ({ before: to }) =>
    `Was the person convicted of an offense that requires registration under PC 290 before the ${String(to)}?`,
  reason: () => 'PC 290',
  parameters: {
    before: BEFORE,
    registration: {
      type: 'choice',
      choices: ['ask', 'counts-from-its-day'],
      otherwise: 'ask',
      describe:
        'what an entry of registration says when no conviction explains it: "ask" goes to hand review; "counts-from-its-day" takes the duty as there from the day of the entry',
    },
  },
  make:
    ({ before: to, registration }) =>
    (subject) => {
      const found = priorRegistrable(subject, to as PriorTo);
      return found.is === 'unknown' && registration === 'counts-from-its-day' ? byEntry(subject, found) : found;
    },
};

/**
 * An entry of registration on or before the day of the conviction shows the duty; a later or undated one shows nothing of
 * then, nor does one that may be for a conviction that was reversed.
 */
function byEntry({ facts, conviction }: ConvictionCase, found: Answer): Answer {
  const early = facts.registrations.find(
    (entry) =>
      isSexRegistration(entry) && onOrBefore(entry.date, conviction.date) === 'yes' && !mayBeForEnded(facts, entry),
  );
  return early ? yes(`registered under PC 290 on ${printPartialDate(early.date)}`, [early.origin]) : found;
}

const priorsOfSection: Kind = {
  name: 'prior-convictions-of-section',
  cite: 'HS 11358(d)(2), 11359(c)(2), 11360(a)(3)(B)',
  asks: ({ count, counting, before: to }) =>
    `Has the person ${String(count)} or more earlier ${String(counting)} under the same section, before the ${String(to)}?`,
  reason: ({ count }) => (count === 2 ? 'Two priors' : `${String(count)} priors`),
  parameters: {
    count: { type: 'integer', min: 1, max: 9, otherwise: 2, describe: 'how many earlier ones' },
    counting: {
      type: 'choice',
      choices: ['cases', 'convictions'],
      otherwise: 'cases',
      describe: 'whether counts of one case are one prior or several',
    },
    before: BEFORE,
  },
  measuring: {
    against: 'count',
    yes: 'at-least',
    make: (others) => (subject) => {
      const asked = askedOfSection(subject, others);
      if (!asked) return { least: 0, most: 0 };
      const { sure, perhaps } = countPriors(subject, asked);
      return { least: sure.size, most: sure.size + perhaps.size };
    },
  },
  make: (values) => (subject) => {
    const asked = askedOfSection(subject, values);
    if (!asked) return no('the section of the conviction is not one of HS 11357 to 11360');
    return priorCases(subject, { ...asked, count: Number(values['count']) });
  },
};

function askedOfSection(
  { conviction }: ConvictionCase,
  { counting, before: to }: ParameterValues,
): PriorsAsked | undefined {
  const section = citedReading(conviction);
  if (section === 'none' || section === 'unclear') return undefined;
  const meant = (other: Conviction): Truth => isOfSection(other, section);
  return { to: to as PriorTo, each: counting === 'cases' ? 'case' : 'conviction', meant };
}

const sectionInAll: Kind = {
  name: 'convictions-of-section-in-all',
  cite: PILOT,
  asks: ({ count }) =>
    `Has the person ${String(count)} or more cases under the same section in all, whatever their order?`,
  reason: ({ count }) => `${String(count)} convictions of the section`,
  parameters: { count: { type: 'integer', min: 2, max: 9, otherwise: 3, describe: 'how many, this one included' } },
  measuring: {
    against: 'count',
    yes: 'at-least',
    make: () => casesOfSection,
  },
  make:
    ({ count }) =>
    (subject) =>
      areAtLeast(Number(count), casesOfSection(subject), 'of the section'),
};

const WHOSE: Parameter = {
  type: 'choice',
  choices: ['this', 'all'],
  otherwise: 'this',
  describe: 'the sentence for this conviction, or those for all convictions of the person',
};
const COUNTED: Parameter = {
  type: 'choice',
  choices: ['open', 'one-after-the-other'],
  otherwise: 'open',
  describe:
    'parts of a sentence: "open" takes the end for an interval and asks people inside it; "one-after-the-other" adds the parts and takes no term for no sentence',
};

function completed(subject: ConvictionCase, whose: unknown, parts: unknown): Answer {
  const { facts, conviction, asking } = subject;
  const asked = whose === 'all' ? facts.convictions : [conviction];
  return allAnswers(
    asked.map((each) =>
      parts === 'open' ? sentenceCompleted(facts, each, asking) : sentenceCompletedAtLatest(facts, each, asking),
    ),
  );
}

/** The same without words, and no further than it takes. */
function completedTruth({ facts, conviction, asking }: ConvictionCase, whose: unknown, parts: unknown): Truth {
  const one = (each: Conviction): Truth => {
    if (parts === 'open') return sentenceCompleted(facts, each, asking).is;
    const last = isDatedLater(each, asking) ? undefined : latestEnd(facts, each);
    return last === undefined ? 'unknown' : truth(last <= asking.asOf);
  };
  return whose === 'all' ? ofAll(facts.convictions, one) : one(conviction);
}

const sentenceDone: Kind = {
  name: 'sentence-completed',
  cite: 'HS 11361.8(e)',
  asks: ({ whose }) =>
    whose === 'all'
      ? 'Has the person completed the sentences for all convictions?'
      : 'Has the person completed the sentence?',
  reason: () => 'Completed sentence',
  parameters: { whose: WHOSE, parts: COUNTED },
  truth:
    ({ whose, parts }) =>
    (subject) =>
      completedTruth(subject, whose, parts),
  make:
    ({ whose, parts }) =>
    (subject) =>
      completed(subject, whose, parts),
};

const serving: Kind = {
  name: 'serving-sentence',
  cite: 'HS 11361.8(a)',
  asks: ({ whose }) =>
    whose === 'all'
      ? 'Is the person serving a sentence for any conviction?'
      : 'Is the person still serving the sentence?',
  reason: () => 'Currently serving sentence',
  parameters: { whose: WHOSE, parts: COUNTED },
  truth:
    ({ whose, parts }) =>
    (subject) =>
      not(completedTruth(subject, whose, parts)),
  make:
    ({ whose, parts }) =>
    (subject) =>
      notAnswer(completed(subject, whose, parts)),
};

const severalConvictions: Kind = {
  name: 'more-than-one-conviction',
  cite: PILOT,
  asks: () => 'Does the record hold more than one conviction?',
  reason: () => 'More than one conviction',
  parameters: {},
  make:
    () =>
    ({ facts: { convictions } }) => ({
      is: convictions.length > 1 ? 'yes' : 'no',
      because: `${convictions.length} on record`,
      from: convictions.map(({ origin }) => origin),
    }),
};

const lastConviction: Kind = {
  name: 'last-conviction-years-ago',
  cite: PILOT,
  asks: ({ years }) => `Was the last conviction of any kind ${String(years)} or more years ago?`,
  reason: ({ years }) => `No convictions in past ${String(years)} years`,
  parameters: { years: { type: 'integer', min: 1, max: 15, describe: 'years; exactly that many are enough' } },
  measuring: {
    against: 'years',
    yes: 'at-least',
    make:
      () =>
      ({ facts, asking }) =>
        leastOf(facts.convictions, ({ date }) => wholeYearsAgo(date, asking.asOf, 'on')),
  },
  make:
    ({ years }) =>
    ({ facts, asking }) => {
      const cut = yearsAgo(asking, Number(years));
      return notAnswer(
        anyAnswer(
          facts.convictions.map((each) => {
            const within = before(cut, each.date);
            const from = [each.origin];
            return within === 'unknown'
              ? unknown('the exact conviction date of another conviction', from)
              : told(within, `convicted ${printPartialDate(each.date)}`, from);
          }),
        ),
      );
    },
};

/** Questions about the rest of the record, as the pilot counties asked them. */
export const RECORD_QUESTIONS: readonly Kind[] = [
  superStrike,
  registrable,
  priorsOfSection,
  sectionInAll,
  sentenceDone,
  serving,
  severalConvictions,
  lastConviction,
];
