import { parseIsoDate } from '../../src/basics/index.ts';
import { type Conviction, type Facts, factsOf, readDisposition } from '../../src/history/index.ts';
import { type ConvictionCase, type CourtCase, courtCases } from '../../src/law/index.ts';
import { NEUTRAL_FORMAT, readNeutral } from '../../src/read/index.ts';
import type { CycleGiven, RecordGiven } from './record.ts';

/** A conviction of another state as the YAML cases write it: its section, its words, its class. */
type Given = CycleGiven & { readonly words?: string; readonly grade?: string; readonly state?: string };

/** The facts of an invented person of another state, read from neutral JSON. */
function factsElsewhere({ record, lost, born }: RecordGiven, state: string): Facts {
  const at = { file: 0, row: 0, line: 1 };
  const cycles = (record as readonly Given[]).map((given, i) => ({
    key: String(101 + i),
    events: [
      {
        key: `${101 + i}001`,
        kind: given.released === undefined ? 'court' : 'arrest',
        date: dateOf(given.convicted ?? given.arrest),
        agency: 'a1',
        counts: [
          countOf(given, `${101 + i}001001000`, state),
          ...(given.beside ?? []).map((text, j) => {
            const [, section = '', words = ''] = /^(\S+) (.*)$/.exec(text) ?? [];
            return countOf({ ...given, offense: section, words }, `${101 + i}00100${2 + j}000`, state);
          }),
        ],
      },
    ],
  }));
  const document = {
    schema: NEUTRAL_FORMAT,
    source: { kind: 'other', files: ['invented.json'], complete: !lost },
    person: {
      key: 'P1',
      identifiers: [],
      names: [{ raw: 'SAMPLE,SAM', primary: true }],
      birth: dateOf(born ?? '1980-05-10'),
    },
    agencies: { a1: { name: 'COURT', county: 'ANYWHERE' } },
    cycles,
    lost: lost ? [{ code: 'unreadable', at }] : [],
  };
  const read = readNeutral(JSON.stringify(document), 'invented.json');
  if (!read.ok) throw new Error(read.problems.map(({ field, hint }) => `${field}: ${hint}`).join('; '));
  return factsOf(read.value[0]!.history);
}

function countOf(given: Given, key: string, state: string): object {
  const at = { file: 0, row: 0, line: 1 };
  const jurisdiction = given.state ?? state;
  const charge = {
    raw: `${given.offense} ${given.words ?? ''}`,
    citation: given.offense ?? '',
    description: given.words ?? '',
    ...(jurisdiction !== 'CA' && { jurisdiction }),
    ...(given.grade !== undefined && { grade: given.grade }),
    parts: [
      {
        code: 'unknown',
        section: String(given.offense),
        suffix: '',
        subsections: [],
        role: 'principal',
        confidence: 'certain',
      },
    ],
  };
  const level = { felony: 'F', misdemeanor: 'M', infraction: 'I' }[given.level ?? 'felony'];
  const entry = (kind: string, raw: string, date: object | null, sentence: readonly object[] = []): object => ({
    kind,
    raw,
    date,
    date_from: 'step',
    recorded: date,
    order: 0,
    ...(level && { level }),
    charge,
    charge_from: 'charged',
    sentence,
    at,
  });
  const later = [given.later ?? []].flat().map((text) => {
    const [day = '', ...words] = text.split(' ');
    const [said = '', sentence = 'none'] = words.join(' ').split(': ');
    const { kind } = readDisposition(said);
    return entry(kind.replace('-', '_').replace('not_understood', 'other'), said, dateOf(day), sentenceOf(sentence));
  });
  const convicted =
    given.released === undefined
      ? [entry('convicted', 'CONVICTED', dateOf(given.convicted), sentenceOf(given.sentence ?? '1 Y PROBATION'))]
      : [];
  return {
    key,
    charged: charge,
    ...(level && { level }),
    dispositions: [...convicted, ...later],
    numbers: [],
    comments: [],
    at: [at],
  };
}

const UNITS: Readonly<Record<string, string>> = { D: 'day', M: 'month', Y: 'year' };

function sentenceOf(text: string): readonly object[] {
  if (text === 'none') return [];
  return text.split(',').map((part) => {
    const [, length, unit = '', words = part.trim()] = /^(\d+) ([DMY]) (.+)$/.exec(part.trim()) ?? [];
    const kind = ['jail', 'prison', 'probation', 'fine'].find((each) => words.toLowerCase().includes(each)) ?? 'other';
    const term = { length: length === undefined ? null : Number(length), unit: UNITS[unit] ?? 'none' };
    return { kind, terms: [term], raw: words };
  });
}

function dateOf(text: string | undefined): object | null {
  if (text === undefined || text === '') return null;
  const [year, month, day] = String(text).split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

const asking = ({ asOf }: RecordGiven) => ({ county: '', asOf: parseIsoDate(asOf ?? '2026-11-22')! });

function about({ about: place, record }: RecordGiven): string {
  return String(100 + (place ?? record.length));
}

/** The conviction that a case is about, under that state's law. */
export function convictionElsewhere(given: RecordGiven, state: string): ConvictionCase {
  const facts = factsElsewhere(given, state);
  const conviction: Conviction | undefined = facts.convictions.find(({ caseKey }) => caseKey.startsWith(about(given)));
  if (!conviction) throw new Error('no such conviction');
  return { facts, conviction, asking: asking(given) };
}

/** The court case that a case is about. */
export function courtCaseElsewhere(given: RecordGiven, state: string): CourtCase {
  const found = courtCases(factsElsewhere(given, state), asking(given)).find(({ key }) =>
    key.includes(`/${about(given)}`),
  );
  if (!found) throw new Error('no such case');
  return found;
}
