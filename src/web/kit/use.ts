import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../basics/index.ts';
import type { Told } from '../../server/index.ts';
import { ask, problemsIn } from './api.ts';

/** Something asked for: on its way, here, or refused. */
export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'refused'; readonly problems: readonly Problem[] };

/** Asks for `path` when it changes; `set` puts a newer value in its place, `again` asks once more. */
export function useAsked<T>(path: string): {
  readonly asked: Asked<T>;
  readonly set: (value: T) => void;
  readonly again: () => void;
} {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting' });
  const [turn, setTurn] = useState(0);
  /** How often a newer value was put in: an answer that was on its way meanwhile is older, and would undo it. */
  const news = useRef(0);
  useEffect(() => {
    let current = true;
    const before = news.current;
    const take = (next: Asked<T>): void => {
      if (current && news.current === before) setAsked(next);
    };
    ask<T>('GET', path).then(
      (value) => take({ state: 'here', value }),
      (cause: unknown) => take({ state: 'refused', problems: problemsIn(cause) }),
    );
    return () => {
      current = false;
    };
  }, [path, turn]);
  return {
    asked,
    set: useCallback((value: T) => {
      news.current++;
      setAsked({ state: 'here', value });
    }, []),
    again: useCallback(() => setTurn((now) => now + 1), []),
  };
}

/** Something that is done on request: whether it is going on, and what stood in its way. */
export function useDeed(): {
  readonly busy: boolean;
  readonly problems: readonly Problem[];
  readonly run: (deed: () => Promise<void>) => void;
} {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const alive = useRef(true);
  useEffect(() => () => void (alive.current = false), []);
  const run = useCallback((deed: () => Promise<void>) => {
    setBusy(true);
    setProblems([]);
    deed()
      .catch((cause: unknown) => alive.current && setProblems(problemsIn(cause)))
      .finally(() => alive.current && setBusy(false));
  }, []);
  return { busy, problems, run };
}

/** Listens to the server's news while `active`. After a break the listener is told, so that it can ask anew. */
export function useNews(active: boolean, heard: (told: Told) => void, mended: () => void): void {
  const latest = useRef({ heard, mended });
  latest.current = { heard, mended };
  useEffect(() => {
    if (!active) return undefined;
    const source = new EventSource('/api/events');
    let broken = false;
    source.onmessage = ({ data }: MessageEvent<string>) => latest.current.heard(JSON.parse(data) as Told);
    source.onopen = () => {
      // What happened between the first look and now, or during a break, was not heard.
      latest.current.mended();
      broken = false;
    };
    source.onerror = () => {
      if (!broken) latest.current.mended();
      broken = true;
    };
    return () => source.close();
  }, [active]);
}
