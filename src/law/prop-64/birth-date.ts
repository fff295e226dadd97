import { before } from '../../basics/index.ts';
import { type ConvictionCase, yearsAgo } from '../shared/conviction-case.ts';

type AboutPerson = Pick<ConvictionCase, 'facts' | 'asking'>;

const ADULT = 18;

/** Why the birth date is not to be relied on, in words: rows disagree, or it cannot be. */
export function birthDoubt(subject: AboutPerson): string | undefined {
  return subject.facts.history.person.birthDoubt ?? (isOfChild(subject) ? 'it lies after a conviction' : undefined);
}

/** What must be found out about the birth date, if anything must. */
export function birthMissing(subject: AboutPerson): string | undefined {
  const doubt = birthDoubt(subject);
  if (doubt) return `the birth date (${doubt})`;
  const { birth } = subject.facts.history.person;
  return birth.kind === 'unknown' ? `the birth date (PRI_DOB is ${birth.why})` : undefined;
}

/**
 * Born after a conviction, and a minor still: it is the birth date that is wrong. Of an adult it may as well be the date of
 * the conviction; which a caution says, as the original's results rest on such dates.
 */
function isOfChild({ facts, asking }: AboutPerson): boolean {
  const { birth } = facts.history.person;
  if (before(yearsAgo(asking, ADULT), birth) !== 'yes') return false;
  return facts.convictions.some(({ date }) => before(date, birth) === 'yes');
}
