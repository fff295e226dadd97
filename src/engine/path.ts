import type { PartialDate } from '../basics/index.ts';
import { type Determination, type OpenQuestion, toAnswer } from './determination.ts';
import { type Outcome, gives, waitsForPerson } from './outcome.ts';
import type { Remedy } from './remedy.ts';

/** When a step of a path can be taken: now, from a day on, or once a person has answered what is open. */
export type When = 'now' | 'later' | 'after-answers';

/** One step towards clearing a conviction or an arrest. */
export type PathStep = {
  readonly determination: Determination;
  readonly when: When;
  /** What the step leads to; for an open one the best that the answers may lead to. */
  readonly outcome: Outcome;
  readonly opens: PartialDate | undefined;
  readonly ask: readonly OpenQuestion[];
  /** The remedy that gives as much and can be had no later, so that this step is not needed. */
  readonly neededNotAfter: string | undefined;
  /** The remedy that can be had now and that this one comes before, although it is not to be had yet. */
  readonly before: string | undefined;
  /** The remedy of another step that this one may close: both are asked for in one petition, and this one not before. */
  readonly closes: string | undefined;
};

/** How much of the conviction an outcome takes away, of the outcomes that take something. */
const STRENGTH: Readonly<Partial<Record<Outcome, number>>> = {
  destroy: 5,
  'dismiss-and-seal': 5,
  seal: 5,
  dismiss: 4,
  'automatic-relief': 3,
  'redesignate-infraction': 2,
  'redesignate-misdemeanor': 2,
  resentence: 2,
  reduce: 1,
};
/** Nothing is left to ask for. */
const ALL = 5;
/** What lowers as the statute says, and not as a court sees fit. */
const BY_STATUTE = 2;

function strength(outcome: Outcome): number {
  return STRENGTH[outcome] ?? 0;
}

const ORDER: readonly When[] = ['now', 'later', 'after-answers'];

type Ordered = Pick<Remedy<never>, 'id' | 'after' | 'closes'>;

/**
 * The steps that may clear one subject, in the order in which to take them: what can be done now before what can be done
 * later, and among those a remedy after the ones that it follows. What lowers a conviction comes before what ends it, but
 * where it may close that, and is not needed when something stronger that is certain can be had now.
 */
export function pathOf(determinations: readonly Determination[], remedies: readonly Ordered[]): readonly PathStep[] {
  const steps = determinations.flatMap((determination) => stepOf(determination) ?? []);
  const place = new Map(inOrder(remedies).map((id, i) => [id, i]));
  const sorted = steps.toSorted(
    (a, b) =>
      ORDER.indexOf(a.when) - ORDER.indexOf(b.when) ||
      dayOf(a) - dayOf(b) ||
      (place.get(a.determination.remedy) ?? 0) - (place.get(b.determination.remedy) ?? 0),
  );
  const closed = new Map(sorted.map((step) => [step, closedBy(step, sorted, remedies)]));
  const placed = sorted.flatMap((step) =>
    closed.get(step) ? [] : [step, ...sorted.filter((each) => closed.get(each) === step)],
  );
  return placed.map((step) => {
    const closes = closed.get(step)?.determination.remedy;
    return {
      ...step,
      neededNotAfter: strongerThan(step, sorted)?.determination.remedy,
      before: step.when === 'now' || closes !== undefined ? undefined : followerOf(step, sorted, remedies),
      closes,
    };
  });
}

/** The step that this one may close if it comes first. */
function closedBy(step: PathStep, all: readonly PathStep[], remedies: readonly Ordered[]): PathStep | undefined {
  const { remedy, routes } = step.determination;
  const own = remedies.find(({ id }) => id === remedy)?.closes ?? [];
  const named = own.filter(({ route }) => routes.some(({ id }) => id === route));
  return all.find(({ determination }) => named.some((each) => each.remedy === determination.remedy));
}

function stepOf(determination: Determination): PathStep | undefined {
  const { outcome, opens, possible } = determination;
  const common = {
    determination,
    opens,
    ask: toAnswer(determination),
    neededNotAfter: undefined,
    before: undefined,
    closes: undefined,
  };
  if (outcome === 'not-yet') return { ...common, when: 'later', outcome };
  if (gives(outcome)) return { ...common, when: 'now', outcome };
  if (!waitsForPerson(outcome)) return undefined;
  const best = possible.filter((each) => strength(each) > 0).toSorted((a, b) => strength(b) - strength(a))[0];
  return { ...common, when: 'after-answers', outcome: best ?? outcome };
}

/** Days that are not known come last. */
function dayOf({ when, opens }: PathStep): number {
  if (when !== 'later') return 0;
  return opens?.kind === 'known' ? opens.latest : 99_999_999;
}

/** A petition that is open now and that the law has follow this step. What the State gives by itself waits for nobody. */
function followerOf(step: PathStep, all: readonly PathStep[], remedies: readonly Ordered[]): string | undefined {
  const own = step.determination.remedy;
  const found = all.find(({ when, outcome, determination: { remedy } }) => {
    if (when !== 'now' || outcome === 'automatic-relief') return false;
    return remedies.some(({ id, after = [] }) => id === remedy && after.includes(own));
  });
  return found?.determination.remedy;
}

/** A step to be had now that takes away everything, or lowers as much or more by right, makes another needless. */
function strongerThan(step: PathStep, all: readonly PathStep[]): PathStep | undefined {
  const own = strength(step.outcome);
  return all.find((other) => {
    if (other === step || other.when !== 'now') return false;
    const gives = strength(other.outcome);
    if (gives === ALL) return own < ALL;
    return gives === BY_STATUTE && own > 0 && own < BY_STATUTE && other.determination.duty !== 'may';
  });
}

/** Every remedy after those that it follows, else in the order given. */
function inOrder(remedies: readonly Ordered[]): readonly string[] {
  const placed: string[] = [];
  const place = ({ id, after = [] }: Ordered): void => {
    if (placed.includes(id)) return;
    for (const earlier of after) {
      const found = remedies.find((each) => each.id === earlier);
      if (found) place(found);
    }
    placed.push(id);
  };
  remedies.forEach(place);
  return placed;
}
