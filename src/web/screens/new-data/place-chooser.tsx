import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import type { Place } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { Button, Loading, Problems } from '../../kit/parts.tsx';
import { plural, size } from '../../kit/words.ts';

/** The folders of this machine, one at a time, with the files in it that may be data. Nothing is opened by looking. */
export function PlaceChooser({
  busy,
  use,
}: {
  readonly busy: boolean;
  readonly use: (paths: readonly string[]) => void;
}): JSX.Element {
  const [place, setPlace] = useState<Place>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const open = (path?: string): void => {
    ask<Place>('POST', '/api/places', path === undefined ? {} : { path }).then(
      (found) => {
        setPlace(found);
        setProblems([]);
        setChosen([]);
      },
      (cause: unknown) => setProblems(problemsIn(cause)),
    );
  };
  useEffect(() => open(), []);
  useEffect(() => {
    // The button that led here is gone: the focus goes to where one is now.
    if (moved.current) heading.current?.focus();
    moved.current = place !== undefined;
  }, [place]);
  if (!place) return problems.length > 0 ? <Problems problems={problems} /> : <Loading what="Folders" />;
  const { path, above, within, starts, folders, files, notShown } = place;
  const bytesOf = (names: readonly string[]): number =>
    files.filter(({ name }) => names.includes(name)).reduce((sum, { bytes }) => sum + bytes, 0);
  const toggle = (name: string): void =>
    setChosen((now) => (now.includes(name) ? now.filter((each) => each !== name) : [...now, name]));
  const all = files.map(({ name }) => name);
  return (
    <div class="place" role="group" aria-label="Folders of this computer">
      <p class="row place__starts">
        {starts.map((start) => (
          <Button key={start.path} kind="plain" onClick={() => open(start.path)}>
            {start.name}
          </Button>
        ))}
        {above === undefined ? undefined : (
          <Button kind="plain" label="Up to the folder above" onClick={() => open(above)}>
            ↑ Up
          </Button>
        )}
      </p>
      <h3 ref={heading} tabIndex={-1} class="place__path">
        {path}
      </h3>
      <Problems problems={problems} title="The folder cannot be shown" />
      <ul class="place__list" aria-label="What is in this folder">
        {folders.map((name) => (
          <li key={`/${name}`}>
            <Button kind="plain" label={`Open folder ${name}`} onClick={() => open(`${within}${name}`)}>
              {name}/
            </Button>
          </li>
        ))}
        {files.map(({ name, bytes }) => (
          <li key={name}>
            <FileChoice name={name} bytes={bytes} checked={chosen.includes(name)} toggle={() => toggle(name)} />
          </li>
        ))}
        {folders.length + files.length === 0 ? (
          <li class="quiet">No folder, and no .dat, .csv or .txt file.</li>
        ) : undefined}
        {notShown > 0 ? (
          <li class="quiet">{plural(notShown, 'other is', 'others are')} not shown; give the path below.</li>
        ) : undefined}
      </ul>
      <p class="row">
        <Button
          busy={busy}
          disabled={chosen.length === 0}
          onClick={() => use(chosen.map((name) => `${within}${name}`))}
        >
          {chosen.length === 0 ? 'Use files' : `Use ${plural(chosen.length, 'file')} (${size(bytesOf(chosen))})`}
        </Button>
        {files.length > 1 ? (
          <Button kind="second" busy={busy} onClick={() => use([path])}>
            {`Use all ${files.length} (${size(bytesOf(all))})`}
          </Button>
        ) : undefined}
      </p>
    </div>
  );
}

function FileChoice({
  name,
  bytes,
  checked,
  toggle,
}: {
  readonly name: string;
  readonly bytes: number;
  readonly checked: boolean;
  readonly toggle: () => void;
}): JSX.Element {
  const id = useId();
  return (
    <span class="usa-checkbox">
      <input id={id} class="usa-checkbox__input" type="checkbox" checked={checked} onChange={toggle} />
      <label class="usa-checkbox__label" for={id}>
        {name} <span class="quiet">{size(bytes)}</span>
      </label>
    </span>
  );
}
