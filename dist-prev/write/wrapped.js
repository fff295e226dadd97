/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(words, letters) {
    const lines = [];
    for (const word of words.split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= letters)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** `1,234,567`: in the same way on every machine. */
export function grouped(count) {
    return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
