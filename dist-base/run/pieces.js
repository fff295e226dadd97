import { resultWithin } from './scattered.js';
/** About how many bytes of an input are decided at a time. */
const PIECE_BYTES = 1 << 20;
/** Every file cut between persons, each piece with what it needs to know of the rest. Rows set aside stay with the piece before them. */
export function* piecesOfAll(survey, scattered, plans) {
    // Everybody's rows are written, and nobody has lost one: who has nothing to say here need not be told of.
    const complete = survey.lost.size === 0 && survey.orphans.size === 0;
    const silent = (plan) => complete && !plans[plan].onlyPeopleInScope;
    for (const [index, file] of survey.files.entries()) {
        for (const { piece, endRow, people } of piecesOf(file, index)) {
            const here = new Map();
            const silentHere = new Set();
            for (const person of scattered.size === 0 ? [] : people) {
                const result = scattered.get(person);
                const own = result && resultWithin(result, { ...piece, endRow }, silent);
                if (own)
                    here.set(person, own);
                else if (result)
                    silentHere.add(person);
            }
            const everyone = scattered.size > 0 && here.size + silentHere.size === people.size;
            yield {
                kind: 'decide',
                piece,
                lost: lostBy(people, survey.lost),
                orphans: survey.orphans,
                scattered: here,
                silent: everyone ? 'everyone else' : silentHere,
            };
        }
    }
}
/** Rows that the people of a piece may have lost. */
function lostBy(people, lost) {
    const found = new Map();
    for (const person of lost.size === 0 ? [] : people) {
        const rows = lost.get(person);
        if (rows)
            found.set(person, rows);
    }
    return found;
}
/** Behind the last row that a file can have. */
const LAST_ROW = 2 ** 32;
/** Cuts a file between persons, and says who stands in each piece. */
export function* piecesOf({ survey, firstLine }, file, pieceBytes = PIECE_BYTES) {
    if (!survey)
        return;
    const { people, person, start, firstRow, firstLine: lines } = survey.runs;
    let open = { file, start: survey.dataStart, firstRow: 0, firstLine };
    let here = new Set();
    for (let i = 0; i < start.length; i++) {
        if (start[i] - open.start >= pieceBytes) {
            yield { piece: { ...open, end: start[i] }, endRow: firstRow[i], people: here };
            open = { file, start: start[i], firstRow: firstRow[i], firstLine: lines[i] };
            here = new Set();
        }
        here.add(people[person[i]]);
    }
    yield { piece: { ...open, end: survey.end }, endRow: LAST_ROW, people: here };
}
