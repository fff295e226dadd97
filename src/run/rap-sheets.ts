import { type Problem, utf8 } from '../basics/index.ts';
import {
  CONVICTIONS_HEADER,
  DETERMINATIONS_HEADER,
  type OutputRecord,
  type RunRecord,
  SHEETS_HEADER,
  SHEET_SUMMARY_HEADER,
  WARNINGS_HEADER,
  printRunRecord,
  sheetLine,
} from '../write/index.ts';
import { GrowingTallies } from './growing-tallies.ts';
import { type SheetResult, refusedSheet } from './decide-sheet.ts';
import { type Hash, type OutputFolder, RunRefused, publishAll, textFile } from './effects.ts';
import type { RunPlan } from './plan.ts';
import type { Program } from './run.ts';
import { choicesRecord, printSummary, sumsOf } from './sums.ts';

/** Those who read and decide sheets: this thread, or several worker threads. A sheet is named by its place in the plan. */
export type SheetCrew = {
  readonly hands: number;
  readonly perform: (file: number) => Promise<SheetResult>;
  readonly dismiss: () => Promise<void>;
};

export type SheetEffects = {
  readonly crew: SheetCrew;
  readonly hash: () => Hash;
  readonly output: OutputFolder;
  readonly progress: (done: { readonly sheetsDone: number; readonly sheetsAll: number }) => void;
};

/** How many files were read, need a person's look, or were not used. */
export type SheetCounts = {
  readonly in: number;
  readonly read: number;
  readonly needReview: number;
  readonly refused: number;
};

export type SheetsOutcome = {
  readonly summary: Record<string, unknown>;
  readonly sheets: SheetCounts;
  readonly record: RunRecord;
  readonly outputs: readonly OutputRecord[];
  /** Why files were refused, in the order of the inputs. */
  readonly problems: readonly Problem[];
  readonly results: readonly SheetResult[];
};

/**
 * Reads and decides every sheet of the plan and writes the results; publishes everything or nothing. A file that cannot be
 * used is listed with its reason and does not stop the others; when none can be used the run is refused.
 */
export async function runSheets(plan: RunPlan, program: Program, effects: SheetEffects): Promise<SheetsOutcome> {
  const { output, crew } = effects;
  try {
    const results = withoutSameFiles(await decideAll(plan, effects));
    const problems = results.flatMap(({ problem }) => (problem ? [problem] : []));
    if (problems.length === results.length) throw new RunRefused(noneUsable(problems));
    const tallies = new GrowingTallies();
    for (const result of results) tallies.addAll(result.tallies);
    const outcome = await publishable(plan, { program, results, tallies, effects });
    publishAll([output]);
    return { ...outcome, problems, results };
  } catch (problem) {
    output.discard();
    throw problem;
  } finally {
    await crew.dismiss();
  }
}

async function decideAll(plan: RunPlan, { crew, progress }: SheetEffects): Promise<readonly SheetResult[]> {
  const results: SheetResult[] = [];
  let next = 0;
  let sheetsDone = 0;
  const work = async (): Promise<void> => {
    while (next < plan.inputs.length) {
      const file = next++;
      results[file] = await crew.perform(file);
      sheetsDone += 1;
      progress({ sheetsDone, sheetsAll: plan.inputs.length });
    }
  };
  const done = await Promise.allSettled(Array.from({ length: crew.hands }, work));
  for (const each of done) if (each.status === 'rejected') throw each.reason as Error;
  return results;
}

/** A file with the bytes of one before it counts once. */
function withoutSameFiles(results: readonly SheetResult[]): readonly SheetResult[] {
  const first = new Map<string, string>();
  return results.map((result) => {
    const same = first.get(result.sha256);
    if (same === undefined || result.status === 'refused') {
      if (same === undefined) first.set(result.sha256, result.name);
      return result;
    }
    const { file, name, bytes, sha256 } = result;
    const problem = { code: 'same-file', file: name, hint: `holds the same bytes as ${same}; it was counted once` };
    return refusedSheet({ file, name, bytes, sha256 }, problem, { format: '', pages: 0 });
  });
}

const SHOWN = 20;

function noneUsable(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - SHOWN;
  const hint = `no file could be used as a RAP sheet${more > 0 ? `; ${more} more files have problems like these` : ''}`;
  return [...problems.slice(0, SHOWN), { code: 'no-sheet', hint }];
}

type Finished = {
  readonly program: Program;
  readonly results: readonly SheetResult[];
  readonly tallies: GrowingTallies;
  readonly effects: SheetEffects;
};

async function publishable(
  plan: RunPlan,
  { program, results, tallies, effects }: Finished,
): Promise<Omit<SheetsOutcome, 'problems' | 'results'>> {
  const { output, hash } = effects;
  const sheets = countsOf(results);
  const known = {
    rowsIn: results.reduce((sum, { lines }) => sum + lines, 0),
    peopleIn: sheets.in - sheets.refused,
  };
  const sums = sumsOf(plan, tallies.whole(0), known);
  const summary = { ...sums.summary, sheets };
  const lines = results.flatMap((each) => each.determinations.map((own) => own.lines));
  const files: readonly (readonly [name: string, header: Uint8Array, body: string | readonly Uint8Array[]])[] = [
    ['determinations.csv', DETERMINATIONS_HEADER, lines],
    ['summary.csv', SHEET_SUMMARY_HEADER, results.map((each) => each.summary).join('')],
    ['convictions.csv', CONVICTIONS_HEADER, results.map((each) => each.convictions).join('')],
    [
      'sheets.csv',
      SHEETS_HEADER,
      results.map((each) => sheetLine({ ...each.sheet, sameCii: sameCii(each, results) })).join(''),
    ],
    ['warnings.csv', WARNINGS_HEADER, results.map((each) => each.warnings).join('')],
    ['summary.json', new Uint8Array(0), printSummary(summary)],
  ];
  const outputs: OutputRecord[] = [];
  for (const [name, header, body] of files) {
    const file = output.create(name);
    file.write(header);
    for (const piece of typeof body === 'string' ? [utf8(body)] : body) file.write(piece);
    outputs.push({ name, ...(await file.finish()) });
  }
  const record: RunRecord = {
    program,
    kind: 'rap-sheets',
    ...choicesRecord(plan, hash),
    inputs: results.map(({ name, bytes, sha256, lines, status, ocr }) => ({
      name,
      bytes,
      sha256,
      rows: lines,
      setAside: status === 'refused' ? lines : 0,
      ...(ocr ? { ocrText: true as const } : {}),
    })),
    counts: { ...sums.balance, sheets },
    outputs,
  };
  await output.admit?.(record);
  const last = { name: 'run.json', ...(await textFile(output, 'run.json', printRunRecord(record)).finish()) };
  return { summary, sheets, record, outputs: [...outputs, last] };
}

/** Other files that are about the same person, as far as CII numbers tell. */
export function sameCii({ name, cii }: SheetResult, results: readonly SheetResult[]): readonly string[] {
  return cii === '' ? [] : results.filter((each) => each.cii === cii && each.name !== name).map((each) => each.name);
}

function countsOf(results: readonly SheetResult[]): SheetCounts {
  const of = (status: SheetResult['status']): number => results.filter((each) => each.status === status).length;
  return { in: results.length, read: of('read'), needReview: of('needs review'), refused: of('refused') };
}
