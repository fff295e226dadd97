import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from './api.ts';
import { Button, Problems } from './parts.tsx';
import { go } from './router.tsx';
import { useDeed } from './use.ts';

/** Removes something for good, after it was asked once more, and goes to Start. */
export function Remove({
  what,
  path,
  gone,
}: {
  /** As in `this run`. */
  readonly what: string;
  readonly path: string;
  /** What will be gone, and what stays. */
  readonly gone: string;
}): JSX.Element {
  const [sure, setSure] = useState(false);
  const { busy, problems, run } = useDeed();
  return (
    <div class="screen-only">
      {sure ? (
        <p class="row" role="group" aria-label={`Remove ${what}?`}>
          <span>{gone}</span>
          <Button
            kind="danger"
            small
            busy={busy}
            onClick={() => run(() => ask<void>('DELETE', path).then(() => go('/')))}
          >
            Remove {what} for good
          </Button>
          <Button kind="plain" onClick={() => setSure(false)}>
            Keep {what}
          </Button>
        </p>
      ) : (
        <p>
          <Button kind="plain" onClick={() => setSure(true)}>
            Remove {what}
          </Button>
        </p>
      )}
      <Problems problems={problems} title="Not removed" />
    </div>
  );
}
