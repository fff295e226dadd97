import { MISSING_DATE, type PartialDate, sameDate } from '../basics/index.ts';
import { type Level, caseNumberGiven, parseCharge, readSentence, sentenceInComment } from '../history/index.ts';
import {
  type RapSheet,
  type SheetCount,
  type SheetEntry,
  type SheetEvent,
  type SheetEventKind,
  warningClass,
} from '../read/index.ts';
import { agencyWords } from './agencies.ts';
import { raceWords } from './codes.ts';
import { Pseudonym, type Secret } from './pseudonym.ts';
import { chargeWords, commentWords, dispositionWords, sentenceWords } from './words.ts';

/**
 * A RAP sheet as one of nobody: printed anew from what was read, so that nothing that was not understood can pass. Names,
 * numbers, comments and everything of the header but sex and race go; dates move by one shift; agencies become their
 * county's. A line that could not be read becomes a line that cannot be read. Nothing when the result still betrayed the person.
 */
export function deidentifySheet(
  sheet: RapSheet,
  { secret, sequence, file }: { readonly secret: Secret; readonly sequence: number; readonly file: string },
): readonly string[] | undefined {
  const person = new Pseudonym(secret, telltalesOf(sheet, file), sequence);
  const lines = printedSheet(sheet, person);
  return lines.some((line) => person.betrays(withoutCitation(line))) ? undefined : lines;
}

/**
 * What may stay though the person has it too: the sections of a charge, the name of a county (San Luis Obispo, of somebody
 * called Luis), and the words of which every sheet is made.
 */
function withoutCitation(line: string): string {
  if (!/^ {2}\S|^.DISPO:|COM:/.test(line)) return line.replaceAll(/[A-Z]{2,}/g, ' ');
  const { citation, parts } = parseCharge(line);
  return parts.length === 0 ? line : line.replace(citation, '');
}

function telltalesOf({ header, cycles }: RapSheet, file: string): ConstructorParameters<typeof Pseudonym>[1] {
  const events = cycles.flatMap((cycle) => cycle.events);
  const counts = events.flatMap((event) => event.counts);
  const dates = [
    ...header.births,
    ...events.flatMap(({ date, birth }) => [date, birth ?? MISSING_DATE]),
    ...counts.flatMap(({ entries }) => entries.map(({ date }) => date)),
  ];
  const loose = [...header.notes, ...counts.flatMap(({ comments }) => comments.map(({ text }) => text))];
  return {
    id: header.cii === '' ? file : header.cii.slice(-8),
    names: header.names.map(({ name }) => name),
    numbers: [
      header.cii,
      ...[...header.fields].filter(([tag]) => !PLAIN_FIELDS.has(tag)).map(([, value]) => value),
      ...counts.flatMap(({ caseNumber, courtNumber, warrant }) => [caseNumber, courtNumber, warrant]),
      ...loose.flatMap((text) => text.match(/[A-Z]*\d[A-Z\d-]{4,}/g) ?? []),
    ],
    dates: [...dates.flatMap(digitsOf), ...loose.flatMap((text) => text.match(/\d{8}/g) ?? [])],
  };
}

const PLAIN_FIELDS = new Set(['SEX', 'RAC', 'HGT', 'WGT', 'EYE', 'HAI', 'HAIR', 'POB']);

function digitsOf(date: PartialDate): readonly string[] {
  return date.kind === 'known' && date.earliest === date.latest ? [String(date.earliest)] : [];
}

function printedSheet(sheet: RapSheet, person: Pseudonym): readonly string[] {
  const { header, cycles, warnings } = sheet;
  const losses = warnings.filter((warning) => warningClass(warning) === 'LOSS' && warning.code !== 'truncated').length;
  const ended = !warnings.some(({ code }) => code === 'truncated');
  const births = header.births.map((date) => printedDate(date, person)).join(' ');
  const names = header.names.map(
    ({ code }, i) => `${i === 0 ? 'NAM/' : '    '}${numberOf(code)} ${person.name(i + 1)}`,
  );
  return [
    '** A RECORD WITHOUT A NAME: NAMES, NUMBERS, COMMENTS AND DATES ARE NOT THOSE OF THE PERSON',
    ...(header.cii === '' ? [] : [`CII/${person.cii}`]),
    `${births === '' ? '' : `DOB/${births} `}SEX/${letterOf(header.sex)} RAC/${raceWords(header.race)}`,
    ...names,
    ...(header.deceased ? ['** DECEASED'] : []),
    '',
    ...cycles.flatMap(({ events }) => [
      '* * * *',
      ...events.flatMap((event, i) => [...(i === 0 ? [] : ['- - - -']), ...eventLines(event, person)]),
    ]),
    ...Array.from({ length: losses }, () => '?? A LINE THAT COULD NOT BE READ ??'),
    ...(ended ? ['     *    *    *    END OF MESSAGE    *    *    *'] : []),
  ];
}

const TAGS: Readonly<Record<SheetEventKind, string>> = {
  arrest: 'ARR/DET/CITE:',
  'supplemental-arrest': 'SUPPLEMENTAL ARR:',
  court: 'COURT:',
  probation: 'PROBATION:',
  custody: 'CUSTODY:',
  registration: 'REGISTRATION:',
  applicant: 'APPLICANT:',
  deceased: 'DECEASED:',
  'mental-health': 'MENTAL HLTH CUS/SUPV',
  unknown: 'OTHER EVENT:',
};

const LETTER: Readonly<Record<Level, string>> = { felony: 'F', misdemeanor: 'M', infraction: 'I', unknown: '' };

function eventLines(event: SheetEvent, person: Pseudonym): readonly string[] {
  const { kind, nameCode, birth, date, agency, toc, strike, counts } = event;
  const born = birth && birth.kind === 'known' ? ` DOB:${printedDate(birth, person)}` : '';
  const level = toc === 'unknown' ? '' : ` TOC:${LETTER[toc]}`;
  const place = agencyWords(agency.text, agency.county);
  return [
    `${TAGS[kind].padEnd(22)}${nameCode === '' ? '' : ` NAM:${numberOf(nameCode)}`}${born}`,
    ...(date.kind === 'unknown' && place === '' ? [] : [`${printedDate(date, person)}  ${place}${level}`.trim()]),
    '',
    ...counts.flatMap((count) => countLines(count, event, person)),
    ...(strike ? ['* * * * * * * * * * *', '** POTENTIAL FELONY STRIKE ENTRY   **', '* * * * * * * * * * *'] : []),
  ];
}

function countLines(count: SheetCount, event: SheetEvent, person: Pseudonym): readonly string[] {
  const { number, caseNumber, courtNumber, chargeFrom, charge, toc, flags, comments, entries } = count;
  const own = entries.filter(({ dated }) => dated === 'event');
  const updates = entries.filter(({ dated }) => dated === 'update');
  const words = printedCharge(count, event, person);
  const kept = [
    chargeFrom === 'comment' ? commentWords(charge, true) : '',
    caseNumberGiven(courtNumber) === '' ? '' : `CRT CASE NBR ${person.number(courtNumber)}`,
    ...comments.map(({ text }) => commentWords(text, false)),
  ].filter((text) => text !== '');
  return [
    `CNT:${String(number).padStart(2, '0')}${caseNumberGiven(caseNumber) === '' ? '' : `     #${person.number(caseNumber)}`}`,
    ...flags.map((flag) => (flag === '1170(H) PC' ? '   .1170 (H) PC-SENTENCING' : `  ${flagWords(flag)}`)),
    `  ${words}${toc === 'unknown' ? '' : ` TOC:${LETTER[toc]}`}`,
    ...own.flatMap((entry) => entryLines(entry, event, person)),
    ...[...new Set(kept)].map((text) => `   COM: ${text}`),
    ...updates.flatMap((entry, i) => [
      ...(i > 0 && sameDate(updates[i - 1]!.date, entry.date) ? [] : [printedDate(entry.date, person)]),
      ...entryLines(entry, event, person),
    ]),
    '',
  ];
}

function letterOf(text: string): string {
  return /^[A-Z]$/i.test(text) ? text : '';
}

/** The number of a name among the person's names. */
function numberOf(code: string): string {
  return /^\d{1,3}$/.test(code) ? code : '';
}

function printedCharge({ chargeFrom, charge }: SheetCount, { kind }: SheetEvent, person: Pseudonym): string {
  if (kind === 'deceased' || kind === 'applicant') return kind.toUpperCase();
  return chargeFrom === 'charged' ? chargeWords(charge, person) : 'SEE COMMENT FOR CHARGE';
}

function flagWords(flag: string): string {
  return /ATTEMPT/.test(flag)
    ? '-ATTEMPTED'
    : /WARRANT/.test(flag)
      ? '-WARRANT'
      : /PROBATION/.test(flag)
        ? '-PROBATION REVO'
        : '-FLAG';
}

function entryLines(entry: SheetEntry, event: SheetEvent, person: Pseudonym): readonly string[] {
  const { words, dated, level, sentence } = entry;
  const printed = isDismissedByComment(entry) ? '' : sentence.map(({ text }) => sentenceWords(text)).join(', ');
  const star = event.kind === 'court' && dated === 'event' ? '*' : ' ';
  return [
    ...(words.text === '' ? [] : [`${star}DISPO:${dispositionWords(words.text, person)}`]),
    ...(level === 'unknown' ? [] : [`   CONV STATUS:${level.toUpperCase()}`]),
    ...(printed === '' ? [] : [`   SEN: ${printed}`]),
  ];
}

/** A dismissal has no SEN line: the comment, which is printed too, gives its sentence. */
function isDismissedByComment({ words, sentence, comments }: SheetEntry): boolean {
  const [given] = comments.map(({ text }) => sentenceInComment(text)).filter((text) => text !== '');
  if (words.kind !== 'dismissed' || given === undefined) return false;
  return readSentence(given).parts.every(({ text }, i) => text === sentence[i]?.text);
}

/** As eight digits; a partial date stays partial; '00000000' where there is none. */
function printedDate(date: PartialDate, person: Pseudonym): string {
  if (date.kind === 'unknown') return '00000000';
  const { earliest, latest } = date;
  if (earliest === latest) return person.date(String(earliest));
  const year = String(earliest).slice(0, 4);
  return person.date(
    String(latest).slice(0, 4) === year && String(earliest).slice(4) === '0101' && String(latest).slice(4) === '1231'
      ? `${year}0000`
      : `${String(earliest).slice(0, 6)}00`,
  );
}
