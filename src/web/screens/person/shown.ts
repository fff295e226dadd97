import type { Subject, TraceStep } from '../../../engine/index.ts';
import type { Conviction, FactLookedAt, Origin } from '../../../history/index.ts';
import { FACT_COLUMNS } from '../../../read/index.ts';

/** Which rows of the record are marked, which columns of each, and why in words. */
export type Shown = {
  readonly because: string;
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
};

export const NOTHING: Shown = { because: '', rows: new Map() };

/** Names a row among the inputs. */
export function rowName({ file, row }: Pick<Origin, 'file' | 'row'>): string {
  return `${file}:${row}`;
}

/** The rows that an answer came from, and in them the cells of the facts that the question looked at. */
export function ofStep({ asks, answer, lookedAt = [] }: TraceStep): Shown {
  return { because: asks, rows: new Map((answer.from ?? []).map((row) => [rowName(row), columnsIn(row, lookedAt)])) };
}

function columnsIn(row: Origin, lookedAt: readonly FactLookedAt[]): ReadonlySet<string> {
  const here = lookedAt.filter(({ at }) => at === undefined || rowName(at) === rowName(row));
  return new Set(here.flatMap(({ fact }) => FACT_COLUMNS[fact]));
}

/** The rows of what a remedy was asked about. */
export function ofSubject(subject: Subject, because: string): Shown {
  if (subject.kind === 'conviction') return ofConviction(subject.conviction, because);
  const counts =
    subject.kind === 'arrest'
      ? [...subject.arrest.counts, ...subject.arrest.courtCounts]
      : subject.convictions.map(({ count }) => count);
  return { because, rows: new Map(counts.flatMap(({ origins }) => origins.map((row) => [rowName(row), NO_COLUMNS]))) };
}

const NO_COLUMNS: ReadonlySet<string> = new Set();

/** The rows of a conviction, with the cells that make it. */
export function ofConviction({ chargeFrom, convicting, count }: Conviction, because: string): Shown {
  const charge = chargeFrom === 'missing' ? [] : FACT_COLUMNS[`charge-${chargeFrom}`];
  const date = FACT_COLUMNS[convicting.dateFrom === 'step' ? 'date-of-step' : 'date-of-disposition'];
  const columns = new Set<string>([...charge, ...date, ...FACT_COLUMNS.level, ...FACT_COLUMNS.disposition]);
  return { because, rows: new Map(count.origins.map((row) => [rowName(row), columns])) };
}
