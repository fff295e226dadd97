import { ByteSink } from '../basics/index.js';
import { otherCharges } from '../law/index.js';
import { COLUMNS, RowReader, RowTable, SLOTS, buildHistory, descriptionsOf, plainRowTools, rowFault, } from '../read/index.js';
import { CONDENSED_COLUMNS, EMPTY_CELLS, Tally, columnSpans, writeCondensedRow, writeRow, } from '../write/index.js';
import { Shelf } from './shelf.js';
import { PersonSinks, decidePerson, rowKey, } from './decide-person.js';
import { FindingsReader } from './findings.js';
/** The room in which the outputs of a piece lie. */
export function roomOf({ outputs }) {
    return outputs.flatMap(({ all, condensed, prop64, determinations }) => [all, condensed, prop64, determinations].map(({ buffer }) => buffer));
}
const CONDENSED = columnSpans(CONDENSED_COLUMNS.map((name) => COLUMNS.indexOf(name)));
/**
 * Decides pieces one after the other; keeps what repeats between them. A plan's outputs hold every row of the input, or
 * only the rows of the people who have a conviction in its scope.
 */
export class PieceDecider {
    #benches;
    #reader = new RowReader();
    #wantEveryRow;
    #table;
    /** What is written about the person at hand. */
    #sinks = new PersonSinks();
    /** Where room for outputs is taken from, and where those who wrote them away may put it back. */
    shelf = new Shelf();
    constructor(benches, tools = plainRowTools()) {
        this.#benches = benches;
        this.#table = new RowTable(tools);
        this.#wantEveryRow = benches.plans.flatMap((plan, i) => (plan.onlyPeopleInScope ? [] : [i]));
    }
    /** One piece of an input, from its bytes to the bytes of every output. */
    piece(bytes, piece, context) {
        const out = new Outputs(this.#wantEveryRow.length > 0 ? bytes.length : 0, this.#benches.plans, this.shelf);
        const table = this.#table;
        table.open(bytes, piece);
        const known = { ...context, scattered: new FindingsReader(context.scattered) };
        let person = '';
        let rows = [];
        let pending = [];
        while (table.next()) {
            const fault = rowFault(table, table.count - 1);
            if (fault) {
                out.common.add(['rows', 'set-aside']);
                out.common.add(['set-aside', fault]);
                continue;
            }
            const next = this.#reader.person(table, table.count - 1);
            if (next !== person) {
                if (rows.length > 0)
                    pending.push({ person, rows });
                if (pending.length >= PEOPLE_TOGETHER) {
                    this.#people(pending, known, out);
                    table.keepLast();
                    pending = [];
                }
                person = next;
                rows = [];
            }
            rows.push(this.#reader.row(table, table.count - 1));
        }
        if (rows.length > 0)
            pending.push({ person, rows });
        this.#people(pending, known, out);
        return out.result();
    }
    /** The rows of one person from all their runs, whose bytes stand one after the other: for persons in several places. */
    rows(bytes, runs, person) {
        const table = this.#table;
        const rows = [];
        let from = 0;
        table.open(bytes, runs[0]);
        for (const run of runs) {
            const end = from + run.end - run.start;
            let next = table.count;
            table.goOn(from, end, run);
            while (table.next())
                ;
            from = end;
            const batch = table.asItStands();
            for (; next < batch.count; next++) {
                if (!rowFault(batch, next) && this.#reader.person(batch, next) === person)
                    rows.push(this.#reader.row(batch, next));
            }
        }
        return rows;
    }
    /** The result is good until the next person's. */
    person(rows, lost, tallies) {
        this.#sinks.empty();
        return decidePerson(buildHistory(rows, lost, this.#benches.wanted), this.#benches, tallies, this.#sinks);
    }
    /** The rows that this person may have lost: those that name them, and those that only describe them. */
    lostOf(rows, named, orphans) {
        if (orphans.size === 0)
            return named;
        const described = new Set(rows.flatMap((row) => descriptionsOf(row.batch, row.index)));
        const found = new Set([...described].flatMap((description) => orphans.get(description) ?? []));
        return [...named, ...found];
    }
    #people(people, { scattered, lost, orphans }, out) {
        this.#sinks.empty();
        const lostRows = people.map(({ person, rows }) => this.lostOf(rows, lost.get(person) ?? [], orphans));
        const built = people.map(({ person, rows }, i) => scattered.has(person) ? undefined : buildHistory(rows, lostRows[i], this.#benches.wanted));
        const results = people.map(({ person, rows }, i) => {
            const own = built[i];
            return own
                ? decidePerson(own, this.#benches, out, this.#sinks).plans
                : scattered.at(person, rows);
        });
        for (const [i, { person, rows }] of people.entries()) {
            out.used += rows.length;
            for (const found of results[i]) {
                const plan = out.plan(found.plan);
                plan.determinations.put(found.lines);
                if (lostRows[i].length > 0)
                    plan.lostPeople.push(person);
                writeRows(rows, found, plan);
            }
            for (const plan of this.#wantEveryRow) {
                if (!results[i].some((found) => found.plan === plan))
                    writeRows(rows, NOTHING_FOUND, out.plan(plan));
            }
        }
    }
}
const PEOPLE_TOGETHER = Number(process.env['K'] ?? 8);
const NOTHING_FOUND = { cells: new Map() };
function writeRows(rows, { cells }, out) {
    for (const row of rows) {
        const { batch, index } = row;
        const at = index * SLOTS;
        const end = batch.ends[index];
        const own = cells.size === 0 ? EMPTY_CELLS : (cells.get(rowKey(batch.file, batch.firstRow + index)) ?? EMPTY_CELLS);
        const other = otherChargesOf(row);
        writeRow(out.all, batch, at, end, own, other);
        writeCondensedRow(out.condensed, batch, at, CONDENSED, own, other);
        if (own.carries)
            writeRow(out.prop64, batch, at, end, own, other);
    }
}
function otherChargesOf(row) {
    const { comment } = row;
    if (comment.mention === undefined)
        return '';
    const { charged } = row;
    return otherCharges({
        offense: charged.text,
        offenseSection: charged.mention,
        comment: comment.text,
        commentSection: comment.mention,
    });
}
/** Tallies as they grow. */
export class GrowingTallies {
    common = new Tally();
    #plans = new Map();
    of(plan) {
        let tally = this.#plans.get(plan);
        if (!tally)
            this.#plans.set(plan, (tally = new Tally()));
        return tally;
    }
    addAll({ common, plans }) {
        this.common.addAll(common);
        for (const [plan, data] of plans)
            this.of(plan).addAll(data);
    }
    data() {
        return {
            common: this.common.data(),
            plans: [...this.#plans].map(([plan, tally]) => [plan, tally.data()]),
        };
    }
}
/** The outputs of a piece under one plan as they grow. */
class PlanSinks {
    all;
    condensed;
    prop64;
    determinations;
    lostPeople = [];
    constructor(expected, remedies, shelf) {
        const sink = (share) => new ByteSink(shelf.take(Math.ceil(expected * share) + 1024));
        this.all = sink(1.1);
        this.condensed = sink(0.4);
        this.prop64 = sink(0.1);
        // A line for each conviction and remedy.
        this.determinations = sink(0.05 + 0.06 * remedies);
    }
}
class Outputs extends GrowingTallies {
    used = 0;
    #sinks = new Map();
    #expected;
    #plans;
    #shelf;
    constructor(expected, plans, shelf) {
        super();
        this.#expected = expected;
        this.#plans = plans;
        this.#shelf = shelf;
    }
    plan(plan) {
        let sinks = this.#sinks.get(plan);
        if (!sinks) {
            sinks = new PlanSinks(this.#expected, this.#plans[plan].remedies.length, this.#shelf);
            this.#sinks.set(plan, sinks);
        }
        return sinks;
    }
    result() {
        this.common.add(['rows', 'used'], this.used);
        const outputs = [...this.#sinks].map(([plan, { all, condensed, prop64, determinations, lostPeople }]) => ({
            plan,
            all: all.bytes,
            condensed: condensed.bytes,
            prop64: prop64.bytes,
            determinations: determinations.bytes,
            lostPeople,
        }));
        return { outputs, tallies: this.data() };
    }
}
