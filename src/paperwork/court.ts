import { type CalendarDate, isoDate } from '../basics/index.ts';
import {
  type CourtEffects,
  type CourtStatus,
  type EarlierDelivery,
  type ExportOutcome,
  type ImportOutcome,
  type Ledger,
  type MaybeSent,
  courtStatus,
  earlierDelivery,
  exportRelief,
  finishPublishing,
  importReturn,
  openQuestions,
  remedyOf,
  titled,
} from '../court/index.ts';
import { nodeHash, resultsSource, thisProgram } from '../node/index.ts';
import { type DeterminationRow, type Results, openResults } from '../results/index.ts';
import { courtOf, ledgerIn } from './court-effects.ts';
import { correctionsIn, reviewedIn, sheetAt } from './tables.ts';

export type ExportOrder = {
  readonly remedy: string;
  /** The requesting agency; the district attorney of the county unless told otherwise. */
  readonly agency?: string | undefined;
  readonly decidedBy?: string | undefined;
  /** Files: people's decisions, and open questions answered. */
  readonly reviewed?: string | undefined;
  readonly corrections?: string | undefined;
  /** Results folders of earlier deliveries, with their court ledgers. */
  readonly after?: readonly string[] | undefined;
  readonly spreadsheet?: boolean | undefined;
  readonly fbi?: boolean | undefined;
  readonly on: CalendarDate;
};

/** Writes for each court what it does not have yet, and enters it in the ledger as sent. */
export async function sendToCourts(folder: string, order: ExportOrder): Promise<ExportOutcome> {
  const results = openResults(resultsSource(folder));
  return exportRelief(
    results,
    {
      terms: {
        agency: order.agency ?? districtAttorney(results.record.county),
        decisionDate: isoDate(results.record.asOf),
        decidedBy: order.decidedBy ?? '',
        on: isoDate(order.on),
        programVersion: thisProgram().version,
        withFbi: order.fbi ?? false,
      },
      remedy: order.remedy,
      reviewed: await reviewedIn(order.reviewed),
      corrections: await correctionsIn(order.corrections),
      variant: order.spreadsheet ? 'spreadsheet' : 'plain',
      after: (order.after ?? []).map(earlierIn),
    },
    courtOf(folder),
  );
}

function earlierIn(folder: string): EarlierDelivery {
  return earlierDelivery(folder, () => openResults(resultsSource(folder)), courtOf(folder));
}

function districtAttorney(county: string): string {
  return `District Attorney, County of ${titled(county)}`;
}

export type ReturnOrder = {
  /** The court's file. */
  readonly path: string;
  /** The file may replace final answers given before. */
  readonly correct: boolean;
  readonly on: CalendarDate;
};

/** Takes in a court's return file: all of it or nothing. */
export async function takeInReturn(folder: string, { path, correct, on }: ReturnOrder): Promise<ImportOutcome> {
  const results = openResults(resultsSource(folder));
  const { sheet, sha256 } = await sheetAt(path, 'status');
  return importReturn(sheet, sha256, { today: on, correct }, { ...courtOf(folder), results });
}

/** Where everything stands that was sent from a results folder; `lost`: files that the ledger has and the folder no longer. */
export type Standing = {
  readonly results: Results;
  readonly ledger: Ledger;
  readonly status: CourtStatus;
  readonly lost: readonly string[];
  /** Convictions that an earlier delivery may have sent, or a person decided with it, whatever they get here. */
  readonly maybe: readonly MaybeSent[];
};

export function standingAt(folder: string, on: CalendarDate): Standing {
  const results = openResults(resultsSource(folder));
  const effects = courtOf(folder);
  const ledger = ledgerIn(folder, results);
  const lost = finishPublishing(ledger, effects);
  return { results, ledger, status: courtStatus(ledger, on), lost, maybe: maybeSentIn(results, ledger) };
}

function maybeSentIn(results: Results, ledger: Ledger): readonly MaybeSent[] {
  const run = ledger.runs.at(-1);
  if (!run || ledger.unsure.size === 0) return [];
  const remedy = remedyOf(run);
  const found: MaybeSent[] = [];
  for (const row of results.determinations()) {
    const unsure = row.remedy === remedy ? ledger.unsure.get(row.conviction_key) : undefined;
    if (unsure) found.push({ row, unsure });
  }
  return found;
}

/** Writes the list of open questions beside the courts' files and tells its name; nothing when there is none. */
export function listOpenQuestions(folder: string, { results, ledger, status, maybe }: Standing): string | undefined {
  if (status.open.length === 0 && maybe.length === 0) return undefined;
  const name = `open-questions_${String(ledger.entries).padStart(3, '0')}.csv`;
  writeOnce(courtOf(folder), name, openQuestions(status.open, rowsFor(results, status), maybe));
  return name;
}

/** A list that somebody may have filled in is not written over. */
function writeOnce({ files }: CourtEffects, name: string, text: string): void {
  const hash = nodeHash();
  hash.update(Buffer.from(text));
  const sha256 = hash.hex();
  if (files.publish(name, sha256)) return;
  files.prepare(name, text, sha256);
  files.publish(name, sha256);
}

function rowsFor(results: Results, { open }: CourtStatus): ReadonlyMap<string, DeterminationRow> {
  const wanted = new Set(open.map(({ key }) => key));
  const rows = new Map<string, DeterminationRow>();
  for (const row of results.byPolicy()) if (wanted.has(row.conviction_key)) rows.set(row.conviction_key, row);
  return rows;
}
