/**
 * The text of bytes `start` to `end`. UTF-8; bytes that are not valid UTF-8 are read as Windows-1252, which is what older
 * county exports hold. Never throws.
 */
export declare function textOf(bytes: Uint8Array, start: number, end: number): string;
/** True when the bytes `aStart..aEnd` of `a` are the same as those of `b`. */
export declare function sameBytes(a: Uint8Array, aStart: number, aEnd: number, b: Uint8Array, bStart: number, bEnd: number): boolean;
