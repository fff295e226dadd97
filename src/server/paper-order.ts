import type { FileRole, PaperAsked } from './paper-api.ts';

/** A file that was brought for an order. */
export type Brought = { readonly role: FileRole; readonly path: string };

/** What a process of its own is to make, from files of this machine. */
export type PaperOrder = {
  readonly results: string;
  readonly asked: PaperAsked;
  readonly brought: readonly Brought[];
  /** Where the office's details were written for this order, if it has any. */
  readonly profile: string | undefined;
  /** Results of other runs by whose court ledgers an export goes. */
  readonly after: readonly string[];
};
