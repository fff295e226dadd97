import type { Charge } from '../../history/index.ts';

/** The same charge text is one object for many rows, so what is found in it is looked up once. */
export function remembering<T>(find: (charge: Charge) => T): (charge: Charge) => T {
  const memory = new WeakMap<Charge, { readonly found: T }>();
  return (charge) => {
    let known = memory.get(charge);
    if (known === undefined) memory.set(charge, (known = { found: find(charge) }));
    return known.found;
  };
}
