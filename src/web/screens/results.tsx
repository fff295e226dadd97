import type { JSX } from 'preact';
import type { RunGroup, RunState } from '../../server/index.ts';
import { SelectField } from '../kit/fields.tsx';
import { Notice, Page, Steps } from '../kit/parts.tsx';
import { PROP_64 } from '../kit/remedies.ts';
import { Link, go } from '../kit/router.tsx';
import { isOfPolicyAlone, runWords } from '../kit/run-words.ts';
import { countyName } from '../kit/words.ts';
import { PersonScreen } from './person.tsx';
import { Court } from './results/court.tsx';
import { Documents } from './results/documents.tsx';
import { Files } from './results/files.tsx';
import { Overview } from './results/overview.tsx';
import { ResultsTable } from './results/table.tsx';

const PARTS = [
  { name: undefined, title: 'Overview' },
  { name: 'convictions', title: 'Convictions' },
  { name: 'people', title: 'People' },
  { name: 'documents', title: 'Documents' },
  { name: 'courts', title: 'Courts' },
  { name: 'files', title: 'Files' },
] as const;

/** The results of a run, in parts; or one person's. */
export function Results({
  run,
  route,
  today,
}: {
  readonly run: RunState;
  readonly route: readonly string[];
  readonly today: string;
}): JSX.Element {
  const [part, person] = route;
  const byPolicy = run.remedies.includes(PROP_64);
  const ofProp64 = part === 'documents' || part === 'courts';
  if (part === 'person') return <PersonScreen key={person} run={run} place={Number(person)} />;
  return (
    <Page
      wide={part === 'convictions' || part === 'people'}
      title={
        part === undefined
          ? 'Results'
          : `Results: ${part === 'convictions' && !isOfPolicyAlone(run) ? 'determinations' : part}`
      }
      lead={runWords(run)}
      actions={
        <Link to={`/policy/${run.data}/of/${run.id}`} class="usa-button usa-button--outline">
          Change the policy
        </Link>
      }
    >
      <Steps at="Results" />
      {run.group ? <OtherCounties run={run} group={run.group} part={part} /> : undefined}
      <nav class="parts" aria-label="Results">
        {PARTS.map(({ name, title }) => (
          <Link
            key={title}
            to={`/runs/${run.id}${name === undefined ? '' : `/${name}`}`}
            class="parts__link"
            current={part === name}
          >
            {name === 'convictions' && !isOfPolicyAlone(run) ? 'Determinations' : title}
          </Link>
        ))}
      </nav>
      {part === undefined ? <Overview run={run} /> : undefined}
      {part === 'convictions' || part === 'people' ? (
        <ResultsTable key={`${run.id} ${part}`} run={run} view={part} />
      ) : undefined}
      {ofProp64 && !isOfPolicyAlone(run) ? <OnlyProp64 run={run} /> : undefined}
      {part === 'documents' && byPolicy ? <Documents run={run} today={today} /> : undefined}
      {part === 'courts' && byPolicy ? <Court run={run} today={today} /> : undefined}
      {part === 'files' ? <Files run={run} /> : undefined}
    </Page>
  );
}

/** Documents and court files are of what the policy decides. */
function OnlyProp64({ run }: { readonly run: RunState }): JSX.Element {
  return (
    <Notice kind="info" title="Only for Proposition 64">
      Documents and court files are made of what the county’s policy decides.{' '}
      {run.remedies.includes(PROP_64)
        ? 'What the other remedies give'
        : 'This run did not ask about Proposition 64. What its remedies give'}{' '}
      stands on each person’s page and in determinations.csv, under <Link to={`/runs/${run.id}/files`}>Files</Link>.
    </Notice>
  );
}

/** Goes to the same part of another county's results. */
function OtherCounties({
  run,
  group,
  part,
}: {
  readonly run: RunState;
  readonly group: RunGroup;
  readonly part: string | undefined;
}): JSX.Element {
  return (
    <SelectField
      label={`County, of the ${group.runs.length} of this run`}
      value={run.id}
      options={group.runs.map(({ id, county }) => [id, countyName(county)])}
      change={(id) => go(`/runs/${id}${part === undefined ? '' : `/${part}`}`)}
    />
  );
}
