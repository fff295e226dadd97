import type { DispositionWords } from '../../history/index.ts';

/** What a court's row without words in DISP_DESCR says in other cells. */
type OtherCells = {
  /** DISP_CODE; 0 when there is none. */
  readonly code: number;
  /** Whether CONV_OFFENSE_DESCR names an offense. */
  readonly convicted: boolean;
  /** Whether it has a charge and a sentence; without a charge there is no count to speak of. */
  readonly sentenced: boolean;
};

/** Whether a DISP_CODE is one of those that convictions are reported to have. */
export function isConvictionCode(code: number): boolean {
  return code >= 2500 && code <= 2799;
}

/** Words that nobody understands where other cells speak of a conviction; else none. */
export function wordsOfOtherCells(
  none: DispositionWords,
  { code, convicted, sentenced }: OtherCells,
): DispositionWords {
  if (isConvictionCode(code)) return notUnderstood(`(no words; DISP_CODE ${code} is that of a conviction)`);
  if (convicted) return notUnderstood('(no words, but the offense of a conviction)');
  return sentenced ? notUnderstood('(no words, but a sentence for a conviction)') : none;
}

function notUnderstood(text: string): DispositionWords {
  return { kind: 'not-understood', statute: undefined, lowersTo: 'unknown', text };
}
