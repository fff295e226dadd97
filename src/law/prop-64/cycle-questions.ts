import { type Truth, truth } from '../../basics/index.ts';
import { type Question, type QuestionKind, no, told, unknown, yes } from '../../engine/index.ts';
import { type Charge, type Offense, cite, withinOrMaybe } from '../../history/index.ts';
import {
  CHARGE_UNREADABLE,
  type ConvictionCase,
  RELATED_CHARGES,
  cycleCharges,
  cycleIsUnreadable,
  isCannabisOffense,
  pleaBargainIn,
  relatedChargeIn,
} from '../shared/index.ts';
import { WHICH_SECTION, cannabisReading, crimesCited, missingCharge } from './cannabis.ts';
import { LEFT_OUT, isLeftOut } from './left-out.ts';
import { predecessorPart } from './predecessors.ts';

type Kind = QuestionKind<ConvictionCase>;

const SAN_JOAQUIN = 'county policy: San Joaquin and Contra Costa, 2019';
const SAN_FRANCISCO = 'county policy: San Francisco, 2018';
const SAN_FRANCISCO_PLEAS = `${SAN_FRANCISCO}; People v. Boatwright (2019) 36 Cal.App.5th 848`;

const relatedCharge: Kind = {
  name: 'related-charge',
  cite: SAN_JOAQUIN,
  asks: ({ sections }) =>
    `Is the conviction for a charge often brought together with cannabis: ${(sections as readonly string[]).join(', ')}?`,
  reason: () => 'Related charge',
  parameters: {
    sections: {
      type: 'citations',
      allowed: RELATED_CHARGES.map(({ offense }) => offense),
      otherwise: RELATED_CHARGES.map(({ offense }) => offense),
      describe: 'the charges meant',
    },
  },
  make: ({ sections }) => {
    const listed = (sections as readonly string[]).map(cite);
    return ({ conviction }) => {
      const from = [conviction.origin];
      const { charge } = conviction;
      if (!charge) return unknown(CHARGE_UNREADABLE, from);
      const hits = charge.parts.flatMap((part) => listed.map((each) => withinOrMaybe(part, each)));
      if (hits.includes('yes'))
        return citesOnly(charge, listed) ? yes(`convicted of ${charge.citation}`, from) : unknown(WHICH_SECTION, from);
      return hits.includes('maybe')
        ? unknown('the subdivision of the section', from)
        : no(`convicted of ${charge.citation}`, from);
    };
  },
};

/** Whether every crime that a count cites is one of these: by one of them it was decided. */
function citesOnly(charge: Charge, listed: readonly Offense[]): boolean {
  return crimesCited(charge).every((part) => listed.some((each) => withinOrMaybe(part, each) === 'yes'));
}

const cannabisInCycle: Kind = {
  name: 'cannabis-charge-in-cycle',
  cite: SAN_JOAQUIN,
  asks: () => 'Was the person in the same arrest cycle charged under HS 11357 to 11360 (whatever became of it)?',
  reason: () => 'Related Prop64 charges',
  parameters: {},
  make:
    () =>
    ({ facts, conviction }) =>
      cycleCharges(facts, conviction).some(({ parts }) => parts.some(isCannabisOffense))
        ? yes('the cycle has such a charge', [conviction.origin])
        : no('the cycle has no such charge', [conviction.origin]),
};

const LEFT_OUT_LIST = `${LEFT_OUT.slice(0, -1).join(', ')} and ${LEFT_OUT.at(-1)!}`;

const leftOutSection: Kind = {
  name: 'left-out-section',
  cite: SAN_FRANCISCO,
  asks: () => `Is the conviction for one of the sections that the county left out: ${LEFT_OUT_LIST}?`,
  reason: () => 'A section that the county left out: a felony today as well',
  parameters: {},
  make:
    () =>
    ({ conviction }) => {
      const from = [conviction.origin];
      const { charge } = conviction;
      if (!charge || cannabisReading(conviction) === 'unclear') return unknown(missingCharge(conviction), from);
      const ofCannabis = charge.parts.filter(isCannabisOffense);
      const leftOut = ofCannabis.filter(isLeftOut).length;
      if (leftOut === 0) return no(`convicted of ${charge.citation}`, from);
      return leftOut === ofCannabis.length
        ? yes(`convicted of ${charge.citation}`, from)
        : unknown('by which of its sections the count was decided', from);
    },
};

const RELATED = RELATED_CHARGES.map(({ offense }) => cite(offense));

const PLEAS = ['PC 32', 'HS 11364', 'HS 11366'].map(cite);

const pleaBargain: Kind = {
  name: 'plea-bargain',
  cite: SAN_FRANCISCO_PLEAS,
  asks: ({ surely }) =>
    surely === 'yes'
      ? `Is it a plea to PC 32, HS 11364 or HS 11366, every charge of the cycle being one of these or under HS 11357 to 11360 (but for ${LEFT_OUT_LIST})?`
      : `Is it a plea to PC 32, HS 11364 or HS 11366, a charge of the cycle being under HS 11357 to 11360 (but for ${LEFT_OUT_LIST})?`,
  reason: ({ surely }) => (surely === 'yes' ? 'Plea bargain' : 'Plea bargain, perhaps'),
  parameters: {
    surely: {
      type: 'choice',
      choices: ['yes', 'maybe'],
      otherwise: 'yes',
      describe: 'whether all charges of the cycle must be of that kind, or one is enough',
    },
  },
  make:
    ({ surely }) =>
    ({ facts, conviction }) => {
      const from = [conviction.origin];
      if (!conviction.charge?.parts.some((part) => PLEAS.some((each) => withinOrMaybe(part, each) === 'yes')))
        return no('convicted of another section', from);
      const charges = cycleCharges(facts, conviction);
      const ofCannabis = charges.filter(isReviewed).length;
      const pleas = charges.filter(({ parts }) =>
        parts.some((part) => PLEAS.some((each) => withinOrMaybe(part, each) === 'yes')),
      ).length;
      const words = `of ${charges.length} charges in the cycle ${ofCannabis} are for cannabis and ${pleas} such pleas`;
      const is = ofCannabis > 0 && (surely === 'maybe' || ofCannabis + pleas === charges.length);
      if (is && surely === 'yes' && cycleIsUnreadable(facts, conviction))
        return unknown('a charge of the cycle that cannot be read', from);
      if (is && !citesOnly(conviction.charge, PLEAS)) return unknown(WHICH_SECTION, from);
      return is ? yes(words, from) : no(words, from);
    },
};

/** A charge of cannabis as the county counted them. */
function isReviewed({ parts }: Charge): boolean {
  return parts.some((part) => isCannabisOffense(part) && !isLeftOut(part));
}

const weightOverPound: Kind = {
  name: 'weight-over-a-pound',
  cite: 'county policy: San Francisco, 2018 (453.592 grams)',
  asks: () => 'Was the cannabis more than a pound?',
  reason: () => 'More than a pound',
  parameters: {},
  make:
    () =>
    ({ conviction }) =>
      unknown("the weight (no record of the DOJ has it; the office's file may)", [conviction.origin]),
};

/** Questions about the arrest cycle as a whole, as the pilot counties asked them. */
export const CYCLE_QUESTIONS: readonly Kind[] = [
  relatedCharge,
  cannabisInCycle,
  leftOutSection,
  pleaBargain,
  weightOverPound,
];

/** What a policy may take in besides convictions under HS 11357 to 11360. */
export const WIDENINGS: ReadonlyMap<string, Question<ConvictionCase>> = new Map(
  [
    widening(
      'related-charges',
      'Is it a conviction in this county for a charge that counties relate to cannabis?',
      (subject) => {
        const { charge } = subject.conviction;
        if (!charge || relatedChargeIn(charge).is !== 'certain') return 'no';
        return citesOnly(charge, RELATED) ? 'yes' : 'unknown';
      },
    ),
    widening(
      'plea-bargains',
      'Is it a conviction in this county for a plea from a cannabis charge?',
      ({ facts, conviction }) => {
        const { charge } = conviction;
        return truth(
          charge !== undefined &&
            pleaBargainIn(charge).is !== 'no' &&
            cycleCharges(facts, conviction).some(({ parts }) => parts.some(isCannabisOffense)),
        );
      },
    ),
    widening(
      'predecessor-sections',
      'Is it a conviction in this county under HS 11530 to 11532, which HS 11357 to 11360 replaced in 1972?',
      ({ conviction }) => truth(predecessorPart(conviction) !== undefined),
    ),
  ].map((each) => [each.id, each]),
);

function widening(id: string, asks: string, takesIn: (subject: ConvictionCase) => Truth): Question<ConvictionCase> {
  return {
    id,
    cite: 'county policy',
    asks,
    ask: (subject) => {
      const from = [subject.conviction.origin];
      if (subject.conviction.county !== subject.asking.county) return no('the conviction is of another county', from);
      const is = takesIn(subject);
      if (is === 'unknown') return unknown(WHICH_SECTION, from);
      return told(is, is === 'yes' ? 'it is' : 'it is not', from);
    },
  };
}
