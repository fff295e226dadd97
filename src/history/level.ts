/** How grave a charge or conviction is. */
export type Level = 'felony' | 'misdemeanor' | 'infraction' | 'unknown';

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['FELONY', 'felony'],
  ['F', 'felony'],
  ['MISDEMEANOR', 'misdemeanor'],
  ['M', 'misdemeanor'],
  ['INFRACTION', 'infraction'],
  ['I', 'infraction'],
]);

/** `FELONY`, `felony  `, `F` …; anything else, blank included, is unknown. */
export function parseLevel(cell: string): Level {
  return LEVELS.get(cell.trim().toUpperCase()) ?? 'unknown';
}

/** With its article, for sentences: a felony, an infraction. */
export function aLevel(level: Level): string {
  if (level === 'unknown') return 'of unknown level';
  return level === 'infraction' ? 'an infraction' : `a ${level}`;
}
