import { type DispositionWords, readDisposition } from '../../history/index.ts';
import { isOwnMatter } from './count-parts.ts';
import type { GrowingEntry } from './entries.ts';
import type { Place } from './place.ts';
import type { SheetEventKind } from './sheet.ts';
import type { Warnings } from './warnings.ts';

/** A DISPO line, and what stands before it in its count. */
export type DispositionLine = {
  /** What stands behind the tag. */
  readonly given: string;
  /** An asterisk marks the first disposition of a count. */
  readonly starred: boolean;
  /** It stands under the date of an update. */
  readonly dated: boolean;
  readonly event: SheetEventKind;
  readonly before: readonly GrowingEntry[];
  readonly at: Place;
};

/** CONVICTED with one letter or two misread. */
const MISREAD_CONVICTED = new RegExp(`^\\W*(?!CONVICT(?:ED|ION))(?:${misreadings('CONVICTED').join('|')})`);

function misreadings(word: string): readonly string[] {
  const letters = word.split('');
  return letters.flatMap((_, i) =>
    letters
      .slice(i + 1)
      .map((_, j) => letters.map((letter, at) => (at === i || at === i + 1 + j ? '.{0,2}' : letter)).join('')),
  );
}

/** Reads what a DISPO line says. Where it may hide a conviction, of this count or of one whose lines are lost, that is a LOSS. */
export function readDispositionLine(line: DispositionLine, warnings: Warnings): DispositionWords {
  const { given, starred, dated, event, before, at } = line;
  const text = given.replace(/^C\s?O\s?N\s?V\s?I\s?C\s?T\s?E\s?D(?=$|[-/\s])/, 'CONVICTED').replaceAll(/\s+/g, ' ');
  const words = readDisposition(text);
  if (mayConvict(words, line)) warnings.add('unread-disposition', at);
  else if (!isUnderstood(words) && !isOwnMatter(event, text)) warnings.add('unknown-disposition', at);
  if (before.length > 0) {
    if (starred || (!dated && endsFirst(words))) warnings.add('second-disposition', at);
    else if (!dated) warnings.add('undated-disposition', at);
  } else if (event === 'court' && !starred) {
    if (goesOn(words)) warnings.add('no-first-disposition', at);
    else if (!dated) warnings.add('dispo-without-asterisk', at);
  }
  return words;
}

/** What stands behind a date may be a disposition that has lost its tag. */
export function checkNote(note: string, at: Place, warnings: Warnings): void {
  if (isUnderstood(readDisposition(note))) warnings.add('update-without-disposition', at);
  else if (/\b(?:CNT|DISPO|SEN)\b|CONV/.test(note)) warnings.add('unread-line', at);
}

export function isUnderstood({ kind }: DispositionWords): boolean {
  return kind !== 'not-understood' && kind !== 'none';
}

/** The law walks both roads for a later entry that is not understood; a count whose only words are not understood is none for it. */
function mayConvict(words: DispositionWords, { event, before }: DispositionLine): boolean {
  if (MISREAD_CONVICTED.test(words.text)) return true;
  if (isUnderstood(words)) return false;
  const isOpen = event === 'court' && !before.some((entry) => entry.words.kind === 'convicted');
  return isOpen || /CONV|NVICT|VICTED/.test(words.text);
}

/** Words that presuppose a conviction. An asterisk before them says that it stands in another event. */
function goesOn({ kind }: DispositionWords): boolean {
  return kind === 'supervision' || kind === 'reduced' || kind === 'set-aside' || kind === 'vacated';
}

/** Words with which the first disposition of a count ends it, rather than changes what came before. */
function endsFirst(words: DispositionWords): boolean {
  return words.kind === 'convicted' || endsWithoutConviction(words) || !isUnderstood(words);
}

export function endsWithoutConviction({ kind }: DispositionWords): boolean {
  return kind === 'dismissed' || kind === 'not-convicted';
}
