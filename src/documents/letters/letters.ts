import {
  type Ledger,
  type LineState,
  courtName,
  decidedUnder,
  isChanged,
  ledgerOf,
  nameInFull,
  titled,
} from '../../court/index.ts';
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
  /** Convictions that are in no letter, since an earlier delivery sent them: its letters tell of them. */
  readonly earlier: number;
};

/** What letters are made of: what was decided, the courts' answers, and where people live, by the record's number of a person. */
export type LetterParts = {
  readonly determinations: Iterable<DeterminationRow>;
  readonly ledger: Ledger;
  readonly addresses: ReadonlyMap<string, readonly string[]>;
};

/**
 * Who is to be told what: with `changed`, what courts have ordered; with `announced`, what a court is asked for and has not
 * answered, or is to be asked for by what the ledger keeps of people's decisions, and by the program's.
 */
export function lettersOf({ determinations, ledger, addresses }: LetterParts, kind: LetterKind): Letters {
  const people = new Map<string, { readonly row: DeterminationRow; readonly found: LetterConviction[] }>();
  const deceased = new Set<string>();
  let earlier = 0;
  for (const row of determinations) {
    const line = ledger.telling.get(row.conviction_key);
    if (line?.earlier) {
      if (kind === 'changed' ? isChanged(line) : !line.answer) earlier++;
      continue;
    }
    const conviction = kind === 'changed' ? changedBy(row, ledger) : announcedBy(row, ledger);
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
  return { kind, letters, deceased: deceased.size, earlier };
}

function changedBy(row: DeterminationRow, { telling }: Ledger): LetterConviction | undefined {
  const line = telling.get(row.conviction_key);
  const change = changeOf(line);
  if (!change || !line?.answer || !isChanged(line)) return undefined;
  const { courtCaseNumber = row.case_numbers, orderDate = '' } = line.answer;
  return { ...conviction(row), caseNumbers: courtCaseNumber, change, orderedOn: orderDate };
}

function announcedBy(row: DeterminationRow, ledger: Ledger): LetterConviction | undefined {
  const line = ledger.telling.get(row.conviction_key);
  if (line?.answer) return undefined;
  const change = line ? changeOf(line) : toBeAsked(row, ledger);
  return change && { ...conviction(row), change, orderedOn: '' };
}

function toBeAsked(row: DeterminationRow, ledger: Ledger): Change | undefined {
  const decided = decidedUnder(row, ledgerOf(row.remedy, ledger));
  return decided.kind === 'decision' ? decided.action : undefined;
}

function changeOf(line: LineState | undefined): Change | undefined {
  return line && line.action !== 'CANCEL' && line.action !== 'SEAL_ARREST' ? line.action : undefined;
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
