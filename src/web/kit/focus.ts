import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the place that the focus goes to when what had it is gone from the page after a change of `of`: whoever works with
 * keys or a screen reader would begin at the top of the page again.
 */
export function useFocusAfter<T extends HTMLElement>(of: unknown): { readonly current: T | null } {
  const place = useRef<T>(null);
  const last = useRef(of);
  useLayoutEffect(() => {
    if (last.current === of) return;
    last.current = of;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) place.current?.focus({ preventScroll: true });
  }, [of]);
  return place;
}
