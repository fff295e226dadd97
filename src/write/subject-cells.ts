import { type Truth, printPartialDate } from '../basics/index.ts';
import { type Answer, type Subject, wordsOf } from '../engine/index.ts';
import {
  type Arrest,
  type Conviction,
  type Origin,
  type Sentence,
  printOffense,
  printSentence,
} from '../history/index.ts';

/** What those who act on a determination need to know besides it: courts, defenders, the office itself. */
export type Circumstances = {
  /** Convictions of the same court step, this one included. */
  readonly convictionsInCase: number;
  readonly sentence: Sentence;
  readonly sentenceCompleted: Answer;
  /** Whether the person is in custody or on supervision for this or any other conviction. */
  readonly underSentence: Truth;
  readonly deceased: boolean;
  /** Keys of convictions that may be this one reported again. */
  readonly reportedAgain: readonly string[];
};

/** Names a subject within a delivery. */
export function keyOf(subject: Subject): string {
  switch (subject.kind) {
    case 'conviction':
      return subject.conviction.key;
    case 'arrest':
      return subject.arrest.key;
    case 'case':
      return subject.key;
  }
}

/** What a line says of its subject, before and after what was decided. */
export type SubjectCells = {
  readonly about: {
    readonly key: string;
    readonly county: string;
    readonly agency: string;
    readonly caseNumbers: string;
    readonly offense: string;
    readonly offenseSource: string;
    readonly level: string;
    readonly date: string;
  };
  readonly beside: readonly string[];
  readonly origins: readonly Origin[];
};

export function cellsOf(subject: Subject, circumstances: (conviction: Conviction) => Circumstances): SubjectCells {
  switch (subject.kind) {
    case 'conviction':
      return convictionCells(subject.conviction, circumstances);
    case 'arrest':
      return arrestCells(subject.arrest);
    case 'case':
      return caseCells(subject);
  }
}

function convictionCells(
  conviction: Conviction,
  circumstances: (conviction: Conviction) => Circumstances,
): SubjectCells {
  const { key, county, agency, caseNumbers, charge, chargeFrom, level, date } = conviction;
  return {
    about: {
      key,
      county,
      agency,
      caseNumbers: caseNumbers.join('; '),
      offense: charge?.text ?? '',
      offenseSource: chargeFrom,
      level,
      date: printPartialDate(date),
    },
    beside: circumstanceCells(conviction, circumstances(conviction)),
    origins: conviction.count.origins,
  };
}

/** An arrest has no conviction date: the cell holds the day of the arrest. */
function arrestCells({ key, county, agency, counts, courtCounts, level, date }: Arrest): SubjectCells {
  const sections: string[] = [];
  const texts: string[] = [];
  const origins: Origin[] = [];
  for (const { charge, origins: own } of [...counts, ...courtCounts]) {
    origins.push(...own);
    if (!charge) continue;
    texts.push(charge.text);
    for (const part of charge.parts) sections.push(printOffense(part));
  }
  return {
    about: {
      key,
      county,
      agency,
      caseNumbers: distinct(courtCounts.flatMap(({ caseNumbers }) => caseNumbers)),
      offense: distinct(texts),
      offenseSource: 'charged',
      level,
      date: printPartialDate(date),
    },
    beside: [distinct(sections), ...NOTHING_BESIDE],
    origins,
  };
}

function caseCells({ key, convictions }: Subject & { kind: 'case' }): SubjectCells {
  const first = convictions[0]!;
  const all = distinct;
  return {
    about: {
      key,
      county: first.county,
      agency: first.agency,
      caseNumbers: first.caseNumbers.join('; '),
      offense: all(convictions.map(({ charge }) => charge?.text ?? '')),
      offenseSource: all(convictions.map(({ chargeFrom }) => chargeFrom)),
      level: all(convictions.map(({ level }) => level)),
      date: all(convictions.map(({ date }) => printPartialDate(date))),
    },
    beside: ['', ...NOTHING_BESIDE],
    origins: convictions.flatMap(({ count }) => count.origins),
  };
}

/** The circumstances of a conviction, which an arrest and a whole case do not have. */
const NOTHING_BESIDE: readonly string[] = Array.from({ length: 9 }, () => '');

function circumstanceCells(conviction: Conviction, circumstances: Circumstances): readonly string[] {
  const { convictionsInCase, sentence, sentenceCompleted, underSentence, deceased, reportedAgain } = circumstances;
  return [
    [...new Set((conviction.charge?.parts ?? []).map(printOffense))].join('; '),
    conviction.levelAtConviction,
    conviction.key.slice(0, conviction.key.lastIndexOf('/') + 1) + conviction.caseKey,
    String(convictionsInCase),
    printSentence(sentence),
    sentenceCompleted.is,
    wordsOf(sentenceCompleted),
    underSentence,
    deceased ? 'yes' : 'no',
    reportedAgain.join('; '),
  ];
}

/** Each text once, in their order, joined by `; `. */
export function distinct(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? '';
  const found: string[] = [];
  for (const text of texts) if (!found.includes(text)) found.push(text);
  return found.join('; ');
}
