import { utf8 } from '../basics/index.js';
import { RunRefused } from '../run/index.js';
/** What a court can answer to a line. */
export const STATUSES = [
    'ORDERED',
    'ALREADY_DONE',
    'NOT_FOUND',
    'IDENTITY_MISMATCH',
    'COUNT_MISMATCH',
    'PURGED',
    'REFUSED',
];
/** Answers that are questions back to the office, from the one that says least to the one that says most. */
export const OPEN_STATUSES = ['NOT_FOUND', 'IDENTITY_MISMATCH', 'COUNT_MISMATCH'];
export function lineRef(batch, line) {
    return `${batch}/${line}`;
}
/** Reads the ledger and proves that it is the one that was written, entry upon entry. Throws `RunRefused` when it is not. */
export function readLedger(store, hash) {
    const lines = new Map();
    const live = new Map();
    const batches = [];
    const runs = [];
    const returns = new Set();
    const texts = store.entries();
    let head = '';
    const entries = texts.map((text, i) => {
        const entry = entryOf(text, { seq: i + 1, head, hash });
        head = sha256Of(text, hash);
        return entry;
    });
    for (const entry of entries) {
        if (entry.kind === 'export') {
            runs.push(entry.run);
            for (const batch of entry.batches) {
                batches.push(batch);
                for (const line of batch.lines)
                    addLine({ ...line, ...unanswered(batch, entry.on) }, lines, live);
            }
        }
        else {
            returns.add(entry.fileSha256);
            for (const answer of entry.answers) {
                const ref = lineRef(answer.batch, answer.line);
                const line = lines.get(ref);
                if (!line)
                    throw damaged(entry.seq, 'it answers a line that no batch has');
                if (!entry.corrects && !supersedes(answer, line.answer))
                    continue;
                const adds = !entry.corrects && line.answer?.status === answer.status;
                const answered = { ...line, answer: adds ? { ...line.answer, ...answer } : answer, answeredOn: entry.on };
                lines.set(ref, answered);
                if (live.get(line.key) === line)
                    live.set(line.key, answered);
            }
        }
    }
    return { entries: texts.length, head, runs, batches, lines, live, returns };
}
function unanswered(batch, sentOn) {
    return { batch, sentOn, cancelled: false, answer: undefined, answeredOn: undefined };
}
function addLine(state, lines, live) {
    lines.set(lineRef(state.batch.id, state.line), state);
    if (state.cancels === undefined) {
        live.set(state.key, state);
        return;
    }
    const taken = lines.get(state.cancels);
    if (taken)
        lines.set(state.cancels, { ...taken, cancelled: true });
    if (taken && live.get(state.key) === taken)
        live.delete(state.key);
}
/**
 * Answers come in any order and more than once: one that says more takes the place of one that says less, and a final one
 * stays. Among answers that say the same, the later one may add what the earlier left open.
 */
export function supersedes(answer, earlier) {
    if (!earlier)
        return true;
    return rank(answer) > rank(earlier) || (answer.status === earlier.status && !sameAnswer(answer, earlier));
}
export function isFinal(status) {
    return !OPEN_STATUSES.includes(status);
}
function rank({ status }) {
    const open = OPEN_STATUSES.indexOf(status);
    return open < 0 ? OPEN_STATUSES.length : open;
}
/** True when the later answer says nothing that the earlier one does not. */
export function sameAnswer(answer, earlier) {
    return ['status', 'courtCaseNumber', 'orderNumber', 'orderDate', 'judge', 'note'].every((key) => answer[key] === undefined || answer[key] === earlier[key]);
}
function entryOf(text, { seq, head, hash }) {
    if (text === undefined)
        throw damaged(seq, 'the file is missing, and later entries are there');
    let written;
    try {
        written = JSON.parse(text);
    }
    catch {
        throw damaged(seq, 'it is not whole');
    }
    const { sha256, ...entry } = written ?? {};
    if (entry.seq !== seq || sha256 === undefined || text !== printEntry(entry, hash))
        throw damaged(seq, 'it is not as it was written');
    const runOf = entry.kind === 'export' ? entry.run.recordSha256 : undefined;
    if (entry.previous !== (seq === 1 ? runOf : head))
        throw damaged(seq, 'it does not continue the entry before it: one of the two was changed');
    return entry;
}
function damaged(seq, what) {
    const problem = {
        code: 'ledger-damaged',
        file: entryName(seq),
        hint: `the ledger cannot be relied on: ${what}. Nothing was written. Restore the folder court/ledger from a backup; if only the last entry is bad and no file of it was sent, move that entry away and repeat the command`,
    };
    return new RunRefused([problem]);
}
/** `000001.json`: the name of an entry. */
export function entryName(seq) {
    return `${String(seq).padStart(6, '0')}.json`;
}
/** The entry as it is kept, its own hash at its end. */
export function printEntry(entry, hash) {
    return `${JSON.stringify({ ...entry, sha256: sha256Of(JSON.stringify(entry), hash) })}\n`;
}
export function sha256Of(text, hash) {
    const running = hash();
    running.update(utf8(text));
    return running.hex();
}
