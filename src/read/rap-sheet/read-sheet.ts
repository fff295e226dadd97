import { parseCharge } from '../../history/index.ts';
import { holdsRecord } from './cut-lines.ts';
import { readEvent } from './events.ts';
import { nameUnder, readHeader } from './header.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type SheetLine, type SheetPages, endsWithLastPage, linesOf } from './page-lines.ts';
import type { Place } from './place.ts';
import type { RapSheet, SheetCycle, SheetEvent } from './sheet.ts';
import { eventTag, isCountLine } from './tags.ts';
import { Warnings } from './warnings.ts';

/** Why a file's text cannot be used as one person's RAP sheet. */
export type SheetProblem = {
  readonly code: 'empty-file' | 'not-a-rap-sheet' | 'record-error' | 'no-cycles' | 'two-records';
  readonly hint: string;
  readonly at: Place;
};

/** A sheet as far as it could be read; with a problem, it must not be used. */
export type ReadSheet = { readonly sheet: RapSheet; readonly problem: SheetProblem | undefined };

const START: Place = { page: 1, line: 1, row: 0 };

/**
 * Reads the text of one California DOJ RAP sheet. It never throws: an event that cannot be read costs that event and is
 * told, and what was not read at all stands among the warnings with its place.
 */
export function readRapSheet(pages: SheetPages): ReadSheet {
  const warnings = new Warnings();
  const lines = linesOf(pages, warnings);
  const outline = outlineOf(lines, warnings);
  const last: Place = lines.at(-1) ?? START;
  const header = readHeader(outline.header, START, warnings);
  const cycles = outline.cycles.flatMap(({ events }) => {
    const read = readCycle(events, warnings);
    return read.events.length === 0 ? [] : [read];
  });
  checkEnd(outline, { pages, last }, warnings);
  checkNames(cycles, header.names, warnings);
  checkCharges(cycles, warnings);
  const list = warnings.list.toSorted((a, b) => a.at.row - b.at.row);
  const sheet: RapSheet = { header, cycles, warnings: list };
  return { sheet, problem: problemOf(sheet, outline, lines) };
}

function readCycle(blocks: Outline['cycles'][number]['events'], warnings: Warnings): SheetCycle {
  const events: SheetEvent[] = [];
  let inRegistration = false;
  for (const [i, block] of blocks.entries()) {
    const event = readEvent(block, inRegistration, warnings);
    if (!event) continue;
    if (i === 0 && event.kind === 'registration') inRegistration = true;
    events.push(event);
  }
  return { events };
}

function checkEnd(
  outline: Outline,
  { pages, last }: { readonly pages: SheetPages; readonly last: Place },
  warnings: Warnings,
): void {
  if (!outline.end) warnings.add(endsWithLastPage(pages) ? 'complete-by-pages' : 'truncated', last);
  const [first] = outline.behind;
  if (first) warnings.add('other-text', first);
  const record = outline.behind.find(({ text }) => holdsRecord(text));
  if (record) warnings.add('record-behind-end', record);
}

function checkNames(cycles: readonly SheetCycle[], names: RapSheet['header']['names'], warnings: Warnings): void {
  for (const { nameCode, at } of cycles.flatMap(({ events }) => events)) {
    if (nameCode !== '' && nameUnder(names, nameCode) === undefined) warnings.add('unknown-name-code', at);
  }
}

/** Events that speak of crimes; applicants and the dead have other words for their counts. */
function checkCharges(cycles: readonly SheetCycle[], warnings: Warnings): void {
  for (const { kind, counts } of cycles.flatMap(({ events }) => events)) {
    if (kind === 'applicant' || kind === 'deceased') continue;
    for (const { charge, at } of counts) {
      if (charge !== '' && parseCharge(charge).parts.length === 0) warnings.add('no-section', at);
    }
  }
}

function problemOf(
  { header, cycles }: RapSheet,
  outline: Outline,
  lines: readonly SheetLine[],
): SheetProblem | undefined {
  const written = lines.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return { code: 'empty-file', at: START, hint: 'the file holds no text' };
  if (outline.recordError)
    return {
      code: 'record-error',
      at: outline.recordError,
      hint: 'DOJ answered RECORD ERROR instead of a record; ask for the sheet again',
    };
  const known = header.cii !== '' || header.names.length > 0;
  const tagged = cycles.some(({ events }) => events.some(({ kind }) => kind !== 'unknown'));
  if (!known && !tagged)
    return {
      code: 'not-a-rap-sheet',
      at: START,
      hint: 'this is not a California DOJ RAP sheet: it has no CII/ or NAM/ line and no event such as COURT:',
    };
  const second = secondRecord(outline);
  if (second)
    return {
      code: 'two-records',
      at: second,
      hint: 'a second record begins here; split the file, one record to a file, and run again',
    };
  if (cycles.length === 0)
    return {
      code: 'no-cycles',
      at: START,
      hint: 'the sheet has no arrest cycle (a line of four asterisks before each); check that all pages are here',
    };
  return undefined;
}

const SECOND_HEADER = /^\s*CII\s*\/\s*[AHM]?\d/;

/** Where another record begins: a header inside the cycles, or a header or events behind END OF MESSAGE. */
function secondRecord({ header, cycles, behind }: Outline): Place | undefined {
  const headers = header.filter(({ text }) => SECOND_HEADER.test(text));
  const body = cycles.flatMap(({ events }) => events.flatMap(({ lines }) => lines));
  return (
    headers[1] ??
    body.find(({ text }) => SECOND_HEADER.test(text)) ??
    behind.find(({ text }) => SECOND_HEADER.test(text) || eventTag(text) !== undefined || isCountLine(text))
  );
}
