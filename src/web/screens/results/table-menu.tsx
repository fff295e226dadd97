import type { ComponentChildren, JSX } from 'preact';

/** In pixels. */
const EDGE = 16;

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
      onToggle={(event) => {
        const list = event.currentTarget.querySelector<HTMLElement>('.menu__list');
        if (!event.currentTarget.open || !list) return;
        list.style.left = '0';
        // A list that would stand beyond the edge is moved back onto the page.
        const over = list.getBoundingClientRect().right + EDGE - document.documentElement.clientWidth;
        if (over > 0) list.style.left = `${-over}px`;
      }}
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
