import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteSink, ByteTable, sameBytes, textOf, utf8 } from '../../src/basics/index.ts';
import './seed.ts';

/** What the bytes 0x80 to 0x9f mean in windows-1252, as https://encoding.spec.whatwg.org/index-windows-1252.txt lists them. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return String.fromCharCode(
      ...[...bytes].map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : byte)),
    );
  }
}

/** Pieces of valid UTF-8 of each length, and bytes that break it: truncated, overlong, surrogates, too high. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => Buffer.from(text, 'utf8')),
  fc.constantFrom(
    [0xc3],
    [0xe2, 0x82],
    [0xf0, 0x9f, 0x98],
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xed, 0x9f, 0xbf],
  ),
  fc.constantFrom(
    [0xee, 0x80, 0x80],
    [0xf4, 0x8f, 0xbf, 0xbf],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf5, 0x80, 0x80, 0x80],
    [0xef, 0xbb, 0xbf],
  ),
  fc.uint8Array({ maxLength: 4 }),
  fc.constant(Buffer.from('DOE,JANE')),
);
const anyBytes = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => Uint8Array.from(pieces.flatMap((each) => [...each])));

describe('Text of bytes', () => {
  test('It is what a strict UTF-8 decoder reads, and where that fails what windows-1252 says', () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, anyBytes, (front, middle, back) => {
        const bytes = Uint8Array.of(...front, ...middle, ...back);
        expect(textOf(bytes, front.length, front.length + middle.length)).toBe(decoded(middle));
      }),
      { numRuns: 2000 },
    );
  });

  test('Each of the 256 bytes alone is a character of windows-1252 or of ASCII', () => {
    for (let byte = 0; byte < 256; byte++) expect(textOf(Uint8Array.of(byte), 0, 1)).toBe(decoded(Uint8Array.of(byte)));
  });

  test('Long text is read whole, with and without a letter outside ASCII', () => {
    const long = `${'0123456789'.repeat(20_000)}`;
    expect(textOf(utf8(long), 0, long.length) === long).toBe(true);
    expect(textOf(utf8(`${long}é`), 0, long.length + 2) === `${long}é`).toBe(true);
  });
});

type Writing =
  | {
      readonly kind: 'fields';
      readonly row: readonly Uint8Array[];
      readonly runs: readonly (readonly [number, number])[];
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'copy'; readonly from: Uint8Array; readonly start: number; readonly end: number };

/** Half a character at the end or start of a text too. */
const looseText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom('\ud83d', '\ude00', 'a', 'é', '€', '😀'), { maxLength: 8 }).map((parts) => parts.join('')),
);

const writing: fc.Arbitrary<Writing> = fc.oneof(
  fc
    .tuple(fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 5 }), fc.nat(4), fc.nat(4))
    .map(([row, a, b]): Writing => {
      const [x, y] = [a % row.length, b % row.length];
      return {
        kind: 'fields',
        row,
        runs:
          x === y
            ? [[x, y]]
            : [
                [Math.max(x, y), Math.max(x, y)],
                [0, Math.min(x, y)],
              ],
      };
    }),
  fc.record({ kind: fc.constant('text' as const), text: looseText }),
  fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.nat(1000), fc.nat(1000)).map(([from, a, b]): Writing => {
    const [x, y] = [a % (from.length + 1), b % (from.length + 1)];
    return { kind: 'copy', from, start: Math.min(x, y), end: Math.max(x, y) };
  }),
);

describe('A sink of bytes', () => {
  test('It holds what Buffer makes of the same writings, however small it began', () => {
    fc.assert(
      fc.property(fc.nat(64), fc.array(writing, { maxLength: 30 }), (capacity, writings) => {
        const sink = new ByteSink(capacity);
        for (const each of writings) write(sink, each);
        const expected = Buffer.concat(writings.map(asBuffer));
        expect(sink.length).toBe(expected.length);
        expect(expected.equals(sink.bytes)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('A text as UTF-8 is what Buffer makes of it', () => {
    fc.assert(
      fc.property(looseText, (text) => {
        expect(Buffer.from(text, 'utf8').equals(utf8(text))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function write(sink: ByteSink, each: Writing): void {
  if (each.kind === 'fields') writeFields(sink, each);
  else if (each.kind === 'text') sink.text(each.text);
  else sink.copy(each.from, each.start, each.end);
}

/** A row with a byte before it and a comma behind each field. */
function writeFields(sink: ByteSink, { row, runs }: Writing & { kind: 'fields' }): void {
  const bytes = Buffer.concat([Buffer.of(7), ...row.map((field) => Buffer.concat([field, Buffer.of(44)]))]);
  const starts = Int32Array.from([0, ...row.keys(), row.length].map((_, i) => fieldStart(row, i - 1)));
  sink.fields(bytes, starts, 1, Int32Array.from(runs.flat()));
}

function fieldStart(row: readonly Uint8Array[], i: number): number {
  return row.slice(0, Math.max(0, i)).reduce((sum, field) => sum + field.length + 1, 1);
}

function asBuffer(each: Writing): Buffer {
  if (each.kind === 'fields') {
    const run = ([from, to]: readonly [number, number]): Buffer =>
      Buffer.concat(each.row.slice(from, to + 1).flatMap((field, i) => (i > 0 ? [Buffer.of(44), field] : [field])));
    return Buffer.concat(each.runs.flatMap((own, i) => (i > 0 ? [Buffer.of(44), run(own)] : [run(own)])));
  }
  return each.kind === 'text' ? Buffer.from(each.text, 'utf8') : Buffer.from(each.from.slice(each.start, each.end));
}

describe('A table of bytes', () => {
  const key = fc.uint8Array({ maxLength: 3, max: 3 });
  /** Short ones that often agree, and long ones that differ somewhere. */
  const run = fc.oneof(key, fc.uint8Array({ maxLength: 24, max: 1 }));

  test('It gives for each run of bytes what reading it gives, and reads a remembered run once, and so the one of no byte', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 60 }), fc.integer({ min: 0, max: 20 }), (keys, limit) => {
        const read: string[] = [];
        const table = new ByteTable((bytes, start, end) => {
          read.push(hex(bytes, start, end));
          return read.at(-1)!;
        }, limit);
        const remembered = new Set<string>();
        let metNothing = false;
        let expected = 0;
        for (const each of keys) {
          const padded = Uint8Array.of(7, ...each, 7);
          const text = hex(padded, 1, each.length + 1);
          expect(table.of(padded, 1, each.length + 1)).toBe(text);
          if (text === '' ? !metNothing : !remembered.has(text)) expected++;
          if (text === '') metNothing = true;
          else if (remembered.size < limit) remembered.add(text);
          expect(read.length).toBe(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('Ten thousand runs of up to three hundred bytes are all found again', () => {
    const runs = Array.from({ length: 10_000 }, (_, i) => utf8(`${i}`.padStart(i % 300, 'x')));
    let reads = 0;
    const table = new ByteTable((bytes, start, end) => {
      reads++;
      return Buffer.from(bytes.subarray(start, end)).toString();
    });
    const first = runs.map((run) => table.of(run, 0, run.length));
    const second = runs.map((run) => table.of(run, 0, run.length));
    expect(reads).toBe(10_000);
    expect(second).toEqual(first);
    expect(first).toEqual(runs.map((run) => Buffer.from(run).toString()));
  });

  test('Bytes are the same exactly when Buffer says so', () => {
    fc.assert(
      fc.property(key, key, key, (front, a, b) => {
        const [x, y] = [Uint8Array.of(...front, ...a), Uint8Array.of(...b, ...front)];
        expect(sameBytes(x, front.length, x.length, y, 0, b.length)).toBe(Buffer.from(a).equals(b));
      }),
      { numRuns: 500 },
    );
  });
});

function hex(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.slice(start, end)).toString('hex');
}
