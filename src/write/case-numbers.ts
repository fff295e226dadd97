import type { Conviction } from '../history/index.ts';

/** The case numbers of a conviction's court step: those that its own count carries first, then those of other counts. */
export function numbersOwnFirst({ caseNumbers, count }: Conviction): readonly string[] {
  if (caseNumbers.length < 2) return caseNumbers;
  const isOwn = (number: string): boolean => count.caseNumbers.includes(number) || count.courtNumbers.includes(number);
  return [...caseNumbers.filter(isOwn), ...caseNumbers.filter((number) => !isOwn(number))];
}
