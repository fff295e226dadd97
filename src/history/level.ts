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

/** What a sentence says of each level, put together once: `saysLevel((level) => \`it is ${level}\`)`, given `a felony` and the like. */
export function saysLevel(words: (level: string) => string): (level: Level) => string {
  const said: Readonly<Record<Level, string>> = {
    felony: words(aLevel('felony')),
    misdemeanor: words(aLevel('misdemeanor')),
    infraction: words(aLevel('infraction')),
    unknown: words(aLevel('unknown')),
  };
  return (level) => said[level];
}

/** With its article, for sentences: a felony, an infraction. */
export function aLevel(level: Level): string {
  if (level === 'unknown') return 'of unknown level';
  return level === 'infraction' ? 'an infraction' : `a ${level}`;
}
