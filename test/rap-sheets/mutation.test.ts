import { beforeAll, describe, expect, test } from 'vitest';
import { printPartialDate } from '../../src/basics/index.ts';
import { factsOf as factsForLaw } from '../../src/history/index.ts';
import { type RapSheet, historyOfSheet, warningClass } from '../../src/read/index.ts';
import { readText, sample } from '../support/sheets.ts';

const SAMPLES = ['ordinary.txt', 'many-kinds.txt', 'read-by-ocr.txt'];

/** Lines that carry what a sheet is about: counts, dispositions, sentences, levels, dates. */
function telling(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, i) => (/CNT|D ?I ?SPO|SEN|CONV|CMT|CNI|\d{8}|20O6/.test(line) ? [i] : []));
}

/** What a reader might get instead of a line: nothing, or the line with something in it misread. */
function* mutants(line: string): Generator<readonly [what: string, line: string | undefined], void> {
  yield ['deleted', undefined];
  yield ['empty', ''];
  yield [
    'every letter another',
    line.replaceAll(/[A-Z]/g, (letter) => (letter === 'Z' ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1))),
  ];
  yield ['every digit another', line.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10))];
  yield ['without its first colon', line.replace(':', '')];
  yield ['its first word misread', line.replace(/[A-Z]+/, (word) => 'Q'.repeat(word.length))];
  for (let i = 0; i < line.length; i++) {
    if (/[A-Z0-9]/.test(line[i]!)) yield [`X at column ${i + 1}`, `${line.slice(0, i)}X${line.slice(i + 1)}`];
    if (/[A-Z0-9:*]/.test(line[i]!)) yield [`nothing at column ${i + 1}`, line.slice(0, i) + line.slice(i + 1)];
  }
}

/** Facts that the law is asked about, without their places. */
function factsOf(sheet: RapSheet): string {
  const { person, cycles } = historyOfSheet(sheet, { file: 0, person: 'it' });
  const withoutPlaces = (key: string, value: unknown): unknown =>
    key === 'origin' || key === 'origins' ? undefined : value;
  return JSON.stringify({ person, cycles }, withoutPlaces);
}

/** Everything else that is read: name codes, agencies, warrants, fields and notes of the header. */
function restOf({ header, cycles }: RapSheet): string {
  const withoutPlaces = (key: string, value: unknown): unknown =>
    key === 'at' || key === 'lines' || key === 'deceased' ? undefined : value instanceof Map ? [...value] : value;
  return JSON.stringify({ header, cycles }, withoutPlaces);
}

function warned({ warnings }: RapSheet): string {
  return warnings.map(({ code, detail }) => `${code} ${detail ?? ''}`).join('\n');
}

/** What a sample says when one of its lines is another. */
type Mutant = {
  readonly at: number;
  readonly what: string;
  readonly line: string | undefined;
  readonly fate: 'facts' | 'told' | 'rest' | 'survived';
  readonly convictions: number;
  readonly loss: boolean;
};

function* mutantsOf(lines: readonly string[]): Generator<Mutant, void> {
  const whole = readText(lines.join('\n')).sheet;
  const [facts, told, rest] = [factsOf(whole), warned(whole), restOf(whole)];
  for (const at of telling(lines)) {
    for (const [what, line] of mutants(lines[at]!)) {
      if (line === lines[at]) continue;
      const mutated = [...lines.slice(0, at), ...(line === undefined ? [] : [line]), ...lines.slice(at + 1)];
      const { sheet, problem } = readText(mutated.join('\n'));
      const fate = (): Mutant['fate'] => {
        if (factsOf(sheet) !== facts) return 'facts';
        if (warned(sheet) !== told || problem) return 'told';
        return restOf(sheet) === rest ? 'survived' : 'rest';
      };
      yield { at, what, line, fate: fate(), convictions: convictionsOf(sheet).length, loss: hasLoss(sheet) };
    }
  }
}

describe.each(SAMPLES)('A line of %s that is lost or misread', (name) => {
  const lines = sample(name).split('\n');
  let all: readonly Mutant[];

  beforeAll(() => {
    all = [...mutantsOf(lines)];
  });

  const printed = ({ at, what, line }: Mutant): string => `line ${at + 1}, ${what}: ${line ?? '(deleted)'}`;

  test('changes what is read, or is told', () => {
    const count = (fate: Mutant['fate']): number => all.filter((each) => each.fate === fate).length;
    console.info(
      `${name}: ${all.length} mutants; ${count('facts')} changed the facts, ${count('told')} were told alone, ${count('rest')} changed the header or a note, ${count('survived')} survived`,
    );
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ fate }) => fate === 'survived').map(printed)).toEqual([]);
  });

  test('leaves nothing to be granted unseen when it is the line of a count or a conviction', () => {
    const unseen = telling(lines)
      .filter((i) => /^\W*C(?:NT|MT|NI)\s*:|^\W*D ?I ?SPO\W+CO[NM]V/.test(lines[i]!))
      .flatMap((i) => {
        const without = readText([...lines.slice(0, i), ...lines.slice(i + 1)].join('\n')).sheet;
        const garbled = readText(
          lines.map((line, j) => (j === i ? line.replace(/[A-Z]+/, 'QQ') : line)).join('\n'),
        ).sheet;
        return [without, garbled].every(hasLoss) ? [] : [`line ${i + 1}: ${lines[i]}`];
      });
    expect(unseen).toEqual([]);
  });

  test('takes no conviction away without a loss', () => {
    const whole = convictionsOf(readText(lines.join('\n')).sheet).length;
    const unseen = all
      .filter(({ at }) => /^\W*C(?:NT|MT|NI)\s*:|^\W*D ?I ?SPO/.test(lines[at]!))
      .filter(({ convictions, loss }) => convictions < whole && !loss);
    expect(unseen.map(printed)).toEqual([]);
  });
});

/** Convictions that stand or may stand, by section, date and county. */
function convictionsOf(sheet: RapSheet): readonly string[] {
  return factsForLaw(historyOfSheet(sheet, { file: 0, person: 'it' }))
    .convictions.filter(({ standing }) => standing.kind !== 'relieved')
    .map(({ charge, date, county }) => `${charge?.citation} ${printPartialDate(date)} ${county}`);
}

function hasLoss({ warnings }: RapSheet): boolean {
  return warnings.some((warning) => warningClass(warning) === 'LOSS');
}
