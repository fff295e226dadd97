import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { reason, resultsSource } from '../node/index.js';
import { openResults } from '../results/index.js';
import { RunRefused } from '../run/index.js';
import { fail } from './works.js';
/**
 * Minds the ledgers of what was sent to courts. Each run has a folder of its own, so a county that runs again with another
 * policy would send the same counts twice, were it not told; a ledger can move on to the newer results of the same files.
 */
export class CourtDesk {
    #runs;
    #papers;
    constructor(runs, papers) {
        this.#runs = runs;
        this.#papers = papers;
    }
    /** Other runs of the county from which files went to courts, the newest first. */
    others(run) {
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
    sent(run) {
        return existsSync(join(this.#courtOf(run), 'ledger'));
    }
    /** Refuses an export that would send a second time what another run from the same files has sent. */
    requireOneLedger(run, asked) {
        if (asked.kind !== 'court-export' || asked.apart || this.sent(run))
            return;
        if (this.others(run).some(({ sameFiles }) => sameFiles))
            fail('sent-elsewhere', 'another run from the same files has sent decisions to courts; carry its ledger on, or say that these go out on a record of their own');
    }
    /** Moves the ledger, and the courts' files with it, from an earlier run to this one: it is in one place only. */
    carryOn(run, from) {
        this.#runs.done(run);
        if (!this.others(run).some((other) => other.run === from && other.sameFiles))
            fail('no-such-ledger', 'that run has no ledger that these results could carry on');
        if (this.sent(run))
            fail('has-a-ledger', 'these results have a ledger of their own already');
        if (this.#papers.busy(run) || this.#papers.busy(from))
            fail('in-use', 'documents of these runs are being made; wait until they are done');
        try {
            renameSync(this.#courtOf(from), this.#courtOf(run));
        }
        catch (cause) {
            throw new RunRefused([{ code: 'cannot-write', file: 'court', hint: reason(cause, 'moved') }]);
        }
    }
    #courtOf(run) {
        return join(this.#runs.resultsOf(run), 'court');
    }
    #inputsOf(run) {
        const { record } = openResults(resultsSource(this.#runs.resultsOf(run)));
        return record.inputs.map(({ sha256 }) => sha256).join();
    }
}
