import { MISSING_DATE, type PartialDate } from '../../basics/index.ts';
import { type Level, parseLevel } from '../../history/index.ts';
import { courtNumberIn } from './comments.ts';
import { caseNumberIn, chargeOf, levelIn } from './count-parts.ts';
import { checkNote, endsWithoutConviction, isUnderstood, readDispositionLine } from './disposition-line.ts';
import { type GrowingEntry, type LooseSentence, type Text, finishEntries, sentenceAlone } from './entries.ts';
import type { SheetLine } from './page-lines.ts';
import { type Place, placeOf } from './place.ts';
import type { SheetCount, SheetEventKind } from './sheet.ts';
import {
  AGENCY,
  ARRESTED_BY,
  CHARGE,
  COMMENT,
  COUNT,
  DATE_AT_END,
  DISPOSITION,
  FLAG,
  LEVEL,
  OTHER_TAG,
  SEE_COMMENT,
  SENTENCE,
  SENTENCED_BY,
  SENTENCING_1170H,
  SOME_TAG,
  TOC,
  WARRANT,
  dateAtStart,
  hasOwnTag,
} from './tags.ts';
import type { Warnings } from './warnings.ts';

/** What a count needs to know of its event. */
export type CountContext = { readonly kind: SheetEventKind; readonly date: PartialDate; readonly warnings: Warnings };

/** What a line without a tag of its own may go on with. */
type Open = { readonly kind: 'charge' | 'sentence' | 'comment' | 'number'; readonly into: Text } | undefined;

/** Reads the lines of one CNT, one after the other. No line is passed over in silence. */
export class CountReader {
  readonly #context: CountContext;
  readonly #at: Place;
  readonly #lines: Place[] = [];
  readonly #flags: string[] = [];
  readonly #comments: Text[] = [];
  readonly #entries: GrowingEntry[] = [];
  #caseNumber = '';
  #charge: Text | undefined;
  #seesComment = false;
  #toc: Level = 'unknown';
  #arrestedBy = '';
  #warrant = '';
  #sentencedBy = '';
  /** The update that the lines speak of. */
  #update: { readonly date: PartialDate; readonly at: Place; used: boolean } | undefined;
  #entry: GrowingEntry | undefined;
  /** A sentence that stands before its disposition, or without one. */
  #loose: LooseSentence | undefined;
  #open: Open;

  constructor(first: SheetLine, context: CountContext) {
    this.#context = context;
    this.#at = placeOf(first);
    this.#lines.push(this.#at);
    this.#number(first.text.replace(COUNT, '').replace(/^[\s.•·'*:-]*CNT\s*[:;]?\s*/, ''), this.#at);
  }

  take(line: SheetLine): void {
    const text = line.text.trim();
    if (text === '') return;
    const at = placeOf(line);
    if (this.#lines.at(-1)!.row !== at.row) this.#lines.push(at);
    if (!this.#tagged(line, at) && !this.#dated(line, at) && !this.#goesOn(line)) this.#plain(line, at);
  }

  /** A note that stands before the first count of the event. */
  note(line: SheetLine): void {
    this.#comments.push({ text: line.text.trim(), indent: indentOf(line), at: placeOf(line) });
  }

  #tagged(line: SheetLine, at: Place): boolean {
    const { text } = line;
    const { warnings } = this.#context;
    const behind = (pattern: RegExp): string => text.replace(pattern, '').trim();
    const sentencing = SENTENCING_1170H.exec(text);
    if (sentencing) {
      this.#flags.push(`1170(H)${(sentencing[1] ?? '').replaceAll(/\s/g, '')} PC`);
      return true;
    }
    if (DISPOSITION.test(text)) {
      if (DISPOSITION.exec(text)![1] === '') warnings.add('tag-without-colon', at);
      this.#disposition(behind(DISPOSITION), /^\W*[*]/.test(text), at);
      return true;
    }
    if (LEVEL.test(text)) {
      if (!/STATUS\s*:/.test(text)) warnings.add('tag-without-colon', at);
      this.#level(behind(LEVEL), at);
      return true;
    }
    if (SENTENCED_BY.test(text)) {
      this.#sentencedBy = behind(SENTENCED_BY);
      this.#open = undefined;
      return true;
    }
    if (SENTENCE.test(text)) {
      this.#sentence({ text: behind(SENTENCE), indent: indentOf(line), at });
      return true;
    }
    if (FLAG.test(text)) {
      if (this.#charge) warnings.add('late-flag', at);
      for (const flag of text.trim().split(/\s+(?=-)/)) this.#flags.push(flag.trim());
      return true;
    }
    if (COMMENT.test(text) || OTHER_TAG.test(text)) {
      const isComment = COMMENT.test(text);
      this.#comment({ text: isComment ? behind(COMMENT) : text.trim(), indent: indentOf(line), at }, isComment);
      return true;
    }
    if (ARRESTED_BY.test(text)) {
      this.#arrestedBy = behind(ARRESTED_BY);
      this.#open = undefined;
      return true;
    }
    if (WARRANT.test(text) && this.#charge) {
      this.#warrant = behind(WARRANT).replace(/^#\s*/, '');
      this.#open = undefined;
      return true;
    }
    if (/^\W*TOC\s*[:;]\s*[FMIN][\s.]*$/.test(text)) {
      this.#toc = parseLevel(TOC.exec(text)![1]!);
      return true;
    }
    return false;
  }

  #dated(line: SheetLine, at: Place): boolean {
    const found = dateAtStart(line.text);
    if (!found) return false;
    const rest = found.rest.trim();
    if (rest !== '' && CHARGE.test(line.text)) return false;
    if (rest !== '' && AGENCY.test(rest)) {
      this.#context.warnings.add('date-inside-count', at);
      this.#open = undefined;
      return true;
    }
    if (rest !== '') checkNote(rest, at, this.#context.warnings);
    if (rest !== '' && this.#open?.kind === 'comment') {
      this.#open.into.text += ` ${line.text.trim()}`;
      return true;
    }
    this.#closeUpdate();
    if (found.repair !== undefined) this.#context.warnings.add('repaired', at, found.repair);
    if (found.value.kind === 'unknown') this.#context.warnings.add('no-date', at);
    else if (found.value.earliest !== found.value.latest) this.#context.warnings.add('partial-date', at);
    this.#update = { date: found.value, at, used: rest !== '' };
    this.#entry = undefined;
    this.#open = undefined;
    if (rest !== '') {
      this.#context.warnings.add('note-after-date', at);
      this.#comments.push({ text: line.text.trim(), indent: indentOf(line), at });
    }
    return true;
  }

  /** The next line of a wrapped charge, sentence, comment or disposition. */
  #goesOn(line: SheetLine): boolean {
    const open = this.#open;
    if (!open || CHARGE.test(line.text)) return false;
    const deeper = indentOf(line) > open.into.indent;
    const unfinished = open.kind === 'sentence' && open.into.text.endsWith(',');
    if (!deeper && !unfinished) return false;
    if (hasOwnTag(line.text, open.kind)) return false;
    const text = line.text.trim();
    if (open.kind === 'sentence' && text.length <= 3) this.#context.warnings.add('short-line', line);
    else open.into.text += `${/[A-Z]-$/.test(open.into.text) ? '' : ' '}${text}`;
    return true;
  }

  #plain(line: SheetLine, at: Place): void {
    const { warnings } = this.#context;
    const text = line.text.trim();
    if (/^[\s.•·'*:]*#/.test(text) && this.#caseNumber === '' && !this.#charge) {
      this.#number(text, at);
      return;
    }
    if (SEE_COMMENT.test(text) && !this.#charge) {
      this.#seesComment = true;
      this.#charge = { text: 'SEE COMMENT FOR CHARGE', indent: indentOf(line), at };
      this.#open = undefined;
      return;
    }
    if (!this.#charge && /[A-Z0-9]/.test(text)) {
      const toc = TOC.exec(text);
      if (toc) this.#toc = parseLevel(toc[1]!);
      this.#charge = { text: text.replace(TOC, ' ').trim(), indent: indentOf(line), at };
      this.#open = this.#entries.length === 0 ? { kind: 'charge', into: this.#charge } : undefined;
      return;
    }
    this.#open = undefined;
    if (!/[A-Z0-9]/.test(text)) return;
    if (CHARGE.test(text) || SEE_COMMENT.test(text)) warnings.add('second-charge', at);
    else if (SOME_TAG.test(text)) warnings.add('unread-tag', at);
    else if (/^\W*[A-Z0-9]\W*$/.test(text)) warnings.add('short-line', at);
    else warnings.add('unread-line', at);
  }

  #number(text: string, at: Place): void {
    const { number, toc, unread } = caseNumberIn(text);
    if (unread) this.#context.warnings.add('unread-line', at);
    if (toc !== undefined) this.#toc = toc;
    this.#caseNumber = number;
  }

  #disposition(given: string, starred: boolean, at: Place): void {
    const { kind: event, date, warnings } = this.#context;
    const line = { given, starred, dated: this.#update !== undefined, event, before: this.#entries, at };
    this.#entry = {
      words: readDispositionLine(line, warnings),
      date: this.#update?.date ?? (this.#entries.length === 0 ? date : MISSING_DATE),
      dated: this.#update ? 'update' : 'event',
      at,
      level: undefined,
      sentence: undefined,
      comments: [],
    };
    if (this.#open && DATE_AT_END.test(this.#open.into.text)) warnings.add('tag-inside-line', this.#open.into.at);
    if (this.#update) this.#update.used = true;
    const loose = this.#loose;
    if (loose && loose.dated === this.#entry.dated) {
      this.#entry.sentence = loose.text;
      this.#loose = undefined;
    }
    this.#entries.push(this.#entry);
    this.#open = undefined;
  }

  #level(text: string, at: Place): void {
    const { warnings } = this.#context;
    const { level, unread } = levelIn(text);
    this.#open = undefined;
    if (level === 'unknown') warnings.add('level-unreadable', at);
    if (unread) warnings.add('unread-line', at);
    if (this.#entry && !isUnderstood(this.#entry.words)) warnings.add('unread-disposition', this.#entry.at);
    if (!this.#entry || endsWithoutConviction(this.#entry.words)) warnings.add('level-without-disposition', at);
    else if (this.#entry.level !== undefined) warnings.add('second-level', at);
    else this.#entry.level = level;
  }

  #sentence(text: Text): void {
    this.#open = { kind: 'sentence', into: text };
    if (this.#entry) {
      if (this.#entry.words.kind === 'dismissed') this.#context.warnings.add('sentence-without-disposition', text.at);
      if (!this.#entry.sentence) {
        this.#entry.sentence = text;
        return;
      }
      this.#context.warnings.add('second-sentence', text.at);
      this.#open = { kind: 'sentence', into: this.#entry.sentence };
      this.#entry.sentence.text += `, ${text.text}`;
      return;
    }
    const date = this.#update?.date ?? this.#context.date;
    if (this.#loose) this.#context.warnings.add('second-sentence', text.at);
    if (this.#update) this.#update.used = true;
    this.#loose = { text, date, dated: this.#update ? 'update' : 'event' };
  }

  #comment(text: Text, isComment: boolean): void {
    this.#comments.push(text);
    this.#entry?.comments.push(text);
    if (this.#update) this.#update.used = true;
    this.#open = { kind: isComment ? 'comment' : 'number', into: text };
  }

  #closeUpdate(): void {
    if (this.#update && !this.#update.used) this.#context.warnings.add('update-without-disposition', this.#update.at);
    this.#update = undefined;
  }

  /** The count, once for each of its numbers. */
  finish(numbers: readonly number[]): readonly SheetCount[] {
    this.#closeUpdate();
    this.#settleLoose();
    const charge = chargeOf(
      { printed: this.#charge, seesComment: this.#seesComment, comments: this.#comments, at: this.#at },
      this.#context.warnings,
    );
    const entries = finishEntries(this.#entries, this.#context.warnings);
    const comments = this.#comments.map(({ text, at }) => ({ text, at }));
    const count = {
      at: this.#at,
      lines: this.#lines,
      caseNumber: this.#caseNumber,
      courtNumber:
        comments.map(({ text }) => courtNumberIn(text)).find((each) => each !== '') ?? courtNumberIn(this.#sentencedBy),
      ...charge,
      flags: this.#flags,
      toc: this.#toc,
      arrestedBy: this.#arrestedBy,
      warrant: this.#warrant,
      sentencedBy: this.#sentencedBy,
      entries,
      comments,
    };
    return numbers.map((number) => ({ ...count, number }));
  }

  /** A sentence without a disposition: ordinary in custody and probation, a loss in court. */
  #settleLoose(): void {
    const loose = this.#loose;
    if (!loose) return;
    const { kind, warnings } = this.#context;
    if (kind === 'court') warnings.add('sentence-without-disposition', loose.text.at);
    this.#entries[loose.dated === 'event' ? 'unshift' : 'push'](sentenceAlone(loose));
  }
}

function indentOf({ text }: SheetLine): number {
  return text.length - text.trimStart().length;
}
