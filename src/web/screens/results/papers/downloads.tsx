import type { JSX } from 'preact';
import type { NamedBytes, PaperFolder } from '../../../../server/index.ts';
import { plural, size } from '../../../kit/words.ts';

/** Files of a run to be taken away, each with what it is. */
export function FileList({
  run,
  files,
  about,
}: {
  readonly run: string;
  readonly files: readonly NamedBytes[];
  readonly about: (name: string) => string;
}): JSX.Element {
  return (
    <ul class="filelist">
      {files.map(({ name, bytes }) => (
        <li key={name}>
          <span>
            <a
              class="usa-link"
              href={`/api/runs/${run}/files/${name}`}
              download={name.slice(name.lastIndexOf('/') + 1)}
            >
              {name}
            </a>{' '}
            <span class="quiet">{size(bytes)}</span>
            <br />
            {about(name)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** More than so many files are shown when they are asked for. */
const FEW = 6;

/** A folder of documents: all of it as one archive, and its files. */
export function Folder({
  run,
  folder,
  about,
}: {
  readonly run: string;
  readonly folder: PaperFolder | undefined;
  readonly about: (name: string) => string;
}): JSX.Element {
  if (!folder) return <></>;
  const { name, count, bytes, first } = folder;
  const list = <FileList run={run} files={first} about={about} />;
  return (
    <div class="folder">
      <p>
        <a
          class="usa-button usa-button--outline button--small"
          href={`/api/runs/${run}/archives/${name}`}
          download={`${name}.zip`}
        >
          Download {name}.zip
        </a>{' '}
        <span class="quiet">
          {plural(count, 'file')}, {size(bytes)}
        </span>
      </p>
      {count <= FEW ? (
        list
      ) : (
        <details>
          <summary>Show the files{count > first.length ? `, the first ${first.length} of ${count}` : ''}</summary>
          {list}
        </details>
      )}
    </div>
  );
}
