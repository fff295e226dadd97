import { isoDate, printPartialDate } from '../basics/index.ts';
import {
  type Determination,
  OUTCOME_WORDS,
  type Outcome,
  type PathStep,
  type Remedy,
  type Subject,
  eitherOf,
  pathOf,
  waitsForPerson,
} from '../engine/index.ts';
import { type Charge, printOffense } from '../history/index.ts';
import { folded } from './explanation.ts';
import { keyOf } from './subject-cells.ts';

type Ordered = Pick<Remedy<never>, 'id' | 'after' | 'closes'>;

type Entry = { readonly subject: Subject; readonly determination: Determination };

/** What the remedies give to one subject: the best path in order, and what cannot be had. */
export type SubjectPath = {
  readonly subject: Subject;
  readonly head: string;
  readonly steps: readonly PathStep[];
  /** Things to know of the steps, each once. */
  readonly notes: readonly string[];
  readonly closed: readonly Determination[];
  /** What is said when there is no step. */
  readonly nothing: string;
};

/** The path of every conviction, arrest and case that a remedy was asked about, in the order in which they were asked about. */
export function pathsOf(entries: readonly Entry[], remedies: readonly Ordered[]): readonly SubjectPath[] {
  const bySubject = new Map<string, Entry[]>();
  for (const entry of entries) {
    const head = printSubject(entry.subject);
    bySubject.set(head, [...(bySubject.get(head) ?? []), entry]);
  }
  return [...bySubject].map(([head, own]) => {
    const determinations = own.map(({ determination }) => determination);
    const steps = pathOf(determinations, remedies);
    const closed = determinations.filter((each) => !steps.some(({ determination }) => determination === each));
    const relieved = closed.some(({ outcome }) => outcome === 'already-relieved');
    return {
      subject: own[0]!.subject,
      head,
      steps,
      notes: [...new Set(steps.flatMap(({ determination }) => determination.cautions))],
      closed,
      nothing: relieved ? 'Relieved already; no remedy gives more.' : 'No remedy gives anything for it.',
    };
  });
}

/**
 * A person's page: every conviction, arrest and case that a remedy was asked about, with the best path in order and, below
 * it, what cannot be had and why.
 */
export function printPaths(
  entries: readonly Entry[],
  remedies: readonly (Ordered & { readonly title: string })[],
  width?: number,
): string {
  const titles = new Map(remedies.map(({ id, title }) => [id, title]));
  return pathsOf(entries, remedies)
    .map(({ head, steps, notes, closed, nothing }) =>
      [
        head,
        ...printPath(steps, titles, nothing),
        ...notes.map((note) => `  Note: ${note}.`),
        ...(closed.length === 0 ? [] : ['  Not open:', ...printClosed(closed, titles)]),
      ]
        .flatMap((line) => folded(line, width))
        .join('\n'),
    )
    .join('\n\n');
}

/** What a subject is called. */
export const SUBJECT_KINDS = { conviction: 'Conviction', arrest: 'Arrest', case: 'Case' } as const;

/** What one subject is, on one line, with its key. */
function printSubject(subject: Subject): string {
  return `${SUBJECT_KINDS[subject.kind]} ${keyOf(subject)}: ${subjectWords(subject)}`;
}

/** The same without its kind and key: `HS 11359, felony of 1999-12-21, SACRAMENTO`. */
export function subjectWords(subject: Subject): string {
  switch (subject.kind) {
    case 'conviction': {
      const { charge, level, date, county } = subject.conviction;
      const offense = (charge && offenseOf(charge)) || 'an offense that cannot be read';
      return `${offense}, ${level} of ${printPartialDate(date)}, ${county || 'no county'}`;
    }
    case 'arrest': {
      const { counts, courtCounts, level, date, county } = subject.arrest;
      const charges = [...counts, ...courtCounts].flatMap(({ charge }) => charge ?? []);
      const named = new Set(charges.map(offenseOf));
      const offenses = [...named].join(', ') || 'no offense that can be read';
      return `${offenses}, ${level} of ${printPartialDate(date)}, ${county || 'no county'}`;
    }
    case 'case': {
      const { convictions } = subject;
      const first = convictions[0]!;
      return `${convictions.length} convictions of ${printPartialDate(first.date)}, ${first.county || 'no county'}`;
    }
  }
}

/** As it was read; of another state as it is printed. */
function offenseOf({ parts, text, jurisdiction }: Charge): string {
  return jurisdiction === undefined ? parts.map(printOffense).join(' and ') || text : text;
}

/** The best path in order: what can be done now, what from which day on, what once somebody has answered. */
function printPath(
  steps: readonly PathStep[],
  titles: ReadonlyMap<string, string>,
  nothing: string,
): readonly string[] {
  if (steps.length === 0) return [`  ${nothing}`];
  return steps.flatMap((step, i) => {
    const { determination, neededNotAfter } = step;
    const title = titles.get(determination.remedy) ?? determination.remedy;
    const last =
      neededNotAfter === undefined
        ? []
        : [`     Not needed: ${titles.get(neededNotAfter) ?? neededNotAfter} gives more.`];
    const first =
      step.before === undefined
        ? []
        : [
            `     Settle this before ${titles.get(step.before) ?? step.before}: what lowers a conviction is asked for first.`,
          ];
    const together =
      step.closes === undefined
        ? []
        : [`     In one petition with ${titles.get(step.closes) ?? step.closes}, and not before: it may close that.`];
    return [
      `  ${i + 1}. ${whenOf(step)}: ${title}. ${whatOf(step)}`,
      ...first,
      ...together,
      ...detailsOf(step),
      ...last,
    ];
  });
}

/** When a step can be taken: `Now`, `From 2027-03-01`, `Once answered`. */
export function whenOf({ when, opens, outcome }: PathStep): string {
  if (when === 'now') return 'Now';
  if (when === 'after-answers') return waitsForPerson(outcome) ? 'Once looked at' : 'Once answered';
  if (opens?.kind !== 'known') return 'Later, from a day that is not known';
  return opens.earliest === opens.latest
    ? `From ${isoDate(opens.latest)}`
    : `From some day of ${isoDate(opens.earliest)} to ${isoDate(opens.latest)}`;
}

/** What a step gives, and whether it must be given. */
export function whatOf({ when, determination, outcome }: PathStep): string {
  const { reason } = determination;
  if (when === 'later') return `${reason}.`;
  if (outcome === 'hand-review') return `A person must look. ${reason}.`;
  if (waitsForPerson(outcome)) return `${OUTCOME_WORDS[outcome]}: ${reason}.`;
  if (when === 'after-answers') return `It may come to ${OUTCOME_WORDS[outcome]}.`;
  const must = dutyWords({ determination, outcome });
  return `${OUTCOME_WORDS[outcome]}${must === '' ? '' : ` ${must}`}: ${reason}.`;
}

/** Whether a court must give it or may; nothing where no court is asked. */
export function dutyWords({ determination: { duty }, outcome }: Pick<PathStep, 'determination' | 'outcome'>): string {
  if (byItself(outcome) || duty === undefined) return '';
  return duty === 'shall' ? 'by right' : 'in the discretion of the court';
}

/** What no court is asked for: the State gives it, or an agency's duty is done. */
function byItself(outcome: Outcome): boolean {
  return outcome === 'automatic-relief' || outcome === 'destroy';
}

function detailsOf({ determination, ask }: PathStep): readonly string[] {
  const forms = routesOf(determination);
  return [
    ...(forms === '' ? [] : [`     by ${forms}`]),
    ...ask.flatMap(({ asks, missing, ifYes, ifNo }) => [
      `     ${asks}`,
      `       unknown: ${missing}`,
      `       yes leads to ${eitherOf(ifYes)}; no to ${eitherOf(ifNo)}`,
    ]),
  ];
}

/** By which passages and forms: `PC 1203.4 (CR-180 item 2a)`. Nothing when none is named. */
export function routesOf({ routes }: Pick<Determination, 'routes'>): string {
  return [...new Set(routes.map(({ cite, form }) => (form ? `${cite} (${form})` : cite)))].join(' or ');
}

/** What cannot be had, remedy by remedy, in a line each. */
function printClosed(determinations: readonly Determination[], titles: ReadonlyMap<string, string>): readonly string[] {
  return determinations.map(
    ({ remedy, outcome, reason, decidedBy }) =>
      `  - ${titles.get(remedy) ?? remedy}: ${OUTCOME_WORDS[outcome]}: ${reason} [${decidedBy.cite}]`,
  );
}
