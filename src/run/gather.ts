import type { Problem } from '../basics/index.ts';
import { type Cycle, type Facts, factsOf, namedIn, cycleKeyOf } from '../history/index.ts';
import { RowReader, RowTable, type RowTools, buildHistory, plainRowTools } from '../read/index.ts';
import { Benches, benchOf } from './benches.ts';
import { type Piece, PieceDecider } from './decide-piece.ts';
import type { RunEffects } from './effects.ts';
import { type HistoryReader, historiesIn } from './person-reader.ts';
import { piecesOf } from './pieces.ts';
import type { RunPlan } from './plan.ts';
import { type Survey, surveyInputs } from './survey-inputs.ts';
import { wholePeople } from './whole-people.ts';

/** What was read once, so that it can be judged by many policies: the facts of the people that any of them looks at. */
export type Gathered = {
  readonly facts: readonly Facts[];
  readonly rows: number;
  readonly rowsSetAside: number;
  readonly people: number;
  /** Rows by county. */
  readonly counties: Survey['counties'];
  readonly notices: readonly Problem[];
  /** Finds a person's whole record, where it still stands in the inputs. */
  readonly read: HistoryReader['read'];
};

/** One of several parts into which the people are divided, counted from 0: those who are first met in that part of the bytes. */
export type Share = { readonly part: number; readonly of: number };

/** The effects that reading needs; nothing is written. */
export type ReadEffects = Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'> & {
  readonly tools?: RowTools | undefined;
  /** Whose facts are kept; everybody's without one. The counts are of all inputs nevertheless. */
  readonly share?: Share;
};

/** Reads the inputs whole and keeps the facts of everybody with a conviction that one of the plans looks at. */
export async function gather(effects: ReadEffects, plans: readonly RunPlan[]): Promise<Gathered> {
  const survey = await surveyInputs(effects);
  let reader: HistoryReader | undefined;
  const facts: Facts[] = [];
  for await (const found of factsOfAll(survey, plans, effects)) facts.push(...found);
  return {
    facts,
    rows: survey.rows,
    rowsSetAside: survey.files.reduce((sum, file) => sum + (file.survey?.setAside.length ?? 0), 0),
    people: survey.people,
    counties: survey.counties,
    notices: survey.tolerated,
    read: (person) => (reader ??= historiesIn(survey, plans, effects.inputs)).read(person),
  };
}

/** The facts that any of the plans looks at, piece by piece, each person's from all of their rows, in the order in which people are first met. */
async function* factsOfAll(
  survey: Survey,
  plans: readonly RunPlan[],
  { inputs, crew, progress, share, tools = plainRowTools() }: ReadEffects,
): AsyncGenerator<readonly Facts[], void> {
  const benches = new Benches(plans);
  const decider = new PieceDecider(benches);
  const keep = keptBy(plans);
  const reader = new RowReader();
  const table = new RowTable(tools);
  const pieces = piecesOfShare(survey, share);
  const bytesAll = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  let bytesDone = 0;
  let rowsDone = 0;
  for (const piece of pieces) {
    const found: Facts[] = [];
    table.open(inputs[piece.file]!.read(piece.start, piece.end - piece.start, tools.room), piece);
    for (const { person, rows } of wholePeople(table, reader, { survey, inputs, decider })) {
      const lost = decider.lostOf(rows, survey.lost.get(person) ?? [], survey.orphans);
      const { history, reader: cycles } = buildHistory(rows, lost, benches.wanted);
      const kept = keep(factsOf(history, cycles));
      if (kept) found.push(kept);
      rowsDone += rows.length;
    }
    yield found;
    bytesDone += piece.end - piece.start;
    progress({ phase: 'deciding', bytesDone, bytesAll, rowsDone });
    await crew.rest();
  }
}

/**
 * What is kept of a person for plans: nothing, when none of them looks at a conviction of theirs. The cycles of those
 * convictions are kept whole, since questions ask about them when the person's rows are long forgotten.
 */
function keptBy(plans: readonly RunPlan[]): (facts: Facts) => Facts | undefined {
  const judges = plans.map(benchOf);
  return (facts) => {
    const cycles = new Map<string, Cycle | undefined>();
    for (const { plan, judged } of judges)
      for (const { remedy, covers } of judged)
        for (const subject of remedy.cases(facts, { county: plan.county, asOf: plan.asOf })) {
          const key = cycleKeyOf(subject.conviction.caseKey);
          if (!cycles.has(key) && covers.ask(subject).is !== 'no') cycles.set(key, facts.wholeCycle(key));
        }
    return cycles.size === 0 ? undefined : withCycles(facts, cycles);
  };
}

function withCycles(facts: Facts, cycles: ReadonlyMap<string, Cycle | undefined>): Facts {
  const { history } = facts;
  const wholeCycle = (key: string): Cycle | undefined =>
    cycles.get(key) ?? history.cycles.find((cycle) => cycle.key === key);
  return { ...facts, wholeCycle, mayName: namedIn(wholeCycle) };
}

/** The pieces that begin in the share's part of all bytes. */
function piecesOfShare({ files }: Survey, { part, of }: Share = { part: 0, of: 1 }): readonly Piece[] {
  const all = files.flatMap((surveyed, file) => [...piecesOf(surveyed, file)].map(({ piece }) => piece));
  const bytes = all.reduce((sum, { start, end }) => sum + end - start, 0);
  let before = 0;
  return all.filter(({ start, end }) => {
    const own = Math.min(of - 1, Math.floor((before / bytes) * of));
    before += end - start;
    return own === part;
  });
}
