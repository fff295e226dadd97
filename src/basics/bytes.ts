/**
 * The text of bytes `start` to `end`. UTF-8; bytes that are not valid UTF-8 are read as Windows-1252, which is what older
 * county exports hold. Never throws.
 */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  for (let i = start; i < end; i++) if (bytes[i]! > 127) return wideText(bytes, start, end);
  return asciiText(bytes, start, end);
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length < SHORT) {
    const codes = (CODES[length] ??= Array.from({ length }, () => 0));
    for (let i = 0; i < length; i++) codes[i] = bytes[start + i]!;
    return String.fromCharCode.apply(null, codes);
  }
  if (length <= 4096) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  let text = '';
  for (let i = start; i < end; i += 4096) {
    text += String.fromCharCode.apply(null, bytes.subarray(i, Math.min(end, i + 4096)) as unknown as number[]);
  }
  return text;
}

/** Short texts are made from lists of their length that are kept: in half the time that a view of the bytes takes. */
const SHORT = 64;
const CODES: number[][] = [];

function wideText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let i = start;
  while (i < end) {
    const point = codePointAt(bytes, i, end);
    if (point < 0) return windows1252Text(bytes, start, end);
    text += String.fromCodePoint(point);
    i += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return text;
}

/** The code point that begins at `i`, or -1 when the bytes there are not the shortest valid UTF-8 form. */
function codePointAt(bytes: Uint8Array, i: number, end: number): number {
  const first = bytes[i]!;
  if (first < 0x80) return first;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  if (length === 0 || i + length > end) return -1;
  let point = first & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    const next = bytes[i + k]!;
    if ((next & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (next & 0x3f);
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return point < smallest || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? -1 : point;
}

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252Text(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte);
  }
  return text;
}

/** True when the bytes `aStart..aEnd` of `a` are the same as those of `b`. */
export function sameBytes(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): boolean {
  const length = aEnd - aStart;
  if (length !== bEnd - bStart) return false;
  for (let i = 0; i < length; i++) if (a[aStart + i] !== b[bStart + i]) return false;
  return true;
}
