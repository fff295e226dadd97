import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NamedBytes, Wiped } from '../../server/index.ts';
import { ask } from '../kit/api.ts';
import { LedgerWarning } from '../kit/ledger-warning.tsx';
import { Button, Empty, Notice, Page, Problems, Section, Shown } from '../kit/parts.tsx';
import { useAsked, useDeed } from '../kit/use.ts';
import { plural, size } from '../kit/words.ts';
import { ScrolledTable } from '../kit/table.tsx';

type Contents = { readonly folder: string; readonly files: readonly NamedBytes[] };

/** What the application keeps, and how to be rid of it. */
export function WorkspaceScreen(): JSX.Element {
  const { asked, again } = useAsked<Contents>('/api/workspace');
  const [sure, setSure] = useState(false);
  const [wiped, setWiped] = useState<Wiped>();
  const { busy, problems, run } = useDeed();
  const wipe = (): void =>
    run(async () => {
      setWiped(await ask<Wiped>('POST', '/api/wipe'));
      setSure(false);
      again();
    });
  return (
    <Page
      title="Workspace"
      lead="Everything that the application keeps lies in one folder that only your account can read. Nothing is kept in the browser."
    >
      {wiped ? <Proof wiped={wiped} /> : undefined}
      <Problems problems={problems} title="Not wiped" />
      <Shown asked={asked} what="The workspace">
        {({ folder, files }) => (
          <>
            <Section title="What is kept">
              <p>
                <code>{folder}</code>
              </p>
              {files.length === 0 ? (
                <Empty title="Nothing is kept">
                  <p>No files, runs, results, drafts or filters.</p>
                </Empty>
              ) : (
                <>
                  <p>
                    {plural(files.length, 'file')}, {size(files.reduce((sum, { bytes }) => sum + bytes, 0))}.
                  </p>
                  <FileList files={files} />
                </>
              )}
            </Section>
            {files.length === 0 ? undefined : (
              <Section title="Wipe">
                <p>
                  Removes copied files, runs, results, documents, drafts and filters from this folder. Files that are
                  read in place, and what you took away, stay where they are. Deleted files can sometimes be brought
                  back from a disk that is not encrypted.
                </p>
                {files.some(({ name }) => /[\\/]court[\\/]ledger[\\/]/.test(name)) ? (
                  <LedgerWarning of="workspace" />
                ) : undefined}
                <div class="usa-checkbox">
                  <input
                    id="sure"
                    class="usa-checkbox__input"
                    type="checkbox"
                    checked={sure}
                    onChange={(event) => setSure(event.currentTarget.checked)}
                  />
                  <label for="sure" class="usa-checkbox__label">
                    I have taken away what I need
                  </label>
                </div>
                <p>
                  <Button kind="danger" busy={busy} disabled={!sure} onClick={wipe}>
                    Wipe workspace
                  </Button>
                </p>
              </Section>
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}

function Proof({ wiped: { removed, left } }: { readonly wiped: Wiped }): JSX.Element {
  return (
    <Notice kind={left.length === 0 ? 'success' : 'error'} title={left.length === 0 ? 'Wiped' : 'Not all is gone'}>
      <p>
        {plural(removed.length, 'file')} ({size(removed.reduce((sum, { bytes }) => sum + bytes, 0))}) removed. Looked
        again:{' '}
        {left.length === 0
          ? 'the folder holds nothing any more.'
          : `${plural(left.length, 'file')} could not be removed.`}
      </p>
      <details>
        <summary>Show what was removed</summary>
        <FileList files={removed} />
      </details>
      {left.length === 0 ? undefined : <FileList files={left} />}
    </Notice>
  );
}

function FileList({ files }: { readonly files: readonly NamedBytes[] }): JSX.Element {
  return (
    <ScrolledTable label="Table of files" caption="Files" columns={['File']} numbers={['Size']} frame="listing">
      {files.map(({ name, bytes }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td class="plain__number">{size(bytes)}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
}
