import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../court/index.ts';
import { reason, resultsSource } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { RunRefused } from '../run/index.ts';
import type { OtherLedger, PaperAsked } from './paper-api.ts';
import type { PaperDesk } from './paper-desk.ts';
import { hasLedger } from './paper-files.ts';
import type { RunDesk } from './run-desk.ts';
import { fail } from './works.ts';

/**
 * Minds the ledgers of what was sent to courts. Each run has a folder of its own, so a county that runs again with another
 * policy would send the same counts twice, were it not told; a ledger can move on to the newer results of the same files.
 * That of other files stays where it is, and an export goes by it.
 */
export class CourtDesk {
  readonly #runs: RunDesk;
  readonly #papers: PaperDesk;

  constructor(runs: RunDesk, papers: PaperDesk) {
    this.#runs = runs;
    this.#papers = papers;
  }

  /** Other runs of the county from which files went to courts, the newest first. */
  others(run: string): readonly OtherLedger[] {
    const { county } = this.#runs.done(run);
    return this.#runs.all
      .filter((other) => other.id !== run && other.state === 'done' && other.county === county && this.sent(other.id))
      .map(({ id, created, policy }) => ({
        run: id,
        created,
        policy: policy.title ?? policy.id,
        sameFiles: this.#inputsOf(id) === this.#inputsOf(run),
      }));
  }

  sent(run: string): boolean {
    return hasLedger(this.#runs.resultsOf(run));
  }

  /** Refuses an export that would send a second time what another run from the same files has sent. */
  requireOneLedger(run: string, asked: PaperAsked): void {
    if (asked.kind !== 'court-export') return;
    const others = this.others(run);
    if ((asked.after ?? []).some((id) => !others.some((other) => other.run === id)))
      fail('no-such-ledger', 'a run by whose ledger the export is to go has sent nothing; load the page again');
    if (asked.apart || this.sent(run)) return;
    if (others.some(({ sameFiles }) => sameFiles))
      fail(
        'sent-elsewhere',
        'another run from the same files has sent decisions to courts; carry its ledger on, or say that these go out on a record of their own',
      );
  }

  /** Moves the ledger, and the courts' files with it, from an earlier run to this one: it is in one place only. */
  carryOn(run: string, from: string): void {
    this.#runs.done(run);
    if (!this.others(run).some((other) => other.run === from && other.sameFiles))
      fail('no-such-ledger', 'that run has no ledger that these results could carry on');
    if (this.sent(run)) fail('has-a-ledger', 'these results have a ledger of their own already');
    if (this.#papers.busy(run) || this.#papers.busy(from))
      fail('in-use', 'documents of these runs are being made; wait until they are done');
    try {
      renameSync(this.#courtOf(from), this.#courtOf(run));
    } catch (cause) {
      throw new RunRefused([{ code: 'cannot-write', file: 'court', hint: reason(cause, 'moved') }]);
    }
  }

  #courtOf(run: string): string {
    return join(this.#runs.resultsOf(run), 'court');
  }

  #inputsOf(run: string): string {
    return filesOf(openResults(resultsSource(this.#runs.resultsOf(run))).record);
  }
}
