/** Small steps over a text, each from a position to the position behind what it found. They look at each character once. */

export function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text[at]!)) at += 1;
  return at;
}

export function skipSpace(text: string, from: number): number {
  return skip(text, from, ' \t\r\n\f\v\u00a0');
}

export function letters(text: string, from: number): string {
  let at = from;
  while (at < text.length && isLetter(text[at]!)) at += 1;
  return text.slice(from, at);
}

export function digits(text: string, from: number): string {
  let at = from;
  while (at < text.length && isDigit(text[at]!)) at += 1;
  return text.slice(from, at);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

export function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}
