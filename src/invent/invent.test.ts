import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { doj95Columns, invent, type InventPlan, type Piece } from './index.ts';

const plan: InventPlan = { county: 'SACRAMENTO', seed: 64, people: 40, faults: 0, header: false };

function fileOf(changes: Partial<InventPlan> = {}): Buffer {
  return Buffer.concat([...invent({ ...plan, ...changes })].map(({ bytes }) => bytes));
}

function answersOf(changes: Partial<InventPlan>): string {
  return [...invent({ ...plan, ...changes })].map(({ answers }) => answers).join('');
}

function rowsOf(file: Buffer): readonly (readonly string[])[] {
  return parse(file, { relax_quotes: true, relax_column_count: true });
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('The same plan gives the same bytes and answers', () => {
  const dirty = { faults: 0.7, scatter: true };
  expect(sum(fileOf(dirty))).toBe(sum(fileOf(dirty)));
  expect(answersOf(dirty)).toBe(answersOf(dirty));
});

test('Another seed gives other bytes', () => {
  expect(sum(fileOf({ seed: 65 }))).not.toBe(sum(fileOf()));
});

test('Nothing about the bytes of a seed has changed since they were recorded', () => {
  expect(sum(fileOf())).toMatchInlineSnapshot(`"5d34f58eca36ee95d51efbf1e485403db0ea24492a72c37c4ed852e4e009b061"`);
});

test.each([0, 1])('A person is the same however many people are asked for (faults %d)', (faults) => {
  const few = fileOf({ people: 10, faults });
  expect(sum(fileOf({ people: 40, faults }).subarray(0, few.length))).toBe(sum(few));
});

test('The dirt of one person does not touch another person', () => {
  const clean = rowsOf(fileOf());
  const dirtyPeople = new Set(answersOf({ faults: 0.5 }).split('\n').map((line) => line.split(',')[0]!)); // prettier-ignore
  const dirty = rowsOf(fileOf({ faults: 0.5 }));
  const untouched = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    rows.filter((row) => row.length === 95 && /^\d{8}$/.test(row[2]!) && !dirtyPeople.has(row[2]!));
  expect(dirtyPeople.size).toBeGreaterThan(10);
  expect(untouched(dirty)).toEqual(untouched(clean));
});

test('The file ends after the person whose rows reach the number asked for', () => {
  const all = rowsOf(fileOf());
  const people = [...new Set(all.map((row) => row[2]!))];
  const rowsOfTwo = all.filter((row) => people.slice(0, 2).includes(row[2]!)).length;
  const reached = rowsOf(fileOf({ rows: rowsOfTwo }));
  expect(reached).toEqual(all.slice(0, rowsOfTwo));
  expect(new Set(rowsOf(fileOf({ rows: rowsOfTwo + 1 })).map((row) => row[2])).size).toBe(3);
});

test('The header names the 95 columns', () => {
  const [header] = rowsOf(fileOf({ header: true, people: 1 }));
  expect(header).toEqual(doj95Columns);
  expect(doj95Columns).toHaveLength(95);
});

test('A byte-order mark comes before the header', () => {
  expect(fileOf({ bom: true, header: true, people: 1 }).toString('latin1')).toMatch(/^\u00ef\u00bb\u00bfRECORD_ID,/);
});

test('With CRLF every row ends so, and nothing else changes', () => {
  const crlf = fileOf({ lineEnd: 'crlf', header: true }).toString('latin1');
  expect(crlf.replaceAll('\r\n', '\n')).toBe(fileOf({ header: true }).toString('latin1'));
  expect(crlf).not.toMatch(/[^\r]\n/);
});

test('Pieces are whole rows of about a megabyte, which later pieces leave alone', () => {
  const pieces: Piece[] = [];
  const sums: string[] = [];
  for (const piece of invent({ ...plan, people: 300 })) {
    pieces.push(piece);
    sums.push(sum(piece.bytes));
  }
  expect(pieces.length).toBeGreaterThan(5);
  for (const { bytes } of pieces) {
    expect(bytes.length).toBeLessThan(2_500_000);
    expect(bytes.at(-1)).toBe(10);
  }
  for (const { bytes } of pieces.slice(0, -1)) expect(bytes.length).toBeGreaterThanOrEqual(1 << 20);
  expect(pieces.map(({ bytes }) => sum(bytes))).toEqual(sums);
});

test('Scattered, the rows are the same, no person is in one place, and each person’s rows keep their order', () => {
  const rows = rowsOf(fileOf({ people: 60 }));
  const scattered = rowsOf(fileOf({ people: 60, scatter: true }));
  // Sorting is stable: it gathers the rows of a person and leaves them in their order.
  const gathered = (all: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    all.toSorted((a, b) => a[2]!.localeCompare(b[2]!));
  expect(gathered(scattered)).toEqual(gathered(rows));
  const changes = scattered.filter((row, i) => row[2] !== scattered[i - 1]?.[2]).length;
  expect(changes).toBeGreaterThan(scattered.length * 0.9);
});
