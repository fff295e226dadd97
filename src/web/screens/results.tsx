import type { JSX } from 'preact';
import type { RunGroup, RunState } from '../../server/index.ts';
import { SelectField } from '../kit/fields.tsx';
import { Page, Steps } from '../kit/parts.tsx';
import { Link, go } from '../kit/router.tsx';
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
  if (part === 'person') return <PersonScreen key={person} run={run} place={Number(person)} />;
  return (
    <Page
      wide={part === 'convictions' || part === 'people'}
      title={part === undefined ? 'Results' : `Results: ${part}`}
      lead={`${countyName(run.county)} County, ${run.policy.title ?? run.policy.id}, law as of ${run.asOf}.`}
      actions={
        <Link to={`/policy/${run.data}`} class="usa-button usa-button--outline">
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
            {title}
          </Link>
        ))}
      </nav>
      {part === undefined ? <Overview run={run} /> : undefined}
      {part === 'convictions' || part === 'people' ? <ResultsTable key={part} run={run} view={part} /> : undefined}
      {part === 'documents' ? <Documents run={run} today={today} /> : undefined}
      {part === 'courts' ? <Court run={run} today={today} /> : undefined}
      {part === 'files' ? <Files run={run} /> : undefined}
    </Page>
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
