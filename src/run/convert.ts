import { type Problem, textOf, utf8 } from '../basics/index.ts';
import { type Origin, compareOrigins } from '../history/index.ts';
import { COLUMNS, NEUTRAL_FORMAT, type NeutralDocument, type NeutralRecord } from '../read/index.ts';
import { csvLine, neutralHistory } from '../write/index.ts';
import { type RunEffects, RunRefused } from './effects.ts';
import type { InputFile } from './input-file.ts';
import { historiesIn } from './person-reader.ts';
import { type Survey, surveyInputs } from './survey-inputs.ts';

/** How many people are written between two rests. */
const BETWEEN_RESTS = 64;

/** Somewhere to write to, piece by piece. */
export type Sink = (piece: Uint8Array) => void;

/** How many people were written, and how many rows that could not be read. */
export type Converted = {
  readonly people: number;
  /** Rows of which histories say that they were lost; some of those histories may not say what it was. */
  readonly rowsLost: number;
  /** Rows set aside that may belong to nobody who was written, and stand in no history. */
  readonly rowsOfNobody: number;
};

/**
 * Bulk files → histories as neutral JSON, one on each line, people in the order in which the inputs first name them. With
 * their rows, those too that could not be read, they can be made into a bulk file again.
 */
export async function bulkToNeutral(
  effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>,
  { only, withRows }: { readonly only: string | undefined; readonly withRows: boolean },
  write: Sink,
): Promise<Converted> {
  const survey = await surveyInputs(effects);
  const { people, read } = historiesIn(survey, [], effects.inputs);
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
  const rawRow = rawRows(survey, effects.inputs);
  const lost = new Set<string>();
  for (const [i, person] of wanted.entries()) {
    if (i % BETWEEN_RESTS === 0) await effects.crew.rest();
    const { facts, rows } = read(person)!;
    for (const { origin } of facts.history.lost) lost.add(placeOf(origin));
    const made = neutralHistory({
      history: facts.history,
      format: NEUTRAL_FORMAT,
      kind: 'ca-doj-bulk',
      files,
      ...(withRows && { rows, rawRow }),
    });
    write(utf8(`${JSON.stringify(made)}\n`));
  }
  const setAside = survey.files.reduce((sum, file) => sum + (file.survey?.setAside.length ?? 0), 0);
  const rowsOfNobody = only === undefined ? setAside - lost.size : 0;
  return { people: wanted.length, rowsLost: lost.size, rowsOfNobody };
}

/** Rows set aside, as they stand in the inputs, by their places. */
function rawRows({ files }: Survey, inputs: readonly InputFile[]): (at: Origin) => string | undefined {
  const places = new Map<string, () => Uint8Array>();
  files.forEach(({ survey }, file) => {
    for (const { row, start, end } of survey?.setAside ?? [])
      places.set(placeOf(row.origin), () => inputs[file]!.read(start, end - start));
  });
  return (at) => {
    const bytes = places.get(placeOf(at))?.();
    return bytes && textOf(bytes, 0, bytes.length);
  };
}

function placeOf({ file, row }: Origin): string {
  return `${file}/${row}`;
}

/** Histories as neutral JSON → the same, one on each line: every field as the program gave it that made them. */
export function neutralToNeutral(
  records: readonly NeutralRecord[],
  { withRows }: { readonly withRows: boolean },
  write: Sink,
): Converted {
  for (const { document } of records) write(utf8(`${JSON.stringify(withRows ? document : withoutRows(document))}\n`));
  const rowsLost = new Set(linesLost(records).map(({ key }) => key)).size;
  return { people: records.length, rowsLost, rowsOfNobody: 0 };
}

function withoutRows(document: NeutralDocument): object {
  return { ...document, lost: document.lost.map(({ code, at }) => ({ code, at })), rows: undefined };
}

/** A line of a bulk file, and where it stood: in which of the deliveries that histories were made from, and there. */
type Line = { readonly key: string; readonly delivery: string; readonly at: Origin; readonly text: string | undefined };

/** The rows of a bulk file that histories kept, every cell as it was, and those that could not be read as they stood. */
export function neutralToBulk(records: readonly NeutralRecord[], file: string, write: Sink): Converted {
  const problems = records.flatMap((record, i) =>
    whyNoRows(record, file, records.length > 1 ? `history ${i + 1}` : 'rows'),
  );
  if (problems.length > 0) throw new RunRefused(problems);
  const kept = records.flatMap(({ document, files }) =>
    (document.rows ?? []).map(({ at, cells }) => ({ delivery: files.join('\n'), at, text: csvLine(cells) })),
  );
  // A row that may be of several people stands in the histories of all.
  const lost = new Map(linesLost(records).map((line) => [line.key, line]));
  const deliveries = [...new Set(records.map(({ files }) => files.join('\n')))];
  const lines = [...kept, ...lost.values()].toSorted(
    (a, b) => deliveries.indexOf(a.delivery) - deliveries.indexOf(b.delivery) || compareOrigins(a.at, b.at),
  );
  write(utf8(csvLine(COLUMNS)));
  for (const { text } of lines) write(utf8(text!));
  return { people: records.length, rowsLost: lost.size, rowsOfNobody: 0 };
}

function linesLost(records: readonly NeutralRecord[]): readonly Line[] {
  return records.flatMap(({ history, document, files }) => {
    const delivery = files.join('\n');
    return history.lost.map(({ origin }, i) => {
      const raw = document.lost[i]?.raw;
      const text = raw === undefined ? undefined : `${raw}\n`;
      return { key: JSON.stringify([delivery, placeOf(origin), raw]), delivery, at: origin, text };
    });
  });
}

function whyNoRows(
  { history, document: { rows, lost } }: NeutralRecord,
  file: string,
  field: string,
): readonly Problem[] {
  if (!rows) {
    const hint =
      'keeps no rows of a bulk file; only what was made by `cmr convert --to json` from one can be made into one again';
    return [{ code: 'no-rows', file, field, hint }];
  }
  const problems: Problem[] = rows
    .filter(({ cells }) => cells.length !== COLUMNS.length)
    .map(({ cells }) => ({
      code: 'bad-row',
      file,
      field,
      hint: `a row has ${cells.length} cells, not ${COLUMNS.length}`,
    }));
  if (history.lost.length > 0 && (lost.length === 0 || lost.some(({ raw }) => raw === undefined)))
    problems.push({
      code: 'lost-rows',
      file,
      field,
      hint: 'has lost rows and does not keep them as they stood; a bulk file without them would seem to be whole',
    });
  return problems;
}
