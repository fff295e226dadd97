import type { Passage, Station } from '../engine/index.ts';

/** `flow.json`: how the convictions of a run went through the flow of its policy. No personal data. */
export type FlowFile = Passage & {
  readonly county: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly policy: string;
  readonly remedy: string;
};

/** The file, with one line for each station, so that it can be compared by eye. */
export function printFlowFile({ stations, coverageUnknown, ...head }: FlowFile): string {
  const lines = stations.map((station) => `    ${JSON.stringify(station)}`);
  const [start, rest] = [JSON.stringify(head, null, 2).slice(0, -2), `  "coverageUnknown": ${coverageUnknown}`];
  return `${start},\n${rest},\n  "stations": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads what {@link printFlowFile} wrote; nothing when it is something else. */
export function readFlowFile(text: string): FlowFile | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isFlowFile(file) ? file : undefined;
}

function isFlowFile(file: unknown): file is FlowFile {
  const { county, asOf, policy, stations, coverageUnknown } = (file ?? {}) as Partial<Record<keyof FlowFile, unknown>>;
  const isCount = (count: unknown): boolean => Number.isSafeInteger(count);
  const isStation = (station: Partial<Station> | null): boolean =>
    typeof station?.id === 'string' &&
    typeof station.asks === 'string' &&
    typeof station.reason === 'string' &&
    [station.depth, station.reached, station.yes, station.unknown, station.decided].every(isCount);
  return (
    [county, asOf, policy].every((words) => typeof words === 'string') &&
    isCount(coverageUnknown) &&
    Array.isArray(stations) &&
    (stations as (Partial<Station> | null)[]).every(isStation)
  );
}
