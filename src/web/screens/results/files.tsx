import type { JSX } from 'preact';
import type { RunPapers, RunState } from '../../../server/index.ts';
import { LedgerWarning } from '../../kit/ledger-warning.tsx';
import { Section, Shown } from '../../kit/parts.tsx';
import { Remove } from '../../kit/remove.tsx';
import { isOfPolicyAlone } from '../../kit/run-words.ts';
import { useAsked } from '../../kit/use.ts';
import { duration } from '../../kit/words.ts';
import { FileList } from './papers/downloads.tsx';

const ABOUT: Readonly<Record<string, string>> = {
  'Prop64_Results.csv': 'The row of each conviction in scope, with its outcome. Begin here.',
  'All_Results_Condensed.csv': 'Every row, in the columns that matter most.',
  'All_Results.csv': 'Every row, in all columns.',
  'determinations.csv': 'Each conviction once, in plain words: outcome, reason, authority, every answer.',
  'rows_set_aside.csv': 'Rows that could not be used, each with its reason.',
  'flow.json': 'How many convictions reached each question of the policy. No personal data.',
  'summary.json': 'Everything counted. No personal data.',
  'flow.svg': 'The same as a picture.',
  'run.json': 'What is needed to repeat the run and to prove it. No personal data.',
};

const OF_REMEDIES =
  'Each conviction or arrest once for each remedy, in plain words: outcome, reason, authority, every answer.';

/** The files that the run wrote, to be taken away. */
export function Files({ run }: { readonly run: RunState }): JSX.Element {
  const { asked } = useAsked<RunPapers>(`/api/runs/${run.id}/papers`);
  return (
    <Section title="Files of the run">
      <p class="quiet">
        {run.seconds === undefined ? '' : `Made in ${duration(run.seconds)}. `}The CSV files hold personal data: keep
        them where only those who need them can read them.
      </p>
      <FileList
        run={run.id}
        files={run.outputs ?? []}
        about={(name) => (name === 'determinations.csv' && !isOfPolicyAlone(run) ? OF_REMEDIES : (ABOUT[name] ?? ''))}
      />
      <Shown asked={asked} what="What was sent to courts">
        {({ ledger }) => (
          <Remove
            what="this run"
            path={`/api/runs/${run.id}`}
            gone="Its results and documents will be gone from the workspace. What you took away, and the files it read, stay."
            warning={ledger ? <LedgerWarning of="run" /> : undefined}
          />
        )}
      </Shown>
    </Section>
  );
}
