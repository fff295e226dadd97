import type { CourtAnswer } from './answers.ts';
import type { Action } from './decisions.ts';

export type BatchLine = {
  readonly line: number;
  readonly key: string;
  readonly action: Action;
  readonly caseNumber: string;
  /** The line taken back, `BATCH/LINE`. */
  readonly cancels?: string;
};

export type BatchRecord = {
  readonly id: string;
  readonly number: number;
  readonly court: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly lines: readonly BatchLine[];
};

/** A line of a batch with what became of it. */
export type LineState = BatchLine & {
  readonly batch: BatchRecord;
  readonly sentOn: string;
  readonly cancelled: boolean;
  readonly answer: CourtAnswer | undefined;
  readonly answeredOn: string | undefined;
  /** An earlier delivery sent it, from another folder: answers to it are taken in there, and it is taken back there. */
  readonly earlier?: true;
};

export function lineRef(batch: string, line: number): string {
  return `${batch}/${line}`;
}

/** True when the court has changed what the line asks for, now or before. */
export function isChanged(line: LineState | undefined): boolean {
  const status = line?.cancels === undefined ? line?.answer?.status : undefined;
  return status === 'ORDERED' || status === 'ALREADY_DONE';
}

/**
 * True when the court has changed what was taken back, or does not take back what it was asked to. `ALREADY_DONE` says of a
 * `CANCEL` that the change was made before it came.
 */
export function isConflict(line: LineState): boolean {
  if (line.cancels === undefined) return line.cancelled && isChanged(line);
  return line.answer?.status === 'REFUSED' || line.answer?.status === 'ALREADY_DONE';
}
