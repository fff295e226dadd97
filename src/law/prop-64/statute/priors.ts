import type { Parameter, ParameterValues } from '../../../engine/index.ts';
import { type Answer, no, unknown } from '../../../engine/index.ts';
import { type ConvictionCase, priorCases, priorRegistrable, priorSuperStrike } from '../../shared/index.ts';
import { citedReading } from '../cannabis.ts';
import { areAtLeast, casesOfSection, isOfSection } from '../of-section.ts';
import type { StatuteQuestion } from './charge.ts';

export const superStrikePrior: StatuteQuestion = {
  id: 'prior-super-strike',
  cite: 'HS 11358(d)(1); HS 11359(c)(1); HS 11360(a)(3)(A); PC 667(e)(2)(C)(iv)',
  asks: 'Was the person convicted of a super strike before the offense?',
  ask: (subject) => priorSuperStrike(subject, 'offense'),
};

export const registrablePrior: StatuteQuestion = {
  id: 'prior-registrable',
  cite: 'HS 11358(d)(1); HS 11359(c)(1); HS 11360(a)(3)(A); PC 290(c)',
  asks: 'Was the person convicted of an offense of PC 290(c) before the offense?',
  ask: (subject) => priorRegistrable(subject, 'offense'),
};

/** How "two or more prior convictions under" the new misdemeanor is read for an offense of before that misdemeanor existed. */
export const TWO_PRIORS: Parameter = {
  type: 'choice',
  choices: ['review', 'literal', 'sameSectionEarlier', 'sameSectionAny3'],
  otherwise: 'review',
  describe:
    'two priors: "literal" needs convictions under the new subdivision, which nobody had; "sameSectionEarlier" counts two earlier cases of the section, ' +
    '"sameSectionAny3" three in all; "review" leaves it to people where two earlier cases are on record',
};

const READ_AS: Readonly<Record<string, string>> = {
  review: '(The passage can be read in three ways; two earlier cases of the section go to a person.)',
  literal: '(Read literally: under the new subdivision, which nobody had.)',
  sameSectionEarlier: '(Read as: two earlier cases of the same section.)',
  sameSectionAny3: '(Read as: three cases of the same section in all.)',
};

export function twoPriors({ twoPriors: reading }: ParameterValues): StatuteQuestion {
  return {
    id: 'two-priors',
    cite: 'HS 11358(d)(2); HS 11359(c)(2); HS 11360(a)(3)(B)',
    asks: `Has the person two or more prior convictions that make today's offense graver? ${READ_AS[String(reading)] ?? ''}`.trim(),
    ask: (subject) => byReading(subject, String(reading)),
  };
}

function byReading(subject: ConvictionCase, reading: string): Answer {
  const { conviction } = subject;
  const section = citedReading(conviction);
  if (reading === 'literal')
    return no('nobody was convicted under the new subdivisions before they existed', [conviction.origin]);
  if (reading === 'sameSectionAny3') return areAtLeast(3, casesOfSection(subject), `under HS ${section}`);
  const counted = priorCases(subject, {
    to: 'offense',
    count: 2,
    each: 'case',
    meant: (other) => isOfSection(other, section),
  });
  if (reading === 'sameSectionEarlier' || counted.is === 'no') return counted;
  return unknown(
    'whether two earlier cases of the section count as two priors (the law can be read in three ways)',
    counted.from,
  );
}
