import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import type { Advance, PersonFound, WhoAsked } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { Page, Problems, Progress } from '../../kit/parts.tsx';
import { Link } from '../../kit/router.tsx';
import { useNews } from '../../kit/use.ts';
import { countyName } from '../../kit/words.ts';
import { Found } from '../person.tsx';
import type { Draft } from './draft.ts';

/** A person's page under a policy that is still being shaped, before any run. */
export function PersonOfDraft({
  data,
  draft: { county, asOf, policy },
  place,
}: {
  readonly data: string;
  readonly draft: Draft;
  readonly place: number;
}): JSX.Element {
  const [found, setFound] = useState<PersonFound>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [advance, setAdvance] = useState<Advance>();
  const waiting = found === undefined && problems.length === 0;
  // After a reload of the application the people are read once more, which takes a while.
  useNews(
    waiting,
    (told) => told.kind === 'people' && told.data === data && setAdvance(told.advance),
    () => {},
  );
  useEffect(() => {
    const stop = new AbortController();
    const asked: WhoAsked = { data, county, asOf, policy, person: place };
    ask<PersonFound>('POST', '/api/what-if/person', asked, stop.signal).then(setFound, (cause: unknown) => {
      if (!stop.signal.aborted) setProblems(problemsIn(cause));
    });
    return () => stop.abort();
  }, [data, place]);
  return (
    <Page
      wide
      // A title ends up in the browser's history, so it names nobody.
      title="Person"
      lead={`${countyName(county)} County, ${policy.title ?? policy.id} as it stands now, law as of ${asOf}.`}
    >
      <p class="crumbs">
        <Link to={`/policy/${data}`}>Policy</Link>
      </p>
      <Problems problems={problems} title="The record cannot be shown" />
      {waiting ? <Progress advance={advance} label="Reading the record" /> : undefined}
      {found ? <Found run={{ policy, remedies: [policy.remedy], asOf }} found={found} /> : undefined}
    </Page>
  );
}
