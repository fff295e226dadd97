import { no, unknown, yes } from '../../engine/index.ts';
import { type Charge, oldDecimalReading } from '../../history/index.ts';
import { withinAny } from './citations.ts';
import { type AboutConviction, CHARGE_UNREADABLE } from './common-questions.ts';
import { remembering } from './remembering.ts';

/** What a charge says of a degree: by its subdivision or in so many words, by words that only suggest it, or not at all. */
type Word = 'said' | 'suggested' | 'nothing';

const FIRST = { cited: withinAny(['PC 460(a)', 'PC 461(a)']), says: /\b(1ST|FIRST)\W*(DEG|$)/i };
const SECOND = { cited: withinAny(['PC 460(b)', 'PC 461(b)']), says: /\b(2ND|SECOND)\W*(DEG|$)/i };
const SUGGEST_FIRST = /\b(1ST|FIRST)\b|RESIDEN|INHABIT|DWELL/i;
const SUGGEST_SECOND = /\b(2ND|SECOND)\b|COMMERC|VEHICLE|\bAUTO/i;

/** PC 460(a) asks for an inhabited place. */
const NOT_INHABITED = /\b(UN[- ]?|NON[- ]?|NOT )INHABIT\w*(\W+(DWELL|RESID)\w*)?|\bNON[- ]?RES(ID\w*)?\b/gi;

export const firstDegree: AboutConviction = {
  id: 'first-degree-burglary',
  cite: 'PC 459.5(a); PC 460(a)',
  asks: 'Was it burglary of the first degree, of an inhabited dwelling?',
  ask: ({ conviction: { charge, origin } }) => {
    const from = [origin];
    if (!charge) return unknown(CHARGE_UNREADABLE, from);
    const { first, second } = degreesIn(charge);
    const said = burglaryDegree(charge);
    if (said === 'first') return yes('the charge says first degree', from);
    if (said === 'second') return no('the charge says second degree', from);
    if (first === 'nothing' && second === 'nothing') return unknown('the degree of the burglary', from);
    const suggested = second === 'nothing' ? 'the first' : first === 'nothing' ? 'the second' : 'both';
    return unknown(`the degree of the burglary (the words of the charge suggest ${suggested})`, from);
  },
};

/** The degree that a charge of burglary says in so many words, or by its subdivision. */
export function burglaryDegree(charge: Charge): 'first' | 'second' | 'open' {
  const { first, second } = degreesIn(charge);
  if (first === 'said' && second === 'nothing') return 'first';
  return second === 'said' && first === 'nothing' ? 'second' : 'open';
}

const degreesIn = remembering((charge: Charge): { readonly first: Word; readonly second: Word } => {
  const words = charge.description.replace(NOT_INHABITED, ' ');
  const uninhabited = words !== charge.description;
  const saysFirst = FIRST.cited(charge) === 'yes' || FIRST.says.test(words);
  const saysSecond = uninhabited || SECOND.cited(charge) === 'yes' || SECOND.says.test(words);
  return {
    first: saysFirst ? 'said' : SUGGEST_FIRST.test(words) || inOldNumber(charge, FIRST) ? 'suggested' : 'nothing',
    second: saysSecond ? 'said' : SUGGEST_SECOND.test(words) || inOldNumber(charge, SECOND) ? 'suggested' : 'nothing',
  };
});

/** 460.2 PC may be the old way of writing what is PC 460(b) today. */
function inOldNumber(charge: Charge, { cited }: typeof FIRST): boolean {
  const old = charge.parts.flatMap((part) => oldDecimalReading(part) ?? []);
  return old.length > 0 && cited({ ...charge, parts: old }) === 'yes';
}
