import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Documents, NamedBytes, RunState } from '../../../server/index.ts';
import { ask } from '../../kit/api.ts';
import { Button, Empty, Problems, Section, Shown } from '../../kit/parts.tsx';
import { useAsked, useDeed } from '../../kit/use.ts';
import { duration, size } from '../../kit/words.ts';

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

/** What each document is, by the end of its name. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'Summary_Report.pdf': 'The summary report for the office: figures, pictures, choices, next steps.',
  'Public_Report.pdf': 'The report for everybody: small counts put together, nobody identified.',
  'lists/public_defender.csv': 'For the public defender: challenged or waiting, those under sentence first.',
  'lists/doj_update.csv': 'For the Department of Justice: what is to change in its record.',
  'lists/challenges.csv': 'What the policy does not grant, with the grounds on record.',
};

const KINDS = [
  { kind: 'report', words: 'Make summary report' },
  { kind: 'public-report', words: 'Make public report' },
  { kind: 'lists', words: 'Make lists and workbook' },
] as const;

/** Everything that can be taken away: documents, made when they are asked for, and the files of the run. */
export function Files({ run }: { readonly run: RunState }): JSX.Element {
  const { asked, set } = useAsked<Documents>(`/api/runs/${run.id}/documents`);
  const [making, setMaking] = useState('');
  const { busy, problems, run: doing } = useDeed();
  const make = (kind: string): void => {
    setMaking(kind);
    doing(async () => set(await ask<Documents>('POST', `/api/runs/${run.id}/documents`, { kind })));
  };
  return (
    <>
      <Section title="Documents">
        <p class="row">
          {KINDS.map(({ kind, words }) => (
            <Button key={kind} kind="second" busy={busy} onClick={() => make(kind)}>
              {words}
            </Button>
          ))}
        </p>
        {busy ? (
          <p role="status">
            {making === 'lists' ? 'The lists are' : 'The report is'} being made; this takes some seconds …
          </p>
        ) : undefined}
        <Problems problems={problems} title="The document was not made" />
        <Shown asked={asked} what="Documents">
          {({ made }) =>
            made.length === 0 ? (
              <Empty title="No document yet">
                <p>Documents are made from these results, without deciding anything anew.</p>
              </Empty>
            ) : (
              <FileList run={run} files={made} about={DOCUMENTS} />
            )
          }
        </Shown>
      </Section>
      <Section title="Files of the run">
        <p class="quiet">
          {run.seconds === undefined ? '' : `Made in ${duration(run.seconds)}. `}The CSV files hold personal data: keep
          them where only those who need them can read them.
        </p>
        <FileList run={run} files={run.outputs ?? []} about={ABOUT} />
      </Section>
    </>
  );
}

function FileList({
  run,
  files,
  about,
}: {
  readonly run: RunState;
  readonly files: readonly NamedBytes[];
  readonly about: Readonly<Record<string, string>>;
}): JSX.Element {
  return (
    <ul class="filelist">
      {files.map(({ name, bytes }) => (
        <li key={name}>
          <span>
            <a
              class="usa-link"
              href={`/api/runs/${run.id}/files/${name}`}
              download={name.slice(name.lastIndexOf('/') + 1)}
            >
              {name}
            </a>{' '}
            <span class="quiet">{size(bytes)}</span>
            <br />
            {about[name] ?? (name.endsWith('.xlsx') ? 'The workbook for review, with decisions to fill in.' : '')}
          </span>
        </li>
      ))}
    </ul>
  );
}
