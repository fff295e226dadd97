import { type Answer, type Ending, type Question, no, yes } from '../../engine/index.ts';
import { type CriminalHistory, type Facts, type Origin, printLine } from '../../history/index.ts';

/** Where nothing is granted unseen: a row was set aside that may be the person's, or words of a court are not understood. */
export function unreadPart<C extends { readonly facts: Facts }>(own: (subject: C) => Origin): Question<C> {
  return {
    id: 'record-incomplete',
    cite: 'House rule: nothing is granted on a record that could not be read whole',
    asks: "Is there a part of this person's record that could not be read?",
    ask: (subject) => unreadIn(subject.facts.history, own(subject)),
  };
}

export const UNREAD: Ending = {
  outcome: 'hand-review',
  reason: "A part of this person's record could not be read",
};

function unreadIn({ lost }: CriminalHistory, own: Origin): Answer {
  if (lost.length === 0) return no('every row of the person was read');
  const several = own.file > 0 || lost.some(({ origin }) => origin.file > 0);
  const rows = new Set<string>();
  const entries = new Set<string>();
  for (const { code, origin } of lost) (code === 'unread-conviction' ? entries : rows).add(placeOf(origin, several));
  const words: string[] = [];
  if (rows.size > 0) words.push(`not read: ${[...rows].join(', ')}`);
  if (entries.size > 0) words.push(`not understood, and perhaps a conviction: ${[...entries].join(', ')}`);
  return yes(
    words.join('; '),
    lost.map(({ origin }) => origin),
  );
}

/** Where more inputs than the first are spoken of, with the input that the line stands in. */
function placeOf(origin: Origin, several: boolean): string {
  return several ? `input ${origin.file + 1} ${printLine(origin)}` : printLine(origin);
}
