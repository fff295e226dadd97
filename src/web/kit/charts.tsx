import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { number, share } from './words.ts';

/** A line of a chart: its name, how many, and the colour's name. */
export type Bar = { readonly name: string; readonly count: number; readonly fill?: string };

/** Counts as a table whose last column draws them, so that picture and numbers are one. */
export function Bars({
  caption,
  head,
  bars,
  showShare = false,
}: {
  readonly caption: string;
  readonly head: string;
  readonly bars: readonly Bar[];
  readonly showShare?: boolean;
}): JSX.Element {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <table class="bars">
      <caption class="usa-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" class="bars__number">
            Count
          </th>
          {showShare ? (
            <th scope="col" class="bars__number">
              Share
            </th>
          ) : undefined}
          <th scope="col" class="bars__picture" aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count, fill = 'plain' }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="bars__number">{number(count)}</td>
            {showShare ? <td class="bars__number">{share(count, all)}</td> : undefined}
            <td class="bars__picture" aria-hidden="true">
              <svg width="100%" height="14" preserveAspectRatio="none" viewBox="0 0 100 14">
                <rect
                  class={`fill-${fill}`}
                  width={count === 0 ? 0 : Math.max(0.6, (count / most) * 100)}
                  height="14"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Counts by year as columns, with the numbers in a table that can be opened. Years that cannot be are only in the table. */
export function Years({
  caption,
  counts,
}: {
  readonly caption: string;
  readonly counts: Readonly<Record<string, number>>;
}): JSX.Element {
  const id = useId();
  const thisYear = new Date().getFullYear();
  const years = Object.keys(counts)
    .filter((year) => /^\d{4}$/.test(year))
    .map(Number)
    .filter((year) => year >= 1900 && year <= thisYear);
  if (years.length === 0) return <p class="quiet">No conviction has a date that can be drawn.</p>;
  const from = Math.min(...years);
  const to = Math.max(...years);
  const most = Math.max(1, ...years.map((year) => counts[String(year)] ?? 0));
  const width = Math.max(1, to - from + 1);
  return (
    <figure class="years">
      <svg viewBox={`0 0 ${width * 10} 120`} preserveAspectRatio="none" role="img" aria-labelledby={id} height="140">
        <title id={id}>{`${caption}, ${from} to ${to}; the numbers are in the table below`}</title>
        {Array.from({ length: width }, (_, i) => from + i).map((year) => {
          const height = ((counts[String(year)] ?? 0) / most) * 116;
          return (
            <rect key={year} class="fill-plain" x={(year - from) * 10 + 1} y={118 - height} width={8} height={height} />
          );
        })}
        <line class="axis" x1={0} x2={width * 10} y1={119} y2={119} />
      </svg>
      <figcaption class="years__ends">
        <span>{from}</span>
        <span>{caption}</span>
        <span>{to}</span>
      </figcaption>
      <details class="screen-only">
        <summary>Show the numbers</summary>
        <Bars
          caption={caption}
          head="Year"
          bars={Object.entries(counts).map(([name, count]) => ({
            name: /^\d{4}$/.test(name) ? name : `date ${name}`,
            count,
          }))}
        />
      </details>
    </figure>
  );
}
