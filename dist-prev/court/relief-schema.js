import { ACTIONS } from './decisions.js';
import { RELIEF_COLUMNS } from './relief-line.js';
const TEXT = { type: 'string', minLength: 1 };
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const PARTIAL = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const PARTIAL_OR_UNKNOWN = { type: 'string', pattern: '^(unknown|\\d{4}(-\\d{2}(-\\d{2})?)?)$' };
const WHOLE = { type: 'integer', minimum: 0 };
const FLAG = { type: 'boolean' };
const SHA256 = { type: 'string', pattern: '^([0-9a-f]{64}|unknown)$' };
/** What each cell may hold that the JSON has with a count. */
const COUNT = {
    line_id: { type: 'integer', minimum: 1 },
    conviction_key: TEXT,
    count_number: WHOLE,
    code: TEXT,
    section: TEXT,
    subsection: { type: 'string', pattern: '^(\\([^)]+\\))+$' },
    attempt: FLAG,
    offense_text_source: TEXT,
    level: { enum: ['F', 'M', 'I', 'U'] },
    conviction_date: PARTIAL_OR_UNKNOWN,
    disposition_date: DAY,
    action: { enum: ACTIONS },
    new_code_section: TEXT,
    legal_basis: TEXT,
    rule_id: TEXT,
    reason_text: TEXT,
    registration_relief: FLAG,
    other_counts_in_case: WHOLE,
    confidence: { enum: ['HIGH', 'REVIEWED'] },
    requesting_agency: TEXT,
    decision_date: DAY,
    decided_by: TEXT,
    source_file_sha256: SHA256,
    source_row: TEXT,
    cancels_line: { type: 'string', pattern: '^[0-9a-f-]{36}/[0-9]+$' },
};
/** The JSON Schema (draft 2020-12) of `court-relief-export` 1.0. Unknown is a key that is not there. */
export function courtReliefSchema() {
    const required = RELIEF_COLUMNS.filter(({ name, required: needed }) => needed && name in COUNT).map(({ name }) => name);
    const court = closed({ ori: TEXT, name_source: TEXT, name: TEXT }, ['name_source']);
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'court-relief-export 1.0',
        description: 'Counts that a court is asked to change, by case. Totals and the hash of the cases follow from the cases.',
        ...closed({
            schema: { const: 'court-relief-export' },
            version: { const: '1.0' },
            batch: closed({
                id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' },
                number: { type: 'integer', minimum: 1 },
                created: DAY,
                county: closed({ fips: { type: 'string', pattern: '^06\\d{3}$' }, name: TEXT }),
                court,
                agency: TEXT,
                program: TEXT,
                run: SHA256,
                options: closed({ remedies: list(TEXT), policy: TEXT, policySha256: SHA256 }),
                inputs: list(closed({ name: TEXT, sha256: SHA256, rows: WHOLE, rejected: WHOLE })),
                totals: closed({
                    lines: WHOLE,
                    cases: WHOLE,
                    persons: WHOLE,
                    by_action: { type: 'object', propertyNames: { enum: ACTIONS }, additionalProperties: WHOLE },
                }),
            }),
            cases: list(closed({
                court,
                case_number: closed({ source: TEXT, normalised: TEXT, alternatives: list(TEXT) }, []),
                defendant: closed({
                    last: TEXT,
                    first: TEXT,
                    middle: TEXT,
                    suffix: TEXT,
                    name_source: TEXT,
                    dob: PARTIAL,
                    cii: TEXT,
                    cii_source: TEXT,
                    fbi: TEXT,
                    subject_key: TEXT,
                }, ['last', 'name_source', 'subject_key']),
                counts: { ...list(closed(COUNT, required)), minItems: 1 },
            }, ['court', 'defendant', 'counts'])),
            signature: closed({ sha256: SHA256 }),
        }),
    };
}
function closed(properties, required = Object.keys(properties)) {
    return { type: 'object', properties, required, additionalProperties: false };
}
function list(items) {
    return { type: 'array', items };
}
