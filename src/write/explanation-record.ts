import { type CalendarDate, type PartialDate, isoDate } from '../basics/index.ts';
import {
  type Determination,
  type OpenQuestion,
  OUTCOME_WORDS,
  type Outcome,
  type Subject,
  type TraceStep,
  type Verdict,
} from '../engine/index.ts';
import { type Conviction, type Facts, type Origin, printOffense } from '../history/index.ts';
import { numbersOwnFirst } from './case-numbers.ts';
import { EXPLANATION_FORMAT } from './explanation-schema.ts';
import { keyOf } from './subject-cells.ts';

/** What is to be explained about one person. */
export type ToExplain = {
  readonly facts: Facts;
  readonly decided: readonly { readonly conviction: Conviction; readonly determination: Determination }[];
  /** Determinations of other remedies, where they were asked about. */
  readonly others?: readonly { readonly subject: Subject; readonly determination: Determination }[];
  readonly county: string;
  readonly policy: string;
  readonly asOf: CalendarDate;
  /** Names of the inputs; places in the record speak of them. */
  readonly files: readonly string[];
};

/** Everything about a person's determinations as plain data, in the form of `schemas/explanation.schema.json`. */
export function explanationRecord(explained: ToExplain): Record<string, unknown> {
  const { facts, decided, others = [], county, policy, asOf, files } = explained;
  const { key, name } = facts.history.person;
  return {
    ...EXPLANATION_FORMAT,
    county,
    asOf: isoDate(asOf),
    policy,
    person: { id: key, name, convictionsOnRecord: facts.convictions.length },
    convictions: decided.map(({ conviction, determination }) => ({
      conviction: conviction.key,
      ...read(conviction),
      rows: conviction.count.origins.map((origin) => placed(origin, files)),
      remedy: determination.remedy,
      policy: verdictOf(determination, files),
      cautions: determination.cautions,
      ...(determination.statute && {
        statute: {
          ...verdictOf(determination.statute, files),
          route: determination.statute.route,
          policyGoesBeyond: determination.statute.beyond,
        },
      }),
    })),
    ...(others.length > 0 && {
      others: others.map(({ subject, determination }) => ({
        about: subject.kind,
        key: keyOf(subject),
        remedy: determination.remedy,
        verdict: verdictOf(determination, files),
        routes: determination.routes,
        cautions: determination.cautions,
      })),
    }),
  };
}

function read(conviction: Conviction): Record<string, unknown> {
  const { charge, level, levelAtConviction, date, county } = conviction;
  return {
    offense: charge?.parts.map(printOffense) ?? [],
    charge: charge?.text ?? '',
    level,
    levelAtConviction,
    convicted: interval(date),
    county,
    caseNumbers: numbersOwnFirst(conviction),
  };
}

function verdictOf(verdict: Verdict, files: readonly string[]): Record<string, unknown> {
  const { outcome, reason, decidedBy, missing, possible, open, duty, opens, trace } = verdict;
  return {
    outcome,
    inWords: OUTCOME_WORDS[outcome],
    reason,
    decidedBy: { question: decidedBy.id, authority: decidedBy.cite },
    missing,
    possible,
    open: open.map(openOf),
    ...(duty && { duty }),
    ...(opens && { opens: interval(opens) }),
    trace: trace.map((step) => stepOf(step, files)),
  };
}

function openOf({ id, asks, missing, ifYes, ifNo }: OpenQuestion): {
  readonly question: string;
  readonly asks: string;
  readonly missing: string;
  readonly ifYes: readonly Outcome[];
  readonly ifNo: readonly Outcome[];
} {
  return { question: id, asks, missing, ifYes, ifNo };
}

function stepOf({ id, asks, cite, answer, given }: TraceStep, files: readonly string[]): Record<string, unknown> {
  return {
    question: id,
    asks,
    authority: cite,
    answer: answer.is,
    ...(answer.is === 'unknown' ? { missing: answer.missing } : { because: answer.because }),
    ...(given && { given }),
    rows: (answer.from ?? []).map((origin) => placed(origin, files)),
  };
}

/** A file and the line on which the row begins; of a RAP sheet its page. */
function placed({ file, line, page }: Origin, files: readonly string[]): Record<string, unknown> {
  return { file: files[file] ?? '', line, ...(page !== undefined && { page }) };
}

/** The first and the last day that may be meant; null when the date is not known. */
function interval(date: PartialDate): { readonly earliest: string; readonly latest: string } | null {
  return date.kind === 'unknown' ? null : { earliest: isoDate(date.earliest), latest: isoDate(date.latest) };
}
