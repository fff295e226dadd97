import {
  type Asked,
  type Ending,
  type Flow,
  OUTCOME_WORDS,
  type Policy,
  type PolicyStep,
  type QuestionKind,
  type Remedy,
  flowOf,
  isFlow,
} from '../engine/index.ts';

/** The policy in plain words, numbered, with citations: every question that is asked, in order, and what each yes decides. */
export function printPolicy<C>(policy: Policy, remedies: readonly Remedy<C>[]): string {
  const remedy = remedies.find((each) => each.id === policy.remedy);
  if (!remedy) throw new Error(`policy was not checked: no remedy ${policy.remedy}`);
  const { steps, otherwise } = flowOf(policy, remedy);
  const own: Flow<C> = { steps: steps.slice(remedy.first.length), otherwise };
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

function heading<C>(policy: Policy, remedy: Remedy<C>): readonly string[] {
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

type Part<C> = { readonly flow: Flow<C>; readonly data: readonly PolicyStep[]; readonly number: string };
type Kinds<C> = ReadonlyMap<string, QuestionKind<C>>;

/** The steps as they are judged beside the data they were made from, which still has the parts of composed questions. */
function flowLines<C>({ flow, data, number }: Part<C>, kinds: Kinds<C>): readonly string[] {
  const lines = flow.steps.flatMap(({ then }, index) => {
    const step = data[index]!;
    const own = `${number}${index + 1}.`;
    const asked = indented(questionLines(step, kinds), `${own} `);
    if (!isFlow(then)) return [...asked, `   Yes: ${ended(then)}`];
    const inside = typeof step.then === 'object' ? step.then.flow : [];
    return [
      ...asked,
      '   Yes: these questions follow.',
      ...indented(flowLines({ flow: then, data: inside, number: own }, kinds), '   '),
    ];
  });
  return [...lines, `${number}${flow.steps.length + 1}. Otherwise: ${ended(flow.otherwise)}`];
}

function questionLines<C>(asked: Asked, kinds: Kinds<C>): readonly string[] {
  if ('all' in asked) return ['All of these:', ...listed(asked.all as readonly Asked[], kinds)];
  if ('any' in asked) return ['Any of these:', ...listed(asked.any as readonly Asked[], kinds)];
  if ('not' in asked) return ['Not this:', ...listed([asked.not as Asked], kinds)];
  const kind = kinds.get(asked.ask);
  if (!kind) throw new Error(`policy was not checked: no question ${asked.ask}`);
  const values: Record<string, never> = {};
  const silent: string[] = [];
  for (const [name, { otherwise, describe }] of Object.entries(kind.parameters)) {
    values[name] = (asked[name] ?? otherwise) as never;
    if (otherwise !== undefined) silent.push(`${name}: ${String(values[name])} (${describe})`);
  }
  return [`${kind.asks(values)} [${kind.cite}]`, ...silent];
}

function listed<C>(parts: readonly Asked[], kinds: Kinds<C>): readonly string[] {
  return parts.flatMap((part) => indented(questionLines(part, kinds), '- '));
}

/** The first line after the mark, the others under its text. */
function indented(lines: readonly string[], mark: string): readonly string[] {
  const blank = mark.trim() === '' ? mark : ' '.repeat(Math.min(3, mark.length));
  return lines.map((line, index) => (index === 0 ? mark : blank) + line);
}

function ended({ outcome, reason }: Ending): string {
  return `${OUTCOME_WORDS[outcome]}. Reason: ${reason}`;
}
