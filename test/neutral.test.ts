import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseIsoDate, utf8 } from '../src/basics/index.ts';
import { factsOf } from '../src/history/index.ts';
import { invent } from '../src/invent/index.ts';
import { LAWS } from '../src/law/index.ts';
import { policyNamed } from '../src/policies/index.ts';
import { type NeutralRecord, NEUTRAL_FORMAT, NEUTRAL_SCHEMA, readNeutral } from '../src/read/index.ts';
import {
  RunRefused,
  bulkToNeutral,
  explainFacts,
  explainPerson,
  type Converted,
  neutralToBulk,
  neutralToNeutral,
} from '../src/run/index.ts';
import { neutralHistory, printPaths } from '../src/write/index.ts';
import { jobOn, outcomes, runOn } from './support/run-on.ts';

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

/** Five of its rows cannot be read. */
const FAULTY = Buffer.concat(
  [...invent({ people: 60, county: 'YOLO', seed: 7, faults: 0.3, header: true })].map(({ bytes }) => bytes),
);

async function madeFrom(bytes: Uint8Array): Promise<{ readonly json: string; readonly converted: Converted }> {
  const pieces: Uint8Array[] = [];
  const converted = await bulkToNeutral(
    { ...jobOn(bytes), progress: () => {} },
    { only: undefined, withRows: true },
    (piece) => void pieces.push(piece),
  );
  return { json: Buffer.concat(pieces).toString('utf8'), converted };
}

beforeAll(async () => {
  ({ json } = await madeFrom(BYTES));
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
      { relax_column_count: true, relax_quotes: true },
    );
    const cells = (rows: readonly (readonly string[])[]): readonly string[] =>
      rows.map((row) => row.join('\u0000')).sort();
    const before = (parse(BYTES, { relax_column_count: true, relax_quotes: true }) as readonly string[][]).filter(
      (row) => row.length === 95,
    );
    const kept = new Set(cells(before));
    expect(again.length).toBeGreaterThan(1000);
    expect(cells((again as string[][]).filter((row) => row.length === 95)).filter((row) => !kept.has(row))).toEqual([]);
  });

  test('Becomes a bulk file with every row that could not be read too, which decides the same', async () => {
    const made = await madeFrom(FAULTY);
    expect(made.converted).toEqual({ people: 60, rowsLost: 5, rowsOfNobody: 0 });
    const again = utf8(written((sink) => void neutralToBulk(read(made.json), 'h.jsonl', sink)));
    const asked = { county: 'YOLO', policy: policyNamed('dismiss-everything')! };
    const [before, after] = await Promise.all([FAULTY, again].map((bytes) => runOn(bytes, asked)));
    const lost = (results: typeof before): unknown => results!.setAside.map(({ code, row }) => [code, row]);
    expect(lost(after)).toEqual(lost(before));
    expect(outcomes(after!)).toEqual(outcomes(before!));
    expect(Object.values(outcomes(after!))).toContain('Hand Review');
  });

  test('Without what was lost cannot become one, which would seem to be whole', () => {
    const bare = records.map(({ document, ...record }) => ({
      ...record,
      document: { ...document, lost: document.lost.map(({ code, at }) => ({ code, at })) },
    }));
    expect(bare.some(({ document }) => document.lost.length > 0)).toBe(true);
    const refused = (): unknown => neutralToBulk(bare, 'h.json', () => {});
    expect(refused).toThrow(RunRefused);
    expect(refused).toThrow('lost-rows');
  });

  test('Read and written again is the same text', () => {
    expect(written((sink) => void neutralToNeutral(records, { withRows: true }, sink))).toBe(json);
    const bare = written((sink) => void neutralToNeutral(records, { withRows: false }, sink));
    const made = records.map(({ history, files }) =>
      neutralHistory({ history, format: NEUTRAL_FORMAT, kind: 'ca-doj-bulk', files }),
    );
    expect(made.map((each) => `${JSON.stringify(each)}\n`).join('')).toBe(bare);
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

  test('Is what is no JSON on line 41 of a printed file, with that line', () => {
    const lines = JSON.stringify(one(), null, 2).split('\n');
    lines[40] = `${lines[40]!.replace(/,$/, '')} x,`;
    for (const text of [lines.join('\n'), `\n${lines.join('\n')}`]) {
      const found = readNeutral(text, 'h.json');
      const at = text.startsWith('\n') ? 42 : 41;
      expect(found.ok ? [] : found.problems.map(({ line, code }) => [line, code])).toEqual([[at, 'bad-json']]);
    }
  });

  test('Is a file that is empty', () => {
    expect(readNeutral('\n', 'h.json').ok).toBe(false);
  });

  type Cycles = {
    key: string;
    events: { key: string; agency?: string; counts: { key: string }[] }[];
  }[];

  test('Is an event whose agency stands nowhere: its county would be none', () => {
    const wrong = one();
    (wrong['cycles'] as Cycles)[0]!.events[0]!.agency = 'constructor';
    expect(faults(wrong)).toEqual(['cycles[0].events[0].agency: expected a name that stands among the agencies']);
  });

  test('Is the same cycle a second time, and the same count', () => {
    const wrong = one();
    const cycles = wrong['cycles'] as Cycles;
    const [first] = cycles;
    wrong['cycles'] = [first, first];
    const found = faults(wrong);
    expect(found[0]).toMatch(/^cycles\[1\]\.key: an earlier cycle has this key/);
    expect(found[1]).toMatch(/^cycles\[1\]\.events\[0\]\.counts\[0\]\.key: an earlier count has this key/);
  });

  test('Is an event of another cycle than that in which it stands', () => {
    const wrong = one();
    (wrong['cycles'] as Cycles)[0]!.events[0]!.key = '999001';
    expect(faults(wrong)).toEqual(['cycles[0].events[0].key: expected the key of its cycle, and three digits']);
  });

  test('Is one that is called complete and has lost something', () => {
    const wrong = one();
    wrong['source'] = { ...(wrong['source'] as object), complete: true };
    wrong['lost'] = [{ code: 'unreadable', at: { file: 0, row: 0, line: 1 } }];
    expect(faults(wrong)).toEqual(['source.complete: expected false, since something was lost']);
  });

  test('Without rows cannot become a bulk file', () => {
    const bare = read(written((sink) => void neutralToNeutral(records, { withRows: false }, sink)));
    const refused = (): unknown => neutralToBulk(bare, 'h.json', () => {});
    expect(refused).toThrow(RunRefused);
    expect(refused).toThrow('no-rows');
  });
});

describe('A history from another program', () => {
  const text = readFileSync(new URL('../samples/histories/other-states.json', import.meta.url), 'utf8');
  type Given = {
    readonly source: object;
    readonly agencies: { readonly a1: object };
    readonly cycles: readonly {
      readonly events: readonly { readonly counts: readonly { readonly dispositions: readonly object[] }[] }[];
    }[];
  };
  const other = (change: (document: Given) => void): NeutralRecord => {
    const [document] = JSON.parse(text) as readonly Given[];
    change(document!);
    return read(JSON.stringify(document))[0]!;
  };

  test('That is not complete has lost something, also where it does not say what', () => {
    const { history } = other(({ source }) => Object.assign(source, { complete: false }));
    expect(history.lost.map(({ code }) => code)).toEqual(['incomplete']);
  });

  test('Names a county in any case, with the word County or without', () => {
    for (const county of ['Multnomah', 'MULTNOMAH COUNTY', ' multnomah '])
      expect(other(({ agencies }) => Object.assign(agencies.a1, { county })).history.cycles[0]!.events[0]!.county).toBe(
        'MULTNOMAH',
      );
  });

  test.each([
    ['probation_revoked', 'Violated', 'supervision', 'PROBATION REVOKED (Violated)'],
    ['probation_revoked', 'PROB RVKD', 'supervision', 'PROB RVKD'],
    ['probation_revoked', 'PROBATION REVOKED', 'supervision', 'PROBATION REVOKED'],
    ['probation_reinstated', '', 'supervision', 'PROBATION REINSTATED'],
    ['sentence_modified', 'Changed', 'supervision', 'SENTENCE MODIFIED (Changed)'],
    ['acquitted', 'Found innocent', 'not-convicted', 'ACQUITTED (Found innocent)'],
    ['prosecutor_rejected', 'Prosecution declined', 'not-convicted', 'PROS REJ (Prosecution declined)'],
    ['convicted', 'Schuldig', 'convicted', 'Schuldig'],
  ])('Says %s by %s, which the kind decides where the words do not', (kind, raw, meant, words) => {
    const record = other(({ cycles }) => {
      Object.assign(cycles[0]!.events[0]!.counts[0]!.dispositions[0]!, { kind, raw });
    });
    const entry = record.history.cycles[0]!.events[0]!.counts[0]!.dispositions[0]!;
    expect([entry.kind, entry.text]).toEqual([meant, words]);
  });

  test('Is written again with every field that it has', () => {
    const again = written((sink) => void neutralToNeutral(read(text), { withRows: true }, sink));
    expect(
      again
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(JSON.parse(text));
    expect(again).toContain('SID');
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
