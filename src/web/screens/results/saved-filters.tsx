import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ask } from '../../kit/api.ts';
import { useFocusAfter } from '../../kit/focus.ts';
import { Button, Problems } from '../../kit/parts.tsx';
import { useDeed } from '../../kit/use.ts';
import type { Asking } from './rows.ts';
import { Menu } from './table-menu.tsx';

/** A choice of rows and columns under a name. What was searched for may name a person, and is not kept. */
type Saved = { readonly name: string } & Omit<Asking, 'search'>;

/** Kept in the workspace, so that they go when it is wiped. */
export function SavedFilters({
  asking,
  change,
}: {
  readonly asking: Asking;
  readonly change: (part: Partial<Asking>) => void;
}): JSX.Element {
  const [all, setAll] = useState<readonly Saved[]>([]);
  const [name, setName] = useState('');
  const { problems, run } = useDeed();
  const id = useId();
  const field = useFocusAfter<HTMLInputElement>(all.length);
  useEffect(() => {
    ask<{ readonly saved?: readonly Saved[] }>('GET', '/api/notes/filters').then(
      ({ saved }) => setAll(saved ?? []),
      () => {},
    );
  }, []);
  const keep = (saved: readonly Saved[]): void =>
    run(async () => {
      await ask('PUT', '/api/notes/filters', { saved });
      setAll(saved);
    });
  const own = all.filter(({ view }) => view === asking.view);
  return (
    <Menu title="Saved filters">
      {own.map((saved) => (
        <span key={saved.name} class="menu__saved">
          <Button
            kind="plain"
            onClick={() => change({ chosen: saved.chosen, sort: saved.sort, columns: saved.columns, search: '' })}
          >
            {saved.name}
          </Button>
          <Button
            kind="plain"
            label={`Remove the filter ${saved.name}`}
            onClick={() => keep(all.filter((each) => each !== saved))}
          >
            Remove
          </Button>
        </span>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { view, chosen, sort, columns } = asking;
          const others = all.filter((each) => each.name !== name.trim() || each.view !== view);
          keep([...others, { name: name.trim(), view, chosen, sort, columns }]);
          setName('');
        }}
      >
        <label class="usa-label" for={id}>
          Save this choice as
        </label>
        <input
          ref={field}
          id={id}
          class="usa-input"
          value={name}
          maxLength={60}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button submit small disabled={name.trim() === ''}>
          Save filter
        </Button>
      </form>
      <Problems problems={problems} title="The filter was not saved" />
    </Menu>
  );
}
