import type { Problem } from '../basics/index.ts';
import type { CarriedLine } from './carried.ts';
import { newDecisions } from './kept.ts';
import { type Ledger, type ToldSame, withCarried } from './ledger.ts';
import type { Correction } from './plan-export.ts';
import type { Reviewed } from './reviewed.ts';

type Given = {
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  readonly corrections: ReadonlyMap<string, Correction>;
};

/** What people told to be the same as a conviction that an earlier delivery sent. */
export type Told = {
  /** The ledger as it is with that. */
  readonly ledger: Ledger;
  /** The corrections that are about other things. */
  readonly corrections: Given['corrections'];
  /** What of it the ledger did not have. */
  readonly same: readonly ToldSame[];
  readonly problems: readonly Problem[];
};

/** Takes `yes`, or a key of the earlier delivery, under `withdraw` as what it says of a conviction that may have been sent. */
export function toldSame(before: Ledger, { reviewed, corrections }: Given): Told {
  const known = new Map(before.own.same);
  for (const key of newDecisions(before, reviewed).keys()) known.delete(key);
  const kept = new Map(corrections);
  const same: ToldSame[] = [];
  const problems: Problem[] = [];
  for (const [key, correction] of corrections) {
    if (!correction.withdraw) continue;
    const { keys, lines } = candidatesOf(key, before);
    const tell = (code: string, hint: string): void =>
      void problems.push({ code, field: 'withdraw', hint, ...correction.from });
    if (correction.same !== undefined && !(correction.same in lines)) {
      tell('bad-correction', keys.length === 0 ? NOT_IN_DOUBT : NO_SUCH_KEY);
      continue;
    }
    const earlier = correction.same ?? known.get(key) ?? keys[0] ?? '';
    // Nothing is known of what was sent: it is withdrawn, and no more.
    if (!(earlier in lines)) continue;
    if (correction.same === undefined && !known.has(key) && keys.length > 1) {
      tell(
        'which-conviction',
        `it may be one of ${keys.length} convictions of the earlier delivery: write under withdraw the key that it is, of those that court_note names`,
      );
      continue;
    }
    kept.delete(key);
    if (known.get(key) !== earlier) same.push({ key, earlier });
    known.set(key, earlier);
  }
  const withdrawn = new Set([...before.own.withdrawn].filter((key) => !known.has(key)));
  const ledger = withCarried({ ...before, own: { ...before.own, withdrawn, same: known } }, before.carried);
  return { ledger, corrections: kept, same, problems };
}

const NOT_IN_DOUBT = 'expected yes, no or nothing: this conviction may be none of an earlier delivery';

const NO_SUCH_KEY = 'expected yes, no, nothing, or one of the keys that court_note names and that was sent';

/** Keys of the earlier deliveries that it may be, and the lines that are known of them. */
function candidatesOf(
  key: string,
  { carried, own, unsure }: Ledger,
): { readonly keys: readonly string[]; readonly lines: Readonly<Record<string, CarriedLine>> } {
  const isDoubted = unsure.has(key) || own.same.has(key) || own.withdrawn.has(key);
  // What was sent from here is taken back, and is no other delivery's.
  if (!isDoubted || own.telling.has(key)) return { keys: [], lines: {} };
  const told = [...carried.values()].flatMap((from) => from.get(key) ?? []);
  const keys = new Set(told.flatMap(({ unsure }) => unsure?.keys ?? []));
  return { keys: [...keys], lines: Object.assign({}, ...told.map(({ candidates }) => candidates)) };
}
