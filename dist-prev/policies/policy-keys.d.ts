/** What a policy file may hold, key by key; the reader's messages and the published schema both speak from these lists. */
export declare const POLICY_KEYS: {
    readonly $schema: {
        readonly expects: 'the address of the JSON Schema, for editors';
        readonly optional: true;
    };
    readonly id: {
        readonly expects: 'a name in lower case with hyphens, such as "our-county-2020"';
    };
    readonly title: {
        readonly expects: 'a title in plain words';
        readonly optional: true;
    };
    readonly remedy: {
        readonly expects: 'the remedy that the policy is for';
    };
    readonly county: {
        readonly expects: 'one of the 58 counties of California, such as "LOS ANGELES"';
        readonly optional: true;
    };
    readonly source: {
        readonly expects: 'where the choices come from: an announcement, a file, the person who made them';
    };
    readonly inForce: {
        readonly expects: 'the days on which the policy holds: an object with from, to or both';
        readonly optional: true;
    };
    readonly notes: {
        readonly expects: 'a list of remarks';
        readonly optional: true;
    };
    readonly covers: {
        readonly expects: 'a list of what the policy looks at besides the convictions of the remedy';
        readonly optional: true;
    };
    readonly readings: {
        readonly expects: 'an object that says how passages of the statute are read';
        readonly optional: true;
    };
    readonly flow: {
        readonly expects: 'a list of steps: questions in the order in which they are asked, each with what follows a yes';
    };
    readonly otherwise: {
        readonly expects: 'the outcome when no step answers yes: an outcome, or an object with then and reason';
    };
};
export declare const IN_FORCE_KEYS: {
    readonly from: {
        readonly expects: 'the first day, "YYYY-MM-DD"';
        readonly optional: true;
    };
    readonly to: {
        readonly expects: 'the last day, "YYYY-MM-DD"';
        readonly optional: true;
    };
};
/** What stands beside the question of a step. */
export declare const STEP_KEYS: {
    readonly then: {
        readonly expects: 'what follows a yes: an outcome, or an object with a flow of its own';
    };
    readonly reason: {
        readonly expects: "the words of the reason in the results, if not the question's own";
        readonly optional: true;
    };
};
export declare const NESTED_KEYS: {
    readonly flow: {
        readonly expects: 'a list of steps: questions in the order in which they are asked, each with what follows a yes';
    };
    readonly otherwise: {
        readonly expects: 'the outcome when no step answers yes: an outcome, or an object with then and reason';
    };
};
export declare const ENDING_KEYS: {
    readonly then: {
        readonly expects: 'an outcome';
    };
    readonly reason: {
        readonly expects: 'the words of the reason in the results';
    };
};
/** The ways to ask; each question has exactly one of these keys. */
export declare const FORM_KEYS: {
    readonly ask: {
        readonly expects: 'the name of a question';
    };
    readonly all: {
        readonly expects: 'a list of questions that must all answer yes';
    };
    readonly any: {
        readonly expects: 'a list of questions of which one must answer yes';
    };
    readonly not: {
        readonly expects: 'a question that must answer no';
    };
};
export declare const FORMS: readonly (keyof typeof FORM_KEYS)[];
export declare const A_QUESTION: string;
export declare const ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
