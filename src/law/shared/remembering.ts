import type { Charge } from '../../history/index.ts';

/** What was found in a charge, by the number of who looked for it. */
type Memory = ({ readonly found: unknown } | undefined)[];

const memories = new WeakMap<Charge, Memory>();

/** The charge that was looked at last: the questions about a conviction come one after the other. */
let last: Charge | undefined;
let ofLast: Memory = [];

let finders = 0;

/** The same charge text is one object for many rows, so what is found in it is looked up once. */
export function remembering<T>(find: (charge: Charge) => T): (charge: Charge) => T {
  const number = finders++;
  return (charge) => {
    const memory = memoryOf(charge);
    const known = (memory[number] ??= { found: find(charge) });
    return known.found as T;
  };
}

function memoryOf(charge: Charge): Memory {
  if (charge !== last) {
    ofLast = memories.get(charge) ?? begun(charge);
    last = charge;
  }
  return ofLast;
}

function begun(charge: Charge): Memory {
  const memory: Memory = Array.from({ length: finders }, () => undefined);
  memories.set(charge, memory);
  return memory;
}
