/**
 * An empty list of the shape that lists of objects and texts have. To the engine that runs us an empty list that never
 * held one is of another shape, and so are lists that `map` makes in code that was made quick: code that meets both is
 * made quick several times. For lists that are kept and met again and again.
 */
export const NONE: readonly never[] = emptied();

function emptied(): readonly never[] {
  const list: unknown[] = [''];
  list.length = 0;
  return list as never[];
}

/** As `list.map(make)`, always of the shape of {@link NONE}. */
export function mapped<T, R>(list: readonly T[], make: (item: T, index: number) => R): readonly R[] {
  if (list.length === 0) return NONE;
  const made: R[] = [];
  for (let i = 0; i < list.length; i++) made.push(make(list[i]!, i));
  return made;
}
