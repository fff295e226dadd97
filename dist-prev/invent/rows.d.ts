import type { InventedPerson } from './invented-person.ts';
import type { Sheet } from './sheet.ts';
/** Writes the person's rows, one for each leaf of the record: a count, an entry about it, or a part of a sentence. */
export declare function writePerson(sheet: Sheet, person: InventedPerson, lineEnd: string): void;
