import type { LostRow } from '../history/index.ts';
import type { FileSurvey, LostInFile } from '../read/index.ts';

/** Rows set aside, by whom they may belong to. */
export type LostRows = ReadonlyMap<string, readonly LostRow[]>;

/**
 * A lost row belongs to whoever its cells may name. One that describes its person without naming them belongs to those it
 * describes, wherever they stand, who are found when they are decided; one that does neither, to the people around it.
 * Where the number surely is the person's and nobody has it, its person has no other row.
 */
export function ownersOf({ row, before, after }: LostInFile, isPerson: (person: string) => boolean): readonly string[] {
  if (row.describes.length > 0) return [];
  const named = row.suspects.filter(isPerson);
  if (row.naming === 'sure' || (row.naming === 'likely' && named.length > 0)) return named;
  return [...new Set([...named, before, after])].filter((person) => person !== '');
}

/** The rows set aside in all files, by each of the owners that `ownersOfRow` names. */
export function lostRows(
  surveys: readonly FileSurvey[],
  ownersOfRow: (lost: LostInFile) => readonly string[],
): LostRows {
  const lost = new Map<string, LostRow[]>();
  for (const each of surveys.flatMap((survey) => survey.setAside)) {
    // One entry for all who may have lost it, so that it is told once to somebody whom it describes twice.
    const entry = { origin: each.row.origin, code: each.row.code };
    for (const owner of ownersOfRow(each)) {
      const list = lost.get(owner);
      if (list) list.push(entry);
      else lost.set(owner, [entry]);
    }
  }
  return lost;
}

/** The rows that some people may have lost. */
export function lostBy(people: Iterable<string>, lost: LostRows): LostRows {
  const found = new Map<string, readonly LostRow[]>();
  for (const person of people) {
    const rows = lost.get(person);
    if (rows) found.set(person, rows);
  }
  return found;
}
