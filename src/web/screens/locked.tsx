import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ask } from '../kit/api.ts';
import { Button, Page, Problems } from '../kit/parts.tsx';
import { preferred } from '../kit/settings.ts';
import { useDeed } from '../kit/use.ts';

/** Nothing of anybody's record is on this screen. */
export function Locked({ enter }: { readonly enter: () => void }): JSX.Element {
  const [key, setKey] = useState('');
  const { busy, problems, run } = useDeed();
  const id = useId();
  useEffect(() => {
    document.documentElement.dataset['theme'] ??= preferred();
  }, []);
  return (
    <Page
      title="Locked"
      lead="Whoever started the application can open it: the link stands in the terminal window where it runs. Runs go on meanwhile."
    >
      <form
        class="usa-form"
        onSubmit={(event) => {
          event.preventDefault();
          run(async () => {
            await ask('POST', '/unlock', { key: key.slice(key.lastIndexOf('=') + 1) });
            enter();
          });
        }}
      >
        <label class="usa-label" for={id}>
          The link, or its key
        </label>
        <span class="usa-hint" id={`${id}-hint`}>
          The newest one in the terminal. It can be used once.
        </span>
        <input
          id={id}
          class="usa-input"
          type="password"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <Button submit busy={busy} disabled={key === ''}>
          Unlock
        </Button>
      </form>
      <Problems problems={problems} title="Still locked" />
    </Page>
  );
}
