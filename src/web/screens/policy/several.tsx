import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { countyNamed } from '../../../basics/index.ts';
import type { Policy } from '../../../engine/index.ts';
import { REMEDIES } from '../../../law/index.ts';
import { readPolicy } from '../../../policies/index.ts';
import type { DataSet, NewRun, NewRuns } from '../../../server/index.ts';
import { ask } from '../../kit/api.ts';
import { type Counties, severalOf } from '../../kit/counties.ts';
import { FileField } from '../../kit/fields.tsx';
import { Problems } from '../../kit/parts.tsx';
import { Link } from '../../kit/router.tsx';
import { countyName, plural } from '../../kit/words.ts';
import type { Draft } from './draft.ts';

type Props = {
  readonly data: DataSet;
  readonly draft: Draft;
  readonly counties: Counties;
  readonly change: (counties: Counties) => void;
  readonly changeDraft: (part: Partial<Draft>) => void;
};

const MOST_NAMED = 8;

/** For which counties the run will be, and which of them have a policy of their own. Nothing for one county alone. */
export function Several({ data, draft, counties, change, changeDraft }: Props): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const several = severalOf(data, counties);
  const first = several.includes(draft.county) ? undefined : several[0];
  useEffect(() => {
    // The numbers beside are of a county that the run is for.
    if (first !== undefined) changeDraft({ county: first });
  }, [first]);
  const take = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => ownPolicy(await file.text(), file.name)));
    const wrong = read.flatMap((each) => ('problems' in each ? each.problems : []));
    const own = read.flatMap((each) => ('policy' in each ? [each.policy] : []));
    const twice = own.filter(({ county }, i) => own.findIndex((each) => each.county === county) !== i);
    const all = [
      ...wrong,
      ...twice.map(({ county }) => ({
        code: 'whose-policy',
        hint: `there is a second policy for ${county}; keep one`,
      })),
    ];
    setProblems(all);
    if (all.length > 0) return;
    const next = { ...counties, own };
    await ask('PUT', `/api/notes/counties-${data.id}`, next);
    change(next);
  };
  if (counties.which === 'one') return <></>;
  const withOwn = several.filter((county) => counties.own.some((policy) => policy.county === county));
  return (
    <div class="several">
      <p>
        {several.length === 0
          ? 'No county is chosen yet. '
          : `The run is for ${plural(several.length, 'county', 'counties')}${several.length > MOST_NAMED ? '' : `: ${several.map(countyName).join(', ')}`}. The numbers beside are of ${countyName(draft.county)}. `}
        <Link to={`/data/${data.id}`}>Choose other counties</Link>
      </p>
      <FileField
        label="Counties’ own policies"
        hint="Policy files, each with its county. Counties without one go by the policy below."
        accept=".json"
        multiple
        change={(files) => void take(files)}
      />
      {withOwn.length === 0 ? undefined : (
        <p class="quiet">By their own policy: {withOwn.map(countyName).join(', ')}.</p>
      )}
      <Problems problems={problems} title="The policies are not used" />
    </div>
  );
}

type Own = { readonly policy: Policy } | { readonly problems: readonly Problem[] };

function ownPolicy(text: string, file: string): Own {
  const read = readPolicy(text, file, REMEDIES);
  if (!read.ok) return { problems: read.problems };
  const county = countyNamed(read.value.county ?? '');
  const hint = 'names no county; add "county", so that it is known whose policy it is';
  return county === undefined
    ? { problems: [{ code: 'whose-policy', file, field: 'county', hint }] }
    : { policy: { ...read.value, county } };
}

/** What to ask the server for, and where: one run, or one for each county. */
export function runsOf(
  data: DataSet,
  { county, policy, asOf }: Draft,
  counties: Counties,
): readonly [path: string, body: NewRun | NewRuns] {
  if (counties.which === 'one') return ['/api/runs', { data: data.id, county, policy, asOf }];
  const all = severalOf(data, counties).map((each) => ({
    county: each,
    policy: counties.own.find((own) => own.county === each) ?? policy,
  }));
  return ['/api/runs/several', { data: data.id, asOf, everywhere: counties.which === 'all', counties: all }];
}
