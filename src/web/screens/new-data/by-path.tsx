import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DataSet } from '../../../server/index.ts';
import { ask } from '../../kit/api.ts';
import { Button, Problems, Section } from '../../kit/parts.tsx';
import { go } from '../../kit/router.tsx';
import { useDeed } from '../../kit/use.ts';
import { PlaceChooser } from './place-chooser.tsx';

/** Files that are read where they lie: chosen in the folders of this machine, or by a path. */
export function ByPath(): JSX.Element {
  const [path, setPath] = useState('');
  const [browsing, setBrowsing] = useState(false);
  const { busy, problems, run } = useDeed();
  const id = useId();
  const use = (paths: readonly string[]): void =>
    run(async () => go(`/data/${(await ask<DataSet>('POST', '/api/data', { kind: 'path', paths })).id}`));
  return (
    <Section title="Where they lie">
      <p class="hint">Files are read in place and not copied: best for several gigabytes.</p>
      <p>
        <Button kind="second" expanded={browsing} onClick={() => setBrowsing(!browsing)}>
          {browsing ? 'Close folders' : 'Browse folders'}
        </Button>
      </p>
      {browsing ? <PlaceChooser busy={busy} use={use} /> : undefined}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          use([path]);
        }}
      >
        <label class="usa-label" for={id}>
          Path of a file or folder
        </label>
        <span class="usa-hint" id={`${id}-hint`}>
          A folder means all its .dat, .csv and .txt files.
        </span>
        <input
          id={id}
          class="usa-input"
          value={path}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => setPath(event.currentTarget.value)}
        />
        <p>
          <Button submit kind="second" busy={busy} disabled={path.trim() === ''}>
            Use this path
          </Button>
        </p>
      </form>
      <Problems problems={problems} title="Nothing was added" />
    </Section>
  );
}
