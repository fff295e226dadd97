import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../basics/index.ts';
import { printPartialDate } from '../../basics/index.ts';
import type { Outcome } from '../../engine/index.ts';
import { LAWS } from '../../law/index.ts';
import type { PersonFound, RunState } from '../../server/index.ts';
import { pathsOf } from '../../write/index.ts';
import { ask, problemsIn } from '../kit/api.ts';
import { Loading, Page, Problems, Section } from '../kit/parts.tsx';
import { Link } from '../kit/router.tsx';
import { isOfPolicyAlone, runWords } from '../kit/run-words.ts';
import { plural } from '../kit/words.ts';
import { Determinations } from './person/determinations.tsx';
import { Paths } from './person/paths.tsx';
import { Record } from './person/record.tsx';
import { Timeline } from './person/timeline.tsx';
import { NOTHING, type Shown } from './person/shown.ts';

/** One person: their history as a line of time, each determination with its trace, and the record with its facts marked. */
export function PersonScreen({ run, place }: { readonly run: RunState; readonly place: number }): JSX.Element {
  const [found, setFound] = useState<PersonFound>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    let current = true;
    ask<PersonFound>('POST', `/api/runs/${run.id}/person`, { person: place }).then(
      (value) => current && setFound(value),
      (cause: unknown) => current && setProblems(problemsIn(cause)),
    );
    return () => {
      current = false;
    };
  }, [run.id, place]);
  return (
    <Page
      wide
      // A title ends up in the browser's history, so it names nobody.
      title="Person"
      lead={runWords(run)}
      actions={found ? <Neighbours run={run} place={place} people={found.people} /> : undefined}
    >
      <p class="crumbs">
        <Link to={`/runs/${run.id}/people`}>People</Link>
      </p>
      <Problems problems={problems} title="The record cannot be shown" />
      {found === undefined && problems.length === 0 ? <Loading what="The record" /> : undefined}
      {found ? <Found run={run} found={found} /> : undefined}
    </Page>
  );
}

function Neighbours({
  run,
  place,
  people,
}: {
  readonly run: RunState;
  readonly place: number;
  readonly people: number;
}): JSX.Element {
  const to = (other: number, words: string): JSX.Element | undefined =>
    other < 0 || other >= people ? undefined : (
      <Link to={`/runs/${run.id}/person/${other}`} class="usa-button usa-button--outline">
        {words}
      </Link>
    );
  return (
    <>
      {to(place - 1, 'Person before')}
      {to(place + 1, 'Next person')}
    </>
  );
}

/** What a person's page must know of the run, or of a policy that is still being shaped. */
type Judged = Pick<RunState, 'policy' | 'remedies' | 'asOf'>;

export function Found({ run, found }: { readonly run: Judged; readonly found: PersonFound }): JSX.Element {
  const { facts, decided, rows } = found;
  const { person } = facts.history;
  const [shown, setShown] = useState<Shown>(NOTHING);
  const record = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (shown !== NOTHING) record.current?.scrollIntoView({ block: 'start', behavior: 'auto' });
    const marked = record.current?.querySelector<HTMLElement>('.record__row--marked');
    (marked ?? record.current?.querySelector<HTMLElement>('.record'))?.focus();
  }, [shown]);
  const who: readonly (readonly [string, string])[] = [
    [
      'Born',
      `${printPartialDate(person.birth)}${person.birthDoubt === undefined ? '' : ` (in doubt: ${person.birthDoubt})`}`,
    ],
    ['CII number', person.cii],
    ['Person number', person.key],
    ['Sex', person.sex],
    ['Race', person.race],
    ['Deceased', facts.deceased ? 'yes, by the record' : ''],
  ];
  return (
    <>
      <div class="who">
        <p class="who__name">{person.name === '' ? 'Name not given' : person.name}</p>
        <dl class="who__facts">
          {who
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <p class="quiet">
          {plural(facts.convictions.length, 'conviction')} on record, {askedAbout(run, found)};{' '}
          {plural(rows.length, 'row')} in the files.
        </p>
        <p class="print-only">Personal data: keep this paper as you keep the record.</p>
      </div>
      <Section title="History">
        <Timeline facts={facts} decided={decided} outcomes={outcomesOf(found)} asOf={run.asOf} policy={run.policy} />
      </Section>
      <Section title="Determinations">
        {isOfPolicyAlone(run) ? (
          <Determinations found={found} show={setShown} />
        ) : (
          <Paths found={found} show={setShown} />
        )}
      </Section>
      <div ref={record}>
        <Section title="Record">
          <Record found={found} shown={shown} clear={() => setShown(NOTHING)} />
        </Section>
      </div>
    </>
  );
}

/** `2 in scope`; with other remedies than Proposition 64, what was asked about. */
function askedAbout(run: Pick<RunState, 'remedies'>, { decided, others }: PersonFound): string {
  if (isOfPolicyAlone(run)) return `${decided.length} in scope`;
  const convictions = new Set(decided.map(({ conviction }) => conviction.key));
  const arrests = new Set<string>();
  for (const { subject } of others) {
    if (subject.kind === 'conviction') convictions.add(subject.conviction.key);
    if (subject.kind === 'arrest') arrests.add(subject.arrest.key);
  }
  const parts = [
    ...(convictions.size > 0 ? [plural(convictions.size, 'conviction')] : []),
    ...(arrests.size > 0 ? [plural(arrests.size, 'arrest')] : []),
  ];
  return parts.length === 0 ? 'nothing asked about' : `${parts.join(' and ')} asked about`;
}

/** What each conviction is coloured by: what the policy decided; else what the remedies give first on the best path. */
function outcomesOf({ decided, others }: PersonFound): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const { conviction, determination } of decided) outcomes.set(conviction.key, determination.outcome);
  for (const { subject, steps, closed } of pathsOf(others, LAWS)) {
    if (subject.kind !== 'conviction' || outcomes.has(subject.conviction.key)) continue;
    const [first] = steps;
    const outcome = first?.when === 'after-answers' ? first.determination.outcome : first?.outcome;
    outcomes.set(subject.conviction.key, outcome ?? closed[0]!.outcome);
  }
  return outcomes;
}
