import { type FileSurvey, RowReader, RowTable, descriptionsOf, peopleInTable } from '../read/index.ts';
import type { RunEffects } from './effects.ts';

type Effects = Pick<RunEffects, 'inputs' | 'crew'>;

/** One for each input; nothing of one that is the same as another. */
type Surveys = readonly (FileSurvey | undefined)[];

/**
 * Rows without a person's number keep of their descriptions those that fit somebody in the inputs. Where none does, such a
 * row says no more of its person than the place where it stands. The inputs are read once more for it, as far as need be.
 */
export async function withFittingDescriptions(surveys: Surveys, effects: Effects): Promise<Surveys> {
  const rows = surveys.flatMap((survey) => survey?.setAside ?? []);
  const given = new Set(rows.flatMap(({ row }) => row.describes));
  if (given.size === 0) return surveys;
  const fitting = await fittingAmong(given, surveys, effects);
  return surveys.map((survey) => survey && withOnly(fitting, survey));
}

function withOnly(fitting: ReadonlySet<string>, survey: FileSurvey): FileSurvey {
  const setAside = survey.setAside.map((lost) => {
    const describes = lost.row.describes.filter((description) => fitting.has(description));
    return { ...lost, row: { ...lost.row, describes } };
  });
  return { ...survey, setAside };
}

async function fittingAmong(
  given: ReadonlySet<string>,
  surveys: Surveys,
  { inputs, crew }: Effects,
): Promise<ReadonlySet<string>> {
  const fitting = new Set<string>();
  const look = lookAt((description) => {
    if (given.has(description)) fitting.add(description);
  });
  for (const [file, survey] of surveys.entries()) {
    for (const { start, end } of survey ? partsOf(survey) : []) {
      look(inputs[file]!.read(start, end - start));
      if (fitting.size === given.size) return fitting;
      await crew.rest();
    }
  }
  return fitting;
}

/** Looks at whole rows, and tells all that those which are used say of their persons. */
function lookAt(tell: (description: string) => void): (bytes: Uint8Array) => void {
  const table = new RowTable();
  const reader = new RowReader();
  return (bytes) => {
    table.open(bytes, { file: 0, firstRow: 0, firstLine: 1 });
    for (const { rows: indexes } of peopleInTable(table, reader)) {
      const rows = indexes.map((index) => reader.row(table, index));
      // Mostly each row says of the person what the row before it says.
      const others = rows.filter((row, i) => i === 0 || !row.describesPersonAs(rows[i - 1]!));
      for (const { index } of others) for (const description of descriptionsOf(table, index)) tell(description);
    }
  };
}

/** About how many bytes are read at a time. */
const PART_BYTES = 1 << 20;

function* partsOf({ dataStart, end, runs }: FileSurvey): Generator<{ readonly start: number; readonly end: number }> {
  let start = dataStart;
  for (const next of runs.start) {
    if (next - start < PART_BYTES) continue;
    yield { start, end: next };
    start = next;
  }
  yield { start, end };
}
