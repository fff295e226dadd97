import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { policyNamed } from '../../../policies/index.ts';
import type { WhatIf, WhatIfAsked } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { type Draft, KEPT } from './draft.ts';

/** What the server is asked about a draft. */
export function askedOf(data: string, { county, asOf, policy, against, kept }: Draft): WhatIfAsked {
  const other = against === KEPT ? kept : policyNamed(against);
  return { data, county, asOf, policy, ...(other ? { against: other } : {}) };
}

/** Longer than any answer takes that needs nothing new of the people; in milliseconds. */
const LONG = 400;

type Found = {
  readonly found: WhatIf | undefined;
  readonly problems: readonly Problem[];
  readonly waiting: boolean;
  /** The answer needs more than judging, such as asking everybody for another day. */
  readonly long: boolean;
};

/**
 * Asks what the draft gives. While an answer is on its way only the newest change waits for the next, so that the numbers
 * keep moving under a slider; one that takes long gives way to a newer change.
 */
export function useWhatIf(data: string, draft: Draft, fits: boolean): Found {
  const [shown, setShown] = useState<Found>({ found: undefined, problems: [], waiting: true, long: false });
  const going = useRef<{ readonly stop: AbortController; long: boolean } | undefined>(undefined);
  const next = useRef<unknown>(undefined);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
      going.current?.stop.abort();
    },
    [],
  );
  const body = JSON.stringify(askedOf(data, draft));
  // Asked before the change is painted, so that the answer is on its way meanwhile.
  useLayoutEffect(() => {
    if (!fits) return;
    const step = (): void => {
      const wanted = next.current;
      if (wanted === undefined || going.current !== undefined) return;
      next.current = undefined;
      const now = { stop: new AbortController(), long: false };
      going.current = now;
      setShown((before) => ({ ...before, waiting: true }));
      const later = setTimeout(() => {
        now.long = true;
        setShown((before) => ({ ...before, long: true }));
        if (next.current !== undefined) now.stop.abort();
      }, LONG);
      // All that an answer changes is painted once.
      const end = (came: Partial<Found>): void => {
        clearTimeout(later);
        going.current = undefined;
        if (!alive.current) return;
        setShown((before) => ({ ...before, ...came, waiting: next.current !== undefined, long: false }));
        step();
      };
      ask<WhatIf>('POST', '/api/what-if', wanted, now.stop.signal).then(
        (found) => end({ found, problems: [] }),
        (cause: unknown) => end(now.stop.signal.aborted ? {} : { problems: problemsIn(cause) }),
      );
    };
    next.current = JSON.parse(body);
    if (going.current?.long) going.current.stop.abort();
    step();
  }, [body, fits]);
  return shown;
}
