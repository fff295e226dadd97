import { type Ledger, type LineState, courtName, decidedOf, nameInFull, titled } from '../../court/index.ts';
import type { DeterminationRow } from '../../results/index.ts';
import type { Change } from './words.ts';

/** Whether a letter tells what a court did, or what the office asks of it. */
export type LetterKind = 'changed' | 'announced';

export type LetterConviction = {
  readonly court: string;
  readonly caseNumbers: string;
  /** As the law cites it, `HS 11357(b)`. */
  readonly offense: string;
  /** As far as the record gives it: `2008-08-06`, `2008-08`, `2008`, or ''. */
  readonly convictedOn: string;
  readonly change: Change;
  /** The day of the court's order, when it said so. */
  readonly orderedOn: string;
};

/** A letter to one person. */
export type Letter = {
  readonly subject: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly convictions: readonly LetterConviction[];
};

export type Letters = {
  readonly kind: LetterKind;
  readonly letters: readonly Letter[];
  /** People who are not written to, because the record says that they have died. */
  readonly deceased: number;
};

/** What letters are made of: what was decided, the courts' answers, and where people live, by the record's number of a person. */
export type LetterParts = {
  readonly determinations: Iterable<DeterminationRow>;
  readonly ledger: Ledger;
  readonly addresses: ReadonlyMap<string, readonly string[]>;
};

/** Who is to be told what: with `changed`, what courts have ordered; with `announced`, what is decided and not yet ordered. */
export function lettersOf({ determinations, ledger, addresses }: LetterParts, kind: LetterKind): Letters {
  const people = new Map<string, { readonly row: DeterminationRow; readonly found: LetterConviction[] }>();
  const deceased = new Set<string>();
  for (const row of determinations) {
    const line = ledger.live.get(row.conviction_key);
    const conviction = kind === 'changed' ? changedBy(row, line) : announcedBy(row, line);
    if (!conviction) continue;
    if (row.deceased === 'yes') {
      deceased.add(row.subject_id);
      continue;
    }
    const own = people.get(row.subject_id);
    if (own) own.found.push(conviction);
    else people.set(row.subject_id, { row, found: [conviction] });
  }
  const letters = [...people].map(([subject, { row, found }]) => ({
    subject,
    name: properName(nameInFull(row.name)),
    address: addresses.get(subject) ?? [],
    convictions: found,
  }));
  return { kind, letters, deceased: deceased.size };
}

function changedBy(row: DeterminationRow, line: LineState | undefined): LetterConviction | undefined {
  const { action, answer } = line ?? {};
  if (!action || !answer || (answer.status !== 'ORDERED' && answer.status !== 'ALREADY_DONE')) return undefined;
  if (action === 'CANCEL' || action === 'SEAL_ARREST') return undefined;
  const numbers = answer.courtCaseNumber ?? row.case_numbers;
  return { ...conviction(row), caseNumbers: numbers, change: action, orderedOn: answer.orderDate ?? '' };
}

function announcedBy(row: DeterminationRow, line: LineState | undefined): LetterConviction | undefined {
  if (line?.answer) return undefined;
  const decided = decidedOf(row, undefined);
  if (decided.kind === 'withheld') return undefined;
  return { ...conviction(row), change: decided.action, orderedOn: '' };
}

function conviction(row: DeterminationRow): Omit<LetterConviction, 'change' | 'orderedOn'> {
  return {
    court:
      capital(courtName(row.agency, row.county)) ?? `Superior Court of California, County of ${titled(row.county)}`,
    caseNumbers: row.case_numbers,
    offense: row.section === '' ? row.offense : row.section,
    convictedOn: row.conviction_date,
  };
}

function capital(words: string | undefined): string | undefined {
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}

/** `LUKE S O'BRIEN-NÚÑEZ` → `Luke S O'Brien-Núñez`; a name that is not all capitals stays as it is. */
export function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
