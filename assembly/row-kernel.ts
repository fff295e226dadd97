// The row kernel, in AssemblyScript: TypeScript's syntax, WebAssembly's types. `scripts/write-row-kernel.mjs` compiles it
// into src/kernel/row-kernel-code.ts; `npm run check` fails when the two differ.
//
// It looks at 64 bytes at a time and turns them into bit masks, one bit for each byte: where are the quotes, the commas,
// the line feeds. What a scanner decides byte by byte is then arithmetic on whole masks, and nothing is guessed by the
// processor's branch prediction but how many commas a block holds.
//
// It knows only ordinary rows: all on one line, quotes only around whole fields, none doubled inside. For any other row
// it returns -1, and the plain scanner, which knows every case, reads that row. So it cannot find anything else than the
// plain scanner does; it is only quicker.

/** Where the kernel leaves the number of fields of the row it has found. */
const FIELDS: i32 = 0;
/** More commas than any row that can be used. */
const MOST_FIELDS: i32 = 97;

/** One bit for each of the 64 bytes that is the byte of `wanted`. */
function maskOf(a: v128, b: v128, c: v128, d: v128, wanted: v128): i64 {
  return (
    i64(i8x16.bitmask(i8x16.eq(a, wanted))) |
    (i64(i8x16.bitmask(i8x16.eq(b, wanted))) << 16) |
    (i64(i8x16.bitmask(i8x16.eq(c, wanted))) << 32) |
    (i64(i8x16.bitmask(i8x16.eq(d, wanted))) << 48)
  );
}

/** How many of `length` bytes are the same at two addresses, from the first on. */
export function alike(a: i32, b: i32, length: i32): i32 {
  let at = 0;
  for (; at + 16 <= length; at += 16) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(a + at), v128.load(b + at)));
    if (same != 0xffff) return at + i32(ctz(~same));
  }
  while (at < length && load<u8>(a + at) == load<u8>(b + at)) at++;
  return at;
}

/**
 * Reads the row at address `from`. Puts the offset from `base` of each field's first byte at `starts`, and returns the
 * address of the line feed; or -1 when the row is not ordinary, or does not end before `limit`.
 */
export function row(base: i32, from: i32, limit: i32, starts: i32): i32 {
  const quote = i8x16.splat(34);
  const comma = i8x16.splat(44);
  const newline = i8x16.splat(10);
  const last = starts + 4 * MOST_FIELDS;
  let out = starts + 4;
  // What the block before ended with: inside quotes (all bits or none), a separator, a closing quote.
  let wasInside: i64 = 0;
  let wasSeparator: i64 = 1;
  let wasClosing: i64 = 0;
  store<i32>(starts, from - base);
  for (let at = from; at < limit; at += 64) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    const quotes = maskOf(a, b, c, d, quote);
    const commas = maskOf(a, b, c, d, comma);
    const newlines = maskOf(a, b, c, d, newline);
    // Each bit becomes the parity of the quotes up to it: 1 from an opening quote to the byte before the closing one.
    let inside = quotes;
    inside ^= inside << 1;
    inside ^= inside << 2;
    inside ^= inside << 4;
    inside ^= inside << 8;
    inside ^= inside << 16;
    inside ^= inside << 32;
    inside ^= wasInside;
    const opening = quotes & inside;
    const closing = quotes & ~inside;
    const separators = (commas | newlines) & ~inside;
    const end = newlines & -newlines;
    // The bits up to the first line feed: what lies behind it is another row.
    const here = end ? end | (end - 1) : i64(-1);
    const misplaced = (opening & ~((separators << 1) | wasSeparator)) | (newlines & inside);
    if (misplaced & here) return -1;
    const loose = ((closing << 1) | wasClosing) & ~separators & here;
    // Behind a closing quote only a separator may stand, or the carriage return of the line's end.
    if (loose && (!end || loose != end >>> 1 || load<u8>(at + i32(ctz(loose))) != 13)) return -1;
    let found = commas & ~inside & here;
    while (found) {
      store<i32>(out, at - base + i32(ctz(found)) + 1);
      out += 4;
      found &= found - 1;
    }
    if (out > last) return -1;
    if (end) {
      const position = at + i32(ctz(end));
      store<i32>(FIELDS, (out - starts) >> 2);
      return position < limit ? position : -1;
    }
    wasInside = inside >> 63;
    wasSeparator = separators >>> 63;
    wasClosing = closing >>> 63;
  }
  return -1;
}

/**
 * Copies runs of a row's fields to address `to`, commas between the runs, and returns how many bytes they have. `spans` is
 * the address of `count` pairs: first and last field of a run. Copies 16 bytes at a time and so may write up to 15 bytes
 * behind the last one.
 */
export function gather(base: i32, starts: i32, spans: i32, count: i32, to: i32): i32 {
  let out = to;
  for (let k = 0; k < count; k++) {
    if (k > 0) store<u8>(out++, 44);
    const first = load<i32>(spans + 8 * k);
    const last = load<i32>(spans + 8 * k, 4);
    let at = base + load<i32>(starts + 4 * first);
    const end = base + load<i32>(starts + 4 * last, 4) - 1;
    for (; at < end; at += 16, out += 16) v128.store(out, v128.load(at));
    out -= at - end;
  }
  return out - to;
}
