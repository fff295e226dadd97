import { type Level, namesNoOffense, parseCharge, parseLevel } from '../../history/index.ts';
import { chargeInComments } from './comments.ts';
import type { Text } from './entries.ts';
import type { SheetLine } from './page-lines.ts';
import type { Place } from './place.ts';
import type { SheetCount, SheetEventKind } from './sheet.ts';
import { COUNT, TOC } from './tags.ts';
import type { Warnings } from './warnings.ts';

/** Longest range of counts that is believed. */
const LONGEST_RANGE = 200;

/** The numbers that a CNT line gives: one, or those of a range. A range that runs backwards is its first number. */
export function numbersOf(line: SheetLine, warnings: Warnings): readonly number[] {
  const [, first = '', last] = COUNT.exec(line.text) ?? [];
  if (first.length === 1 || last?.length === 1) warnings.add('one-digit-count', line);
  if (!/CNT\s*:/.test(line.text)) warnings.add('tag-without-colon', line);
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  if (to < from || to - from > LONGEST_RANGE) {
    warnings.add('count-range', line);
    return [from];
  }
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** What stands behind `#`, a level that may stand beside it, and whether there is more. */
export type CaseNumber = { readonly number: string; readonly toc: Level | undefined; readonly unread: boolean };

/** The case number of a CNT line, without dots and without marks at its end. */
export function caseNumberIn(text: string): CaseNumber {
  const toc = TOC.exec(text);
  const [before = '', ...behind] = text.replace(TOC, ' ').split('#');
  const number = behind
    .join('#')
    .replaceAll('.', '')
    .trim()
    .replace(/[\s:-]+$/, '');
  return { number, toc: toc ? parseLevel(toc[1]!) : undefined, unread: /[A-Z0-9]/.test(before) };
}

/** The level behind CONV STATUS, by its first word, and whether more stands there. */
export function levelIn(text: string): { readonly level: Level; readonly unread: boolean } {
  const [, word = '', more = ''] = /^[^A-Z0-9]*(\S*)(.*)$/.exec(text.replace(TOC, ' ')) ?? [];
  const isBroken = /^(?:FELONY|MISDEMEANOR|INFRACTION)\W*$/.test((word + more).replaceAll(' ', ''));
  return { level: parseLevel(word.replace(/[^A-Z].*$/, '')), unread: !isBroken && /[A-Z0-9]/.test(more) };
}

/** The charge line, and what may stand in for it. */
export type PrintedCharge = {
  readonly printed: Text | undefined;
  readonly seesComment: boolean;
  readonly comments: readonly Text[];
  readonly at: Place;
};

/** The charge as printed, or, when the line sends the reader to a comment or names only a section of sentencing, as the comment gives it. */
export function chargeOf(
  { printed, seesComment, comments, at }: PrintedCharge,
  warnings: Warnings,
): Pick<SheetCount, 'charge' | 'chargeFrom'> {
  if (!printed) {
    warnings.add('count-without-charge', at);
    return { charge: '', chargeFrom: 'missing' };
  }
  const charge = printed.text.replaceAll(/\s+/g, ' ').trim();
  if (!seesComment && !namesNoOffense(parseCharge(charge))) return { charge, chargeFrom: 'charged' };
  const found = chargeInComments(comments.map(({ text }) => text));
  if (found !== undefined) return { charge: found, chargeFrom: 'comment' };
  warnings.add('charge-missing', printed.at);
  return seesComment ? { charge: '', chargeFrom: 'missing' } : { charge, chargeFrom: 'charged' };
}

/** Words that end what is no criminal matter. */
export function isOwnMatter(kind: SheetEventKind, text: string): boolean {
  return kind === 'applicant' && /NO LONGER INTERESTED|CLARIFICATION/.test(text);
}
