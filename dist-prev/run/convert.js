import { utf8 } from '../basics/index.js';
import { compareOrigins } from '../history/index.js';
import { COLUMNS, NEUTRAL_FORMAT } from '../read/index.js';
import { csvLine, neutralHistory } from '../write/index.js';
import { RunRefused } from './effects.js';
import { historyReader } from './person-reader.js';
/**
 * Bulk files → histories as neutral JSON, one on each line, people in the order in which the inputs first name them. With
 * their rows they can be made into a bulk file again, cell by cell.
 */
export async function bulkToNeutral(effects, { only, withRows }, write) {
    const { people, read } = await historyReader([], effects);
    const wanted = only === undefined ? people : people.filter((person) => person === only);
    if (wanted.length === 0)
        throw new RunRefused([
            {
                code: 'no-such-person',
                field: 'SUBJECT_ID',
                hint: 'no row of the inputs has this person number; give it as it stands in the file',
            },
        ]);
    const files = effects.inputs.map(({ name }) => name);
    for (const person of wanted) {
        const { facts, rows } = read(person);
        const made = neutralHistory({
            history: facts.history,
            format: NEUTRAL_FORMAT,
            kind: 'ca-doj-bulk',
            files,
            ...(withRows && { rows }),
        });
        write(utf8(`${JSON.stringify(made)}\n`));
    }
    return { people: wanted.length };
}
/** Histories as neutral JSON → the same, read and written again: what a program that keeps the form would hand on. */
export function neutralToNeutral(records, write) {
    for (const { history, rows, files } of records) {
        const made = neutralHistory({
            history,
            format: NEUTRAL_FORMAT,
            kind: rows ? 'ca-doj-bulk' : 'other',
            files,
            ...(rows && { rows: rows.map(({ at, cells }) => ({ origin: at, cells })) }),
        });
        write(utf8(`${JSON.stringify(made)}\n`));
    }
    return { people: records.length };
}
/** The rows that histories kept of a bulk file, every cell as it was, in the order of the files. */
export function neutralToBulk(records, file, write) {
    const rows = [];
    const problems = [];
    records.forEach((record, i) => {
        const where = records.length > 1 ? `history ${i + 1}` : 'rows';
        if (!record.rows)
            problems.push({
                code: 'no-rows',
                file,
                field: where,
                hint: 'keeps no rows of a bulk file; only what was made by `cmr convert --to json` from one can be made into one again',
            });
        for (const row of record.rows ?? []) {
            if (row.cells.length === COLUMNS.length)
                rows.push(row);
            else
                problems.push({
                    code: 'bad-row',
                    file,
                    field: where,
                    hint: `a row has ${row.cells.length} cells, not ${COLUMNS.length}`,
                });
        }
    });
    if (problems.length > 0)
        throw new RunRefused(problems);
    write(utf8(csvLine(COLUMNS)));
    for (const { cells } of rows.toSorted((a, b) => compareOrigins(a.at, b.at)))
        write(utf8(csvLine(cells)));
    return { people: records.length };
}
