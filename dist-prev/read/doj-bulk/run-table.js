/** A run table that grows. */
export class RunTableBuilder {
    #places = new Map();
    #people = [];
    #person = new Int32Array(256);
    #start = new Float64Array(256);
    #firstRow = new Float64Array(256);
    #firstLine = new Float64Array(256);
    #length = 0;
    #last = '';
    get length() {
        return this.#length;
    }
    /** The person of the last run; '' before the first. */
    get last() {
        return this.#last;
    }
    /** Notes a row; it begins a run when its person is another than that of the row before. True when it did. */
    row(person, start, row, line) {
        if (person === this.#last)
            return false;
        if (this.#length === this.#person.length)
            this.#grow();
        this.#person[this.#length] = this.#place(person);
        this.#start[this.#length] = start;
        this.#firstRow[this.#length] = row;
        this.#firstLine[this.#length] = line;
        this.#length++;
        this.#last = person;
        return true;
    }
    /** Takes over the runs of another table, moved by so many rows and lines; a person who goes on is one run. */
    append(table, rows, lines) {
        table.start.forEach((start, i) => this.row(table.people[table.person[i]], start, table.firstRow[i] + rows, table.firstLine[i] + lines));
    }
    table() {
        const { length } = this;
        return {
            people: this.#people,
            person: this.#person.slice(0, length),
            start: this.#start.slice(0, length),
            firstRow: this.#firstRow.slice(0, length),
            firstLine: this.#firstLine.slice(0, length),
        };
    }
    #place(person) {
        let place = this.#places.get(person);
        if (place === undefined) {
            place = this.#people.length;
            this.#places.set(person, place);
            this.#people.push(person);
        }
        return place;
    }
    #grow() {
        const room = this.#length * 2;
        const grown = (from, to) => {
            to.set(from);
            return to;
        };
        this.#person = grown(this.#person, new Int32Array(room));
        this.#start = grown(this.#start, new Float64Array(room));
        this.#firstRow = grown(this.#firstRow, new Float64Array(room));
        this.#firstLine = grown(this.#firstLine, new Float64Array(room));
    }
}
