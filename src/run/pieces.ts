import type { Piece } from './decide-piece.ts';
import type { Findings } from './findings.ts';
import { lostBy } from './lost-rows.ts';
import type { RunPlan } from './plan.ts';
import type { ScatteredPeople } from './scattered.ts';
import type { Survey, SurveyedFile } from './survey-inputs.ts';
import type { Task } from './tasks.ts';

/** About how many bytes of an input are decided at a time. */
const PIECE_BYTES = 1 << 20;

type DecideTask = Task & { kind: 'decide' };

/** Every file cut between persons, each piece with what it needs to know of the rest. Rows set aside stay with the piece before them. */
export function* piecesOfAll(
  survey: Survey,
  findings: Findings,
  plans: readonly RunPlan[],
  pieceBytes = PIECE_BYTES,
): Generator<DecideTask> {
  const { scattered, people, lost, orphans } = survey;
  const everyone = scattered.size === people;
  // Where everybody's rows are written and nobody has lost one, nothing depends on what was found elsewhere.
  const plansMatter = lost.size + orphans.size > 0 || plans.some(({ onlyPeopleInScope }) => onlyPeopleInScope);
  for (const [index, file] of survey.files.entries()) {
    for (const { piece, endRow, peopleHere } of piecesOf(file, index, pieceBytes)) {
      const names = scattered.size === 0 || (everyone && !plansMatter) ? [] : scatteredOf(peopleHere(), scattered);
      yield {
        kind: 'decide',
        piece,
        lost: lost.size === 0 ? lost : lostBy(peopleHere(), lost),
        orphans,
        scattered: {
          people: everyone ? 'everyone' : new Set(names),
          plans: new Map(plansMatter ? plansOf(names, findings) : []),
          findings: findings.within({ ...piece, endRow }),
        },
      };
    }
  }
}

function scatteredOf(people: ReadonlySet<string>, scattered: ScatteredPeople): readonly string[] {
  return [...people].filter((person) => scattered.has(person));
}

function plansOf(people: readonly string[], findings: Findings): readonly (readonly [string, readonly number[]])[] {
  return people.flatMap((person) => {
    const plans = findings.plansOf(person);
    return plans ? [[person, plans] as const] : [];
  });
}

/** Behind the last row that a file can have. */
const LAST_ROW = 2 ** 32;

type CutPiece = { readonly piece: Piece; readonly endRow: number; readonly peopleHere: () => ReadonlySet<string> };

/** Cuts a file between persons, and says who stands in each piece when it is asked. */
export function* piecesOf(
  { survey, firstLine }: SurveyedFile,
  file: number,
  pieceBytes = PIECE_BYTES,
): Generator<CutPiece> {
  if (!survey) return;
  const { people, person, start, firstRow, firstLine: lines } = survey.runs;
  const between = (from: number, to: number) => () =>
    new Set(Array.from(person.subarray(from, to), (each) => people[each]!));
  let open = { file, start: survey.dataStart, firstRow: 0, firstLine };
  let first = 0;
  for (let i = 0; i < start.length; i++) {
    if (start[i]! - open.start < pieceBytes) continue;
    yield { piece: { ...open, end: start[i]! }, endRow: firstRow[i]!, peopleHere: between(first, i) };
    open = { file, start: start[i]!, firstRow: firstRow[i]!, firstLine: lines[i]! };
    first = i;
  }
  yield { piece: { ...open, end: survey.end }, endRow: LAST_ROW, peopleHere: between(first, start.length) };
}
