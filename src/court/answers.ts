/** What a court can answer to a line. */
export const STATUSES = [
  'ORDERED',
  'ALREADY_DONE',
  'NOT_FOUND',
  'IDENTITY_MISMATCH',
  'COUNT_MISMATCH',
  'PURGED',
  'REFUSED',
] as const;

export type Status = (typeof STATUSES)[number];

/** Answers that are questions back to the office, from the one that says least to the one that says most. */
export const OPEN_STATUSES: readonly Status[] = ['NOT_FOUND', 'IDENTITY_MISMATCH', 'COUNT_MISMATCH'];

export type CourtAnswer = {
  /** The batch's id, and the line in it. */
  readonly batch: string;
  readonly line: number;
  readonly status: Status;
  readonly courtCaseNumber?: string;
  readonly orderNumber?: string;
  readonly orderDate?: string;
  readonly judge?: string;
  readonly note?: string;
};

/**
 * Answers come in any order and more than once: one that says more takes the place of one that says less, and a final one
 * stays. Among answers that say the same, the later one may add what the earlier left open.
 */
export function supersedes(answer: CourtAnswer, earlier: CourtAnswer | undefined): boolean {
  if (!earlier) return true;
  return rank(answer) > rank(earlier) || (answer.status === earlier.status && !sameAnswer(answer, earlier));
}

export function isFinal(status: Status): boolean {
  return !OPEN_STATUSES.includes(status);
}

function rank({ status }: CourtAnswer): number {
  const open = OPEN_STATUSES.indexOf(status);
  return open < 0 ? OPEN_STATUSES.length : open;
}

/** True when the later answer says nothing that the earlier one does not. */
export function sameAnswer(answer: CourtAnswer, earlier: CourtAnswer): boolean {
  return (['status', 'courtCaseNumber', 'orderNumber', 'orderDate', 'judge', 'note'] as const).every(
    (key) => answer[key] === undefined || answer[key] === earlier[key],
  );
}
