import { OUTCOME_WORDS, type Policy } from '../../engine/index.ts';
import type { Block } from '../blocks.ts';
import { type Counts, type Summary } from '../figures.ts';
import { plural, sum } from '../numbers.ts';
import { outcomesMet } from './outcomes.ts';

/** The county's choices, in words, and what each reason decided. */
export function choices(summary: Summary, policy: Policy, policyWords: string): readonly Block[] {
  return [
    { is: 'heading', level: 1, text: 'The county’s choices' },
    outlineBlock(policyWords),
    ...reasons(summary, policy),
  ];
}

/** Words by line and how far they are indented, three blanks a step. */
export function outlineBlock(words: string): Block {
  const lines = words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ depth: Math.ceil((line.length - line.trimStart().length) / 3), text: line.trim() }));
  return { is: 'outline', lines };
}

function reasons(summary: Summary, policy: Policy): readonly Block[] {
  const met = outcomesMet(summary.balance.convictions.byOutcome);
  const rows = met.flatMap((outcome) =>
    byCount(summary.reasons[outcome] ?? {}).map(([reason, count]) => [outcome, reason, count] as const),
  );
  if (rows.length === 0) return [];
  const all = sum(rows.map(([, , count]) => count));
  return [
    { is: 'heading', level: 2, text: 'What each reason decided' },
    {
      is: 'table',
      table: {
        head: ['Outcome', 'Reason', 'Convictions'],
        rows: [...rows, ['all in scope', `policy ${policy.id}`, all]],
        text: [1],
        total: true,
      },
    },
  ];
}

function byCount(counts: Counts): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Why convictions wait for a person, and what else was left undecided. */
export function handReview(summary: Summary): readonly Block[] {
  const waiting = summary.balance.convictions.byOutcome[OUTCOME_WORDS['hand-review']] ?? 0;
  const missing = byCount(summary.missingFacts);
  const without = summary.cannabisConvictionsWithoutCounty;
  const bargains = summary.possiblePleaBargains;
  const notes = [
    ...(without > 0
      ? [
          `${plural(without, 'conviction that may be in scope names no county and was', 'convictions that may be in scope name no county and were')} not decided.`,
        ]
      : []),
    ...(bargains > 0
      ? [
          `${plural(bargains, 'conviction of this county for another offense may stand', 'convictions of this county for other offenses may stand')} for a cannabis charge by plea bargain${summary.sheets ? '' : '; All_Results.csv marks them'}.`,
        ]
      : []),
  ];
  return [
    { is: 'heading', level: 1, text: 'Hand review' },
    {
      is: 'par',
      text:
        waiting === 0
          ? 'No conviction waits for a person to look at it.'
          : `${plural(waiting, 'conviction waits', 'convictions wait')} for a person: a fact is missing and it matters, part of the record could not be read, or the county’s choices say so. The program does not guess.`,
    },
    ...(missing.length === 0
      ? []
      : [
          {
            is: 'table' as const,
            table: {
              head: ['What is missing', 'Convictions'],
              rows: missing.map(([fact, count]) => [fact, count] as const),
              caption: 'A conviction with two missing facts stands under both',
            },
          },
        ]),
    ...(notes.length === 0 ? [] : [{ is: 'list' as const, items: notes }]),
    ...(summary.sheets ? refusedFiles(summary) : setAside(summary)),
  ];
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['wrong-field-count', 'not 95 fields'],
  ['bad-quote', 'a quote in the wrong place or never closed'],
  ['blank-subject-id', 'no number of a person (SUBJECT_ID)'],
  ['bad-count-order', 'CNT_ORDER is not 12 digits'],
  ['no-text-layer', 'a scan without text'],
  ['password', 'a PDF that needs a password'],
  ['broken-pdf', 'a damaged PDF'],
  ['too-many-pages', 'more than 1,000 pages'],
  ['not-a-rap-sheet', 'not a RAP sheet'],
  ['not-text', 'neither text nor a PDF'],
  ['utf-16', 'written in UTF-16'],
  ['empty-file', 'empty'],
  ['record-error', 'the DOJ answered RECORD ERROR'],
  ['no-cycles', 'a header without any arrest cycle'],
  ['two-records', 'two records in one file'],
  ['same-file', 'the same bytes as a file before it'],
]);

function setAside({ balance, rowsSetAsideByCode }: Summary): readonly Block[] {
  if (balance.rows.setAside === 0) return [];
  return [
    {
      is: 'table',
      table: {
        head: ['Rows set aside, because of', 'Rows'],
        rows: [
          ...byCount(rowsSetAsideByCode).map(([code, count]) => [CODES.get(code) ?? code, count] as const),
          ['all', balance.rows.setAside],
        ],
        total: true,
      },
    },
    {
      is: 'par',
      text: 'They stand in rows_set_aside.csv with their line and the reason. Nothing is granted unseen to anybody to whom one of them may belong.',
    },
  ];
}

function refusedFiles({ sheets, rowsSetAsideByCode }: Summary): readonly Block[] {
  if (!sheets || sheets.refused === 0) return [];
  return [
    {
      is: 'table',
      table: {
        head: ['Files refused, because of', 'Files'],
        rows: [
          ...byCount(rowsSetAsideByCode).map(([code, count]) => [CODES.get(code) ?? code, count] as const),
          ['all', sheets.refused],
        ],
        total: true,
      },
    },
    {
      is: 'par',
      text: 'They stand in sheets.csv with the reason. Nothing of them was decided: put right those that matter, and run again.',
    },
  ];
}
