import type { Charge } from '../../history/index.ts';
/** The same charge text is one object for many rows, so what is found in it is looked up once. */
export declare function remembering<T>(find: (charge: Charge) => T): (charge: Charge) => T;
