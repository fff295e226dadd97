/** Small steps over a text, each from a position to the position behind what it found. They look at each character once. */
export function skip(text, from, characters) {
    let at = from;
    while (at < text.length && characters.includes(text[at]))
        at += 1;
    return at;
}
export function skipSpace(text, from) {
    return skip(text, from, ' \t\r\n\f\v\u00a0');
}
export function letters(text, from) {
    let at = from;
    while (at < text.length && isLetter(text[at]))
        at += 1;
    return text.slice(from, at);
}
export function digits(text, from) {
    let at = from;
    while (at < text.length && isDigit(text[at]))
        at += 1;
    return text.slice(from, at);
}
export function isDigit(character) {
    return character !== undefined && character >= '0' && character <= '9';
}
export function isLetter(character) {
    if (character === undefined)
        return false;
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}
