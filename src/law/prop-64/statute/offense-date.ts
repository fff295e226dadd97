import { before, onOrBefore, printPartialDate } from '../../../basics/index.ts';
import { no, told, unknown, yes } from '../../../engine/index.ts';
import { cite } from '../../../history/index.ts';
import { offenseDay, onWarrant, youngerAtOffense, PROP_64_IN_FORCE } from '../../shared/index.ts';
import { birthMissing } from '../birth-date.ts';
import { type StatuteQuestion, cannabisPart, describedAs, liesIn } from './charge.ts';
import { GRAVER_WORDS } from './graver-words.ts';

/** The statute speaks of the offense. An arrest bounds it from above only, so "after" is what is probable, and said so. */
export const offenseUnderNewLaw: StatuteQuestion = {
  id: 'offense-under-new-law',
  cite: 'HS 11361.8(a), (e): "at the time of the offense"',
  asks: 'Was the offense committed on or after 9 November 2016?',
  ask: ({ facts, conviction }) => {
    const from = [conviction.origin];
    if (before(conviction.date, PROP_64_IN_FORCE) === 'yes')
      return no(`convicted ${printPartialDate(conviction.date)}, so the offense is older`, from);
    const { by, latest } = offenseDay(facts, conviction);
    if (by === 'arrest' && onOrBefore(PROP_64_IN_FORCE, latest) === 'yes' && !onWarrant(facts, conviction)) {
      return yes(`arrested ${printPartialDate(latest)}, and the offense most probably of that time`, from);
    }
    return unknown(
      'the day of the offense (the arrest or the conviction leaves open whether it was before 9 November 2016)',
      from,
    );
  },
};

/** HS 11359(c)(3), (d) and 11360(a)(3)(C), (D) say what makes the offense graver today: a sale to a minor, employing a minor, import. */
export const graverUnderNewLaw: StatuteQuestion = {
  id: 'graver-under-new-law',
  cite: 'HS 11359(c)(3), (d); HS 11360(a)(3)(C), (D)',
  asks: 'Does the conviction itself name the sale to a minor, the employing of a minor or the import that make the offense a felony today?',
  ask: ({ conviction }) => {
    const answer = liesIn(conviction, GRAVER);
    const named = answer.is !== 'unknown' || liesIn(conviction, NEW_SUBDIVISIONS).is === 'yes';
    return named ? answer : no('the conviction names no subdivision of the new law', [conviction.origin]);
  },
};

const GRAVER = ['HS 11359(c)(3)', 'HS 11359(d)', 'HS 11360(a)(3)(C)', 'HS 11360(a)(3)(D)'].map(cite);

const NEW_SUBDIVISIONS = [
  'HS 11357(a)(1)',
  'HS 11357(a)(2)',
  'HS 11357(b)(1)',
  'HS 11357(b)(2)',
  'HS 11358(a)',
  'HS 11358(b)',
  'HS 11358(c)',
  'HS 11358(d)',
  'HS 11359(a)',
  'HS 11359(b)',
  'HS 11359(c)',
  'HS 11360(a)(1)',
  'HS 11360(a)(2)',
  'HS 11360(a)(3)',
].map(cite);

/** Letters that the sections got on 9 November 2016. Old HS 11358 and 11359 had none; old 11357(a) and 11360(a) had no numbers. */
export const newSubdivision: StatuteQuestion = {
  id: 'new-subdivision',
  cite: 'HS 11357 to 11360 as in force since 9 November 2016',
  asks: 'Does the conviction name a subdivision that exists only since 9 November 2016, although the offense is older?',
  ask: ({ conviction }) => {
    const answer = liesIn(conviction, NEW_SUBDIVISIONS);
    return answer.is === 'unknown' ? no('no such subdivision is named', [conviction.origin]) : answer;
  },
};

/** Facts that make today's offense a felony are not in the record and are presumed absent, unless its words name them. */
export const describedAsGraver: StatuteQuestion = {
  id: 'described-as-graver',
  cite: 'HS 11358(d)(3); HS 11359(c)(3), (d); HS 11360(a)(3)(C), (D); presumption: HS 11361.8(b), (f)',
  asks: 'Do the words of the charge, or a comment on the count, speak of a minor or of import? (Not asked of HS 11357.)',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    if (cannabisPart(conviction)?.section === '11357')
      return no('HS 11357 is no graver for a minor or for import', from);
    if (describedAs(conviction, GRAVER_WORDS)) return yes('the words of the charge do', from);
    return conviction.count.remarks.some((remark) => GRAVER_WORDS.test(remark))
      ? yes('a comment on the count does', from)
      : no(
          'they do not; that there was no such fact is presumed, and the prosecution must disprove it by clear and convincing evidence',
          from,
        );
  },
};

function younger(id: string, years: number, cited: string): StatuteQuestion {
  return {
    id,
    cite: cited,
    asks: `Was the person under ${years} when the offense was committed?`,
    ask: (subject) => {
      const { facts, conviction } = subject;
      const from = [conviction.origin];
      const { birth } = facts.history.person;
      if (before(conviction.date, birth) === 'yes')
        return unknown('the birth date (it lies after the conviction: one of the two is wrong)', from);
      const missing = birthMissing(subject);
      const is = youngerAtOffense(facts, conviction, years);
      const { by, latest } = offenseDay(facts, conviction);
      const doing = by === 'arrest' ? 'arrested' : 'no arrest is recorded, convicted';
      if (is !== 'unknown')
        return told(is, `born ${printPartialDate(birth)}, ${doing} ${printPartialDate(latest)}`, from);
      if (missing) return unknown(missing, from);
      return unknown(
        `whether the offense was before the ${years === 21 ? '21st' : '18th'} birthday (the ${by} only bounds its day)`,
        from,
      );
    },
  };
}

export const under18AtOffense: StatuteQuestion = younger(
  'under-18-at-offense',
  18,
  'HS 11357(a)(1), (b)(1), (d); HS 11358(a); HS 11359(a); HS 11360(a)(1); HS 11361.8(m)',
);

export const under21AtOffense: StatuteQuestion = younger(
  'under-21-at-offense',
  21,
  'HS 11357(a)(2); HS 11358(b); HS 11362.1(a)',
);
