import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import type { DataSet, RunState } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { Loading, Page, Problems } from '../../kit/parts.tsx';
import { go } from '../../kit/router.tsx';
import { type Draft, draftOfRun, firstDraft } from './draft.ts';
import type { Wanted } from './remedies.tsx';

type Props = { readonly data: string; readonly run: string; readonly today: string };

/** Takes up what a run was asked for, so that it can be changed: the draft of its files becomes that, and is shown. */
export function FromRun({ data, run, today }: Props): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    takeUp({ data, run, today }).then(
      () => go(`/policy/${data}`, { replace: true }),
      (cause: unknown) => setProblems(problemsIn(cause)),
    );
  }, [data, run]);
  return (
    <Page wide title="Policy">
      {problems.length === 0 ? (
        <Loading what="The policy" />
      ) : (
        <Problems problems={problems} title="The policy of the run cannot be shown" />
      )}
    </Page>
  );
}

async function takeUp({ data, run, today }: Props): Promise<void> {
  const [files, of, draft, wanted] = await Promise.all([
    ask<DataSet>('GET', `/api/data/${data}`),
    ask<RunState>('GET', `/api/runs/${run}`),
    ask<Partial<Draft>>('GET', `/api/notes/draft-${data}`),
    ask<Partial<Wanted>>('GET', `/api/notes/remedies-${data}`),
  ]);
  await ask('PUT', `/api/notes/draft-${data}`, draftOfRun(firstDraft(files, draft, today), of));
  // Answers are kept with the run and are not told: those at hand are used when they are of the same file.
  const same = wanted.answers !== undefined && wanted.answers.name === of.answers?.name;
  const next: Wanted = { remedies: of.remedies, ...(same && { answers: wanted.answers! }) };
  await ask('PUT', `/api/notes/remedies-${data}`, next);
}
