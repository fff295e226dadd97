import { OUTCOMES } from '../engine/index.js';
import { csvLine } from './csv.js';
/** `sweep.csv`: a line for each combination of values, with people relieved and convictions by outcome. */
export function sweepCsv({ parameters, cells }) {
    const lines = cells.map(({ values, peopleRelieved, convictions }) => csvLine([...values, peopleRelieved, ...OUTCOMES.map((outcome) => convictions[outcome] ?? 0)].map(String)));
    return csvLine([...parameters, 'people_relieved', ...OUTCOMES]) + lines.join('');
}
