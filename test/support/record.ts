import { parseIsoDate } from '../../src/basics/index.ts';
import type { Facts } from '../../src/history/index.ts';
import { type ArrestCase, type ConvictionCase, arrestsWithoutConviction } from '../../src/law/index.ts';
import { type Cells, type Row, NO_SENTENCE, arrest, bulkFile, row } from './bulk-file.ts';
import { factsIn } from './read-back.ts';

/** One arrest cycle of an invented record, as the YAML cases write it. Dates may be partial: `2003`, `2003-06`. */
export type CycleGiven = {
  readonly arrest?: string;
  /** The qualifier of the arrest's own row: `-WARRANT`. */
  readonly arrestQualifier?: string;
  readonly convicted?: string;
  readonly offense?: string;
  readonly qualifier?: string;
  readonly level?: string;
  /** The words of the conviction, where they are not `CONVICTED`. */
  readonly says?: string;
  /** `3 Y PROBATION`; several are joined by a comma. */
  readonly sentence?: string;
  /** Another disposition of the same count, with its day and the sentence that it gives, if it gives one: `2012-05-01 CONV SET ASIDE & DISM PER 1203.4 PC`, `2016-07-01 PROBATION REVOKED: 2 Y PRISON`. */
  readonly later?: string | readonly string[];
  /** Other counts of the court step, or of an arrest that led to no conviction: `11358 HS DISMISSED`; `OPEN` for one without an entry. */
  readonly beside?: readonly string[];
  /** A sentence of the first of them. */
  readonly besideSentence?: string;
  readonly case?: string;
  readonly county?: string;
  readonly agency?: string;
  readonly step?: string;
  /** A further step of the cycle, and what it says became of the count: `2019-01-01 PROBATION`, `2019-01-01 CUSTODY: DISCHARGED`. */
  readonly supervision?: string;
  /** A registration entry with its day: `2001-01-01 290 PC`. */
  readonly registration?: string;
  /** An entry of death, with its day. */
  readonly died?: string;
  readonly comment?: string;
  /** The cycle led to no conviction: what the arrest row says became of it, which may be nothing. */
  readonly released?: string;
  /** The same, with what a court did and when: `2019-05-01 DISMISSED`. */
  readonly ended?: string;
};

export type RecordGiven = {
  readonly born?: string;
  readonly asOf?: string;
  readonly record: readonly CycleGiven[];
  readonly about?: number;
  /** Which of the cycle's convictions, from 1, where it is not the first. */
  readonly count?: number;
  readonly lost?: boolean;
};

/** The facts of an invented person, read from the rows that a bulk file would have for them. */
function factsOfRecord({ born, record, lost }: RecordGiven): Facts {
  const rows = record.flatMap((cycle, i) =>
    rowsOf(cycle, 101 + i).map((each) => ({ ...each, PRI_DOB: digits(born ?? '1980-05-10') })),
  );
  const [facts] = factsIn(bulkFile(rows)).values();
  if (!facts) throw new Error('the record has no row');
  return lost
    ? { ...facts, history: { ...facts.history, lost: [{ origin: { file: 0, row: 0, line: 2 }, code: 'bad-quote' }] } }
    : facts;
}

/** The conviction that a case is about: that of the cycle named by `about` (from 1), or of the last one. */
export function caseOfRecord(given: RecordGiven): ConvictionCase {
  const facts = factsOfRecord(given);
  const cycle = String(100 + (given.about ?? given.record.length));
  const conviction = facts.convictions.filter(({ caseKey }) => caseKey.startsWith(cycle))[(given.count ?? 1) - 1];
  if (!conviction) throw new Error(`no conviction in cycle ${cycle}`);
  return { facts, conviction, asking: { county: 'SACRAMENTO', asOf: parseIsoDate(given.asOf ?? '2020-07-01')! } };
}

/** The arrest that a case is about: that of the cycle named by `about` (from 1), or of the last one. */
export function arrestOfRecord(given: RecordGiven): ArrestCase {
  const facts = factsOfRecord(given);
  const asking = { county: 'SACRAMENTO', asOf: parseIsoDate(given.asOf ?? '2020-07-01')! };
  const cycle = String(100 + (given.about ?? given.record.length));
  const found = arrestsWithoutConviction(facts, asking).find(({ arrest: { key } }) => key.endsWith(`/${cycle}`));
  if (!found) throw new Error(`no arrest in cycle ${cycle}`);
  return found;
}

function rowsOf(cycle: CycleGiven, number: number): readonly Row[] {
  const key = (step: string, count = 1): string => `${number}${step}${String(count).padStart(3, '0')}000`;
  const rows: Row[] = [];
  if (cycle.arrest !== undefined)
    rows.push(
      arrest({
        CNT_ORDER: key('001'),
        STP_EVENT_DATE: digits(cycle.arrest),
        OFFENSE_DESCR: cycle.offense ?? '',
        OFFENSE_TOC: (cycle.level ?? 'felony').slice(0, 1).toUpperCase().replace('U', ''),
        ...(cycle.released && { DISP_DESCR: cycle.released }),
        ...(cycle.arrestQualifier !== undefined && { OFFENSE_QUAL_LST: cycle.arrestQualifier }),
        ...(cycle.county !== undefined && { STP_ORI_CNTY_NAME: cycle.county }),
      }),
    );
  if (cycle.ended !== undefined) {
    const { day, text } = dated(cycle.ended);
    rows.push(
      row({
        CNT_ORDER: key('002'),
        STP_EVENT_DATE: day,
        OFFENSE_DESCR: cycle.offense ?? '',
        OFFENSE_TOC: (cycle.level ?? 'felony').slice(0, 1).toUpperCase().replace('U', ''),
        DISP_DESCR: text,
        CONV_STAT_DESCR: '',
        ...NO_SENTENCE,
        ...(cycle.case !== undefined && { OFN: cycle.case }),
        ...(cycle.county !== undefined && { STP_ORI_CNTY_NAME: cycle.county }),
      }),
    );
  }
  if (cycle.ended !== undefined || cycle.released !== undefined) {
    for (const [i, { offense, disposition }] of countsBeside(cycle).entries())
      rows.push(
        arrest({
          CNT_ORDER: key('001', i + 2),
          STP_EVENT_DATE: digits(cycle.arrest ?? ''),
          OFFENSE_DESCR: offense,
          OFFENSE_TOC: (cycle.level ?? 'felony').slice(0, 1).toUpperCase(),
          DISP_DESCR: disposition,
        }),
      );
    return rows;
  }
  if (cycle.registration !== undefined) {
    const { day, text } = dated(cycle.registration);
    rows.push(
      arrest({ CNT_ORDER: key('009'), STP_TYPE_DESCR: 'REGISTRATION', STP_EVENT_DATE: day, OFFENSE_DESCR: text }),
    );
  }
  if (cycle.died !== undefined)
    rows.push(arrest({ CNT_ORDER: key('010'), STP_TYPE_DESCR: 'DECEASED', STP_EVENT_DATE: digits(cycle.died) }));
  if (cycle.supervision !== undefined) {
    const { day, text } = dated(cycle.supervision);
    const [kind = '', said = ''] = text.split(': ');
    rows.push(
      arrest({
        CNT_ORDER: key('008'),
        STP_TYPE_DESCR: kind,
        STP_EVENT_DATE: day,
        OFFENSE_DESCR: cycle.offense ?? '',
        ...(said !== '' && { DISP_DESCR: said }),
      }),
    );
  }
  if (cycle.offense === undefined) return rows;
  const court: Cells = {
    CNT_ORDER: key(cycle.step ?? '002'),
    STP_EVENT_DATE: digits(cycle.convicted ?? ''),
    OFFENSE_DESCR: cycle.offense,
    OFFENSE_QUAL_LST: cycle.qualifier ?? '',
    CONV_STAT_DESCR: (cycle.level ?? 'felony').toUpperCase(),
    OFFENSE_TOC: '',
    OFN: cycle.case ?? `CASE${number}`,
    COMMENT_TEXT: cycle.comment ?? '',
    ...(cycle.says !== undefined && { DISP_DESCR: cycle.says }),
    ...(cycle.county !== undefined && { STP_ORI_CNTY_NAME: cycle.county }),
    ...(cycle.agency !== undefined && { STP_ORI_DESCR: cycle.agency }),
    ...(cycle.agency === 'SHERIFF' && { STP_TYPE_DESCR: 'OTHER' }),
  };
  const parts = (cycle.sentence ?? '1 Y PROBATION').split(',').map((part) => part.trim());
  parts.forEach((part, i) =>
    rows.push(row({ ...court, ...sentenceCells(part, `${court.CNT_ORDER!.slice(0, 9)}${501 + i}`) })),
  );
  for (const [i, later] of [cycle.later ?? []].flat().entries()) {
    const { day, text } = dated(later);
    const [said = '', sentence = 'none'] = text.split(': ');
    rows.push(
      row({
        ...court,
        ...sentenceCells(sentence, `${court.CNT_ORDER!.slice(0, 9)}${601 + i}`),
        DISP_DESCR: said,
        DISP_DATE: day,
        DISP_ORDER: `${court.CNT_ORDER!.slice(0, 9)}${301 + i}`,
        CONV_STAT_DESCR: '',
      }),
    );
  }
  countsBeside(cycle).forEach(({ offense, disposition }, i) => {
    rows.push(
      row({
        ...court,
        ...sentenceCells(
          i === 0 ? (cycle.besideSentence ?? 'none') : 'none',
          `${key(cycle.step ?? '002', i + 2).slice(0, 9)}501`,
        ),
        CNT_ORDER: key(cycle.step ?? '002', i + 2),
        OFFENSE_DESCR: offense,
        DISP_DESCR: disposition,
        ...(disposition === 'CONVICTED' ? {} : { CONV_STAT_DESCR: '' }),
      }),
    );
  });
  return rows;
}

function countsBeside({
  beside = [],
}: CycleGiven): readonly { readonly offense: string; readonly disposition: string }[] {
  return beside.map((text) => {
    const [, offense = '', disposition = ''] =
      /^(.*) (DISMISSED|CONVICTED|PROS REJ-OTHER|DIVERSION GRANTED|OPEN)$/.exec(text) ?? [];
    return { offense, disposition: disposition === 'OPEN' ? '' : disposition };
  });
}

function sentenceCells(part: string, order: string): Cells {
  const [, length, unit, kind] = /^(\d+) ([DMY]) (.+)$/.exec(part) ?? [];
  if (part === 'none') return NO_SENTENCE;
  return { SENT_ORDER: order, SENT_LOC_DESCR: kind ?? part, SENT_LENGTH: length ?? '', SENT_TIME_CODE: unit ?? '' };
}

function dated(text: string): { readonly day: string; readonly text: string } {
  const [day = '', ...rest] = text.split(' ');
  return { day: digits(day === '-' ? '' : day), text: rest.join(' ') };
}

/** `2003-06` → `20030600`. */
function digits(date: string): string {
  return date === '' ? '' : String(date).replaceAll('-', '').padEnd(8, '0');
}
