import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { DataSet } from '../../server/index.ts';
import { ask } from '../kit/api.ts';
import { Button, Page, Problems, Section, Steps } from '../kit/parts.tsx';
import { go } from '../kit/router.tsx';
import { useDeed } from '../kit/use.ts';
import { plural, size } from '../kit/words.ts';
import { ByPath } from './new-data/by-path.tsx';

/** Choosing files: by the chooser, by dropping them, or by their path for files that are too large to copy. */
export function NewData(): JSX.Element {
  return (
    <Page
      title="Choose files"
      lead="Take the files as the California Department of Justice sent them (.dat or .csv). A file that was opened in a spreadsheet may have lost something."
    >
      <Steps at="Data" />
      <div class="columns">
        <Chooser />
        <ByPath />
      </div>
    </Page>
  );
}

function Chooser(): JSX.Element {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [over, setOver] = useState(false);
  const [sent, setSent] = useState(0);
  const { busy, problems, run } = useDeed();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = (more: FileList | null | undefined): void => {
    const fresh = [...(more ?? [])];
    setFiles((now) => [...now, ...fresh.filter((file) => !now.some((each) => sameFile(each, file)))]);
  };
  const all = files.reduce((sum, file) => sum + file.size, 0);
  const send = (): void =>
    run(async () => {
      const named = files.map(({ name, size: bytes }) => ({ name, bytes }));
      const made = await ask<DataSet>('POST', '/api/data', { kind: 'upload', files: named });
      try {
        for (const [i, file] of files.entries()) {
          setSent(i);
          await ask('PUT', `/api/data/${made.id}/files/${i}`, file);
        }
        await ask('POST', `/api/data/${made.id}/received`);
      } catch (cause) {
        await ask('DELETE', `/api/data/${made.id}`).catch(() => {});
        throw cause;
      }
      go(`/data/${made.id}`);
    });
  return (
    <Section title="From this computer">
      <div
        class={over ? 'drop drop--over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add(event.dataTransfer?.files);
        }}
      >
        <label for={id} class="drop__label">
          Drop files here, or <span class="usa-link">choose them</span>
        </label>
        <input
          ref={input}
          id={id}
          class="drop__input"
          type="file"
          multiple
          accept=".dat,.csv,.txt"
          onChange={(event) => {
            add(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ul class="filelist" aria-label="Files chosen">
        {files.map((file) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            <span>
              {file.name} <span class="quiet">{size(file.size)}</span>
            </span>
            <Button
              kind="plain"
              label={`Remove ${file.name}`}
              disabled={busy}
              onClick={() => {
                setFiles((now) => now.filter((each) => each !== file));
                input.current?.focus();
              }}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <p class="hint">They are copied into the workspace of the application, which only your account can read.</p>
      <Button busy={busy} disabled={files.length === 0} onClick={send}>
        Add {files.length === 0 ? 'files' : `${plural(files.length, 'file')} (${size(all)})`}
      </Button>
      {busy ? (
        <p role="status">
          Copying file {sent + 1} of {files.length} …
        </p>
      ) : undefined}
      <Problems problems={problems} title="The files were not added" />
    </Section>
  );
}

function sameFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}
