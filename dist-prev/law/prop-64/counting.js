import { allAnswers, anyAnswer, unknown, wordsOf, yes, } from '../../engine/index.js';
/** The parameter of questions about all convictions of a person. */
export const SET_ASIDE = {
    type: 'choice',
    choices: ['ask', 'counts', 'does-not-count'],
    otherwise: 'ask',
    describe: 'whether a conviction since set aside or dismissed still counts; "ask" sends the person to hand review where it matters',
};
/** Yes when it is so for all, no as soon as it is not for one. */
export function ofAll(convictions, truth) {
    let found = 'yes';
    for (const each of convictions) {
        const is = truth(each);
        if (is === 'no')
            return 'no';
        if (is === 'unknown')
            found = 'unknown';
    }
    return found;
}
/** Of answers about many convictions, all must be yes; told are the last few that decide, with how many there are. */
export function together(answers) {
    const answer = allAnswers(answers);
    const deciding = answers.filter((each) => each.is === answer.is);
    if (answer.is === 'unknown' || deciding.length <= 3)
        return answer;
    const told = allAnswers(deciding.slice(-2));
    return { ...told, is: answer.is, because: `${deciding.length} convictions, among them: ${wordsOf(told)}` };
}
/** A conviction that no longer stands is counted as the policy says; one that never was one does not count at all. */
export function stillCounting(conviction, setAside, otherwise) {
    const { standing } = conviction;
    const found = otherwise();
    const counts = countsStill(conviction, setAside);
    if (counts === 'yes' || found.is === 'yes')
        return found;
    if (standing.kind === 'doubtful')
        return anyAnswer([unknown(standing.missing, [standing.origin]), found]);
    if (counts === 'unknown')
        return unknown('whether a conviction since set aside counts', [conviction.origin]);
    const text = standing.kind === 'relieved' ? standing.by.text : '';
    return yes(`a conviction no longer counts: ${text}`, [conviction.origin]);
}
export function countsStill({ standing }, setAside) {
    if (standing.kind === 'stands')
        return 'yes';
    const erased = standing.kind === 'relieved' && (standing.by.kind === 'vacated' || standing.by.kind === 'relieved');
    if (erased || (setAside === 'does-not-count' && standing.kind === 'relieved'))
        return 'no';
    return setAside === 'counts' ? 'yes' : 'unknown';
}
/** The same of a measure, which a conviction that does not count leaves as large as can be. */
export function stillMeasured(conviction, setAside, found) {
    const counts = countsStill(conviction, setAside);
    if (counts === 'yes')
        return found;
    return { least: counts === 'no' ? Infinity : found.least, most: Infinity };
}
