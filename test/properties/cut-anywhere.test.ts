import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Opening,
  type PartSurvey,
  PartSurveyor,
  guessRowStart,
  joinParts,
  recognize,
} from '../../src/read/index.ts';
import {
  type Crew,
  GrowingTallies,
  type PlanOutputs,
  type RunPlan,
  type Survey,
  Worker,
  crewOfOne,
  decideScattered,
  gatheredFor,
  piecesOfAll,
  surveyInputs,
  writtenBy,
} from '../../src/run/index.ts';
import type { TallyData } from '../../src/write/index.ts';
import { bulkFile, line, row } from '../support/bulk-file.ts';
import { jobOn } from '../support/run-on.ts';
import { POLICIES } from './histories.ts';
import { messyFiles } from './messy-files.ts';
import './seed.ts';

function openingOf(bytes: Uint8Array): Opening {
  const opening = recognize('doj.csv', bytes, bytes.length);
  if (!opening.ok) throw new Error(opening.problems[0]!.hint);
  return opening.value;
}

/** One part read through windows of these sizes; a window that holds no whole row is doubled. */
function partOf(bytes: Uint8Array, start: number, end: number, windows: readonly number[]): PartSurvey {
  const surveyor = new PartSurveyor(0, start);
  let turn = 0;
  let window = 0;
  while (surveyor.position < end && surveyor.position < bytes.length) {
    const at = surveyor.position;
    window = window === 0 ? 1 + windows[turn++ % windows.length]! : window;
    surveyor.take(bytes.slice(at, at + window), end, at + window >= bytes.length);
    window = surveyor.position === at ? window * 2 : 0;
  }
  return surveyor.finish();
}

function whole(bytes: Uint8Array, opening: Opening): unknown {
  return joinParts('doj.csv', opening, [partOf(bytes, opening.dataStart, bytes.length, [bytes.length])]);
}

const windows = fc.array(fc.nat(3000), { minLength: 1, maxLength: 8 });

describe('The first pass over a file finds the same', () => {
  test('through windows of any sizes, down to one byte', async () => {
    fc.assert(
      fc.property(messyFiles, fc.oneof(windows, fc.constant([0])), ({ bytes }, sizes) => {
        const opening = openingOf(bytes);
        expect(joinParts('doj.csv', opening, [partOf(bytes, opening.dataStart, bytes.length, sizes)])).toEqual(
          whole(bytes, opening),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('in parts cut anywhere, each begun where a row was guessed to begin and confirmed by the part before', () => {
    fc.assert(
      fc.property(messyFiles, fc.array(fc.nat(1_000_000), { maxLength: 6 }), windows, ({ bytes }, cuts, sizes) => {
        const opening = openingOf(bytes);
        expect(joinParts('doj.csv', opening, partsOf(bytes, opening.dataStart, cuts, sizes))).toEqual(
          whole(bytes, opening),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('at whatever byte a file of two parts is cut', () => {
    const comment = `SEE\r\n${line(row({ SUBJECT_ID: '999' }))}\n${line(row())}\n${line(row())}\n`;
    const rows = [
      row({ COMMENT_TEXT: comment }),
      line(row()).replace(',#,W', '"'),
      row({ SUBJECT_ID: '2', PRI_NAME: 'ROE,"R"' }),
      `${line(row())},`,
      row({ SUBJECT_ID: '2' }),
    ];
    const bytes = bulkFile(rows, { lineEnd: '\r\n', bom: true, open: true });
    const opening = openingOf(bytes);
    const expected = whole(bytes, opening);
    for (let cut = opening.dataStart; cut <= bytes.length; cut++) {
      const parts = partsOf(bytes, opening.dataStart, [cut - opening.dataStart], [4096]);
      expect(joinParts('doj.csv', opening, parts), `cut at ${cut}`).toEqual(expected);
    }
  });
});

/** As a crew reads a file: every part from a guess; a part that was guessed wrongly is read again from where the one before ended. */
function partsOf(
  bytes: Uint8Array,
  from: number,
  cuts: readonly number[],
  sizes: readonly number[],
): readonly PartSurvey[] {
  const size = bytes.length - from;
  const ends = [...cuts.map((cut) => from + (cut % (size + 1))).toSorted((a, b) => a - b), bytes.length];
  const parts: PartSurvey[] = [];
  let position = from;
  for (const [i, end] of ends.entries()) {
    if (position >= end && i < ends.length - 1) continue;
    const start = i === 0 ? from : ends[i - 1]!;
    const guess = i === 0 ? 0 : guessRowStart(bytes.slice(start), true);
    const guessed = guess < 0 || start + guess >= end ? undefined : partOf(bytes, start + guess, end, sizes);
    parts.push(guessed?.start === position ? guessed : partOf(bytes, position, end, sizes));
    position = parts.at(-1)!.end;
  }
  return parts;
}

describe('A file of more than one part', () => {
  test('is read by three hands as by one, when the cut falls among rows that stand between two quotes', async () => {
    const looksLikeRows = Array.from({ length: 2000 }, (_, i) => line(row({ SUBJECT_ID: `9${i}` }))).join('\n');
    const plain = Buffer.from(
      bulkFile(
        Array.from({ length: 500 }, (_, i) => row({ SUBJECT_ID: String(1000 + Math.floor(i / 7)) })),
        { header: 'none' },
      ),
    );
    const trap = Buffer.from(
      bulkFile([row({ SUBJECT_ID: '77', COMMENT_TEXT: looksLikeRows }), row({ SUBJECT_ID: '77' })], {
        header: 'none',
      }),
    );
    const half = Math.ceil((1 << 25) / 2 / plain.length) + 2;
    const bytes = Buffer.concat([...Array<Buffer>(half).fill(plain), trap, ...Array<Buffer>(half).fill(plain)]);
    const [one, three] = [await surveyed(bytes, 1), await surveyed(bytes, 3)];
    expect(three.files[0]!.survey).toEqual(one.files[0]!.survey);
    expect(three.rows).toBe(one.rows);
    expect(one.rows).toBeGreaterThan(half * 1000 + 1990);
    expect(three.people).toBe(one.people);
  });
});

async function surveyed(bytes: Uint8Array, hands: number): Promise<Survey> {
  const job = jobOn(bytes);
  const crew: Crew = { ...job.crew, hands };
  return surveyInputs({ ...job, crew, progress: () => {} });
}

type PieceFile = Exclude<keyof PlanOutputs, 'plan' | 'lostPeople'>;

const NAMES: readonly PieceFile[] = ['all', 'condensed', 'prop64', 'determinations'];

describe('The results of pieces, one after the other', () => {
  test('are the same bytes and totals whatever the size of the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(messyFiles, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(1, 400, 1000, 3000),
        fc.constantFrom(...POLICIES),
        async (files, size, policy) => {
          const asked = { policy };
          const job = jobOn(
            files.map(({ bytes }) => bytes),
            asked,
          );
          const survey = await surveyInputs({ ...job, progress: () => {} });
          expect(await decidedIn(size, job, survey)).toEqual(await decidedIn(1 << 30, job, survey));
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('The results of a piece', () => {
  test('are the same bytes and totals when one worker decides and another writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(messyFiles, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(1, 1000, 1 << 30),
        fc.constantFrom(...POLICIES),
        fc.boolean(),
        async (files, size, policy, onlyPeopleInScope) => {
          const bytes = files.map((file) => file.bytes);
          await expectSameByTwo(jobOn(bytes, { policy }), size, onlyPeopleInScope);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('are so too where what is found first stands in a later row', async () => {
    const old = { OFFENSE_DESCR: '11530 HS-POSSESS MARIJUANA', STP_EVENT_DATE: '19690601' };
    const rows = [
      row(),
      row({ ...old, CNT_ORDER: '102001001000' }),
      row({ CNT_ORDER: '103001001000', STP_EVENT_DATE: '20050601' }),
      row({ SUBJECT_ID: '2' }),
    ];
    const done = await expectSameByTwo(jobOn(bulkFile(rows)), 1 << 30, false);
    expect(JSON.stringify(done)).toContain('10000001/102001001000');
  });
});

/** What one worker makes of it, which is what two make of it that have each their own copy of what is handed over. */
async function expectSameByTwo(
  job: ReturnType<typeof jobOn>,
  pieceBytes: number,
  onlyPeopleInScope: boolean,
): Promise<unknown> {
  const plan: RunPlan = onlyPeopleInScope ? { ...job.plan, onlyPeopleInScope } : job.plan;
  const [alone, finder] = [crewOfOne([plan], job.inputs), crewOfOne([plan], job.inputs)];
  const writer = new Worker([plan], job.inputs);
  const find: Crew['perform'] = async (task) => structuredClone(await finder.perform(structuredClone(task)));
  const rooms: SharedArrayBuffer[] = [];
  const pair: Crew = {
    ...alone,
    perform: async (task) => {
      if (task.kind === 'scattered') return gatheredFor(writer, task, find, rooms);
      return task.kind === 'decide' ? writtenBy(writer, task, find) : find(task);
    },
  };
  const survey = await surveyInputs({ ...job, progress: () => {} });
  const done = await decidedIn(pieceBytes, { plan, crew: alone }, survey);
  expect(await decidedIn(pieceBytes, { plan, crew: pair }, survey)).toEqual(done);
  return done;
}

async function decidedIn(
  pieceBytes: number,
  { crew, plan }: Pick<ReturnType<typeof jobOn>, 'crew' | 'plan'>,
  survey: Survey,
): Promise<unknown> {
  const tallies = new GrowingTallies();
  const findings = await decideScattered(survey, crew, tallies);
  const lostPeople: string[] = [];
  const out = new Map(NAMES.map((name): [PieceFile, Buffer[]] => [name, []]));
  for (const task of piecesOfAll(survey, findings, [plan], pieceBytes)) {
    const done = await crew.perform(task);
    if (done.kind !== 'decide') throw new Error(done.kind);
    tallies.addAll(done.result.tallies);
    for (const outputs of done.result.outputs) {
      for (const name of NAMES) out.get(name)!.push(Buffer.from(outputs[name]));
      lostPeople.push(...outputs.lostPeople);
    }
  }
  const counted = ({ counts, earliest }: TallyData): unknown => [Object.fromEntries(counts), earliest];
  return {
    files: [...out].map(([name, pieces]) => [name, Buffer.concat(pieces).toString()]),
    lostPeople,
    totals: [counted(tallies.common.data()), counted(tallies.of(0).data())],
  };
}
