import { orList } from './spelling.js';
/** What a policy file may hold, key by key; the reader's messages and the published schema both speak from these lists. */
export const POLICY_KEYS = {
    $schema: { expects: 'the address of the JSON Schema, for editors', optional: true },
    id: { expects: 'a name in lower case with hyphens, such as "our-county-2020"' },
    title: { expects: 'a title in plain words', optional: true },
    remedy: { expects: 'the remedy that the policy is for' },
    county: { expects: 'one of the 58 counties of California, such as "LOS ANGELES"', optional: true },
    source: { expects: 'where the choices come from: an announcement, a file, the person who made them' },
    inForce: { expects: 'the days on which the policy holds: an object with from, to or both', optional: true },
    notes: { expects: 'a list of remarks', optional: true },
    covers: { expects: 'a list of what the policy looks at besides the convictions of the remedy', optional: true },
    readings: { expects: 'an object that says how passages of the statute are read', optional: true },
    flow: { expects: 'a list of steps: questions in the order in which they are asked, each with what follows a yes' },
    otherwise: { expects: 'the outcome when no step answers yes: an outcome, or an object with then and reason' },
};
export const IN_FORCE_KEYS = {
    from: { expects: 'the first day, "YYYY-MM-DD"', optional: true },
    to: { expects: 'the last day, "YYYY-MM-DD"', optional: true },
};
/** What stands beside the question of a step. */
export const STEP_KEYS = {
    then: { expects: 'what follows a yes: an outcome, or an object with a flow of its own' },
    reason: { expects: "the words of the reason in the results, if not the question's own", optional: true },
};
export const NESTED_KEYS = { flow: POLICY_KEYS.flow, otherwise: POLICY_KEYS.otherwise };
export const ENDING_KEYS = {
    then: { expects: 'an outcome' },
    reason: { expects: 'the words of the reason in the results' },
};
/** The ways to ask; each question has exactly one of these keys. */
export const FORM_KEYS = {
    ask: { expects: 'the name of a question' },
    all: { expects: 'a list of questions that must all answer yes' },
    any: { expects: 'a list of questions of which one must answer yes' },
    not: { expects: 'a question that must answer no' },
};
export const FORMS = Object.keys(FORM_KEYS);
export const A_QUESTION = `a question: an object with ${orList(FORMS)}`;
export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
