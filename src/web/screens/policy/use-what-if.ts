import { useLayoutEffect, useState } from 'preact/hooks';
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

type Going = { readonly stop: AbortController; long: boolean };

/**
 * Asks what a draft gives. While an answer is on its way only the newest change waits for the next, so that the numbers
 * keep moving under a slider; one that takes long gives way to a newer change.
 */
export class WhatIfAsker {
  readonly #data: string;
  #shown: Found = { found: undefined, problems: [], waiting: true, long: false };
  #show: (shown: Found) => void = () => {};
  #asked = '';
  #next: string | undefined;
  #going: Going | undefined;

  constructor(data: string) {
    this.#data = data;
  }

  get shown(): Found {
    return this.#shown;
  }

  /** Calls back with what is known from now on; until the returned function is called, which also ends the asking. */
  listen(show: (shown: Found) => void): () => void {
    this.#show = show;
    return () => {
      this.#show = () => {};
      this.#asked = '';
      this.#next = undefined;
      this.#going?.stop.abort();
    };
  }

  /** Asks about a draft that can be judged; nothing when it was the last that was asked about. */
  want(draft: Draft): void {
    const body = JSON.stringify(askedOf(this.#data, draft));
    if (body === this.#asked) return;
    this.#asked = body;
    this.#next = body;
    if (this.#going?.long) this.#going.stop.abort();
    this.#step();
  }

  #step(): void {
    if (this.#next === undefined || this.#going !== undefined) return;
    const wanted: unknown = JSON.parse(this.#next);
    this.#next = undefined;
    const now: Going = { stop: new AbortController(), long: false };
    this.#going = now;
    this.#tell({ waiting: true });
    const later = setTimeout(() => {
      now.long = true;
      this.#tell({ long: true });
      if (this.#next !== undefined) now.stop.abort();
    }, LONG);
    // All that an answer changes is painted once.
    const end = (came: Partial<Found>): void => {
      clearTimeout(later);
      this.#going = undefined;
      this.#tell({ ...came, waiting: this.#next !== undefined, long: false });
      this.#step();
    };
    ask<WhatIf>('POST', '/api/what-if', wanted, now.stop.signal).then(
      (found) => end({ found, problems: [] }),
      (cause: unknown) => end(now.stop.signal.aborted ? {} : { problems: problemsIn(cause) }),
    );
  }

  #tell(part: Partial<Found>): void {
    this.#shown = { ...this.#shown, ...part };
    this.#show(this.#shown);
  }
}

/** What the draft gives, as far as it is known. */
export function useWhatIf(asker: WhatIfAsker, draft: Draft, fits: boolean): Found {
  const [shown, setShown] = useState(asker.shown);
  useLayoutEffect(() => asker.listen(setShown), [asker]);
  // Most changes were asked about as soon as they were made.
  useLayoutEffect(() => {
    if (fits) asker.want(draft);
  }, [asker, draft, fits]);
  return shown;
}
