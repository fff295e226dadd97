import type { DeterminationRow, Results } from '../results/index.ts';
import { RunRefused } from '../run/index.ts';
import type { CourtEffects } from './court-effects.ts';
import { COURT_REMEDIES, type CourtDecision, decidedUnder } from './decisions.ts';
import { type Given, keptWith, newlyKept } from './kept.ts';
import { type BatchRecord, type Ledger, type LedgerRun, printEntry, readLedger, remedyOf, sha256Of } from './ledger.ts';
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

export type ExportAsked = {
  readonly terms: ExportTerms;
  readonly remedy: string;
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly variant: 'plain' | 'spreadsheet';
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
  for (let attempt = 0; attempt < 20; attempt++) {
    const ledger = readLedger(effects.store, effects.hash);
    const lost = finishPublishing(ledger, effects);
    requireSameRun(runOf(results, asked.remedy), ledger);
    const kept = keptWith(ledger, asked);
    const decided = convictions.map((row) => decidedUnder(row, kept));
    const plan = planExport(decided, ledger, asked.corrections);
    if (plan.problems.length > 0) throw new RunRefused(plan.problems);
    const added = newlyKept(ledger, asked);
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
      run: runOf(results, asked.remedy),
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
  const strays = [...reviewed.keys()].filter((key) => !known.has(key)).length;
  if (strays > 0)
    throw refused(
      'unknown-conviction',
      `${strays} reviewed decisions are about convictions that these results do not have; give the decisions made on these results`,
      'conviction_key',
    );
  return rows;
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

/** Keys of convictions mean the same only within one delivery, and a ledger keeps one decision for each: that of one remedy. */
function requireSameRun(now: LedgerRun, ledger: Ledger): void {
  const last = ledger.runs.at(-1);
  if (!last) return;
  if (last.county !== now.county || last.inputs.join() !== now.inputs.join())
    throw refused(
      'other-inputs',
      'the batches already sent from this folder were made from other inputs, or for another county. Keep that folder for its court, and put these results in a folder of their own',
    );
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
