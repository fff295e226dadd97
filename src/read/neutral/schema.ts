import { STATUTE_CODES } from '../../history/index.ts';

/** The form of a criminal history as neutral JSON. A field may be added within a version; none is taken away or changed. */
export const NEUTRAL_FORMAT = 'criminal-history/1.0';

/** As much of JSON Schema as the form needs. */
export type Schema = {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

const TEXT: Schema = { type: 'string' };
const YES: Schema = { type: 'boolean' };
const NULL: Schema = { type: 'null' };
const WHOLE: Schema = { type: 'integer', minimum: 0 };

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** An object of these properties and no others; names that end in `?` may be absent. */
function objectOf(properties: Readonly<Record<string, Schema>>): Schema {
  const bare = (name: string): string => name.replace(/\?$/, '');
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [bare(name), schema])),
    required: Object.keys(properties).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

function said(schema: Schema, description: string): Schema {
  return { ...schema, description };
}

const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const LEVEL: Schema = { enum: ['F', 'M', 'I'] };

/** A date as far as it is known. */
const DATE: Schema = said(
  {
    anyOf: [
      NULL,
      objectOf({
        year: { type: 'integer', minimum: 1, maximum: 9999 },
        'month?': { type: 'integer', minimum: 1, maximum: 12 },
        'day?': { type: 'integer', minimum: 1, maximum: 31 },
      }),
      objectOf({ earliest: DAY, latest: DAY }),
      objectOf({ unreadable: YES }),
    ],
  },
  'a day, a month, a year, or an interval; null when it is missing',
);

const AT = objectOf({ file: WHOLE, row: WHOLE, line: WHOLE, 'page?': WHOLE });

const ROLES = [
  'principal',
  'attempt',
  'conspiracy',
  'accessory',
  'solicitation',
  'enhancement',
  'violation',
  'sentencing-tag',
];

const CHARGE = objectOf({
  raw: said(TEXT, 'as printed'),
  citation: TEXT,
  description: TEXT,
  'qualifiers?': TEXT,
  'jurisdiction?': said(TEXT, 'the state whose law it is, when that is not California'),
  'grade?': said(TEXT, "the class of the offense by that state's law, A to E"),
  parts: listOf(
    objectOf({
      code: { enum: [...STATUTE_CODES, 'unknown'] },
      section: TEXT,
      suffix: TEXT,
      subsections: listOf(TEXT),
      role: { enum: ROLES },
      confidence: { enum: ['certain', 'likely', 'doubtful'] },
      'doubt?': TEXT,
    }),
  ),
});

const TERM = objectOf({
  length: { anyOf: [WHOLE, NULL] },
  unit: { enum: ['hour', 'day', 'week', 'month', 'year', 'none'] },
});

const SENTENCE = listOf(
  objectOf({
    kind: { enum: ['jail', 'prison', 'probation', 'fine', 'condition', 'other', 'unknown'] },
    terms: listOf(TERM),
    'life?': YES,
    'suspended?': YES,
    'runs?': { enum: ['concurrent', 'consecutive'] },
    raw: TEXT,
  }),
);

/** What became of a count, in the neutral words. */
export const DISPOSITION_KINDS = [
  'convicted',
  'reduced',
  'set_aside',
  'dismissed',
  'vacated',
  'relieved',
  'sealed',
  'pardoned',
  'acquitted',
  'prosecutor_rejected',
  'released',
  'diverted',
  'not_convicted',
  'supervision',
  'probation_revoked',
  'probation_reinstated',
  'sentence_modified',
  'pending',
  'other',
] as const;

const DISPOSITION = objectOf({
  kind: { enum: DISPOSITION_KINDS },
  raw: TEXT,
  'statute?': TEXT,
  date: said(DATE, 'the day of the court step'),
  date_from: { enum: ['step', 'disposition'] },
  recorded: said(DATE, "the entry's own day"),
  order: WHOLE,
  'level?': LEVEL,
  charge: { anyOf: [CHARGE, NULL] },
  charge_from: { enum: ['convicted', 'disposed', 'charged', 'comment', 'missing'] },
  sentence: SENTENCE,
  at: AT,
});

const COUNT = objectOf({
  key: said(TEXT, 'the twelve digits of CNT_ORDER, or a number of the same shape'),
  charged: { anyOf: [CHARGE, NULL] },
  'level?': LEVEL,
  dispositions: listOf(DISPOSITION),
  numbers: listOf(objectOf({ kind: { enum: ['case', 'court'] }, value: TEXT })),
  comments: listOf(TEXT),
  at: listOf(AT),
});

/** The kinds of events, as the history has them. */
export const EVENT_KINDS = ['arrest', 'court', 'custody', 'probation', 'registration', 'deceased', 'other'] as const;

const EVENT = objectOf({
  key: said({ type: 'string', pattern: '^\\d{6}$' }, 'cycle and step'),
  kind: { enum: EVENT_KINDS },
  date: DATE,
  'agency?': said(TEXT, 'its name among the agencies'),
  'name?': said(TEXT, 'the name that the person went by'),
  counts: listOf(COUNT),
});

/** The JSON Schema of one history, as published and as checked. */
export const NEUTRAL_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Criminal history, version 1.0',
  description: 'One person, as `cmr convert` writes it. Facts of the record only; no law. Holds personal data.',
  ...objectOf({
    schema: { const: NEUTRAL_FORMAT },
    source: objectOf({
      kind: { enum: ['ca-doj-bulk', 'ca-rap-text', 'other'] },
      files: listOf(TEXT),
      complete: said(YES, 'false when something that may belong to the person could not be read'),
    }),
    person: objectOf({
      key: TEXT,
      identifiers: listOf(objectOf({ type: TEXT, value: TEXT })),
      names: listOf(objectOf({ raw: TEXT, primary: YES })),
      birth: DATE,
      'birth_doubt?': TEXT,
      'sex?': TEXT,
      'race?': TEXT,
    }),
    agencies: said({ type: 'object' }, 'by a name of their own: their name, and the county'),
    cycles: listOf(objectOf({ key: { type: 'string', pattern: '^\\d{3}$' }, events: listOf(EVENT) })),
    lost: listOf(
      objectOf({
        code: TEXT,
        at: AT,
        'raw?': said(TEXT, 'the row of a bulk file as it stood, so that it can be written again'),
      }),
    ),
    'rows?': said(
      listOf(objectOf({ at: AT, cells: listOf(TEXT) })),
      'every row of a bulk file, cell by cell, so that the file can be written again',
    ),
  }),
};

export const AGENCY_SCHEMA: Schema = objectOf({ name: TEXT, county: TEXT });
