import type { PersonResult } from './decide-person.ts';
import type { RunPlan } from './plan.ts';
import type { Piece } from './decide-piece.ts';
import { resultWithin } from './scattered.ts';
import type { Survey, SurveyedFile } from './survey-inputs.ts';
import type { Task } from './tasks.ts';

/** About how many bytes of an input are decided at a time. */
const PIECE_BYTES = 1 << 20;

type DecideTask = Task & { kind: 'decide' };

/** Every file cut between persons, each piece with what it needs to know of the rest. Rows set aside stay with the piece before them. */
export function* piecesOfAll(
  survey: Survey,
  scattered: ReadonlyMap<string, PersonResult>,
  plans: readonly RunPlan[],
): Generator<DecideTask> {
  // Everybody's rows are written, and nobody has lost one: who has nothing to say here need not be told of.
  const complete = survey.lost.size === 0 && survey.orphans.size === 0;
  const silent = (plan: number): boolean => complete && !plans[plan]!.onlyPeopleInScope;
  for (const [index, file] of survey.files.entries()) {
    for (const { piece, endRow, people } of piecesOf(file, index)) {
      const about = <T, S>(known: ReadonlyMap<string, T>, told: (value: T) => S): ReadonlyMap<string, S> =>
        new Map(
          known.size === 0
            ? []
            : [...people].flatMap((person) => {
                const value = known.get(person);
                return value === undefined ? [] : [[person, told(value)] as const];
              }),
        );
      const within = (result: PersonResult): PersonResult => resultWithin(result, { ...piece, endRow }, silent);
      yield {
        kind: 'decide',
        piece,
        lost: about(survey.lost, (rows) => rows),
        orphans: survey.orphans,
        scattered: about(scattered, within),
      };
    }
  }
}

/** Behind the last row that a file can have. */
const LAST_ROW = 2 ** 32;

type CutPiece = { readonly piece: Piece; readonly endRow: number; readonly people: ReadonlySet<string> };

/** Cuts a file between persons, and says who stands in each piece. */
export function* piecesOf(
  { survey, firstLine }: SurveyedFile,
  file: number,
  pieceBytes = PIECE_BYTES,
): Generator<CutPiece> {
  if (!survey) return;
  const { people, person, start, firstRow, firstLine: lines } = survey.runs;
  let open = { file, start: survey.dataStart, firstRow: 0, firstLine };
  let here = new Set<string>();
  for (let i = 0; i < start.length; i++) {
    if (start[i]! - open.start >= pieceBytes) {
      yield { piece: { ...open, end: start[i]! }, endRow: firstRow[i]!, people: here };
      open = { file, start: start[i]!, firstRow: firstRow[i]!, firstLine: lines[i]! };
      here = new Set();
    }
    here.add(people[person[i]!]!);
  }
  yield { piece: { ...open, end: survey.end }, endRow: LAST_ROW, people: here };
}
