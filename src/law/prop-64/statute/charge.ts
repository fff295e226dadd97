import {
  type Charge,
  type Conviction,
  type Offense,
  cite,
  printOffense,
  withinOrMaybe,
} from '../../../history/index.ts';
import { type Answer, type Question, no, unknown, yes } from '../../../engine/index.ts';
import { CHARGE_UNREADABLE, type ConvictionCase, isCannabisOffense } from '../../shared/index.ts';

export type StatuteQuestion = Question<ConvictionCase>;

const parts = new WeakMap<Charge, Offense | 'none'>();

/** The part of the charge that is HS 11357, 11358, 11359 or 11360. */
export function cannabisPart({ charge }: Conviction): Offense | undefined {
  if (!charge) return undefined;
  let part = parts.get(charge);
  if (part === undefined) parts.set(charge, (part = charge.parts.find(isCannabisOffense) ?? 'none'));
  return part === 'none' ? undefined : part;
}

/** Whether the cannabis part lies within one of the listed citations; unknown when it stops short of the subdivision. */
export function liesIn(conviction: Conviction, listed: readonly Offense[]): Answer {
  const part = cannabisPart(conviction);
  const from = [conviction.origin];
  if (!part) return unknown(CHARGE_UNREADABLE, from);
  let maybe = false;
  for (const each of listed) {
    const lying = withinOrMaybe(part, each);
    if (lying === 'yes') return yes(wordsFor(part), from);
    if (lying === 'maybe') maybe = true;
  }
  return maybe ? unknown('the subdivision of the section', from) : no(wordsFor(part), from);
}

const words = new WeakMap<Offense, string>();

function wordsFor(part: Offense): string {
  let text = words.get(part);
  if (text === undefined) words.set(part, (text = `the conviction is for ${printOffense(part)}`));
  return text;
}

/** A question that asks for citations and nothing else. */
export function subdivisionQuestion(
  id: string,
  cited: string,
  citations: readonly string[],
  asks: string,
): StatuteQuestion {
  const listed = citations.map(cite);
  return { id, cite: cited, asks, ask: ({ conviction }) => liesIn(conviction, listed) };
}

const descriptions = new WeakMap<Charge, Map<RegExp, boolean>>();

/** Whether the words beside the section match; looked up once for each charge and pattern. */
export function describedAs({ charge }: Conviction, pattern: RegExp): boolean {
  if (!charge) return false;
  let known = descriptions.get(charge);
  if (!known) descriptions.set(charge, (known = new Map()));
  let found = known.get(pattern);
  if (found === undefined) known.set(pattern, (found = pattern.test(charge.description)));
  return found;
}
