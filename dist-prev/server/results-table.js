/** Columns of determinations.csv that the table keeps; the person's page has the rest. */
const KEPT = [
    'name',
    'birth_date',
    'cii_number',
    'subject_id',
    'conviction_key',
    'case_numbers',
    'agency',
    'offense',
    'section',
    'level',
    'conviction_date',
    'outcome',
    'reason',
    'authority',
    'missing_facts',
    'cautions',
    'statute_outcome',
    'beyond_statute',
    'sentence',
    'sentence_status',
    'under_sentence',
    'deceased',
];
/** What a search looks into. */
const SEARCHED = ['name', 'cii_number', 'case_numbers', 'subject_id', 'conviction_key'];
/** Columns with few values, by which rows are counted and chosen. */
const GROUPED = ['outcome', 'section', 'level', 'reason', 'missing_facts', 'statute_outcome'];
/** The convictions that a run decided, kept as columns, to be searched, chosen, sorted and shown a piece at a time. */
export class ResultsTable {
    #columns = new Map(KEPT.map((name) => [name, []]));
    #haystack = [];
    #placeOfSubject = new Map();
    /** People by their place, in the order in which the results first name them. */
    #personOf = [];
    #rowsOfPerson = [];
    #last;
    #lastGroups;
    constructor(determinations) {
        const values = new Map();
        const known = (text) => {
            const found = values.get(text);
            if (found === undefined)
                values.set(text, text);
            return found ?? text;
        };
        const people = this.#placeOfSubject;
        for (const determination of determinations) {
            for (const name of KEPT)
                this.#columns.get(name).push(known(determination[name]));
            const row = this.#haystack.length;
            this.#haystack.push(SEARCHED.map((name) => this.#columns.get(name)[row])
                .join('\n')
                .toUpperCase());
            const subject = this.#columns.get('subject_id')[row];
            let person = people.get(subject);
            if (person === undefined) {
                people.set(subject, (person = people.size));
                this.#rowsOfPerson.push([]);
            }
            this.#personOf.push(person);
            this.#rowsOfPerson[person].push(row);
        }
    }
    /** A piece of the rows that were asked for, how many there are, and how they fall into groups. */
    rows(asked) {
        const found = this.#found(asked);
        const { from, count, columns } = asked;
        const piece = found.slice(from, from + count);
        const isPeople = asked.view === 'people';
        return {
            all: isPeople ? this.#rowsOfPerson.length : this.#haystack.length,
            total: found.length,
            rows: piece.map((row) => ({
                id: isPeople ? row : this.#personOf[row],
                cells: columns.map((column) => (isPeople ? this.#personCell(row, column) : this.#cell(row, column))),
            })),
            groups: this.#groupsOf(asked, found),
        };
    }
    /** The place in these results of the person whose DOJ number this is. */
    placeOf(subject) {
        return this.#placeOfSubject.get(subject);
    }
    get people() {
        return this.#rowsOfPerson.length;
    }
    /** DOJ's number of the person with this place in the results. */
    subject(person) {
        const row = this.#rowsOfPerson[person]?.[0];
        return row === undefined ? undefined : this.#cell(row, 'subject_id');
    }
    #cell(row, column) {
        return this.#columns.get(column)?.[row] ?? '';
    }
    /** A person is told by their first row; what their rows differ in is told with how often. */
    #personCell(person, column) {
        const rows = this.#rowsOfPerson[person];
        const values = countsOf(rows.map((row) => this.#cell(row, column)));
        if (values.size === 1)
            return rows.length > 1 && !SAME_FOR_ALL.has(column) ? said(values) : [...values.keys()][0];
        return said(values);
    }
    #found(asked) {
        const { view, search, chosen, sort } = asked;
        const key = JSON.stringify([view, search, chosen, sort]);
        if (this.#last?.key === key)
            return this.#last.rows;
        const wanted = search.trim().toUpperCase().split(/\s+/).filter(Boolean);
        const filters = Object.entries(chosen).filter(([, values]) => values.length > 0);
        const columns = filters.map(([name, values]) => [this.#columns.get(name), new Set(values)]);
        const rows = [];
        for (let row = 0; row < this.#haystack.length; row++) {
            if (columns.some(([column, values]) => !values.has(column[row])))
                continue;
            if (wanted.some((word) => !this.#haystack[row].includes(word)))
                continue;
            rows.push(row);
        }
        const found = view === 'people' ? [...new Set(rows.map((row) => this.#personOf[row]))] : rows;
        if (sort) {
            const firstRow = (id) => (view === 'people' ? this.#rowsOfPerson[id][0] : id);
            const column = this.#columns.get(sort.column);
            const way = sort.down ? -1 : 1;
            const ranks = ranksOf(column);
            found.sort((a, b) => way * (ranks.get(column[firstRow(a)]) - ranks.get(column[firstRow(b)])) || a - b);
        }
        this.#last = { key, rows: found };
        return found;
    }
    /** The same for each piece of the same rows. */
    #groupsOf(asked, found) {
        if (this.#lastGroups?.of !== found)
            this.#lastGroups = { of: found, groups: this.#groups(asked, found) };
        return this.#lastGroups.groups;
    }
    /** Counted over the rows found; a column that is itself chosen by keeps all its values, so that more can be chosen. */
    #groups({ view, search, chosen, sort }, found) {
        const rows = view === 'people' ? found.flatMap((person) => this.#rowsOfPerson[person]) : found;
        const last = this.#last;
        const groups = GROUPED.map((column) => {
            const open = (chosen[column]?.length ?? 0) === 0
                ? rows
                : this.#found({
                    view: 'convictions',
                    search,
                    chosen: { ...chosen, [column]: [] },
                    sort,
                    columns: [],
                    from: 0,
                    count: 0,
                });
            const counts = countsOf(open.map((row) => this.#cell(row, column)));
            return { column, values: [...counts].sort(([, a], [, b]) => b - a) };
        });
        this.#last = last;
        return groups;
    }
}
const SAME_FOR_ALL = new Set([
    'name',
    'birth_date',
    'cii_number',
    'subject_id',
    'under_sentence',
    'deceased',
]);
function countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
function said(values) {
    return [...values].map(([value, count]) => (count === 1 ? value : `${count} × ${value || 'blank'}`)).join('; ');
}
/** The order of the distinct values, found once, so that rows are compared as numbers. */
function ranksOf(column) {
    return new Map([...new Set(column)].sort().map((value, rank) => [value, rank]));
}
