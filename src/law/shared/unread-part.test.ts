import { expect, test } from 'vitest';
import type { CriminalHistory, LostRow, Origin } from '../../history/index.ts';
import { UNREAD, unreadPart } from './unread-part.ts';

const at = (line: number, file = 0): Origin => ({ file, row: line - 2, line });
const OWN = at(2);

const asked = (lost: readonly LostRow[]) =>
  unreadPart<{ facts: never }>(() => OWN).ask({ facts: { history: { lost } as CriminalHistory } as never });

test('Its reason is true of rows that were set aside and of entries that nobody understands', () => {
  expect(UNREAD).toEqual({
    outcome: 'hand-review',
    reason: "A part of this person's record could not be read",
  });
});

test('A record of which nothing was lost was read whole', () => {
  expect(asked([])).toMatchObject({ is: 'no' });
});

test.each<[string, readonly LostRow[], string]>([
  ['rows set aside', [{ origin: at(12), code: 'bad-quote' }], 'not read: line 12'],
  [
    'entries that may be convictions',
    [{ origin: at(14), code: 'unread-conviction' }],
    'not understood, and perhaps a conviction: line 14',
  ],
  [
    'both, each line once',
    [
      { origin: at(14), code: 'unread-conviction' },
      { origin: at(12), code: 'bad-quote' },
      { origin: at(12), code: 'bad-quote' },
    ],
    'not read: line 12; not understood, and perhaps a conviction: line 14',
  ],
  [
    'the input too where there are several',
    [
      { origin: at(12), code: 'bad-quote' },
      { origin: at(3, 1), code: 'unread-conviction' },
    ],
    'not read: input 1 line 12; not understood, and perhaps a conviction: input 2 line 3',
  ],
])('It names by line %s', (_, lost, because) => {
  expect(asked(lost)).toMatchObject({ is: 'yes', because });
});
