import { OUTCOME_WORDS, flowOf, isFlow, } from '../engine/index.js';
/** The policy in plain words, numbered, with citations: every question that is asked, in order, and what each yes decides. */
export function printPolicy(policy, remedies) {
    const remedy = remedies.find((each) => each.id === policy.remedy);
    if (!remedy)
        throw new Error(`policy was not checked: no remedy ${policy.remedy}`);
    const { steps, otherwise } = flowOf(policy, remedy);
    const own = { steps: steps.slice(remedy.first.length), otherwise };
    return [
        ...heading(policy, remedy),
        '',
        'Asked first, whatever the policy says:',
        ...remedy.first.flatMap(({ question, then }) => [
            `- ${question.asks} [${question.cite}]`,
            ...(isFlow(then) ? [] : [`  Yes: ${ended(then)}`]),
        ]),
        '',
        'Then, in this order, until a question answers yes:',
        ...flowLines({ flow: own, data: policy.flow, number: '' }, remedy.questions),
        '',
        'Where an answer is not known and it matters, the conviction goes to hand review.',
    ].join('\n');
}
function heading(policy, remedy) {
    const { from, to } = policy.inForce ?? {};
    return [
        policy.title === undefined ? policy.id : `${policy.title} (${policy.id})`,
        `Remedy: ${remedy.title} (${remedy.id}) [${remedy.cite}]`,
        `County: ${policy.county ?? 'any'}`,
        `Source: ${policy.source}`,
        ...(from !== undefined || to !== undefined
            ? [`In force:${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`]
            : []),
        ...(policy.notes ?? []).map((note) => `Note: ${note}`),
    ];
}
/** The steps as they are judged beside the data they were made from, which still has the parts of composed questions. */
function flowLines({ flow, data, number }, kinds) {
    const lines = flow.steps.flatMap(({ then }, index) => {
        const step = data[index];
        const own = `${number}${index + 1}.`;
        const asked = indented(questionLines(step, kinds), `${own} `);
        if (!isFlow(then))
            return [...asked, `   Yes: ${ended(then)}`];
        const inside = typeof step.then === 'object' ? step.then.flow : [];
        return [
            ...asked,
            '   Yes: these questions follow.',
            ...indented(flowLines({ flow: then, data: inside, number: own }, kinds), '   '),
        ];
    });
    return [...lines, `${number}${flow.steps.length + 1}. Otherwise: ${ended(flow.otherwise)}`];
}
function questionLines(asked, kinds) {
    if ('all' in asked)
        return ['All of these:', ...listed(asked.all, kinds)];
    if ('any' in asked)
        return ['Any of these:', ...listed(asked.any, kinds)];
    if ('not' in asked)
        return ['Not this:', ...listed([asked.not], kinds)];
    const kind = kinds.get(asked.ask);
    if (!kind)
        throw new Error(`policy was not checked: no question ${asked.ask}`);
    const values = {};
    const silent = [];
    for (const [name, { otherwise, describe }] of Object.entries(kind.parameters)) {
        values[name] = (asked[name] ?? otherwise);
        if (otherwise !== undefined)
            silent.push(`${name}: ${String(values[name])} (${describe})`);
    }
    return [`${kind.asks(values)} [${kind.cite}]`, ...silent];
}
function listed(parts, kinds) {
    return parts.flatMap((part) => indented(questionLines(part, kinds), '- '));
}
/** The first line after the mark, the others under its text. */
function indented(lines, mark) {
    const blank = mark.trim() === '' ? mark : ' '.repeat(Math.min(3, mark.length));
    return lines.map((line, index) => (index === 0 ? mark : blank) + line);
}
function ended({ outcome, reason }) {
    return `${OUTCOME_WORDS[outcome]}. Reason: ${reason}`;
}
