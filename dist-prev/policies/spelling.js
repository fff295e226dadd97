/** The word of a list that was probably meant, or nothing when none is near. Of a number nobody can say what was meant. */
export function nearest(word, words) {
    if (word.length > LONGEST_NAME || /^[\d.]*$/.test(word))
        return undefined;
    const allowed = Math.max(1, Math.floor(word.length / 3));
    const measured = words.map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }));
    return measured.filter(({ distance }) => distance <= allowed).sort((a, b) => a.distance - b.distance)[0]?.each;
}
/** `a`, `a or b`, `a, b or c`. */
export function orList(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
/** The words of a file in quotes, as long as they are no longer than a name is; more than that a message does not repeat. */
export function quoted(text) {
    return text.length > LONGEST_NAME ? 'this text' : JSON.stringify(text);
}
/** The text, cut where it grows longer than a name is. */
export function shortened(text) {
    return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}
export const LONGEST_NAME = 40;
/** Letters to add, drop, change or swap with their neighbour to get from one word to the other. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped ? beforeLast[j - 2] + 1 : changed));
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
