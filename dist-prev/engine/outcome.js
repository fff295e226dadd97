/** The words for each outcome, as courts and prosecutors' files use them; those of the original application where it had them. */
const POLICY_WORDS = {
    dismiss: 'Eligible for Dismissal',
    reduce: 'Eligible for Reduction',
    'hand-review': 'Hand Review',
    'not-eligible': 'Not eligible',
    'already-relieved': 'Already Relieved',
    'city-attorney-review': 'To be reviewed by City Attorneys',
    'maybe-eligible': 'Maybe Eligible - Flag for Review',
};
const STATUTE_WORDS = {
    'dismiss-and-seal': 'Dismissal and Sealing',
    'redesignate-misdemeanor': 'Redesignation as Misdemeanor',
    'redesignate-infraction': 'Redesignation as Infraction',
    resentence: 'Recall and Resentencing',
    seal: 'Sealing',
    destroy: 'Record to be Destroyed',
    'automatic-relief': 'Automatic Relief, predicted',
    'not-yet': 'Not Yet',
    'not-a-candidate': 'Not a Candidate',
};
export const OUTCOME_WORDS = { ...POLICY_WORDS, ...STATUTE_WORDS };
/** The outcomes that a policy may name, and that the results are counted by. */
export const OUTCOMES = Object.keys(POLICY_WORDS);
/** True for outcomes of a policy that change a conviction without a person looking at it first. */
export function grants(outcome) {
    return outcome === 'dismiss' || outcome === 'reduce';
}
/** How much an outcome gives: 2 ends the conviction, 1 lowers it, 0 leaves it. */
export function relief(outcome) {
    return RELIEF.get(outcome) ?? 0;
}
const RELIEF = new Map([
    ['dismiss', 2],
    ['dismiss-and-seal', 2],
    ['seal', 2],
    ['destroy', 2],
    ['automatic-relief', 2],
    ['reduce', 1],
    ['redesignate-misdemeanor', 1],
    ['redesignate-infraction', 1],
    ['resentence', 1],
]);
/** True for outcomes that give something now, or will when a wait is over. */
export function gives(outcome) {
    return outcome === 'not-yet' || RELIEF.has(outcome);
}
/** Whether an outcome gives more than the statute does, which is sure only when it gives more than all that the statute may. */
export function goesBeyond(outcome, possible) {
    const given = relief(outcome);
    if (possible.every((each) => given <= relief(each)))
        return 'no';
    return possible.every((each) => given > relief(each)) ? 'yes' : 'unknown';
}
