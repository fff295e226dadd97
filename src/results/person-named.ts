import type { DeterminationRow } from './results.ts';

/** What names a person outside of a delivery: a part that the record does not say in full is not there. */
export type PersonNamed = { readonly cii: string | undefined; readonly born: string | undefined };

/**
 * DOJ's person number names somebody within one delivery alone; a CII number and a whole birth date do in all. Of a CII
 * number the last eight digits are what all its forms share.
 */
export function personNamed({ cii_number, birth_date }: DeterminationRow): PersonNamed {
  const digits = cii_number.replaceAll(/\D/g, '').slice(-8);
  return {
    cii: digits.length < 8 || /^0+$/.test(digits) ? undefined : digits,
    born: /^\d{4}-\d{2}-\d{2}$/.test(birth_date) ? birth_date : undefined,
  };
}
