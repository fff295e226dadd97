import { allOf, anyOf, not } from '../basics/index.js';
export function yes(because, from = []) {
    return { is: 'yes', because, from };
}
export function no(because, from = []) {
    return { is: 'no', because, from };
}
export function unknown(missing, from = []) {
    return { is: 'unknown', missing, from };
}
/** Several facts are missing, and all of them matter. */
export function unknownFacts(facts, from = []) {
    return { is: 'unknown', missing: facts.join(SEPARATOR), parts: facts, from };
}
/** The facts that an answer lacks, one by one. */
export function missingFacts(answer) {
    if (answer.is !== 'unknown')
        return [];
    return answer.parts ?? [answer.missing];
}
/** The words of an answer: its reason, or what is missing. */
export function wordsOf(answer) {
    return answer.is === 'unknown' ? `unknown: ${answer.missing}` : answer.because;
}
/** No as soon as one is no; yes when all are yes. The words are those of the answers that decided. */
export function allAnswers(answers) {
    return combined(answers, allOf(answers.map((answer) => answer.is)));
}
/** Yes as soon as one is yes; no when all are no. */
export function anyAnswer(answers) {
    return combined(answers, anyOf(answers.map((answer) => answer.is)));
}
export function notAnswer(answer) {
    return answer.is === 'unknown' ? answer : { ...answer, is: not(answer.is) };
}
/** Between the reasons, or the missing facts, of a composed answer. */
export const SEPARATOR = '; ';
function combined(answers, is) {
    const [only] = answers;
    // Asked of every conviction of a person, and most people have one.
    if (only && answers.length === 1)
        return only;
    const words = new Set();
    const from = [];
    for (const answer of answers) {
        if (answer.is !== is)
            continue;
        if (answer.is === 'unknown')
            for (const fact of missingFacts(answer))
                words.add(fact);
        else
            words.add(answer.because);
        if (answer.from)
            from.push(...answer.from);
    }
    if (is === 'unknown')
        return unknownFacts([...words], from);
    return { is, because: [...words].join(SEPARATOR), from };
}
