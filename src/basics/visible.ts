const UNSEEN = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;
const UNSEEN_OR_NEXT_LINE = /(?!\t)[\p{Cc}\p{Bidi_Control}]/gu;
const UNSEEN_IN_A_CELL = /(?![\n\r\t])\p{Cc}/gu;

/** What a terminal would obey, and what turns the order of letters, as `[U+001B]`. Line breaks and tabs stay. */
export function visible(text: string): string {
  return text.replace(UNSEEN, named);
}

/** The same of a name or a cell that must not look like two lines. */
export function onOneLine(text: string): string {
  return text.replace(UNSEEN_OR_NEXT_LINE, named);
}

/** The same of a cell of a list, whose lines and tabs are between quotes. Looked at by hand, since hardly a cell holds any. */
export function visibleCell(text: string): string {
  return hasControls(text) ? text.replace(UNSEEN_IN_A_CELL, named) : text;
}

/** JSON that a terminal can show: it means the same. */
export function visibleJson(json: string): string {
  return json.replace(UNSEEN, (character) => `\\u${hexOf(character)}`);
}

/** Whether a text holds what is no letter and no mark, a line break and a tab excepted. */
export function hasUnseen(text: string): boolean {
  return visible(text) !== text;
}

/** A control character of ASCII or of Latin-1, by its code. */
export function isControl(unit: number): boolean {
  return unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
}

function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) return true;
  return false;
}

function named(character: string): string {
  return `[U+${hexOf(character)}]`;
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
