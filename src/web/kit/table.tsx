import type { ComponentChildren, JSX } from 'preact';

/** A table of a few rows, its children, that is scrolled by itself where the screen is too narrow for it. */
export function ScrolledTable({
  label,
  caption,
  columns,
  numbers = [],
  looks = 'plain',
  frame = '',
  children,
}: {
  /** What stands in it, for those who cannot see it. */
  readonly label: string;
  readonly caption?: string;
  readonly columns: readonly string[];
  /** Further columns, of numbers. */
  readonly numbers?: readonly string[];
  readonly looks?: string;
  /** The class of what it is scrolled in. */
  readonly frame?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={`scroller ${frame}`.trim()} role="region" aria-label={label} tabIndex={0}>
      <table class={looks}>
        {caption === undefined ? undefined : <caption class="usa-sr-only">{caption}</caption>}
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {numbers.map((name) => (
              <th key={name} scope="col" class="plain__number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
