import { type CalendarDate, DelimitedReader, parseIsoDate, textOf, utf8 } from '../basics/index.ts';
import { type Hash, RunRefused } from '../run/index.ts';
import { DETERMINATION_COLUMNS, type FlowFile, type RunRecord, readFlowFile } from '../write/index.ts';

/** What reading a results folder needs of the machine. */
export type ResultsSource = {
  /** The bytes of a file of the folder, in pieces; throws `RunRefused` when it cannot be read. */
  readonly chunks: (name: string) => Iterable<Uint8Array>;
  readonly hash: () => Hash;
};

/** One line of `determinations.csv`, cell by column. */
export type DeterminationRow = Readonly<Record<(typeof DETERMINATION_COLUMNS)[number], string>>;

/** One line of `Prop64_Results.csv`, cell by column: the row of the input that carries a conviction, and what was decided. */
export type CarryingRow = ReadonlyMap<string, string>;

/**
 * The results of a run, read back. Every file is compared with the hash that `run.json` has of it while it is read, and
 * reading ends in `RunRefused` when it is not the file that the run wrote.
 */
export type Results = {
  readonly record: RunRecord;
  /** SHA-256 of `run.json`: names this run among all. */
  readonly recordSha256: string;
  readonly summary: () => Readonly<Record<string, unknown>>;
  /** How the convictions went through the policy's flow; nothing when the run wrote none. */
  readonly flow: () => FlowFile | undefined;
  readonly determinations: () => Iterable<DeterminationRow>;
  /** Those of the remedy that the county's policy decides: one for each conviction. All, when it was not asked about. */
  readonly byPolicy: () => Iterable<DeterminationRow>;
  /** By conviction key; convictions of a remedy that has no such file are not among them. */
  readonly carryingRows: (columns: readonly string[]) => ReadonlyMap<string, CarryingRow>;
};

/** Opens a results folder. Throws `RunRefused` when it holds no finished run. */
export function openResults(source: ResultsSource): Results {
  const text = wholeText(source, 'run.json');
  const record = recordIn(text);
  const hash = source.hash();
  hash.update(utf8(text));
  return {
    record,
    recordSha256: hash.hex(),
    summary: () => JSON.parse(verifiedText(source, record, 'summary.json')) as Readonly<Record<string, unknown>>,
    flow: () => flowIn(source, record),
    determinations: () => determinationRows(source, record),
    byPolicy: () => policyRows(determinationRows(source, record), record),
    carryingRows: (columns) => carryingRows(source, record, columns),
  };
}

function* policyRows(rows: Iterable<DeterminationRow>, { remedies, policy }: RunRecord): Generator<DeterminationRow> {
  const asked = remedies.includes(policy.remedy);
  for (const row of rows) if (!asked || row.remedy === policy.remedy) yield row;
}

function recordIn(text: string): RunRecord {
  try {
    const found = JSON.parse(text) as Omit<RunRecord, 'asOf'> & { readonly asOf: string };
    const asOf: CalendarDate | undefined = parseIsoDate(found.asOf);
    if (asOf !== undefined && Array.isArray(found.outputs) && Array.isArray(found.inputs) && found.policy)
      return { ...found, asOf };
  } catch {
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

function flowIn(source: ResultsSource, record: RunRecord): FlowFile | undefined {
  if (!record.outputs.some(({ name }) => name === 'flow.json')) return undefined;
  return readFlowFile(verifiedText(source, record, 'flow.json'));
}

function* determinationRows(source: ResultsSource, record: RunRecord): Iterable<DeterminationRow> {
  for (const row of table(source, record, 'determinations.csv', DETERMINATION_COLUMNS))
    yield Object.fromEntries([...row].map(([name, cell]) => [name, withoutApostrophe(cell)])) as DeterminationRow;
}

function carryingRows(
  source: ResultsSource,
  record: RunRecord,
  columns: readonly string[],
): ReadonlyMap<string, CarryingRow> {
  const found = new Map<string, CarryingRow>();
  if (!record.outputs.some(({ name }) => name === 'Prop64_Results.csv')) return found;
  for (const row of table(source, record, 'Prop64_Results.csv', ['Conviction Key', ...columns]))
    found.set(row.get('Conviction Key')!, row);
  return found;
}

/** The columns wanted of each line, in the order wanted; refused when the file lacks one. */
function* table(
  source: ResultsSource,
  record: RunRecord,
  name: string,
  wanted: readonly string[],
): Iterable<ReadonlyMap<string, string>> {
  let places: readonly number[] | undefined;
  const reader = new DelimitedReader();
  const take = function* (rows: ReturnType<DelimitedReader['push']>): Iterable<ReadonlyMap<string, string>> {
    for (const { cells } of rows) {
      if (places) yield new Map(wanted.map((column, i) => [column, cells[places![i]!] ?? '']));
      else places = placesOf(name, cells, wanted);
    }
  };
  for (const text of wholeLines(verified(source, record, name))) yield* take(reader.push(text));
  yield* take(reader.end());
}

function placesOf(file: string, header: readonly string[], wanted: readonly string[]): readonly number[] {
  const missing = wanted.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new RunRefused(
      missing.map((field) => ({
        code: 'results-too-old',
        file,
        field,
        hint: 'the results have no such column: they were made by another version of the program. Run again, then repeat this',
      })),
    );
  return wanted.map((column) => header.indexOf(column));
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell as a formula. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Text cut only after line feeds, so that no character is cut. */
function* wholeLines(chunks: Iterable<Uint8Array>): Iterable<string> {
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

function wholeText(source: ResultsSource, name: string): string {
  return [...wholeLines(source.chunks(name))].join('');
}

function verifiedText(source: ResultsSource, record: RunRecord, name: string): string {
  return [...wholeLines(verified(source, record, name))].join('');
}

/** The file's bytes; after the last of them the hash must be the one that the run wrote down. */
function* verified(source: ResultsSource, record: RunRecord, name: string): Iterable<Uint8Array> {
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
