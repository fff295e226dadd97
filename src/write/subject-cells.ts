import { type Truth, allOfEach, mapped, printPartialDate } from '../basics/index.ts';
import { type Answer, type Subject, wordsOf } from '../engine/index.ts';
import {
  type Arrest,
  type Charge,
  type Conviction,
  type Origin,
  type Sentence,
  printOffense,
  printSentence,
} from '../history/index.ts';
import { numbersOwnFirst } from './case-numbers.ts';

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

/** Remedies speak of the same convictions and arrests, and name a case by its key. */
export function identityOf(subject: Subject): object | string {
  if (subject.kind === 'conviction') return subject.conviction;
  return subject.kind === 'arrest' ? subject.arrest : subject.key;
}

/** What a line says of its subject, before and after what was decided. */
export type SubjectCells = {
  readonly key: string;
  /** County, agency, case numbers, offense and where it stands, level, date. */
  readonly about: readonly string[];
  /** The offense as it was read, and the circumstances if it has any. */
  readonly beside: readonly string[];
  /** Whether it has circumstances: an arrest and a whole case have not. */
  readonly circumstances: boolean;
  readonly origins: readonly Origin[];
};

export function cellsAbout(subject: Subject, circumstances: (conviction: Conviction) => Circumstances): SubjectCells {
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
  const { key, county, agency, charge, chargeFrom, level, date } = conviction;
  const numbers = numbersOwnFirst(conviction).join('; ');
  return {
    key,
    about: [county, agency, numbers, charge?.text ?? '', chargeFrom, level, printPartialDate(date)],
    beside: circumstanceCells(conviction, circumstances(conviction)),
    circumstances: true,
    origins: conviction.count.origins,
  };
}

/** An arrest has no conviction date: the cell holds the day of the arrest. */
function arrestCells({ key, county, agency, counts, courtCounts, level, date }: Arrest): SubjectCells {
  const all = courtCounts.length === 0 ? counts : [...counts, ...courtCounts];
  const charges: Charge[] = [];
  for (const { charge } of all) if (charge && !charges.includes(charge)) charges.push(charge);
  const numbers = distinct(allOfEach(courtCounts, ({ caseNumbers }) => caseNumbers));
  const offenses = distinct(mapped(charges, ({ text }) => text));
  return {
    key,
    about: [county, agency, numbers, offenses, 'charged', level, printPartialDate(date)],
    beside: [distinct(allOfEach(charges, sectionsOf))],
    circumstances: false,
    origins: allOfEach(all, (count) => count.origins),
  };
}

function caseCells({ key, convictions }: Subject & { kind: 'case' }): SubjectCells {
  const first = convictions[0]!;
  const all = distinct;
  return {
    key,
    about: [
      first.county,
      first.agency,
      first.caseNumbers.join('; '),
      all(convictions.map(({ charge }) => charge?.text ?? '')),
      all(convictions.map(({ chargeFrom }) => chargeFrom)),
      all(convictions.map(({ level }) => level)),
      all(convictions.map(({ date }) => printPartialDate(date))),
    ],
    beside: [''],
    circumstances: false,
    origins: convictions.flatMap(({ count }) => count.origins),
  };
}

const printed = new WeakMap<Charge, readonly string[]>();

/** The sections of a charge as it was read; the same charge is one object for many rows. */
function sectionsOf(charge: Charge): readonly string[] {
  let found = printed.get(charge);
  if (!found) printed.set(charge, (found = mapped(charge.parts, printOffense)));
  return found;
}

/** So many cells are circumstances. */
export const CIRCUMSTANCES = 9;

function circumstanceCells(conviction: Conviction, circumstances: Circumstances): readonly string[] {
  const { convictionsInCase, sentence, sentenceCompleted, underSentence, deceased, reportedAgain } = circumstances;
  return [
    conviction.charge ? distinct(sectionsOf(conviction.charge)) : '',
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
