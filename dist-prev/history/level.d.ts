/** How grave a charge or conviction is. */
export type Level = 'felony' | 'misdemeanor' | 'infraction' | 'unknown';
/** `FELONY`, `felony  `, `F` …; anything else, blank included, is unknown. */
export declare function parseLevel(cell: string): Level;
/** With its article, for sentences: a felony, an infraction. */
export declare function aLevel(level: Level): string;
