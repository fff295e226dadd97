/** A file of the project as the rules of the house see it: its path from the project's root, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** One place that breaks a rule. */
export type Breach = { readonly path: string; readonly line: number; readonly says: string };

/** An import or re-export as written: `from` is the specifier, `typeOnly` when nothing of it is left at run time. */
export type Import = { readonly from: string; readonly line: number; readonly typeOnly: boolean };

/**
 * The program alone: every character of a comment, and of the inside of a string or a regular expression, becomes a
 * space. Nothing moves, so an index into the result is an index into the text; `${…}` inside a template stays program.
 */
export function programOf(text: string): string {
  const out = text.split('');
  const openTemplates: number[] = [];
  let braces = 0;
  let at = 0;
  while (at < text.length) {
    const here = text[at]!;
    const two = text.slice(at, at + 2);
    if (two === '//') at = blank(out, at, endOfLine(text, at));
    else if (two === '/*') at = blank(out, at, endAfter(text, '*/', at + 2));
    else if (here === "'" || here === '"') at = blankInside(out, at, endOfString(text, at));
    else if (here === '/' && startsRegex(out, at)) at = blankInside(out, at, endOfRegex(text, at));
    else if (here === '`' || (here === '}' && openTemplates.at(-1) === braces)) {
      if (here === '}') openTemplates.pop();
      const end = endOfTemplatePart(text, at + 1);
      if (text[end - 1] === '{') openTemplates.push(braces);
      at = blankInside(out, at, end);
    } else {
      if (here === '{') braces += 1;
      if (here === '}') braces -= 1;
      at += 1;
    }
  }
  return out.join('');
}

/** Every static import, re-export and `import()` of a literal, in the order of the text. */
export function importsOf(text: string): readonly Import[] {
  const program = programOf(text);
  const statement =
    /\b(?:import|export)\b((?:(?!\b(?:import|export)\b)[^'";])*?)\bfrom\s*(['"])\s*\2|\bimport\s*\(?\s*(['"])\s*\3/g;
  return [...program.matchAll(statement)].map((match) => {
    const opening = match.index + match[0].search(/['"]/);
    const closing = match.index + match[0].length - 1;
    return {
      from: text.slice(opening + 1, closing),
      line: lineAt(text, match.index),
      typeOnly: onlyTypes(match[1]),
    };
  });
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Only `import type …`; the compiler keeps `import { type A }` as an import of the file. */
function onlyTypes(clause: string | undefined): boolean {
  return clause !== undefined && /^\s*type\s*[\w${*]/.test(clause);
}

function blank(out: string[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (out[at] !== '\n') out[at] = ' ';
  return to;
}

/** Keeps the first and the last character, so that one still sees that a string was there. */
function blankInside(out: string[], from: number, to: number): number {
  blank(out, from + 1, to - 1);
  return to;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[from] || text[at] === '\n') return at + 1;
  }
  return text.length;
}

function endOfTemplatePart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') return at + 1;
    else if (text.startsWith('${', at)) return at + 2;
  }
  return text.length;
}

function endOfRegex(text: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < text.length; at++) {
    const here = text[at];
    if (here === '\\') at += 1;
    else if (here === '[') inClass = true;
    else if (here === ']') inClass = false;
    else if ((here === '/' && !inClass) || here === '\n') return at + 1;
  }
  return text.length;
}

/** A slash divides after a value (a name, a number, a closing bracket); anywhere else it opens a regular expression. */
function startsRegex(out: readonly string[], at: number): boolean {
  const before = out
    .slice(Math.max(0, at - 40), at)
    .join('')
    .trimEnd();
  if (/\b(?:return|case|typeof|in|of|void|await|yield)$/.test(before)) return true;
  return !/[\w$)\]}'"`]$/.test(before);
}
