import type { JSX } from 'preact';
import type { RunState } from '../../../server/index.ts';
import { duration, size } from '../../kit/words.ts';

const ABOUT: Readonly<Record<string, string>> = {
  'Prop64_Results.csv': 'The row of each conviction in scope, with its outcome. Begin here.',
  'All_Results_Condensed.csv': 'Every row, in the columns that matter most.',
  'All_Results.csv': 'Every row, in all columns.',
  'determinations.csv': 'Each conviction once, in plain words: outcome, reason, authority, every answer.',
  'rows_set_aside.csv': 'Rows that could not be used, each with its reason.',
  'summary.json': 'Everything counted. No personal data.',
  'run.json': 'What is needed to repeat the run and to prove it. No personal data.',
};

/** Everything that can be taken away. */
export function Files({ run }: { readonly run: RunState }): JSX.Element {
  return (
    <>
      <p class="quiet">
        {run.seconds === undefined ? '' : `Made in ${duration(run.seconds)}. `}The CSV files hold personal data: keep
        them where only those who need them can read them.
      </p>
      <ul class="filelist">
        {(run.outputs ?? []).map(({ name, bytes }) => (
          <li key={name}>
            <span>
              <a class="usa-link" href={`/api/runs/${run.id}/files/${name}`} download={name}>
                {name}
              </a>{' '}
              <span class="quiet">{size(bytes)}</span>
              <br />
              {ABOUT[name] ?? ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
