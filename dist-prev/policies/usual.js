import { unreachable } from '../basics/index.js';
/** Values to begin with, for the parameters of a question that have none of their own. */
export function usualValues({ parameters }) {
    const needed = Object.entries(parameters).filter(([, { otherwise }]) => otherwise === undefined);
    return Object.fromEntries(needed.map(([name, parameter]) => [name, usual(parameter)]));
}
/** Ages and years as counties chose them most; the day on which Proposition 64 came into force. */
function usual(parameter) {
    switch (parameter.type) {
        case 'integer': {
            const { min, max } = parameter;
            return Math.min(max, Math.max(min, max > 30 ? 50 : 5));
        }
        case 'date':
            return '2016-11-09';
        case 'citations':
            return [parameter.allowed[0]];
        case 'choice':
            return parameter.choices[0];
        default:
            return unreachable(parameter);
    }
}
