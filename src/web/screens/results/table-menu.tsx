import type { ComponentChildren, JSX } from 'preact';

/** A list of choices that opens below its name; Escape closes it. */
export function Menu({
  title,
  active = false,
  children,
}: {
  readonly title: string;
  readonly active?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details
      class={active ? 'menu menu--active' : 'menu'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) event.currentTarget.open = false;
      }}
    >
      <summary>{title}</summary>
      <div class="menu__list">{children}</div>
    </details>
  );
}
