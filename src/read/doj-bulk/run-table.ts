/**
 * Runs: rows of one person that stand together, in the order of the file. Kept as columns of numbers, since a file can
 * hold millions. A run ends where the next begins; rows set aside in between are skipped when it is read again.
 */
export type RunTable = {
  /** The people, each once, in the order in which they are first met. */
  readonly people: readonly string[];
  /** Of each run: its person, by place in `people`. */
  readonly person: Int32Array;
  /** Of each run: the offset of its first byte. */
  readonly start: Float64Array;
  /** Of each run: the number of its first row, and that row's physical line. */
  readonly firstRow: Float64Array;
  readonly firstLine: Float64Array;
};

/** A run table that grows. */
export class RunTableBuilder {
  readonly #places = new Map<string, number>();
  readonly #people: string[] = [];
  #person: Int32Array;
  #start: Float64Array;
  #firstRow: Float64Array;
  #firstLine: Float64Array;
  #length = 0;
  #last = '';

  /** With room for so many runs to begin with. */
  constructor(room: number) {
    this.#person = new Int32Array(room);
    this.#start = new Float64Array(room);
    this.#firstRow = new Float64Array(room);
    this.#firstLine = new Float64Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** The person of the last run; '' before the first. */
  get last(): string {
    return this.#last;
  }

  /** Notes a row; it begins a run when its person is another than that of the row before. True when it did. */
  row(person: string, start: number, row: number, line: number): boolean {
    if (person === this.#last) return false;
    this.#add(this.#place(person), start, row, line);
    this.#last = person;
    return true;
  }

  #add(place: number, start: number, row: number, line: number): void {
    if (this.#length === this.#person.length) this.#grow();
    this.#person[this.#length] = place;
    this.#start[this.#length] = start;
    this.#firstRow[this.#length] = row;
    this.#firstLine[this.#length] = line;
    this.#length++;
  }

  /** Takes over the runs of another table, moved by so many rows and lines; a person who goes on is one run. */
  append({ people, person, start, firstRow, firstLine }: RunTable, rows: number, lines: number): void {
    if (person.length === 0) return;
    const places = new Int32Array(people.length);
    for (let i = 0; i < people.length; i++) places[i] = this.#place(people[i]!);
    const goesOn = people[person[0]!] === this.#last;
    for (let i = goesOn ? 1 : 0; i < person.length; i++)
      this.#add(places[person[i]!]!, start[i]!, firstRow[i]! + rows, firstLine[i]! + lines);
    this.#last = people[person.at(-1)!]!;
  }

  table(): RunTable {
    return {
      people: this.#people,
      person: filled(this.#person, this.length),
      start: filled(this.#start, this.length),
      firstRow: filled(this.#firstRow, this.length),
      firstLine: filled(this.#firstLine, this.length),
    };
  }

  #place(person: string): number {
    let place = this.#places.get(person);
    if (place === undefined) {
      place = this.#people.length;
      this.#places.set(person, place);
      this.#people.push(person);
    }
    return place;
  }

  #grow(): void {
    const room = Math.max(this.#length * 2, 256);
    const grown = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#person = grown(this.#person, new Int32Array(room));
    this.#start = grown(this.#start, new Float64Array(room));
    this.#firstRow = grown(this.#firstRow, new Float64Array(room));
    this.#firstLine = grown(this.#firstLine, new Float64Array(room));
  }
}

/** A few numbers too many are not worth a copy. */
const FEW = 64;

function filled<T extends Int32Array | Float64Array>(column: T, length: number): T {
  return (column.length - length < FEW ? column.subarray(0, length) : column.slice(0, length)) as T;
}
