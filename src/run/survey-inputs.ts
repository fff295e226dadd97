import type { Problem } from '../basics/index.ts';
import { type FileSurvey, OPENING_BYTES, type Opening, type PartSurvey, joinParts, recognize } from '../read/index.ts';
import type { Crew } from './crew.ts';
import type { RunEffects } from './effects.ts';
import type { InputFile } from './input-file.ts';
import { RunRefused } from './effects.ts';
import { withFittingDescriptions } from './fitting-descriptions.ts';
import { type LostRows, lostRows, ownersOf } from './lost-rows.ts';
import { type ScatteredPeople, peopleIn } from './scattered.ts';

/** About how many bytes of a file one task of the first pass reads. */
const PART_BYTES = 1 << 25;
const HASH_WINDOW = 1 << 22;

/** What the first pass over all inputs found. */
export type Survey = {
  readonly files: readonly SurveyedFile[];
  readonly rows: number;
  readonly people: number;
  /** People whose rows do not all stand together, in the order in which they are first met, with all their runs. */
  readonly scattered: ScatteredPeople;
  /** Rows set aside that may belong to a person, by person. */
  readonly lost: LostRows;
  /** Rows set aside for want of a person's number, by what they say of the person, where that fits somebody. */
  readonly orphans: LostRows;
  readonly counties: ReadonlyMap<string, number>;
  readonly isPerson: (person: string) => boolean;
  readonly tolerated: readonly Problem[];
};

export type SurveyedFile = {
  readonly name: string;
  readonly size: number;
  /**
   * The hash of the file: read through when it is first asked for, while other work goes on. `mayRead` is waited for
   * before each step, with the place in the file that it begins at.
   */
  readonly sha256: (mayRead?: MayRead) => Promise<string>;
  /** Nothing when the file is the same as an earlier one, which stands in for it. */
  readonly survey: FileSurvey | undefined;
  readonly firstLine: number;
  readonly sameAs: string | undefined;
};

type MayRead = (offset: number) => Promise<void>;

type SurveyEffects = Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>;

/** Reads every input once. Refuses with every problem found when an input is no DOJ bulk file. */
export async function surveyInputs(effects: SurveyEffects): Promise<Survey> {
  const problems: Problem[] = [];
  const files: SurveyedFile[] = [];
  const bytesAll = effects.inputs.reduce((sum, input) => sum + input.size, 0);
  let bytesDone = 0;
  let rowsDone = 0;
  const advance = (bytes: number, rows: number): void => {
    bytesDone += bytes;
    rowsDone += rows;
    effects.progress({ phase: 'reading', bytesDone, bytesAll, rowsDone });
  };
  for (const [index, input] of effects.inputs.entries()) {
    const opening = recognize(input.name, input.read(0, OPENING_BYTES), input.size);
    if (!opening.ok) problems.push(...opening.problems);
    else {
      const parts = await surveyParts(input, index, opening.value, effects.crew, advance);
      const survey = joinParts(input.name, opening.value, parts);
      const sha256 = once((mayRead?: MayRead) => hashOf(input, effects, mayRead));
      const twin = await sameFileAs({ size: input.size, sha256 }, files);
      if (!survey.ok) problems.push(...survey.problems);
      else
        files.push({
          name: input.name,
          size: input.size,
          sha256,
          survey: twin ? undefined : survey.value,
          firstLine: opening.value.firstLine,
          sameAs: twin?.name,
        });
    }
  }
  if (problems.length > 0) throw new RunRefused(problems);
  const surveys = await withFittingDescriptions(
    files.map(({ survey }) => survey),
    effects,
  );
  return together(files.map((file, i) => ({ ...file, survey: surveys[i] })));
}

function once<A, T>(make: (asked?: A) => Promise<T>): (asked?: A) => Promise<T> {
  let made: Promise<T> | undefined;
  return (asked) => (made ??= make(asked));
}

type Hashed = Pick<SurveyedFile, 'size' | 'sha256'>;

/** A file with the same bytes; only files of one size are read for it. */
async function sameFileAs(own: Hashed, files: readonly SurveyedFile[]): Promise<SurveyedFile | undefined> {
  for (const file of files) if (file.size === own.size && (await file.sha256()) === (await own.sha256())) return file;
  return undefined;
}

async function hashOf(input: InputFile, { hash, crew }: SurveyEffects, mayRead?: MayRead): Promise<string> {
  const running = hash();
  for (let offset = 0; offset < input.size; offset += HASH_WINDOW) {
    await mayRead?.(offset);
    running.update(input.read(offset, HASH_WINDOW));
    await crew.rest();
  }
  return running.hex();
}

/** The file in parts, each read by whoever is free. A part whose start was guessed wrongly is read again from the right place. */
async function surveyParts(
  input: InputFile,
  file: number,
  opening: Opening,
  crew: Crew,
  advance: (bytes: number, rows: number) => void,
): Promise<readonly PartSurvey[]> {
  const from = opening.dataStart;
  const count = Math.max(1, Math.ceil((input.size - from) / PART_BYTES));
  const cut = (i: number): number => (i === count ? input.size : from + Math.floor(((input.size - from) * i) / count));
  const survey = async (start: number, end: number, startIsRow: boolean): Promise<PartSurvey | undefined> => {
    const done = await crew.perform({ kind: 'survey', file, start, end, startIsRow });
    return done.kind === 'survey' ? done.part : undefined;
  };
  const guessed = Array.from({ length: count }, async (_, i) => {
    const part = await survey(cut(i), cut(i + 1), i === 0);
    advance(cut(i + 1) - (i === 0 ? 0 : cut(i)), part?.rows ?? 0);
    return part;
  });
  const settled = await Promise.allSettled(guessed);
  const parts: PartSurvey[] = [];
  let position = from;
  for (const [i, outcome] of settled.entries()) {
    if (outcome.status === 'rejected') throw outcome.reason;
    const part = outcome.value;
    if (position >= cut(i + 1) && i < count - 1) continue;
    const sound = part?.start === position ? part : await survey(position, cut(i + 1), true);
    if (!sound) continue;
    parts.push(sound);
    position = sound.end;
  }
  return parts;
}

function together(files: readonly SurveyedFile[]): Survey {
  const people = peopleIn(files.map(({ survey }) => survey));
  const surveys = files.flatMap((file) => (file.survey ? [file.survey] : []));
  const counties = new Map<string, number>();
  for (const survey of surveys)
    for (const [county, rows] of survey.counties) counties.set(county, (counties.get(county) ?? 0) + rows);
  return {
    files,
    rows: surveys.reduce((sum, survey) => sum + survey.rows, 0),
    people: people.size,
    scattered: people.scattered,
    lost: lostRows(surveys, (lost) => ownersOf(lost, people.has)),
    orphans: lostRows(surveys, ({ row }) => row.describes),
    counties,
    isPerson: people.has,
    tolerated: [...surveys.flatMap((survey) => survey.tolerated), ...files.flatMap(sameFile)],
  };
}

function sameFile({ name, sameAs }: SurveyedFile): readonly Problem[] {
  return sameAs === undefined
    ? []
    : [{ code: 'same-file', file: name, hint: `is the same, byte for byte, as ${sameAs}; its rows were counted once` }];
}
