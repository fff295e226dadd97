/** The file, with one line for each station, so that it can be compared by eye. */
export function printFlowFile({ stations, coverageUnknown, ...head }) {
    const lines = stations.map((station) => `    ${JSON.stringify(station)}`);
    const [start, rest] = [JSON.stringify(head, null, 2).slice(0, -2), `  "coverageUnknown": ${coverageUnknown}`];
    return `${start},\n${rest},\n  "stations": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
/** Reads what {@link printFlowFile} wrote; nothing when it is something else. */
export function readFlowFile(text) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isFlowFile(file) ? file : undefined;
}
function isFlowFile(file) {
    const { county, asOf, policy, stations, coverageUnknown } = (file ?? {});
    const isCount = (count) => Number.isSafeInteger(count);
    const isStation = (station) => typeof station?.id === 'string' &&
        typeof station.asks === 'string' &&
        typeof station.reason === 'string' &&
        [station.depth, station.reached, station.yes, station.unknown, station.decided].every(isCount);
    return ([county, asOf, policy].every((words) => typeof words === 'string') &&
        isCount(coverageUnknown) &&
        Array.isArray(stations) &&
        stations.every(isStation));
}
