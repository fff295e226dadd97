/**
 * An empty list of the same shape as lists of objects and texts. To the engine that runs us one that never held any is of
 * another shape, and so is what `list.map` makes in code that has been made quick: for lists that are kept and read again.
 */
export const NONE: readonly never[] = emptied();

function emptied(): readonly never[] {
  const list: unknown[] = [''];
  list.length = 0;
  return list as never[];
}

/** As `list.map(make)`, always of the shape of {@link NONE}. */
export function mapped<T, R>(list: readonly T[], make: (item: T) => R): readonly R[] {
  if (list.length === 0) return NONE;
  if (list.length === 1) return [make(list[0]!)];
  const made: R[] = [];
  for (const item of list) made.push(make(item));
  return made;
}

/** As `list.flatMap(listOf)`; the list of an only item as it is. */
export function allOfEach<T, R>(list: readonly T[], listOf: (item: T) => readonly R[]): readonly R[] {
  if (list.length === 0) return NONE;
  if (list.length === 1) return listOf(list[0]!);
  const all: R[] = [];
  for (const item of list) for (const each of listOf(item)) all.push(each);
  return all;
}
