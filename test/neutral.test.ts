import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../src/basics/index.ts';
import { factsOf } from '../src/history/index.ts';
import { invent } from '../src/invent/index.ts';
import { LAWS } from '../src/law/index.ts';
import { type NeutralRecord, NEUTRAL_SCHEMA, readNeutral } from '../src/read/index.ts';
import {
  RunRefused,
  bulkToNeutral,
  explainFacts,
  explainPerson,
  neutralToBulk,
  neutralToNeutral,
} from '../src/run/index.ts';
import { printPaths } from '../src/write/index.ts';
import { jobOn } from './support/run-on.ts';

const BYTES = Buffer.concat(
  [...invent({ people: 60, county: 'SACRAMENTO', seed: 8, faults: 0.4, header: true })].map(({ bytes }) => bytes),
);
const ALL = { remedies: LAWS.filter(({ state }) => state === undefined).map(({ id }) => id), asOf: '2026-11-22' };

let json = '';
let records: readonly NeutralRecord[] = [];

function read(text: string): readonly NeutralRecord[] {
  const found = readNeutral(text, 'histories.jsonl');
  if (!found.ok) throw new Error(found.problems.map(({ field, hint }) => `${field}: ${hint}`).join('; '));
  return found.value;
}

function written(write: (sink: (piece: Uint8Array) => void) => void): string {
  const pieces: Uint8Array[] = [];
  write((piece) => pieces.push(piece));
  return Buffer.concat(pieces).toString('utf8');
}

beforeAll(async () => {
  const pieces: Uint8Array[] = [];
  await bulkToNeutral(
    { ...jobOn(BYTES), progress: () => {} },
    { only: undefined, withRows: true },
    (piece) => void pieces.push(piece),
  );
  json = Buffer.concat(pieces).toString('utf8');
  records = read(json);
});

describe('A bulk file as neutral JSON', () => {
  test('Has the published form, checked by another validator', () => {
    const published = JSON.parse(
      readFileSync(new URL('../schemas/criminal-history.schema.json', import.meta.url), 'utf8'),
    ) as object;
    expect(published).toEqual(JSON.parse(JSON.stringify(NEUTRAL_SCHEMA)));
    const valid = new Ajv2020({ allErrors: true }).compile(published);
    for (const line of json.trimEnd().split('\n')) {
      valid(JSON.parse(line));
      expect(valid.errors ?? []).toEqual([]);
    }
  });

  test('Becomes the same bulk file again, every cell of every row that was used', () => {
    const again = parse(
      written((sink) => void neutralToBulk(records, 'h.jsonl', sink)),
      { relax_column_count: true },
    );
    const cells = (rows: readonly (readonly string[])[]): readonly string[] =>
      rows.map((row) => row.join('\u0000')).sort();
    const before = (parse(BYTES, { relax_column_count: true, relax_quotes: true }) as readonly string[][]).filter(
      (row) => row.length === 95,
    );
    const kept = new Set(cells(before));
    expect(again.length).toBeGreaterThan(1000);
    expect(cells(again as string[][]).filter((row) => !kept.has(row))).toEqual([]);
  });

  test('Read and written again is the same text', () => {
    expect(written((sink) => void neutralToNeutral(records, sink))).toBe(json);
  });

  test('Leads to the same determinations', async () => {
    for (const record of records.slice(0, 25)) {
      const job = jobOn(BYTES, ALL);
      const { key } = record.history.person;
      const direct = await explainPerson(job.plan, key, job);
      const neutral = explainFacts(factsOf(record.history), job.plan);
      // What a question looked at is told of the bulk file alone, whose cells can be marked.
      const plain = (value: object): unknown =>
        JSON.parse(JSON.stringify(value, (name, own: unknown) => (name === 'lookedAt' ? undefined : own)));
      expect(plain(neutral.decided)).toEqual(plain(direct.decided));
      expect(plain(neutral.others)).toEqual(plain(direct.others));
    }
  });
});

describe('What is no such history', () => {
  const one = (): Record<string, unknown> => JSON.parse(json.split('\n', 1)[0]!) as Record<string, unknown>;
  const faults = (value: unknown): readonly string[] => {
    const found = readNeutral(JSON.stringify(value), 'h.json');
    return found.ok ? [] : found.problems.map(({ field, hint }) => `${field}: ${hint}`);
  };

  test('Is told with its place and what was expected, and not with what stands there', () => {
    const wrong = one();
    wrong['schema'] = 'SECRETNAME';
    (wrong['person'] as Record<string, unknown>)['birth'] = { year: 'SECRETNAME' };
    const found = faults(wrong);
    expect(found).toEqual(['schema: expected "criminal-history/1.0"', 'person.birth.year: expected a whole number']);
    expect(found.join()).not.toContain('SECRETNAME');
  });

  test('Is a day that the calendar does not have', () => {
    const wrong = one();
    (wrong['person'] as Record<string, unknown>)['birth'] = { year: 2001, month: 2, day: 30 };
    expect(faults(wrong)).toEqual(['person.birth: no such day in the calendar']);
  });

  test.each(Object.keys(NEUTRAL_SCHEMA.properties!).filter((key) => NEUTRAL_SCHEMA.required!.includes(key)))(
    'Is one without %s',
    (key) => {
      const wrong = one();
      delete wrong[key];
      expect(faults(wrong)).toEqual([`${key}: is missing`]);
    },
  );

  test('Is a key that the form does not know, which is not told', () => {
    const found = faults({ ...one(), SECRETNAME: 1 });
    expect(found).toEqual([expect.stringContaining('has a key that the form does not know')]);
    expect(found[0]).not.toContain('SECRETNAME');
  });

  test('Is what is no JSON, with its line', () => {
    const found = readNeutral(`${json.split('\n', 1)[0]}\nnot json`, 'h.jsonl');
    expect(found.ok ? [] : found.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'bad-json']]);
  });

  test('Without rows cannot become a bulk file', () => {
    const bare = records.map((record) => ({ ...record, rows: undefined }));
    expect(() => neutralToBulk(bare, 'h.json', () => {})).toThrow(RunRefused);
  });
});

describe('The demonstrations of other states', () => {
  const samples = read(readFileSync(new URL('../samples/histories/other-states.json', import.meta.url), 'utf8'));
  const pageOf = (key: string, remedy: string): string => {
    const { history } = samples.find((each) => each.history.person.key === key)!;
    const job = jobOn(BYTES, { remedies: [remedy], asOf: '2026-11-22' });
    const { others } = explainFacts(factsOf(history), { ...job.plan, asOf: parseIsoDate('2026-11-22')! });
    return printPaths(others, LAWS);
  };

  test('In Oregon a theft is set aside, and old marijuana is reclassified first', () => {
    const page = pageOf('OR-1', 'oregon-set-aside');
    expect(page).toContain('Dismissal and Sealing by right');
    expect(page).toContain('A person must look. Find the class that');
    expect(page).toContain('Demonstration, not for filing');
  });

  test('In Maryland a case goes as a whole: what cannot be expunged bars the rest', () => {
    const [first = '', second = ''] = pageOf('MD-1', 'maryland-expungement').split('\n\n');
    expect(first).toContain('2 convictions');
    expect(first).toContain('Now: Expungement in Maryland. Sealing by right');
    expect(second).toContain('Not eligible: The unit rule');
  });
});
