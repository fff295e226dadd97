import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printPartialDate } from '../../basics/index.ts';
import { type RecordGiven, caseOfRecord } from '../../../test/support/record.ts';
import { sentenceCompleted, sentenceGiven } from './index.ts';

type Case = RecordGiven & {
  readonly name: string;
  readonly expect: Readonly<
    Partial<
      Record<
        | 'probation'
        | 'prison'
        | 'jail'
        | 'mandatorySupervision'
        | 'revoked'
        | 'probationEnds'
        | 'ends'
        | 'completed'
        | 'because',
        string
      >
    >
  >;
};

const cases = parse(readFileSync(new URL('sentence-cases.yaml', import.meta.url), 'utf8')) as readonly Case[];

describe('What became of a sentence', () => {
  test.each(cases)('$name', (given) => {
    const { facts, conviction, asking } = caseOfRecord(given);
    const { probation, prison, jail, mandatorySupervision, revoked, probationEnds, ends } = sentenceGiven(
      facts,
      conviction,
    );
    const completed = sentenceCompleted(facts, conviction, asking);
    const found = {
      probation,
      prison,
      jail,
      mandatorySupervision,
      revoked,
      probationEnds: printPartialDate(probationEnds),
      ends: ends.kind === 'unknown' ? ends.why : printPartialDate(ends),
      completed: completed.is,
      because: completed.is === 'unknown' ? completed.missing : completed.because,
    };
    expect(found).toMatchObject(given.expect);
  });
});
