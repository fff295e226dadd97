import type { PersonResult } from './decide-person.ts';
import { type GrowingTallies, type Piece, type PieceResult, roomOf } from './decide-piece.ts';
import type { Crew } from './crew.ts';
import type { Survey, SurveyedFile } from './survey-inputs.ts';
import type { Task, TaskResult } from './tasks.ts';

/** About how many bytes of an input are decided at a time. */
const PIECE_BYTES = 1 << 20;

type DecideTask = Task & { kind: 'decide' };

/** Hands out pieces, a few more than there are hands, and takes the results in the order of the input. */
export async function inTurn(
  tasks: Iterable<DecideTask>,
  crew: Crew,
  take: (piece: Piece, result: PieceResult) => void,
): Promise<void> {
  const waiting: { readonly piece: Piece; readonly done: Promise<TaskResult> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const { piece, done } = waiting.shift()!;
    const found = await done;
    if (found.kind !== 'decide') return;
    take(piece, found.result);
    crew.reuse?.(roomOf(found.result));
  };
  try {
    for (const task of tasks) {
      const done = crew.perform(task);
      // A failure is heard when its turn comes, and until then is not unheard of.
      done.catch(() => {});
      waiting.push({ piece: task.piece, done });
      if (waiting.length >= crew.hands + Math.min(crew.hands, 2)) await takeFirst();
    }
    while (waiting.length > 0) await takeFirst();
  } finally {
    await Promise.allSettled(waiting.map(({ done }) => done));
  }
}

const SCATTERED_AT_A_TIME = 256;

/** Persons in several places are decided first, each from all of their rows, wherever those stand. */
export async function decideScattered(
  survey: Survey,
  crew: Crew,
  tallies: GrowingTallies,
): Promise<ReadonlyMap<string, PersonResult>> {
  const results = new Map<string, PersonResult>();
  const people = [...survey.scattered].map(([person, runs]) => ({ person, runs, lost: survey.lost.get(person) ?? [] }));
  const batches: (typeof people)[] = [];
  for (let i = 0; i < people.length; i += SCATTERED_AT_A_TIME) batches.push(people.slice(i, i + SCATTERED_AT_A_TIME));
  const done = await Promise.all(
    batches.map((batch) => crew.perform({ kind: 'scattered', people: batch, orphans: survey.orphans })),
  );
  for (const found of done) {
    if (found.kind !== 'scattered') continue;
    for (const [person, result] of found.results) results.set(person, result);
    tallies.addAll(found.tallies);
  }
  return results;
}

/** Every file cut between persons, each piece with what it needs to know of the rest. Rows set aside stay with the piece before them. */
export function* piecesOfAll(survey: Survey, scattered: ReadonlyMap<string, PersonResult>): Generator<DecideTask> {
  for (const [index, file] of survey.files.entries()) {
    for (const { piece, people } of piecesOf(file, index)) {
      const about = <T>(known: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
        known.size === 0
          ? known
          : new Map(
              [...people].flatMap((person) => (known.has(person) ? [[person, known.get(person)!] as const] : [])),
            );
      yield { kind: 'decide', piece, lost: about(survey.lost), orphans: survey.orphans, scattered: about(scattered) };
    }
  }
}

/** Cuts a file between persons, and says who stands in each piece. */
export function* piecesOf(
  { survey, firstLine }: SurveyedFile,
  file: number,
  pieceBytes = PIECE_BYTES,
): Generator<{ readonly piece: Piece; readonly people: ReadonlySet<string> }> {
  if (!survey) return;
  const { people, person, start, firstRow, firstLine: lines } = survey.runs;
  let open = { file, start: survey.dataStart, firstRow: 0, firstLine };
  let here = new Set<string>();
  for (let i = 0; i < start.length; i++) {
    if (start[i]! - open.start >= pieceBytes) {
      yield { piece: { ...open, end: start[i]! }, people: here };
      open = { file, start: start[i]!, firstRow: firstRow[i]!, firstLine: lines[i]! };
      here = new Set();
    }
    here.add(people[person[i]!]!);
  }
  yield { piece: { ...open, end: survey.end }, people: here };
}
