export function truth(fact) {
    return fact ? 'yes' : 'no';
}
export function not(answer) {
    return answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes';
}
/** No as soon as one is no; yes when all are yes. */
export function allOf(answers) {
    let result = 'yes';
    for (const answer of answers) {
        if (answer === 'no')
            return 'no';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
/** Yes as soon as one is yes; no when all are no. */
export function anyOf(answers) {
    let result = 'no';
    for (const answer of answers) {
        if (answer === 'yes')
            return 'yes';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
