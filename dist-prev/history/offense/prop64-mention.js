/**
 * A number of HS 11357 to 11360 standing by itself. An attempt's 664 may be glued to it (66411357, 664.11357); a longer
 * run of digits (1135972) or a decimal (11357.5, another crime) is another number.
 */
const NUMBER = /(?<!\d)(?<!\d\.)(?:664\.?)?(1135[789]|11360)(?!\d)(?!\.\d)/;
/** The first of the four cannabis sections that free text mentions; for comments, where nothing can be parsed strictly. */
export function prop64Mention(text) {
    return NUMBER.exec(text)?.[1];
}
