import type { Problem } from '../basics/index.ts';
import type { DeterminationRow, Results } from '../results/index.ts';
import { RunRefused } from '../run/index.ts';
import type { CourtEffects } from './court-effects.ts';
import { COURT_REMEDIES, type CourtDecision, decidedUnder } from './decisions.ts';
import {
  type EarlierDelivery,
  type LookedBack,
  carriedWith,
  lookBack,
  newlyCarried,
  requireEarlier,
} from './earlier.ts';
import { type Given, keptWith, newlyKept } from './kept.ts';
import type { BatchRecord } from './batch.ts';
import { type Ledger, type LedgerRun, printEntry, remedyOf, sha256Of, withCarried } from './ledger.ts';
import { ledgerBeside } from './ledger-beside.ts';
import { type Correction, type ExportPlan, planExport } from './plan-export.ts';
import {
  type ExportTerms,
  type ReliefBatch,
  batchFileName,
  reliefBatch,
  reliefCsv,
  reliefJson,
  returnTemplate,
} from './relief-files.ts';
import { SOURCE_COLUMNS } from './relief-line.ts';
import type { Reviewed } from './reviewed.ts';
import { toldSame } from './told-same.ts';

export type ExportAsked = {
  readonly terms: ExportTerms;
  readonly remedy: string;
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly variant: 'plain' | 'spreadsheet';
  /** Earlier deliveries: what they sent, and people decided with them, is gone by. */
  readonly after?: readonly EarlierDelivery[];
};

export type ExportOutcome = {
  readonly plan: ExportPlan;
  /** Batches written now; empty when the courts have everything already. */
  readonly batches: readonly ReliefBatch[];
  /** People's decisions that stand, and how many of them are new to the ledger. */
  readonly decisions: { readonly standing: number; readonly added: number };
  /** Names of files that the ledger has and the folder no longer. */
  readonly lost: readonly string[];
};

/**
 * Writes for each court what it does not have yet, and enters it in the ledger: files beside their names, then the
 * ledger's entry, then the files in place. Whatever stops it in between, the next command finishes or repeats it.
 */
export function exportRelief(results: Results, asked: ExportAsked, effects: CourtEffects): ExportOutcome {
  const convictions = convictionsOf(results, asked);
  const sources = results.carryingRows(SOURCE_COLUMNS);
  const run = runOf(results, asked.remedy);
  const after = asked.after ?? [];
  let looked: readonly LookedBack[] | undefined;
  for (let attempt = 0; attempt < 20; attempt++) {
    const written = ledgerBeside(results, effects);
    const lost = finishPublishing(written, effects);
    requireSameRemedy(run, written);
    for (const each of after) requireEarlier(each, run, written);
    looked ??= after.map((each) => lookBack({ rows: convictions, run, own: written }, each));
    const told = toldSame(lookedBack(written, run, looked), asked);
    const { ledger, corrections } = told;
    const given = { ...asked, corrections };
    const kept = keptWith(ledger, given);
    const decided = convictions.map((row) => decidedUnder(row, kept));
    const plan = planExport(decided, ledger, corrections);
    const problems = [...told.problems, ...plan.problems];
    if (problems.length > 0) throw new RunRefused(problems);
    const same = told.same.length > 0 ? { same: told.same } : {};
    const added = { ...newlyKept(ledger, given), ...same, ...newlyCarried(written, looked) };
    const decisions = { standing: kept.reviewed.size, added: added.reviewed?.length ?? 0 };
    if (plan.batches.length === 0 && Object.keys(added).length === 0) return { plan, batches: [], decisions, lost };
    const { changing } = plan;
    const parts = { results, sources, changing, terms: asked.terms, hash: effects.hash };
    const batches = plan.batches.map((planned, i) => reliefBatch(planned, ledger.batches.length + 1 + i, parts));
    const files = batches.map((batch) => filesOf(batch, asked.variant, parts));
    const named = files.flat();
    for (const { name, text, sha256 } of named) effects.files.prepare(name, text, sha256);
    const records: readonly BatchRecord[] = batches.map(({ id, number, court, ledgerLines }, i) => ({
      id,
      number,
      court,
      files: files[i]!.map(({ name, sha256 }) => ({ name, sha256 })),
      lines: ledgerLines,
    }));
    const entry = {
      seq: ledger.entries + 1,
      previous: ledger.entries === 0 ? results.recordSha256 : ledger.head,
      on: asked.terms.on,
      kind: 'export' as const,
      run,
      batches: records,
      ...added,
    };
    if (effects.store.append(entry.seq, printEntry(entry, effects.hash))) {
      for (const { name, sha256 } of named) effects.files.publish(name, sha256);
      return { plan, batches, decisions, lost };
    }
    // Another command was faster. What it wrote is looked at, and what is left is planned anew.
    for (const { name, sha256 } of named) effects.files.discard(name, sha256);
  }
  throw new RunRefused([
    { code: 'ledger-busy', hint: 'other commands keep writing to this ledger; wait until they are done, then repeat' },
  ]);
}

/**
 * Every conviction of the remedy with what may go to a court: by decisions given now, by those that the ledger keeps, and
 * where there are none, by the program's.
 */
export function decidedIn(results: Results, given: Given, ledger?: Ledger): readonly CourtDecision[] {
  const kept = keptWith(ledger, given);
  return convictionsOf(results, given).map((row) => decidedUnder(row, kept));
}

/** Decisions given about convictions that the results do not have are refused. */
function convictionsOf(results: Results, { remedy, reviewed }: Given): readonly DeterminationRow[] {
  requireCourtRemedy(results, remedy);
  const rows: DeterminationRow[] = [];
  for (const row of results.determinations()) if (row.remedy === remedy) rows.push(row);
  const known = new Set(rows.map(({ conviction_key }) => conviction_key));
  const strays = [...reviewed].filter(([key]) => !known.has(key)).map(([, decision]) => decision);
  if (strays.length > 0) throw new RunRefused([aboutOthers(strays)]);
  return rows;
}

/** Told at the first of them. */
function aboutOthers([first, ...more]: readonly Reviewed[]): Problem {
  const which =
    more.length === 0
      ? 'this decision is about a conviction'
      : `this and ${more.length} further ${more.length === 1 ? 'decision' : 'decisions'} are about convictions`;
  const hint = `${which} that these results do not have; give the decisions made on these results`;
  return { code: 'unknown-conviction', field: 'conviction_key', hint, ...first?.from };
}

/** Not every remedy is asked of a court: the State gives some of itself, and agencies destroy records. */
function requireCourtRemedy({ record }: Results, remedy: string): void {
  const courts = [...COURT_REMEDIES.keys()].join(', ');
  if (!COURT_REMEDIES.has(remedy))
    throw refused(
      'no-court-files',
      `no court file and no motion is made of ${remedy}, only of ${courts}. What it gives stands in determinations.csv, with the section to ask by`,
      '--remedy',
    );
  if (!record.remedies.includes(remedy))
    throw refused('unknown-remedy', `the results are of ${record.remedies.join(', ')}; name one of these`, '--remedy');
}

/** The courts' files, and an empty return file for the clerk. */
function filesOf(
  batch: ReliefBatch,
  variant: ExportAsked['variant'],
  parts: Parameters<typeof reliefJson>[1],
): readonly { readonly name: string; readonly text: string; readonly sha256: string }[] {
  const texts = [
    [`${batchFileName(batch)}.csv`, reliefCsv(batch, variant)],
    [`${batchFileName(batch)}.json`, reliefJson(batch, parts)],
    [`${batchFileName(batch, 'court-return')}.csv`, returnTemplate(batch)],
  ] as const;
  return texts.map(([name, text]) => ({ name, text, sha256: sha256Of(text, parts.hash) }));
}

/** Puts in place what a stopped command left beside its name; tells what is gone. */
export function finishPublishing(ledger: Ledger, { files }: Pick<CourtEffects, 'files'>): readonly string[] {
  return ledger.batches.flatMap((batch) =>
    batch.files.filter(({ name, sha256 }) => !files.publish(name, sha256)).map(({ name }) => name),
  );
}

function runOf({ record, recordSha256 }: Results, remedy: string): LedgerRun {
  return { recordSha256, county: record.county, inputs: record.inputs.map(({ sha256 }) => sha256), remedy };
}

/** The ledger as the entry to be written will make it; an empty one becomes one of this run. */
function lookedBack(ledger: Ledger, run: LedgerRun, looked: readonly LookedBack[]): Ledger {
  if (looked.length === 0) return ledger;
  const runs = ledger.runs.length === 0 ? [run] : ledger.runs;
  return withCarried({ ...ledger, runs }, carriedWith(ledger, looked));
}

/** A ledger keeps one decision for each conviction: that of one remedy. */
function requireSameRemedy(now: LedgerRun, ledger: Ledger): void {
  const last = ledger.runs.at(-1);
  if (!last) return;
  const remedy = remedyOf(last);
  if (remedy !== now.remedy)
    throw refused(
      'other-remedy',
      `what was sent and decided from this folder is of ${remedy}, and decisions of ${now.remedy} would take it back. Run again into a folder of its own, and send ${now.remedy} from there`,
    );
}

function refused(code: string, hint: string, field?: string): RunRefused {
  return new RunRefused([{ code, hint, ...(field === undefined ? {} : { field }) }]);
}
