import type { Problem, Result } from '../../basics/index.ts';
import {
  type Charge,
  type Count,
  type CriminalHistory,
  type Cycle,
  type Disposition,
  type HistoryEvent,
  type Level,
  type LostRow,
  type Origin,
  type SentencePart,
  caseNumberGiven,
  namesNoOffense,
} from '../../history/index.ts';
import { dateOf } from './dates.ts';
import type { ChargeGiven, DispositionGiven, LevelGiven, NeutralDocument, PartGiven } from './document.ts';
import { documentsIn } from './documents.ts';
import { faultsIn } from './faults.ts';
import { KINDS, wordsOf } from './kinds.ts';

/** A history, and the document that it was read from, which holds more than a history does. */
export type NeutralRecord = {
  readonly history: CriminalHistory;
  readonly document: NeutralDocument;
  /** Names of the files that places in the record speak of. */
  readonly files: readonly string[];
};

/** Reads histories as neutral JSON: one, a list of them, or one on each line. Faults name the place, not what stands there. */
export function readNeutral(text: string, file: string): Result<readonly NeutralRecord[]> {
  const parsed = documentsIn(text, file);
  if (!parsed.ok) return parsed;
  const problems: Problem[] = [];
  const records: NeutralRecord[] = [];
  parsed.value.forEach(({ value, line }, i) => {
    const faults = faultsIn(value);
    const whose = parsed.value.length > 1 ? `history ${i + 1}, ` : '';
    for (const { path, hint } of faults)
      problems.push({ code: 'bad-history', file, ...(line && { line }), field: `${whose}${path}`, hint });
    if (faults.length === 0) records.push(recordOf(value as NeutralDocument));
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: records };
}

function recordOf(document: NeutralDocument): NeutralRecord {
  const { source, person, agencies, cycles } = document;
  return {
    history: {
      person: {
        key: person.key,
        name: (person.names.find(({ primary }) => primary) ?? person.names[0])?.raw ?? '',
        cii: person.identifiers.find(({ type }) => type === 'CII')?.value ?? '',
        sex: person.sex ?? '',
        race: person.race ?? '',
        birth: dateOf(person.birth),
        birthDoubt: person.birth_doubt,
      },
      cycles: cycles.map(({ key, events }): Cycle => ({
        key,
        events: events.map((event) => eventOf(event, agencies)),
      })),
      lost: lostOf(document),
    },
    document,
    files: source.files,
  };
}

const START: Origin = { file: 0, row: 0, line: 1 };

/** What is not complete has lost something, also where nobody says what. */
function lostOf({ source, lost }: NeutralDocument): readonly LostRow[] {
  if (lost.length === 0 && !source.complete) return [{ code: 'incomplete', origin: START }];
  return lost.map(({ code, at }) => ({ code, origin: at }));
}

type EventGiven = NeutralDocument['cycles'][number]['events'][number];

function eventOf(given: EventGiven, agencies: NeutralDocument['agencies']): HistoryEvent {
  const agency = given.agency === undefined ? undefined : agencies[given.agency];
  return {
    kind: given.kind,
    key: given.key,
    date: dateOf(given.date),
    county: countyOf(agency?.county ?? ''),
    agency: agency?.name ?? '',
    ...(given.name !== undefined && { name: given.name }),
    counts: given.counts.map(({ key, charged, level, dispositions, numbers, comments, at }): Count => ({
      id: key,
      charge: chargeOf(charged),
      level: levelOf(level),
      dispositions: dispositions.map(dispositionOf),
      caseNumbers: numbersOf(numbers, 'case'),
      courtNumbers: numbersOf(numbers, 'court'),
      remarks: comments,
      origins: at,
    })),
  };
}

type NumberGiven = EventGiven['counts'][number]['numbers'][number];

function numbersOf(numbers: readonly NumberGiven[], of: NumberGiven['kind']): readonly string[] {
  return numbers.flatMap(({ kind, value }) => (kind === of && caseNumberGiven(value) !== '' ? value : []));
}

/** In upper case and without the word COUNTY, however the program writes it. */
function countyOf(given: string): string {
  return given
    .trim()
    .toUpperCase()
    .replace(/ COUNTY$/, '');
}

/** The same charge is one object for many counts, as lists are asked about charges and remember. */
const charges = new Map<string, Charge>();

/** A section of sentencing names no charge: it is then missing. */
function chargeOf(given: ChargeGiven | null): Charge | undefined {
  if (given === null) return undefined;
  const key = JSON.stringify(given);
  let charge = charges.get(key);
  if (!charge) {
    const { raw, parts, ...rest } = given;
    const offenses = parts.map(({ subsections, ...part }) => ({ ...part, subdivisions: subsections }));
    charges.set(key, (charge = { ...rest, text: raw, parts: offenses }));
  }
  return namesNoOffense(charge) ? undefined : charge;
}

function dispositionOf(given: DispositionGiven): Disposition {
  const charge = chargeOf(given.charge);
  return {
    kind: KINDS[given.kind],
    text: wordsOf(given.kind, given.raw),
    statute: given.statute,
    date: dateOf(given.date),
    dateFrom: given.date_from,
    recorded: dateOf(given.recorded),
    order: given.order,
    level: levelOf(given.level),
    charge,
    chargeFrom: charge || given.charge === null ? given.charge_from : 'missing',
    sentence: { parts: given.sentence.map(partOf) },
    origin: given.at,
  };
}

function partOf({ kind, terms, life, suspended, runs, raw }: PartGiven): SentencePart {
  const [first, ...and] = terms.map(({ length, unit }) => ({ length: length ?? undefined, unit }));
  return {
    kind,
    ...(first ?? { length: undefined, unit: 'none' }),
    text: raw,
    ...(and.length > 0 && { and }),
    ...(life && { life: true }),
    ...(suspended && { suspended: true }),
    ...(runs && { runs }),
  };
}

function levelOf(level: LevelGiven | undefined): Level {
  switch (level) {
    case 'F':
      return 'felony';
    case 'M':
      return 'misdemeanor';
    case 'I':
      return 'infraction';
    case undefined:
      return 'unknown';
  }
}
