import { no, yes } from '../../engine/index.js';
import { printLine } from '../../history/index.js';
export const recordIncomplete = {
    id: 'record-incomplete',
    cite: 'House rule: nothing is granted on a record that could not be read whole',
    asks: 'Was a row set aside that may belong to this person?',
    ask: ({ facts: { history } }) => {
        if (history.lost.length === 0)
            return no('every row of the person was read');
        const lines = history.lost.map((lost) => printLine(lost.origin));
        return yes(`not read: ${lines.join(', ')}`, history.lost.map((lost) => lost.origin));
    },
};
