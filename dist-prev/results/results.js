import { DelimitedReader, parseIsoDate, textOf, utf8 } from '../basics/index.js';
import { RunRefused } from '../run/index.js';
import { DETERMINATION_COLUMNS, readFlowFile } from '../write/index.js';
/** Opens a results folder. Throws `RunRefused` when it holds no finished run. */
export function openResults(source) {
    const text = wholeText(source, 'run.json');
    const record = recordIn(text);
    const hash = source.hash();
    hash.update(utf8(text));
    return {
        record,
        recordSha256: hash.hex(),
        summary: () => JSON.parse(verifiedText(source, record, 'summary.json')),
        flow: () => flowIn(source, record),
        determinations: () => determinationRows(source, record),
        byPolicy: () => policyRows(determinationRows(source, record), record),
        carryingRows: (columns) => carryingRows(source, record, columns),
    };
}
function* policyRows(rows, { remedies, policy }) {
    const asked = remedies.includes(policy.remedy);
    for (const row of rows)
        if (!asked || row.remedy === policy.remedy)
            yield row;
}
function recordIn(text) {
    try {
        const found = JSON.parse(text);
        const asOf = parseIsoDate(found.asOf);
        if (asOf !== undefined && Array.isArray(found.outputs) && Array.isArray(found.inputs) && found.policy)
            return { ...found, asOf };
    }
    catch {
        // Told below, together with records that are JSON and something else.
    }
    throw new RunRefused([
        {
            code: 'bad-run-record',
            file: 'run.json',
            hint: 'this is not the record of a run; expected the file that `cmr run` writes',
        },
    ]);
}
function flowIn(source, record) {
    if (!record.outputs.some(({ name }) => name === 'flow.json'))
        return undefined;
    return readFlowFile(verifiedText(source, record, 'flow.json'));
}
function* determinationRows(source, record) {
    for (const row of table(source, record, 'determinations.csv', DETERMINATION_COLUMNS))
        yield Object.fromEntries([...row].map(([name, cell]) => [name, withoutApostrophe(cell)]));
}
function carryingRows(source, record, columns) {
    const found = new Map();
    if (!record.outputs.some(({ name }) => name === 'Prop64_Results.csv'))
        return found;
    for (const row of table(source, record, 'Prop64_Results.csv', ['Conviction Key', ...columns]))
        found.set(row.get('Conviction Key'), row);
    return found;
}
/** The columns wanted of each line, in the order wanted; refused when the file lacks one. */
function* table(source, record, name, wanted) {
    let places;
    const reader = new DelimitedReader();
    const take = function* (rows) {
        for (const { cells } of rows) {
            if (places)
                yield new Map(wanted.map((column, i) => [column, cells[places[i]] ?? '']));
            else
                places = placesOf(name, cells, wanted);
        }
    };
    for (const text of wholeLines(verified(source, record, name)))
        yield* take(reader.push(text));
    yield* take(reader.end());
}
function placesOf(file, header, wanted) {
    const missing = wanted.filter((column) => !header.includes(column));
    if (missing.length > 0)
        throw new RunRefused(missing.map((field) => ({
            code: 'results-too-old',
            file,
            field,
            hint: 'the results have no such column: they were made by another version of the program. Run again, then repeat this',
        })));
    return wanted.map((column) => header.indexOf(column));
}
/** Takes off the apostrophe that keeps a spreadsheet from running a cell as a formula. */
function withoutApostrophe(cell) {
    return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
/** Text cut only after line feeds, so that no character is cut. */
function* wholeLines(chunks) {
    let rest = new Uint8Array(0);
    for (const chunk of chunks) {
        const all = new Uint8Array(rest.length + chunk.length);
        all.set(rest);
        all.set(chunk, rest.length);
        const end = all.lastIndexOf(10) + 1;
        yield textOf(all, 0, end);
        rest = all.slice(end);
    }
    yield textOf(rest, 0, rest.length);
}
function wholeText(source, name) {
    return [...wholeLines(source.chunks(name))].join('');
}
function verifiedText(source, record, name) {
    return [...wholeLines(verified(source, record, name))].join('');
}
/** The file's bytes; after the last of them the hash must be the one that the run wrote down. */
function* verified(source, record, name) {
    const written = record.outputs.find((output) => output.name === name);
    if (!written)
        throw new RunRefused([
            { code: 'not-in-run', file: name, hint: 'run.json does not name this file among those that the run wrote' },
        ]);
    const hash = source.hash();
    for (const chunk of source.chunks(name)) {
        hash.update(chunk);
        yield chunk;
    }
    if (hash.hex() !== written.sha256)
        throw new RunRefused([
            {
                code: 'output-changed',
                file: name,
                hint: 'is not as the run wrote it. Restore it, or run again; nothing is made from changed results',
            },
        ]);
}
