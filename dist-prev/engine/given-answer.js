/** An answer of the record stands; one that it leaves open is settled by what a person answered, and says so. */
export function settled(answer, given) {
    if (given === undefined || answer.is !== 'unknown')
        return answer;
    const { is, by, on, source } = given;
    return {
        is,
        because: `answered by ${by} on ${on}, from ${source}; the record leaves it open`,
        from: answer.from ?? [],
        ...(answer.until && { until: answer.until }),
    };
}
/** True when a person's answer and the record's are opposites: the record's stands, and somebody must look. */
export function contradicts(given, answer) {
    return given !== undefined && answer.is !== 'unknown' && given.is !== answer.is;
}
/** Answers by person and subject, made once for all that is judged. What is said of one subject goes before what is said of all. */
export class AnswerBook {
    #byPerson = new Map();
    constructor(answers) {
        for (const answer of answers) {
            const own = this.#byPerson.get(answer.person);
            if (own)
                own.push(answer);
            else
                this.#byPerson.set(answer.person, [answer]);
        }
    }
    /** Nothing when nobody answered anything about the subject. */
    about(person, subject) {
        const own = this.#byPerson.get(person);
        if (!own)
            return undefined;
        const found = new Map();
        for (const wanted of ['', subject])
            for (const { subject: meant, question, is, by, on, source } of own)
                if (meant === wanted)
                    found.set(question, { is, by, on, source });
        return found.size === 0 ? undefined : found;
    }
}
