import type { MotionsMade } from '../paperwork/index.ts';
import { plural } from './terminal.ts';

/** What an attorney should know of motions before filing them. */
export function motionNotes({ numberless, sentenceOpen, notices = [] }: MotionsMade): readonly string[] {
  const notes: string[] = [];
  if (numberless > 0)
    notes.push(
      `${plural(numberless, 'case')} ${numberless === 1 ? 'has' : 'have'} no number in the record: counts of one court step are one case, and the motion says so.`,
    );
  if (sentenceOpen > 0)
    notes.push(
      `Of ${plural(sentenceOpen, 'case')} the record does not show whether the sentence is completed for every count: the papers leave it out. The attorney finds out before filing; "open" under sentence in motions_index.csv names them.`,
    );
  return [...notes, ...notices];
}
