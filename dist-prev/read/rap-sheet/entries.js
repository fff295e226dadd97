import { readSentence, sentenceInComment, } from '../../history/index.js';
/** What custody and probation give instead of a disposition. */
export function sentenceAlone({ text, date, dated }) {
    const words = { kind: 'supervision', statute: undefined, lowersTo: 'unknown', text: '' };
    return { words, date, dated, at: text.at, level: undefined, sentence: text, comments: [] };
}
/** The dispositions of a count, their sentences read. The sentence of a comment counts where no SEN line gives one. */
export function finishEntries(entries, warnings) {
    let before = [];
    return entries.map((entry) => {
        const { words, date, dated, at } = entry;
        const sentence = readParts(entry, warnings);
        if (words.kind === 'convicted' && entry.level === undefined)
            warnings.add('no-level', at);
        if (dated === 'update' && leavesOut(sentence, before))
            warnings.add('modified-sentence', at);
        if (sentence.length > 0)
            before = sentence;
        const comments = entry.comments.map((each) => ({ text: each.text, at: each.at }));
        return { words, date, dated, level: entry.level ?? 'unknown', sentence, comments, at };
    });
}
function readParts({ sentence, comments }, warnings) {
    const given = sentence ?? comments.map(({ text, at }) => ({ text: sentenceInComment(text), at })).find(({ text }) => text !== '');
    if (!given)
        return [];
    const read = readSentence(given.text);
    for (const each of read.repairs)
        warnings.add('repaired', given.at, each);
    if (read.unreadableLength)
        warnings.add('unreadable-length', given.at);
    if (read.unknownWords)
        warnings.add('unknown-sentence-words', given.at);
    return read.parts;
}
/** True when a modification leaves out a kind of term that the sentence before it had. */
function leavesOut(now, before) {
    const kinds = new Set(now.map(({ kind }) => kind));
    return now.length > 0 && before.some(({ kind }) => (kind === 'probation' || kind === 'prison') && !kinds.has(kind));
}
