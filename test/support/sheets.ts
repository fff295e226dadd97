import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printPartialDate } from '../../src/basics/index.ts';
import { type Sentence, parseCharge, printOffense } from '../../src/history/index.ts';
import {
  type RapSheet,
  type ReadSheet,
  type SheetCount,
  type SheetEvent,
  pagesOfText,
  readRapSheet,
  warningClass,
} from '../../src/read/index.ts';
import { shortSentence } from '../../src/write/index.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));

/** A file of the material beside the checkout; nothing when it is not there. */
export function besideCheckout(path: string): string | undefined {
  const file = `${shared}/${path}`;
  return existsSync(file) ? file : undefined;
}

/** A sample sheet of the project, as text. */
export function sample(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../samples/rap-sheets/${name}`, import.meta.url)), 'utf8');
}

export function readText(text: string): ReadSheet {
  return readRapSheet(pagesOfText(text));
}

const HEADER = 'CII/A00000001\nDOB/19700101 SEX/M RAC/WHITE\nNAM/01 DOE,JOHN\n* * * *\n';

/** The events of a text that stands behind a plain header; END OF MESSAGE is added. */
export function readBody(body: string): RapSheet {
  return readText(`${HEADER}${body}\n* * * END OF MESSAGE * * *\n`).sheet;
}

/** What was read, one line for each event, count and disposition. */
export function printSheet({ header, cycles }: RapSheet): readonly string[] {
  const names = header.names.map(({ code, name }) => `${code} ${name}`).join('; ');
  const births = header.births.map(printPartialDate).join(', ');
  return [
    `${header.cii} ${births} ${header.sex} ${header.race} ${names}`.trim(),
    ...cycles.flatMap(({ events }, i) => events.flatMap((event) => printEvent(event, i + 1))),
  ];
}

function printEvent(event: SheetEvent, cycle: number): readonly string[] {
  const marks = [
    event.nameCode === '' ? '' : `name ${event.nameCode}`,
    event.birth ? `born ${printPartialDate(event.birth)}` : '',
    event.toc === 'unknown' ? '' : `TOC ${event.toc}`,
    event.strike ? 'strike entry' : '',
  ].filter((mark) => mark !== '');
  const { shown, county } = event.agency;
  return [
    `cycle ${cycle}: ${[event.kind, printPartialDate(event.date), `${shown}${county === '' ? '' : ` (${county})`}`, ...marks].join(', ')}`,
    ...event.counts.flatMap(printCount),
  ];
}

function printCount(count: SheetCount): readonly string[] {
  const charge = parseCharge(count.charge, count.flags.join(' '));
  const marks = [
    count.caseNumber === '' ? '' : `#${count.caseNumber}`,
    count.courtNumber === '' ? '' : `court ${count.courtNumber}`,
    ...count.flags,
    count.toc === 'unknown' ? '' : `TOC ${count.toc}`,
    count.arrestedBy === '' ? '' : `by ${count.arrestedBy}`,
    count.warrant === '' ? '' : `warrant ${count.warrant}`,
    count.chargeFrom === 'charged' ? '' : `charge ${count.chargeFrom}`,
    ...count.comments.map(({ text }) => `COM ${text}`),
  ].filter((mark) => mark !== '');
  const sections = charge.parts.map(printOffense).join(' + ') || 'no section';
  return [
    `  ${count.number}: ${[`${sections} "${charge.description}"`, ...marks].join(', ')}`,
    ...count.entries.map((entry) => {
      const sentence: Sentence = { parts: entry.sentence };
      const words = [entry.words.kind, entry.words.statute ?? '', printPartialDate(entry.date), entry.level];
      const text = entry.words.text === '' ? '' : ` "${entry.words.text}"`;
      const printed = entry.sentence.length === 0 ? '' : ` [${shortSentence(sentence)}]`;
      return `    ${words.filter((word) => word !== '' && word !== 'unknown').join(' ')}${text}${printed}`;
    }),
  ];
}

/** `LOSS unread-line 12`, in the order of the sheet. */
export function printWarnings({ warnings }: RapSheet): readonly string[] {
  return warnings.map((warning) => `${warningClass(warning)} ${warning.code} ${warning.at.line}`);
}
