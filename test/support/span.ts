const PRIME = 1_000_003;

/** What can be worked out from vectors: those vectors that are sums of multiples of them. */
export function spanOf(vectors: readonly (readonly boolean[])[]): (wanted: readonly boolean[]) => boolean {
  const basis: { readonly lead: number; readonly row: readonly number[] }[] = [];
  const reduced = (vector: readonly boolean[]): readonly number[] => {
    let row = vector.map(Number);
    for (const { lead, row: known } of basis) {
      const by = row[lead]!;
      if (by !== 0) row = row.map((each, i) => (each + (PRIME - by) * known[i]!) % PRIME);
    }
    return row;
  };
  for (const vector of vectors) {
    const row = reduced(vector);
    const lead = row.findIndex((each) => each !== 0);
    if (lead < 0) continue;
    const inverse = power(row[lead]!, PRIME - 2);
    basis.push({ lead, row: row.map((each) => (each * inverse) % PRIME) });
  }
  return (wanted) => reduced(wanted).every((each) => each === 0);
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power((base * base) % PRIME, Math.floor(exponent / 2));
  return exponent % 2 === 1 ? (half * base) % PRIME : half;
}
