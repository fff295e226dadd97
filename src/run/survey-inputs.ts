import type { Problem } from '../basics/index.ts';
import type { LostRow } from '../history/index.ts';
import { type FileSurvey, OPENING_BYTES, type PersonRun, Surveyor, recognize } from '../read/index.ts';
import type { InputFile, Progress, RunEffects } from './effects.ts';
import { RunRefused } from './effects.ts';

const WINDOW = 1 << 22;

/** What the first pass over all inputs found. */
export type Survey = {
  readonly files: readonly SurveyedFile[];
  readonly rows: number;
  readonly people: number;
  /** People whose rows do not all stand together, in the order in which they are first met, with all their runs. */
  readonly scattered: ReadonlyMap<string, readonly PersonRun[]>;
  /** Rows set aside that may belong to a person, by person. */
  readonly lost: ReadonlyMap<string, readonly LostRow[]>;
  readonly counties: ReadonlyMap<string, number>;
  readonly tolerated: readonly Problem[];
};

export type SurveyedFile = {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Nothing when the file is the same as an earlier one, which stands in for it. */
  readonly survey: FileSurvey | undefined;
  readonly firstLine: number;
  readonly sameAs: string | undefined;
};

/** Reads every input once. Refuses with every problem found when an input is no DOJ bulk file. */
export function surveyInputs(effects: Pick<RunEffects, 'inputs' | 'hash' | 'progress'>): Survey {
  const problems: Problem[] = [];
  const files: SurveyedFile[] = [];
  const bytesAll = effects.inputs.reduce((sum, input) => sum + input.size, 0);
  const progress = { phase: 'reading' as const, bytesDone: 0, bytesAll, rowsDone: 0 };
  effects.inputs.forEach((input, index) => {
    const surveyed = surveyFile(input, index, files, effects, progress);
    if (Array.isArray(surveyed)) problems.push(...(surveyed as Problem[]));
    else files.push(surveyed as SurveyedFile);
  });
  if (problems.length > 0) throw new RunRefused(problems);
  return together(files);
}

function surveyFile(input: InputFile, index: number, earlier: readonly SurveyedFile[], effects: Pick<RunEffects, 'hash' | 'progress'>, progress: { -readonly [K in keyof Progress]: Progress[K] }): SurveyedFile | readonly Problem[] {
  const opening = recognize(input.name, input.read(0, OPENING_BYTES), input.size);
  if (!opening.ok) return opening.problems;
  const hash = effects.hash();
  hash.update(input.read(0, opening.value.dataStart));
  const surveyor = new Surveyor(index, input.name, opening.value);
  for (let offset = opening.value.dataStart; offset < input.size; offset += WINDOW) {
    const bytes = input.read(offset, WINDOW);
    hash.update(bytes);
    surveyor.add(bytes, offset + WINDOW >= input.size);
    progress.bytesDone += bytes.length;
    effects.progress(progress);
  }
  const found = surveyor.finish();
  if (!found.ok) return found.problems;
  const sha256 = hash.hex();
  const twin = earlier.find((file) => file.sha256 === sha256);
  progress.rowsDone += found.value.rows;
  return { name: input.name, size: input.size, sha256, survey: twin ? undefined : found.value, firstLine: opening.value.firstLine, sameAs: twin?.name };
}

function together(files: readonly SurveyedFile[]): Survey {
  const surveys = files.flatMap((file) => (file.survey ? [file.survey] : []));
  const runsOf = new Map<string, PersonRun | PersonRun[]>();
  const scattered = new Map<string, PersonRun[]>();
  for (const { runs } of surveys) {
    for (const run of runs) {
      const known = runsOf.get(run.person);
      if (!known) runsOf.set(run.person, run);
      else if (Array.isArray(known)) known.push(run);
      else {
        const both = [known, run];
        runsOf.set(run.person, both);
        scattered.set(run.person, both);
      }
    }
  }
  const counties = new Map<string, number>();
  for (const survey of surveys) for (const [county, rows] of survey.counties) counties.set(county, (counties.get(county) ?? 0) + rows);
  return {
    files,
    rows: surveys.reduce((sum, survey) => sum + survey.rows, 0),
    people: runsOf.size,
    scattered,
    lost: lostRows(surveys, (person) => runsOf.has(person)),
    counties,
    tolerated: [...surveys.flatMap((survey) => survey.tolerated), ...files.flatMap(sameFile)],
  };
}

function sameFile({ name, sameAs }: SurveyedFile): readonly Problem[] {
  return sameAs === undefined ? [] : [{ code: 'same-file', file: name, hint: `is the same, byte for byte, as ${sameAs}; its rows were counted once` }];
}

/** A lost row belongs to whoever its cells may name; when they name nobody, to the people around it. */
function lostRows(surveys: readonly FileSurvey[], isPerson: (person: string) => boolean): ReadonlyMap<string, readonly LostRow[]> {
  const lost = new Map<string, LostRow[]>();
  for (const { row, before, after } of surveys.flatMap((survey) => survey.setAside)) {
    const named = row.suspects.filter(isPerson);
    for (const person of new Set(named.length > 0 ? named : [before, after])) {
      if (person === '') continue;
      const list = lost.get(person);
      const entry = { origin: row.origin, code: row.code };
      if (list) list.push(entry);
      else lost.set(person, [entry]);
    }
  }
  return lost;
}
