import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ByteSink } from '../../src/basics/index.ts';
import { kernelRowTools } from '../../src/kernel/index.ts';
import { COLUMN_COUNT, RowTable, type RowTools, SLOTS, plainRowTools } from '../../src/read/index.ts';
import { messyFiles } from './messy-files.ts';
import './seed.ts';

const tools = kernelRowTools();
if (!tools) throw new Error('this machine has no WebAssembly with vectors');
const { room } = tools;

/** Everything a scanner says of the rows in these bytes. */
function rowsOf(bytes: Uint8Array, by: RowTools): unknown {
  const table = new RowTable(by);
  table.open(bytes, { file: 0, firstRow: 0, firstLine: 1 });
  while (table.next());
  return Array.from({ length: table.count }, (_, row) => ({
    end: table.ends[row],
    line: table.lines[row],
    fault: table.faults[row],
    fields: table.fieldCounts[row],
    starts: Array.from(
      table.starts.subarray(row * SLOTS, row * SLOTS + Math.min(table.fieldCounts[row]!, COLUMN_COUNT)),
    ),
    close: table.faults[row] === 0 ? table.starts[row * SLOTS + COLUMN_COUNT] : undefined,
  }));
}

/** The fields of these runs of every whole row. */
function gathered(bytes: Uint8Array, by: RowTools, spans: Int32Array): readonly string[] {
  const table = new RowTable(by);
  table.open(bytes, { file: 0, firstRow: 0, firstLine: 1 });
  const rows: string[] = [];
  while (table.next()) {
    if (table.faults[table.count - 1] !== 0) continue;
    const sink = new ByteSink(1);
    table.copyFields(sink, table.count - 1, spans);
    rows.push(Buffer.from(sink.bytes).toString('latin1'));
  }
  return rows;
}

/** Puts bytes anywhere into the kernel's room, which still holds others. */
function inRoom(bytes: Uint8Array, at: number): Uint8Array {
  const place = room!.subarray(at, at + bytes.length);
  place.set(bytes);
  return place;
}

/** Some bytes of a file replaced by those that mean something to a scanner. */
const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom(34, 44, 10, 13, 32, 35)), { maxLength: 4 });

describe('The row kernel', () => {
  test('finds in any file, whole or damaged, wherever it lies, what the plain scanner finds', () => {
    fc.assert(
      fc.property(messyFiles, damage, fc.nat(200), ({ bytes, dataStart }, changes, at) => {
        const data = bytes.slice(dataStart);
        for (const [where, byte] of changes) data[where % data.length] = byte;
        expect(rowsOf(inRoom(data, at), tools)).toEqual(rowsOf(data, plainRowTools()));
      }),
      { numRuns: 600 },
    );
  });

  test('gathers of any row that can be used, whatever runs of fields are asked for, what the plain scanner gathers', () => {
    const span = fc.tuple(fc.nat(COLUMN_COUNT - 1), fc.nat(COLUMN_COUNT - 1));
    fc.assert(
      fc.property(messyFiles, fc.array(span, { maxLength: 70 }), ({ bytes, dataStart }, pairs) => {
        const spans = Int32Array.from(pairs.flatMap(([a, b]) => [Math.min(a, b), Math.max(a, b)]));
        const data = bytes.slice(dataStart);
        expect(gathered(inRoom(data, 7), tools, spans)).toEqual(gathered(data, plainRowTools(), spans));
      }),
      { numRuns: 200 },
    );
  });

  test('is asked for every row and knows the ordinary ones by itself', () => {
    const row = (cells: Readonly<Record<number, string>>): string =>
      Array.from({ length: COLUMN_COUNT }, (_, i) => cells[i] ?? '').join(',');
    const text = [row({ 2: '7', 12: '"DOE,JANE"', 94: '#' }), row({ 0: '""', 94: '"#"' }), row({ 94: '"#"' })];
    const bytes = new TextEncoder().encode(`${text[0]}\n${text[1]}\r\n${text[2]}\r\n`);
    const plain = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(tools.scanner)), 'next');
    expect(rowsOf(inRoom(bytes, 3), tools)).toEqual(rowsOf(bytes.slice(), plainRowTools()));
    expect(plain).toHaveBeenCalledTimes(3);
    plain.mockRestore();
  });

  test('leaves alone what does not lie in its room', () => {
    const bytes = new TextEncoder().encode('1,2,3\n4,5,6\n');
    expect(rowsOf(bytes, tools)).toEqual(rowsOf(bytes, plainRowTools()));
  });
});
