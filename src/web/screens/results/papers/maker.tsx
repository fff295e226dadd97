import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PaperAsked, PaperKind } from '../../../../server/index.ts';
import { Button, Problems } from '../../../kit/parts.tsx';
import { useDeed } from '../../../kit/use.ts';
import { PaperStatus } from './status.tsx';
import { type Goes, type Papers, isGoing } from './use-papers.ts';

/** What is asked for, and the files that go with it. */
export type Order = { readonly asked: PaperAsked; readonly files?: readonly Goes[] };

/** One kind of document: what it is, the choices for it, the button that makes it, how that stands, and what was made. */
export function Maker({
  papers,
  title,
  about,
  button,
  names,
  order,
  hindered,
  choices,
  children,
}: {
  readonly papers: Papers;
  readonly title: string;
  readonly about: string;
  readonly button: string;
  /** The kinds that are shown here, each with what it is called. */
  readonly names: readonly (readonly [PaperKind, string])[];
  readonly order: () => Order;
  /** What must be done first. */
  readonly hindered?: string | undefined;
  readonly choices?: ComponentChildren;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { busy, problems, run } = useDeed();
  const id = useId();
  const make = (): void =>
    run(() => {
      const { asked, files } = order();
      return papers.make(asked, files);
    });
  const going = names.some(([kind]) => {
    const paper = papers.of(kind);
    return paper !== undefined && isGoing(paper);
  });
  return (
    <section class="maker" aria-labelledby={id}>
      <div class="maker__ask">
        <h3 id={id}>{title}</h3>
        <p class="quiet">{about}</p>
        {choices}
        <Button kind="second" busy={busy} disabled={going || hindered !== undefined} onClick={make}>
          {button}
        </Button>
        {hindered === undefined ? undefined : <p class="quiet">{hindered}</p>}
        <Problems problems={problems} title="Not begun" />
      </div>
      <div class="maker__made">
        {names.map(([kind, what]) => (
          <PaperStatus key={kind} papers={papers} paper={papers.of(kind)} what={what} />
        ))}
        {children}
      </div>
    </section>
  );
}
