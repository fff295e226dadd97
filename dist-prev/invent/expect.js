/** What every reader and judge of the file must do about a piece of dirt, whatever the county's policy. */
export const expectations = {
    'row-set-aside': 'The row that begins on this line cannot be used: it is set aside and reported by this line, and every other row is used.',
    'counted-once': 'The row on this line says nothing new: the conviction, or every one of the person where none is named, counts once, as without it.',
    'not-covered': 'This count is no conviction under HS 11357-11360: it gets no relief under Proposition 64 and no line among its results.',
    'never-granted': 'This conviction may be reported or sent to a person, but no relief is granted on it in the requested county.',
    'already-relieved': 'A later entry has relieved this conviction: the result says so, and does not count it as relief newly found.',
    'same-as-clean': 'The dirt changes nothing: the results are those of the same person in the file of the same seed without faults.',
    warned: 'The row is used, and a warning names this line.',
    'hand-review:birth-date': 'A question about age is answered only where every possible birth date agrees; where the answer would decide, hand review.',
    'hand-review:conviction-date': 'A question about the date of this conviction is answered only where every possible day agrees; where it would decide, hand review.',
    'hand-review:level': 'Whether this conviction is a felony is unknown: never taken for a misdemeanor; where it would decide, hand review.',
    'hand-review:offense': 'What this conviction is for is unknown: no relief is granted, and it is not passed over in silence.',
    'hand-review:sentence-end': 'When this sentence ended is unknown; where it would decide, hand review.',
    'hand-review:later-disposition': 'A later entry of this conviction is not understood: where it could decide, hand review.',
};
