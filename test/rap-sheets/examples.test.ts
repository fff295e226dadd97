import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { besideCheckout, printSheet, printWarnings, readText } from '../support/sheets.ts';

/** Machines are busy at times. */

/** What must be read of each of the 66 examples that lie beside the checkout, warnings included. */
type Required = {
  readonly n: number;
  readonly is: string;
  readonly problem?: string;
  readonly read: readonly string[];
  readonly warnings: readonly string[];
};

const examples = parse(readFileSync(fileURLToPath(new URL('examples.yaml', import.meta.url)), 'utf8')) as Required[];
const spec = besideCheckout('spec/rap-sheet.md');
const texts = spec === undefined ? new Map<number, string>() : textsIn(readFileSync(spec, 'utf8'));

/** The examples by number, each with the header that stands before those that are not complete. */
function textsIn(page: string): ReadonlyMap<number, string> {
  const section = page.slice(page.indexOf('## 12.'));
  const [lead = '', ...parts] = section.split(/\n### /);
  const header = fenced(lead);
  return new Map(
    parts.map((part) => {
      const complete = part.split('\n')[0]!.includes('complete text');
      return [Number.parseInt(part, 10), complete ? fenced(part) : header + fenced(part)];
    }),
  );
}

function fenced(text: string): string {
  return /```text\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
}

describe('Of the examples beside the checkout', () => {
  test('all 66 are required', (context) => {
    if (!spec) context.skip('the specification does not lie beside the checkout');
    expect(examples.map(({ n }) => n)).toEqual([...texts.keys()]);
    expect(examples).toHaveLength(66);
  });

  test.for(examples)('$n, $is, is read as required', ({ n, problem, read, warnings }, context) => {
    const text = texts.get(n);
    if (text === undefined) return context.skip('the specification does not lie beside the checkout');
    const found = readText(text);
    expect(found.problem?.code).toBe(problem);
    expect(printSheet(found.sheet)).toEqual(read);
    expect(printWarnings(found.sheet)).toEqual(warnings);
  });
});
