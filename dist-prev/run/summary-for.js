import { utf8 } from '../basics/index.js';
import { remedySummary, summaryOf } from '../write/index.js';
/** What `summary.json` holds for a plan. With Proposition 64 alone it is the original's and what stands beside it. */
export function summaryFor({ county, asOf, policy, remedies }, tally, known) {
    return {
        ...summaryOf({ county, asOf, policy, tally, ...known }),
        ...(remedies.some((id) => id !== policy.remedy) && { remedies: remedySummary(tally, remedies) }),
    };
}
/** What `run.json` says of the choices of a plan. */
export function choicesRecord({ county, asOf, remedies, policy, answers }, hash) {
    const policyHash = hash();
    policyHash.update(utf8(JSON.stringify(policy)));
    return {
        county,
        asOf,
        remedies,
        policy,
        policySha256: policyHash.hex(),
        ...(answers && { answers: answersRecord(answers, hash) }),
    };
}
/** Answers hold personal data: the record names how many there were, and their hash. */
export function answersRecord(answers, hash) {
    const own = hash();
    own.update(utf8(JSON.stringify(answers)));
    return { count: answers.length, sha256: own.hex() };
}
