const LEVELS = new Map([
    ['FELONY', 'felony'],
    ['F', 'felony'],
    ['MISDEMEANOR', 'misdemeanor'],
    ['M', 'misdemeanor'],
    ['INFRACTION', 'infraction'],
    ['I', 'infraction'],
]);
/** `FELONY`, `felony  `, `F` …; anything else, blank included, is unknown. */
export function parseLevel(cell) {
    return LEVELS.get(cell.trim().toUpperCase()) ?? 'unknown';
}
/** With its article, for sentences: a felony, an infraction. */
export function aLevel(level) {
    if (level === 'unknown')
        return 'of unknown level';
    return level === 'infraction' ? 'an infraction' : `a ${level}`;
}
