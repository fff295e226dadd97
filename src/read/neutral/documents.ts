import { createScanner, visit } from 'jsonc-parser';
import type { Problem, Result } from '../../basics/index.ts';

/** A JSON document of a file, and its line where every line is one. */
export type Parsed = { readonly value: unknown; readonly line?: number };

/** The documents of a text: one, a list of them, or one on each line. What is no JSON is told with its line. */
export function documentsIn(text: string, file: string): Result<readonly Parsed[]> {
  const body = text.replace(/^\uFEFF/, '');
  const whole = parsed(body);
  if (Array.isArray(whole?.value) && whole.value.length === 0) return { ok: false, problems: [nobody(file)] };
  if (whole) return { ok: true, value: (Array.isArray(whole.value) ? whole.value : [whole.value]).map(toParsed) };
  const lines = body.split('\n');
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || !parsed(first)) return { ok: false, problems: [whyNoJson(body, file)] };
  const found: Parsed[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const document = parsed(line);
    if (!document) return { ok: false, problems: [noJson(file, i + 1)] };
    found.push({ ...document, line: i + 1 });
  }
  return { ok: true, value: found };
}

function parsed(text: string): Parsed | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function toParsed(value: unknown): Parsed {
  return { value };
}

function nobody(file: string): Problem {
  return { code: 'nobody', file, hint: 'is a list without a history: it holds nobody' };
}

function whyNoJson(text: string, file: string): Problem {
  const deep = lineTooDeep(text);
  if (deep === undefined) return noJson(file, lineOfFault(text));
  const hint = `not JSON; expected no more than ${DEEPEST} braces and brackets inside each other`;
  return { code: 'bad-json', file, line: deep, hint };
}

function noJson(file: string, line: number): Problem {
  const hint = 'not JSON; expected one history, a list of them, or one on each line';
  return { code: 'bad-json', file, line, hint };
}

/** The line on which a text that is no JSON ceases to be one. */
function lineOfFault(text: string): number {
  let line: number | undefined;
  const onError = (_error: number, _offset: number, _length: number, startLine: number): void => {
    line ??= startLine + 1;
  };
  visit(text, { onError }, { disallowComments: true });
  return line ?? 1;
}

/** Nobody nests deeper; who looks for a fault calls himself once for each level. */
export const DEEPEST = 100;

function lineTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const token = text[scanner.getTokenOffset()];
    if (token === undefined) return undefined;
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenStartLine() + 1;
  }
}
