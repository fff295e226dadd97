import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDate, printPartialDate } from '../../src/basics/index.ts';
import { type Facts, factsOf } from '../../src/history/index.ts';
import { inventPairs } from '../../src/invent/index.ts';
import { builtInPolicies } from '../../src/policies/index.ts';
import { RowReader, buildHistory, historyOfSheet, readRapSheet, splitRows } from '../../src/read/index.ts';
import { benchOf, decide } from '../../src/run/index.ts';

/** Machines are busy at times. */

const asOf = parseIsoDate('2020-07-01')!;
const COUNTIES = ['SAN FRANCISCO', 'LOS ANGELES', 'YOLO', 'ALPINE'];

function factsOfRows(bytes: Uint8Array): Facts {
  const batch = splitRows(bytes, { file: 0, firstRow: 0, firstLine: 1 });
  const reader = new RowReader();
  const rows = Array.from({ length: batch.count }, (_, i) => reader.row(batch, i));
  return factsOf(buildHistory(rows, []).history);
}

function factsOfLines(lines: readonly string[], person: string): Facts {
  const { sheet, problem } = readRapSheet([lines]);
  expect(problem).toBeUndefined();
  return factsOf(historyOfSheet(sheet, { file: 0, person }));
}

/** Everything a conviction says but its key and its places: sheets number their cycles, and print in capitals. */
function convictionsOf(facts: Facts): readonly unknown[] {
  return facts.convictions.map((each) => ({
    offense: each.charge?.text.toUpperCase(),
    from: each.chargeFrom,
    level: each.level,
    levelAtConviction: each.levelAtConviction,
    on: printPartialDate(each.date),
    county: each.county,
    court: each.agency.replaceAll(' ', ''),
    numbers: each.caseNumbers,
    standing: each.standing.kind,
    by: each.standing.kind === 'relieved' ? each.standing.by.text : '',
    sentence: each.convicting.sentence.parts.map(({ kind, length, unit }) => ({ kind, length, unit })),
  }));
}

function personOf({ history: { person, lost }, registrations, deceased }: Facts): unknown {
  return {
    name: person.name,
    cii: person.cii.slice(-8),
    sex: person.sex,
    race: person.race,
    born: printPartialDate(person.birth),
    lost: lost.length,
    registrations: registrations.map(({ charge, date }) => `${charge?.citation} ${printPartialDate(date)}`),
    deceased: deceased !== undefined,
  };
}

function determinationsOf(facts: Facts, county: string): readonly unknown[] {
  return builtInPolicies.flatMap((policy) => {
    const bench = benchOf({ inputs: ['it'], county, policy, remedies: [policy.remedy], asOf });
    return decide(facts, bench).map(({ conviction, determination }) => {
      const { outcome, reason, decidedBy, missing, possible, cautions, trace, statute } = determination;
      const answers = trace.map(({ id, answer }) => ({ id, ...answer, from: undefined }));
      const beside = statute && { ...statute, from: undefined, trace: undefined };
      return inCapitals({
        policy: policy.id,
        on: conviction.count.id.slice(6, 9),
        outcome,
        reason,
        decidedBy,
        missing,
        possible,
        cautions,
        answers,
        beside,
      });
    });
  });
}

function inCapitals(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).toUpperCase());
}

describe('The same person as rows of the bulk file and as a RAP sheet', () => {
  test('has the same convictions and the same determinations by every policy', () => {
    let convictions = 0;
    let determinations = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom(...COUNTIES), (seed, county) => {
        for (const { person, lines, rows } of inventPairs({ county, seed, people: 4 })) {
          const [bulk, sheet] = [factsOfRows(rows), factsOfLines(lines, person)];
          expect(personOf(sheet)).toEqual(personOf(bulk));
          expect(convictionsOf(sheet)).toEqual(convictionsOf(bulk));
          const expected = determinationsOf(bulk, county);
          expect(determinationsOf(sheet, county)).toEqual(expected);
          convictions += bulk.convictions.length;
          determinations += expected.length;
        }
      }),
      { numRuns: 60 },
    );
    expect(convictions).toBeGreaterThan(500);
    expect(determinations).toBeGreaterThan(1_000);
  });
});
