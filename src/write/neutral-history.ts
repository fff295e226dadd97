import { type PartialDate, dayOf, daysInMonth, isoDate, monthOf, yearOf } from '../basics/index.ts';
import type {
  Charge,
  Count,
  CriminalHistory,
  Disposition,
  DispositionKind,
  HistoryEvent,
  Level,
  Origin,
  SentencePart,
} from '../history/index.ts';

/** What is to be written as neutral JSON: a history, where it came from, and the rows of the file that it was read from. */
export type ToNeutral = {
  readonly history: CriminalHistory;
  readonly format: string;
  readonly kind: 'ca-doj-bulk' | 'ca-rap-text' | 'other';
  readonly files: readonly string[];
  readonly rows?: readonly { readonly origin: Origin; readonly cells: readonly string[] }[];
  /** A row that was lost, as it stood in the file. */
  readonly rawRow?: (at: Origin) => string | undefined;
};

/** A criminal history in the form of `schemas/criminal-history.schema.json`: facts only, and nothing of them lost. */
export function neutralHistory({ history, format, kind, files, rows, rawRow }: ToNeutral): Record<string, unknown> {
  const { person, cycles, lost } = history;
  const agencies = new Map<string, string>();
  const named = ({ agency, county }: HistoryEvent): string | undefined => {
    if (agency === '' && county === '') return undefined;
    const key = JSON.stringify([agency, county]);
    let id = agencies.get(key);
    if (!id) agencies.set(key, (id = `a${agencies.size + 1}`));
    return id;
  };
  const written = cycles.map(({ key, events }) => ({
    key,
    events: events.map((event) => eventOf(event, named(event))),
  }));
  return {
    schema: format,
    source: { kind, files, complete: lost.length === 0 },
    person: {
      key: person.key,
      identifiers: person.cii === '' ? [] : [{ type: 'CII', value: person.cii }],
      names: person.name === '' ? [] : [{ raw: person.name, primary: true }],
      birth: dateOf(person.birth),
      ...(person.birthDoubt !== undefined && { birth_doubt: person.birthDoubt }),
      ...(person.sex !== '' && { sex: person.sex }),
      ...(person.race !== '' && { race: person.race }),
    },
    agencies: Object.fromEntries(
      [...agencies].map(([key, id]) => {
        const [name, county] = JSON.parse(key) as [string, string];
        return [id, { name, county }];
      }),
    ),
    cycles: written,
    lost: lost.map(({ code, origin }) => {
      const raw = rawRow?.(origin);
      return { code, at: origin, ...(raw !== undefined && { raw }) };
    }),
    ...(rows && { rows: rows.map(({ origin, cells }) => ({ at: origin, cells })) }),
  };
}

function eventOf(event: HistoryEvent, agency: string | undefined): Record<string, unknown> {
  const { key, kind, date, name, counts } = event;
  return {
    key,
    kind,
    date: dateOf(date),
    ...(agency !== undefined && { agency }),
    ...(name !== undefined && { name }),
    counts: counts.map(countOf),
  };
}

function countOf(count: Count): Record<string, unknown> {
  const { id, charge, level, dispositions, caseNumbers, courtNumbers, remarks, origins } = count;
  return {
    key: id,
    charged: chargeOf(charge),
    ...levelOf(level),
    dispositions: dispositions.map(dispositionOf),
    numbers: [
      ...caseNumbers.map((value) => ({ kind: 'case', value })),
      ...courtNumbers.map((value) => ({ kind: 'court', value })),
    ],
    comments: remarks,
    at: origins,
  };
}

function chargeOf(charge: Charge | undefined): Record<string, unknown> | null {
  if (!charge) return null;
  const { text, parts, ...rest } = charge;
  return {
    raw: text,
    ...rest,
    parts: parts.map(({ subdivisions, ...part }) => ({ ...part, subsections: subdivisions })),
  };
}

function dispositionOf(entry: Disposition): Record<string, unknown> {
  const { kind, text, statute, date, dateFrom, recorded, order, level, charge, chargeFrom, sentence, origin } = entry;
  return {
    kind: kindOf(kind, text),
    raw: text,
    ...(statute !== undefined && { statute }),
    date: dateOf(date),
    date_from: dateFrom,
    recorded: dateOf(recorded),
    order,
    ...levelOf(level),
    charge: chargeOf(charge),
    charge_from: chargeFrom,
    sentence: sentence.parts.map(partOf),
    at: origin,
  };
}

type Words = readonly (readonly [words: RegExp, kind: string])[];

/** Finer words of the neutral form, where the entry's own words say so; all are read back as what they were. */
const FINER: Partial<Record<DispositionKind, Words>> = {
  'not-convicted': [
    [/ACQUIT|NOT GUILTY/i, 'acquitted'],
    [/^PROS/i, 'prosecutor_rejected'],
    [/DIVERSION|DIVERTED|DEFERRED ENTRY/i, 'diverted'],
    [/^REL/i, 'released'],
  ],
  supervision: [
    [/PROB.*REVOK|REVOK.*PROB/i, 'probation_revoked'],
    [/REINSTATED/i, 'probation_reinstated'],
    [/MODIFIED/i, 'sentence_modified'],
  ],
};

const PLAIN: Readonly<Record<DispositionKind, string>> = {
  convicted: 'convicted',
  reduced: 'reduced',
  'set-aside': 'set_aside',
  dismissed: 'dismissed',
  vacated: 'vacated',
  relieved: 'relieved',
  'not-convicted': 'not_convicted',
  supervision: 'supervision',
  none: 'pending',
  'not-understood': 'other',
};

function kindOf(kind: DispositionKind, text: string): string {
  return FINER[kind]?.find(([words]) => words.test(text))?.[1] ?? PLAIN[kind];
}

function partOf({ kind, length, unit, text, and = [], life, suspended, runs }: SentencePart): Record<string, unknown> {
  return {
    kind,
    terms: [{ length, unit }, ...and].map((term) => ({ length: term.length ?? null, unit: term.unit })),
    ...(life && { life }),
    ...(suspended && { suspended }),
    ...(runs && { runs }),
    raw: text,
  };
}

function levelOf(level: Level): { readonly level?: string } {
  return level === 'unknown' ? {} : { level: level[0]!.toUpperCase() };
}

/** A day, a month, a year, or an interval; nothing is filled in. */
function dateOf(date: PartialDate): Record<string, unknown> | null {
  if (date.kind === 'unknown') return date.why === 'missing' ? null : { unreadable: true };
  const { earliest, latest } = date;
  const [year, month, day] = [yearOf(earliest), monthOf(earliest), dayOf(earliest)];
  if (earliest === latest) return { year, month, day };
  if (earliest % 10_000 === 101 && latest === earliest + 1130) return { year };
  if (day === 1 && latest === earliest + daysInMonth(year, month) - 1) return { year, month };
  return { earliest: isoDate(earliest), latest: isoDate(latest) };
}
