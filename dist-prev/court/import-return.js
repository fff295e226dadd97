import { isoDate } from '../basics/index.js';
import { RunRefused } from '../run/index.js';
import { printEntry, readLedger } from './ledger.js';
import { readReturn } from './return-file.js';
/**
 * Takes in a court's return file: all of its answers, or none when one of its lines cannot be understood. Taking in the
 * same answers again changes nothing.
 */
export function importReturn(sheet, fileSha256, terms, { store, hash }) {
    for (let attempt = 0; attempt < 20; attempt++) {
        const ledger = readLedger(store, hash);
        if (ledger.entries === 0)
            throw new RunRefused([
                {
                    code: 'nothing-sent',
                    hint: 'nothing has been sent to a court from this folder; begin with `cmr court export`',
                },
            ]);
        const reading = readReturn(sheet, ledger, terms);
        if (reading.problems.length > 0)
            throw new RunRefused(reading.problems);
        const knownFile = ledger.returns.has(fileSha256);
        if (reading.answers.length === 0)
            return { ...reading, knownFile };
        const entry = {
            seq: ledger.entries + 1,
            previous: ledger.head,
            on: isoDate(terms.today),
            kind: 'return',
            fileSha256,
            corrects: terms.correct,
            answers: reading.answers,
        };
        if (store.append(entry.seq, printEntry(entry, hash)))
            return { ...reading, knownFile };
    }
    throw new RunRefused([
        { code: 'ledger-busy', hint: 'other commands keep writing to this ledger; wait until they are done, then repeat' },
    ]);
}
