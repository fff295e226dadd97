import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** How long, in milliseconds, nothing must have moved until what is out of sight follows. */
const REST = 300;

/** Something that can be unfolded. While it is folded up it follows later: what is in sight is painted first. */
export function Folded<T>({
  summary,
  onScreen = false,
  value,
  children,
}: {
  readonly summary: string;
  /** Paper shows what is in it without these words. */
  readonly onScreen?: boolean;
  readonly value: T;
  readonly children: (value: T) => JSX.Element;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(later);
  }, [value]);
  const shown = open ? value : rested;
  // The same as before while its value is: nothing of it is looked at then.
  const inside = useMemo(() => children(shown), [shown]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={onScreen ? 'screen-only' : ''}>{summary}</summary>
      {inside}
    </details>
  );
}
