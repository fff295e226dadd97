import { describe, expect, test } from 'vitest';
import { printPartialDate } from '../../src/basics/index.ts';
import { factsOf as factsForLaw } from '../../src/history/index.ts';
import { type RapSheet, historyOfSheet, warningClass } from '../../src/read/index.ts';
import { readText, sample } from '../support/sheets.ts';

/** Machines are busy at times. */

const SAMPLES = ['ordinary.txt', 'many-kinds.txt', 'read-by-ocr.txt'];

/** Lines that carry what a sheet is about: counts, dispositions, sentences, levels, dates. */
function telling(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, i) => (/CNT|DISPO|D I SPO|SEN|CONV|CMT|CNI|\d{8}|20O6/.test(line) ? [i] : []));
}

/** What a reader might get instead of a line: nothing, or the line with something in it misread. */
function* mutants(line: string): Generator<readonly [what: string, line: string | undefined], void> {
  yield ['deleted', undefined];
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

describe('A line of a sample that is lost or misread', () => {
  test.each(SAMPLES)('changes what is read of %s, or is told', (name) => {
    const lines = sample(name).split('\n');
    const whole = readText(lines.join('\n')).sheet;
    const counts = { mutants: 0, facts: 0, rest: 0, told: 0 };
    const survivors: string[] = [];
    for (const i of telling(lines)) {
      for (const [what, line] of mutants(lines[i]!)) {
        if (line === lines[i]) continue;
        const mutated = [...lines.slice(0, i), ...(line === undefined ? [] : [line]), ...lines.slice(i + 1)];
        const { sheet, problem } = readText(mutated.join('\n'));
        counts.mutants += 1;
        if (factsOf(sheet) !== factsOf(whole)) counts.facts += 1;
        else if (warned(sheet) !== warned(whole) || problem) counts.told += 1;
        else if (restOf(sheet) !== restOf(whole)) counts.rest += 1;
        else survivors.push(`line ${i + 1}, ${what}: ${line ?? '(deleted)'}`);
      }
    }
    console.info(
      `${name}: ${counts.mutants} mutants; ${counts.facts} changed the facts, ${counts.told} were told alone, ${counts.rest} changed the header or a note, ${survivors.length} survived`,
    );
    expect(counts.mutants).toBeGreaterThan(100);
    expect(survivors).toEqual([]);
  });

  test.each(SAMPLES)(
    'leaves nothing of %s to be granted unseen when it is the line of a count or a conviction',
    (name) => {
      const lines = sample(name).split('\n');
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
    },
  );

  test.each(SAMPLES)('takes no conviction of %s away without a loss', (name) => {
    const lines = sample(name).split('\n');
    const whole = convictionsOf(readText(lines.join('\n')).sheet).length;
    const unseen = lines.flatMap((own, i) =>
      /^\W*C(?:NT|MT|NI)\s*:|^\W*D ?I ?SPO/.test(own)
        ? [...mutants(own)].flatMap(([what, line]) => {
            const { sheet } = readText([...lines.slice(0, i), line ?? '', ...lines.slice(i + 1)].join('\n'));
            return convictionsOf(sheet).length >= whole || hasLoss(sheet) ? [] : [`line ${i + 1}, ${what}: ${line}`];
          })
        : [],
    );
    expect(unseen).toEqual([]);
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
