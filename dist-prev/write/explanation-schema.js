import { OUTCOME_WORDS } from '../engine/index.js';
/** Names the form of an explanation as JSON. A field may be added within a version; none is taken away or changed. */
export const EXPLANATION_FORMAT = { format: 'cmr-explanation', version: '1.0' };
const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const OUTCOME = { enum: Object.keys(OUTCOME_WORDS) };
const LEVEL = { enum: ['felony', 'misdemeanor', 'infraction', 'unknown'] };
const TRUTH = { enum: ['yes', 'no', 'unknown'] };
function listOf(items) {
    return { type: 'array', items };
}
/** An object of exactly these properties; those named in `optional` may be absent. */
function objectOf(properties, optional = []) {
    const required = Object.keys(properties).filter((name) => !optional.includes(name));
    return { type: 'object', properties, required, additionalProperties: false };
}
function described(schema, description) {
    return { ...schema, description };
}
const INTERVAL = { oneOf: [objectOf({ earliest: DAY, latest: DAY }), { type: 'null' }] };
const PLACE = objectOf({ file: TEXT, line: COUNT, page: COUNT }, ['page']);
const GIVEN = objectOf({ is: { enum: ['yes', 'no'] }, by: TEXT, on: DAY, source: TEXT });
const STEP = objectOf({
    question: described(TEXT, "the question's name, as in docs/law and docs/formats/policy.md"),
    asks: described(TEXT, 'the question in words'),
    authority: described(TEXT, 'the statute, case or county choice that asks it'),
    answer: TRUTH,
    because: described(TEXT, 'the fact, when the answer is yes or no'),
    missing: described(TEXT, 'the fact that is missing, when the answer is unknown'),
    given: described(GIVEN, 'what a person answered, where somebody did'),
    rows: described(listOf(PLACE), 'where the facts stand'),
}, ['because', 'missing', 'given']);
const VERDICT = {
    outcome: OUTCOME,
    inWords: TEXT,
    reason: TEXT,
    decidedBy: described(objectOf({ question: TEXT, authority: TEXT }), 'the question that decided, or "otherwise"; the first that lacks a fact when facts are missing'),
    missing: described(listOf(TEXT), 'facts that are needed and not known; empty when every road leads to one outcome'),
    possible: described(listOf(OUTCOME), 'every outcome that the missing facts leave open'),
    open: described(listOf(objectOf({ question: TEXT, asks: TEXT, missing: TEXT, ifYes: listOf(OUTCOME), ifNo: listOf(OUTCOME) })), 'questions that a person must answer, and what each answer leads to'),
    duty: described({ enum: ['shall', 'may'] }, 'whether the court must or may grant it'),
    opens: described(INTERVAL, 'the day on which a wait that stands in the way is over'),
    trace: described(listOf(STEP), 'every question that was asked, in order'),
};
const OPTIONAL = ['duty', 'opens'];
/** The JSON Schema of `cmr explain --json`. */
export function explanationSchema() {
    const statute = {
        ...VERDICT,
        route: described(TEXT, "by which of the statute's routes; empty when it never comes to that"),
        policyGoesBeyond: described(TRUTH, 'whether the policy gives more than the statute'),
    };
    const conviction = objectOf({
        conviction: described(TEXT, 'the key, as in determinations.csv'),
        offense: described(listOf(TEXT), 'as read; empty when no section can be read'),
        charge: described(TEXT, 'as printed in the record'),
        level: described(LEVEL, 'today'),
        levelAtConviction: LEVEL,
        convicted: INTERVAL,
        county: TEXT,
        caseNumbers: listOf(TEXT),
        rows: described(listOf(PLACE), 'every row of the conviction'),
        remedy: TEXT,
        policy: described(objectOf(VERDICT, OPTIONAL), "what the county's policy gives"),
        cautions: listOf(TEXT),
        statute: described(objectOf(statute, OPTIONAL), 'what the statute itself gives, beside and apart'),
    }, ['statute']);
    const route = objectOf({ id: TEXT, cite: TEXT, form: TEXT }, ['form']);
    const other = objectOf({
        about: { enum: ['conviction', 'arrest', 'case'] },
        key: described(TEXT, 'as conviction_key in determinations.csv'),
        remedy: TEXT,
        verdict: described(objectOf(VERDICT, OPTIONAL), 'what the statute gives'),
        routes: described(listOf(route), 'the sections by which something is given, with the items of forms'),
        cautions: listOf(TEXT),
    });
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Explanation of the determinations about one person, version 1.0',
        description: 'Printed by `cmr explain --json`. Holds personal data.',
        ...objectOf({
            format: { const: EXPLANATION_FORMAT.format },
            version: { const: EXPLANATION_FORMAT.version },
            county: TEXT,
            asOf: DAY,
            policy: TEXT,
            person: objectOf({ id: TEXT, name: TEXT, convictionsOnRecord: COUNT }),
            convictions: listOf(conviction),
            others: described(listOf(other), 'determinations by other remedies, where --remedy asks about them'),
        }, ['others']),
    };
}
