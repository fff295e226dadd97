import { CALIFORNIA_COUNTIES, unreachable } from '../basics/index.ts';
import {
  POLICY_OUTCOMES,
  OUTCOME_WORDS,
  type Parameter,
  type ParameterValues,
  type QuestionKind,
} from '../engine/index.ts';
import { type Vocabulary, withPolicies } from './asked-at.ts';
import { citationPattern } from './parameters.ts';
import type { Keys } from './place.ts';
import {
  ENDING_KEYS,
  FORM_KEYS,
  ID_PATTERN,
  IN_FORCE_KEYS,
  NESTED_KEYS,
  POLICY_KEYS,
  STEP_KEYS,
} from './policy-keys.ts';

type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;

const TEXT: Schema = { type: 'string', pattern: '\\S' };
const DAY: Schema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const OUTCOME = ref('outcome');
const ENDING = ref('ending');

/** The JSON Schema (draft 2020-12) of policy files, made from the questions that the remedies know. */
export function policySchema(all: readonly Vocabulary[]): object {
  const remedies = withPolicies(all);
  const properties = {
    $schema: TEXT,
    id: { type: 'string', pattern: ID_PATTERN },
    title: TEXT,
    remedy: { enum: remedies.map((remedy) => remedy.id) },
    county: { enum: CALIFORNIA_COUNTIES.map((county) => county.name) },
    source: TEXT,
    inForce: closed(IN_FORCE_KEYS, { from: DAY, to: DAY }),
    notes: { type: 'array', items: TEXT },
    covers: {
      type: 'array',
      minItems: 1,
      items: { enum: remedies.flatMap(({ widenings }) => [...(widenings?.keys() ?? [])]) },
    },
    readings: readingsOf(remedies),
    flow: { type: 'array', minItems: 1 },
    otherwise: ENDING,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Policy',
    description:
      "A county's choices for a remedy: questions in the order in which they are asked, and what follows each.",
    ...closed(POLICY_KEYS, properties),
    allOf: remedies.map((remedy) => ({
      if: { properties: { remedy: { const: remedy.id } }, required: ['remedy'] },
      then: { properties: { flow: ref(`${remedy.id}-flow`) } },
    })),
    $defs: {
      outcome: { oneOf: POLICY_OUTCOMES.map((outcome) => ({ const: outcome, description: OUTCOME_WORDS[outcome] })) },
      ending: { oneOf: [OUTCOME, closed(ENDING_KEYS, { then: OUTCOME, reason: TEXT })] },
      ...Object.assign({}, ...remedies.map(definitionsOf)),
    },
  };
}

/** How a policy may read passages of the statutes; each has a value of its own that holds when the policy is silent. */
function readingsOf(remedies: readonly Vocabulary[]): Schema {
  const readings = remedies.flatMap(({ statute }) => Object.entries(statute?.readings ?? {}));
  const keys: Keys = Object.fromEntries(
    readings.map(([name, { describe }]) => [name, { expects: describe, optional: true }]),
  );
  return closed(keys, Object.fromEntries(readings.map(([name, reading]) => [name, valueOf(reading)])));
}

/** A remedy's flows, their steps, and the questions inside composed questions. */
function definitionsOf({ id, questions }: Vocabulary): Properties {
  const kinds = [...questions.values()];
  const flow = ref(`${id}-flow`);
  const nested = closed(NESTED_KEYS, { flow, otherwise: ENDING });
  const step = { then: { oneOf: [OUTCOME, nested] }, reason: TEXT };
  const reasonInside = { properties: { then: { type: 'object' } }, required: ['then', 'reason'] };
  return {
    [`${id}-flow`]: { type: 'array', minItems: 1, items: ref(`${id}-step`) },
    [`${id}-step`]: { oneOf: waysToAsk(id, kinds, step), not: reasonInside },
    [`${id}-question`]: { oneOf: waysToAsk(id, kinds, {}) },
  };
}

/** Each question of the remedy and each way to compose them, with the keys that stand beside. */
function waysToAsk(id: string, kinds: readonly QuestionKind<never>[], beside: Properties): readonly Schema[] {
  const question = ref(`${id}-question`);
  const several = { type: 'array', minItems: 1, items: question };
  const besides = Object.keys(beside).length === 0 ? {} : STEP_KEYS;
  return [
    ...kinds.map((kind) => named(kind, beside, besides)),
    closed({ all: FORM_KEYS.all, ...besides }, { all: several, ...beside }),
    closed({ any: FORM_KEYS.any, ...besides }, { any: several, ...beside }),
    closed({ not: FORM_KEYS.not, ...besides }, { not: question, ...beside }),
  ];
}

function named(kind: QuestionKind<never>, beside: Properties, besides: Keys): Schema {
  const parameters = Object.entries(kind.parameters);
  const keys = parameters.map(([name, { describe, otherwise }]) => [
    name,
    { expects: describe, optional: otherwise !== undefined },
  ]);
  const properties = parameters.map(([name, parameter]) => [name, valueOf(parameter)]);
  return {
    title: kind.name,
    description: `${kind.asks(blanks(kind))} (${kind.cite})`,
    ...closed(
      { ask: FORM_KEYS.ask, ...Object.fromEntries(keys), ...besides },
      { ask: { const: kind.name }, ...Object.fromEntries(properties), ...beside },
    ),
  };
}

/** The parameters as blanks to be filled in, `<years>`, for words without a policy. */
function blanks({ parameters }: QuestionKind<never>): ParameterValues {
  const filled = Object.entries(parameters).map(([name, { type }]) => [
    name,
    type === 'citations' ? [`<${name}>`] : `<${name}>`,
  ]);
  return Object.fromEntries(filled);
}

function valueOf(parameter: Parameter): Schema {
  return parameter.otherwise === undefined ? bare(parameter) : { ...bare(parameter), default: parameter.otherwise };
}

function bare(parameter: Parameter): Schema {
  switch (parameter.type) {
    case 'integer':
      return { type: 'integer', minimum: parameter.min, maximum: parameter.max };
    case 'date':
      return DAY;
    case 'citations':
      return { type: 'array', minItems: 1, items: { type: 'string', pattern: citationPattern(parameter.allowed) } };
    case 'choice':
      return { enum: parameter.choices };
    default:
      return unreachable(parameter);
  }
}

/** An object with these keys and no others, each described as the reader's messages describe it. */
export function closed(keys: Keys, properties: Properties): Schema {
  const described = Object.entries(properties).map(([key, schema]) => [
    key,
    { description: keys[key]?.expects ?? '', ...schema },
  ]);
  const required = Object.entries(keys)
    .filter(([, key]) => !key.optional)
    .map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}
