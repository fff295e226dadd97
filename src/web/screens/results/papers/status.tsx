import type { JSX } from 'preact';
import type { PaperMade, PaperState } from '../../../../server/index.ts';
import { useFocusAfter } from '../../../kit/focus.ts';
import { Button, Notice, Problems } from '../../../kit/parts.tsx';
import { useDeed } from '../../../kit/use.ts';
import { duration, moment, number } from '../../../kit/words.ts';
import { Made } from './made.tsx';
import type { Papers } from './use-papers.ts';

type Props = {
  readonly papers: Papers;
  readonly paper: PaperState | undefined;
  readonly what: string;
};

/** How the newest making of a kind stands, with its progress while it goes on. */
export function PaperStatus(props: Props): JSX.Element {
  const { paper, what } = props;
  const place = useFocusAfter<HTMLDivElement>(paper?.state);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={what}>
      {paper ? <Standing {...props} paper={paper} /> : undefined}
    </div>
  );
}

function Standing({ papers, paper, what }: Props & { readonly paper: PaperState }): JSX.Element {
  const { busy, problems, run } = useDeed();
  const withCourt = paper.kind === 'court-export' || paper.kind === 'court-return';
  switch (paper.state) {
    case 'waiting':
    case 'running':
      return (
        <div class="making" role="group" aria-label={`${what}, being made`}>
          {paper.state === 'waiting' ? (
            <p role="status">Waits until the document before it is made.</p>
          ) : (
            <MakingProgress paper={paper} what={what} />
          )}
          {withCourt ? undefined : (
            <Button
              kind="second"
              small
              busy={busy}
              label={`Cancel: ${what}`}
              onClick={() => run(() => papers.cancel(paper.kind))}
            >
              Cancel
            </Button>
          )}
          <Problems problems={problems} />
        </div>
      );
    case 'done':
      return paper.made === undefined ? (
        <></>
      ) : (
        <div class="making">
          <p class="quiet" role="status">
            {what}: {doneWords(paper.made)} {moment(paper.asked)}.
          </p>
          <Made made={paper.made} />
        </div>
      );
    case 'cancelled':
      return (
        <Notice kind="info" title={`${what}: cancelled`}>
          What was half-made was removed. What had been made before is as it was.
        </Notice>
      );
    case 'interrupted':
      return (
        <Notice kind="warning" title={`${what}: not finished`}>
          The process that did the work ended early: it was stopped from outside, or the machine ran out of memory.
          Nothing half-made is left.{' '}
          {withCourt
            ? 'See below what the ledger has, and do it again: nothing is sent or taken in twice.'
            : 'Make it again; it begins anew.'}
        </Notice>
      );
    case 'failed':
      return <Problems problems={paper.problems ?? []} title={`${what}: not made`} />;
    default:
      return paper.state satisfies never;
  }
}

function doneWords(made: PaperMade): string {
  if (made.kind !== 'court-return') return 'made';
  if (made.taken.length === 0) return 'refused';
  return made.refused.length === 0 ? 'taken in' : 'taken in in part';
}

function MakingProgress({
  paper: { making },
  what,
}: {
  readonly paper: PaperState;
  readonly what: string;
}): JSX.Element {
  const known = making !== undefined && making.all > 1;
  return (
    <div class="progress">
      <progress
        aria-label={`${what}, being made`}
        max={100}
        {...(known ? { value: Math.floor((making.done / making.all) * 100) } : {})}
      />
      <p class="progress__words">
        {known ? (
          <span>
            {number(making.done)} of {number(making.all)} made
          </span>
        ) : (
          <span>Being made …</span>
        )}
        {making?.secondsLeft === undefined ? undefined : <span>about {duration(making.secondsLeft)} left</span>}
      </p>
      <p class="quiet">You can close this page or load it again; the work goes on.</p>
    </div>
  );
}
