import { OUTCOME_WORDS, type Passage, type Station } from '../engine/index.ts';
import { escaped, text } from './svg.ts';

/** The flow as a picture: a line for each question, with how many reached it and a bar of those that it decided. */
export function flowSvg({ stations, coverageUnknown }: Passage, policy: string): string {
  const all = coverageUnknown + stations.reduce((sum, { decided }) => sum + decided, 0);
  const bar = (count: number): number => (all === 0 ? 0 : Math.round((count / all) * 220));
  const line = (i: number, words: string, counts: readonly [string, number], then: string): string => {
    const [reached, decided] = counts;
    const y = 84 + i * 26;
    return [
      text(12, y, words, ''),
      text(440, y, reached, 'text-anchor="end"'),
      `<rect x="456" y="${y - 13}" width="${bar(decided)}" height="18" fill="#3f6f9f"><title>${escaped(`${words}: ${decided} decided`)}</title></rect>`,
      text(462 + bar(decided), y, String(decided), ''),
      text(744, y, then, 'fill="#445"'),
    ].join('');
  };
  const row = (station: Station, i: number): string =>
    line(
      i,
      `${'→ '.repeat(station.depth)}${station.id}`,
      [String(station.reached), station.decided],
      station.then === undefined ? 'questions follow' : OUTCOME_WORDS[station.then],
    );
  const height = 84 + (stations.length + 1) * 26;
  const title = `${all} convictions in the flow of ${policy}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="980" height="${height}" viewBox="0 0 980 ${height}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">For each question: how many convictions reached it, and how many it decided.</desc>`,
    `<rect width="980" height="${height}" fill="#fff"/>`,
    text(12, 24, title, 'font-size="14" font-weight="bold"'),
    text(12, 56, 'Question', 'font-weight="bold"'),
    text(440, 56, 'Reached', 'text-anchor="end" font-weight="bold"'),
    text(456, 56, 'Decided', 'font-weight="bold"'),
    text(744, 56, 'A yes gives', 'font-weight="bold"'),
    ...stations.map(row),
    line(stations.length, 'not known to be covered', [String(coverageUnknown), coverageUnknown], ''),
    '</svg>\n',
  ].join('\n');
}
