import { type Question, no, yes } from '../../engine/index.ts';
import { type Origin, printLine } from '../../history/index.ts';
import type { ConvictionCase } from '../shared/conviction-case.ts';

export const recordIncomplete: Question<ConvictionCase> = {
  id: 'record-incomplete',
  cite: 'House rule: nothing is granted on a record that could not be read whole',
  asks: 'Was a row set aside that may belong to this person?',
  ask: ({ facts: { history }, conviction }) => {
    if (history.lost.length === 0) return no('every row of the person was read');
    const from = history.lost.map(({ origin }) => origin);
    return yes(`not read: ${linesOf(from, conviction.origin).join(', ')}`, from);
  },
};

/** Each line once; where more inputs than the first are spoken of, with the input that it stands in. */
function linesOf(lost: readonly Origin[], own: Origin): readonly string[] {
  const several = [...lost, own].some(({ file }) => file > 0);
  const lines = lost.map((origin) => `${several ? `input ${origin.file + 1} ` : ''}${printLine(origin)}`);
  return [...new Set(lines)];
}
