import { decidedOf } from '../court/index.js';
/** Where a conviction stands on its way through the courts; each is at one place. */
export const PLACES = {
    granted: {
        ordered: 'ordered by a court',
        'already-done': 'done before, or the record destroyed, says the court',
        'already-relieved': 'relieved before, says the record',
    },
    challenged: {
        'challenged-criteria': 'challenged: does not meet the criteria, a person decided',
        'challenged-risk': 'challenged: unreasonable risk to public safety, a person decided',
        'no-relief': 'no relief, a person decided',
        'not-eligible': 'not granted by the county’s choices',
        refused: 'refused by a court',
    },
    pending: {
        'hand-review': 'waits for a person of the office',
        'not-sent': 'decided, not yet sent to a court',
        sent: 'sent to a court, not answered',
        'open-question': 'the court could not place it',
    },
};
/** Counts where the convictions under Proposition 64 stand. */
export function progressOf({ determinations, ledger, reviewed }) {
    const counts = new Map();
    const people = new Set();
    let identified = 0;
    for (const row of determinations) {
        if (row.remedy !== 'prop-64')
            continue;
        const { conviction_key: key } = row;
        const place = placeOf(row, ledger.live.get(key), reviewed.get(key));
        counts.set(place, (counts.get(place) ?? 0) + 1);
        people.add(row.subject_id);
        identified++;
    }
    const stage = (name) => {
        const of = Object.keys(PLACES[name]).map((place) => [place, counts.get(place) ?? 0]);
        const all = of.reduce((sum, [, count]) => sum + count, 0);
        return { all, of: Object.fromEntries(of) };
    };
    return {
        identified,
        people: people.size,
        stages: { granted: stage('granted'), challenged: stage('challenged'), pending: stage('pending') },
    };
}
function placeOf(row, line, reviewed) {
    switch (line?.answer?.status) {
        case 'ORDERED':
            return 'ordered';
        case 'ALREADY_DONE':
        case 'PURGED':
            return 'already-done';
        case 'REFUSED':
            return 'refused';
        case 'NOT_FOUND':
        case 'IDENTITY_MISMATCH':
        case 'COUNT_MISMATCH':
            return 'open-question';
        case undefined:
            return line ? 'sent' : unsentPlaceOf(row, reviewed);
    }
}
function unsentPlaceOf(row, reviewed) {
    if (decidedOf(row, reviewed).kind === 'decision')
        return 'not-sent';
    if (reviewed?.decision === 'challenge-criteria')
        return 'challenged-criteria';
    if (reviewed?.decision === 'challenge-risk')
        return 'challenged-risk';
    if (reviewed?.decision === 'no-relief')
        return 'no-relief';
    if (row.outcome === 'Already Relieved')
        return 'already-relieved';
    return row.outcome === 'Not eligible' ? 'not-eligible' : 'hand-review';
}
