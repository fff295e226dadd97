import type { Charge } from '../../history/index.ts';
import type { Match } from './listed-offenses.ts';
import { registrableIn } from './registrable-offenses.ts';
import { superStrikeIn } from './super-strikes.ts';

/** The same charge text is one object for many rows, so what the lists say of it is looked up once. */
export function remembering(find: (charge: Charge) => Match): (charge: Charge) => Match {
  const memory = new WeakMap<Charge, Match>();
  return (charge) => {
    let found = memory.get(charge);
    if (found === undefined) memory.set(charge, (found = find(charge)));
    return found;
  };
}

/** {@link superStrikeIn}, looked up once for each charge. */
export const superStrikeOf = remembering(superStrikeIn);

/** {@link registrableIn}, looked up once for each charge. */
export const registrableOf = remembering(registrableIn);
