/** The number with zeros before it, six digits in all. */
export function sixDigits(number: number): string {
  return THREE_DIGITS[Math.floor(number / 1000)]! + THREE_DIGITS[number % 1000]!;
}

const THREE_DIGITS = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

/** The number that twelve digits behind blanks make. */
export function twelveDigits(bytes: Uint8Array, start: number): number {
  let i = start;
  while (bytes[i] === 32) i++;
  let value = 0;
  for (const end = i + 12; i < end; i++) value = value * 10 + (bytes[i]! - 48);
  return value;
}

/** The last six digits of an order key as a number. */
export function orderNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - 48;
    if (digit >= 0 && digit <= 9) value = (value * 10 + digit) % 1_000_000;
  }
  return value;
}
