import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from './api.ts';
import { useFocusAfter } from './focus.ts';
import { Button, Problems } from './parts.tsx';
import { go } from './router.tsx';
import { useDeed } from './use.ts';

/** Removes something for good, after it was asked once more, and goes to Start. */
export function Remove({
  what,
  path,
  gone,
  warning,
}: {
  /** As in `this run`. */
  readonly what: string;
  readonly path: string;
  /** What will be gone, and what stays. */
  readonly gone: string;
  /** What must be thought of first. */
  readonly warning?: ComponentChildren;
}): JSX.Element {
  const [sure, setSure] = useState(false);
  const { busy, problems, run } = useDeed();
  const place = useFocusAfter<HTMLDivElement>(sure);
  return (
    <div class="screen-only" ref={place} tabIndex={-1} role="group" aria-label={`Remove ${what}?`}>
      {sure ? warning : undefined}
      {sure ? (
        // Another button than the first, so that a second press of it does not remove for good.
        <p key="sure" class="row">
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
        <p key="first">
          <Button kind="plain" onClick={() => setSure(true)}>
            Remove {what}
          </Button>
        </p>
      )}
      <Problems problems={problems} title="Not removed" />
    </div>
  );
}
