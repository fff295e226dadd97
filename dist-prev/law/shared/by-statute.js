import { convictionCases } from './conviction-case.js';
/** A remedy about convictions that its statute alone decides: no county has a policy for it. */
export function byStatute({ flow, cautions = () => [], ...rest }) {
    return {
        ...rest,
        subjectOf: ({ conviction }) => ({ kind: 'conviction', conviction }),
        cases: convictionCases,
        first: [],
        questions: new Map(),
        cautions,
        statute: { readings: {}, flow: () => flow },
    };
}
