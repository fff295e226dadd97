import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ByteSink, parseIsoDate } from '../src/basics/index.ts';
import {
  type Answer,
  type Determination,
  type Ending,
  type Flow,
  type Question,
  determined,
  gives,
  isFlow,
  judge,
  no,
  statuteFlowOf,
  unknown,
  yes,
} from '../src/engine/index.ts';
import { LAWS } from '../src/law/index.ts';
import { linesAbout } from '../src/write/index.ts';
import { DETERMINATION_COLUMNS } from '../src/write/determinations.ts';
import { bulkFile, row } from './support/bulk-file.ts';
import { arrestOfRecord } from './support/record.ts';
import { type Table, runOn, table } from './support/run-on.ts';

const header = DETERMINATION_COLUMNS.join(',');
const { facts, arrest } = arrestOfRecord({
  record: [{ arrest: '2015-02-01', offense: '11357(B) HS', level: 'M', released: '' }],
});

/** A line of the file for each, read back as anybody reads it: one with more or fewer cells than the header is refused. */
function linesOf(determinations: readonly Determination[]): Table {
  const sink = new ByteSink();
  const about = {
    person: facts.history.person,
    asOf: parseIsoDate('2020-07-01')!,
    files: ['doj.csv'],
    answered: false,
  };
  const write = linesAbout({ ...about, circumstances: () => expect.unreachable() }, sink);
  for (const each of determinations) write({ kind: 'arrest', arrest }, each);
  return table(`${header}\n${Buffer.from(sink.bytes).toString('utf8')}`);
}

function endingsOf({ steps, otherwise }: Flow<never>): readonly Ending[] {
  return [...steps.flatMap(({ then }) => (isFlow(then) ? endingsOf(then) : [then])), otherwise];
}

/** Every way in which a statute gives something, with the remedy. */
const GIVEN = LAWS.flatMap((law) => {
  const flow = statuteFlowOf({}, law);
  const given = flow ? endingsOf(flow).filter(({ outcome, route }) => gives(outcome) && route) : [];
  return given.map((ending) => ({ remedy: law.id, ending }));
});

const asked = (id: string, answer: Answer): Question<null> => ({
  id,
  cite: 'PC 1, "quoted"',
  asks: 'Is it, "so"?',
  ask: () => answer,
});

const HOSTILE = 'a comma, a "quote"\nand a line';

function found(remedy: string, first: Answer, then: Ending, otherwise: Ending): Determination {
  const flow: Flow<null> = {
    steps: [
      { question: asked('all(this, that)', no(HOSTILE)), then: otherwise },
      { question: asked('first, of them', first), then },
    ],
    otherwise,
  };
  return determined(judge(flow, null), { remedy, policy: 'a, policy', cautions: [HOSTILE], statute: undefined });
}

describe('Every line of determinations.csv has the cells of the header', () => {
  test('Whatever the route and its form', () => {
    expect(GIVEN.some(({ ending }) => ending.route?.form?.includes(','))).toBe(true);
    const lines = linesOf(GIVEN.map(({ remedy, ending }) => found(remedy, yes('so'), ending, ending)));
    expect(lines.map(({ remedy, route, form, duty }) => [remedy, route, form, duty])).toEqual(
      GIVEN.map(({ remedy, ending: { route, duty = '' } }) => [remedy, route!.cite, route!.form ?? '', duty]),
    );
  });

  test('Where facts leave two routes open, and where words hold marks of their own', () => {
    const other: Ending = {
      outcome: 'dismiss',
      reason: HOSTILE,
      route: { id: 'other', cite: 'PC 2, 3', form: 'X, "Y"' },
    };
    const lines = linesOf(GIVEN.map(({ remedy, ending }) => found(remedy, unknown(HOSTILE), ending, other)));
    expect(lines.map(({ form }) => form)).toEqual(
      GIVEN.map(({ ending }) => [ending.route!.form, other.route!.form].filter(Boolean).join('; ')),
    );
    expect(new Set(lines.map(({ cautions }) => cautions))).toEqual(new Set([HOSTILE]));
  });

  test('In the golden runs', () => {
    const golden = new URL('golden/', import.meta.url);
    for (const name of readdirSync(golden))
      expect(
        table(readFileSync(new URL(`${name}/expected/determinations.csv`, golden), 'utf8')).length,
      ).toBeGreaterThan(0);
  });

  test('In a run with every remedy, of a misdemeanor that may become an infraction', async () => {
    const remedies = LAWS.filter(({ state }) => state === undefined).map(({ id }) => id);
    const minor = row({
      OFFENSE_DESCR: '415 PC-DISTURBING THE PEACE',
      OFFENSE_TOC: 'M',
      CONV_STAT_DESCR: 'MISDEMEANOR',
    });
    const results = await runOn(bulkFile([minor]), { remedies });
    const line = table(results.files.get('determinations.csv')!).find(({ remedy }) => remedy === 'reduction');
    expect(line).toMatchObject({
      form: 'CR-180 item 1, column 17(d)(2)',
      to_find_out: '',
      answers_given: '',
      name_used: '',
    });
  });
});
