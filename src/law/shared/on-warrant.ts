import { type Charge, type Conviction, type Facts, cycleKeyOf } from '../../history/index.ts';
import { remembering } from './remembering.ts';

const WARRANT = /WARRANT|FAIL(URE)? TO APPEAR|\bFTA\b/i;

/** An arrest on a warrant may come long after the offense. The conviction's own charge may say so, or that of an arrest. */
export function onWarrant(facts: Facts, conviction: Conviction): boolean {
  if (namesWarrant(conviction) || namesWarrant(conviction.count)) return true;
  // The history may leave out charges that led to no conviction, as that of a warrant does.
  const key = cycleKeyOf(conviction.caseKey);
  if (!facts.mayName(key, isWarrant)) return false;
  const arrests = facts.wholeCycle(key)?.events.filter(({ kind }) => kind === 'arrest') ?? [];
  return arrests.some(({ counts }) => counts.some(namesWarrant));
}

function namesWarrant({ charge }: { readonly charge: Charge | undefined }): boolean {
  return charge !== undefined && isWarrant(charge);
}

const isWarrant = remembering(
  ({ description, qualifiers = '' }) => WARRANT.test(description) || WARRANT.test(qualifiers),
);
