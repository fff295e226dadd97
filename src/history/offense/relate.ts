import { mapped } from '../../basics/index.ts';
import { type Offense, type OffenseRole, offenseOf } from './offense.ts';
import { ownRole } from './own-role.ts';

/** What can stand between a person and a crime that was not simply committed. */
export type Relation = Extract<OffenseRole, 'attempt' | 'conspiracy' | 'solicitation' | 'accessory'>;

/** The relation that a qualifier names: `-ATTEMPTED`. Warrants and revocations, which stand there too, are none. */
export function relationIn(qualifiers: string): Relation | undefined {
  if (/ATTEMPT/i.test(qualifiers)) return 'attempt';
  if (/CONSPIR/i.test(qualifiers)) return 'conspiracy';
  if (/SOLICIT/i.test(qualifiers)) return 'solicitation';
  return /ACCESSORY/i.test(qualifiers) ? 'accessory' : undefined;
}

/**
 * Gives each section its role beside the others. PC 664 only says that the others were attempted, so it is no part of
 * its own unless it stands alone; PC 182, 32 and 653f are crimes themselves and stay.
 */
export function relate(read: readonly Offense[], qualifier: Relation | undefined): readonly Offense[] {
  const targets = read.filter((offense) => !isAttemptSection(offense));
  const attempted = targets.length > 0 && targets.length < read.length;
  const parts = targets.length > 0 ? targets : read.slice(0, 1);
  const companion = parts.map(ownRole).find(isCompanion);
  const attempts = parts.filter((part) => mayBeAttempted(part)).length;
  return mapped(parts, (part) => {
    if (!mayBeAttempted(part)) return offenseOf(part);
    const own = ownRole(part);
    const role = roleBeside({ part, own, companion, attempted, qualifier });
    const unclear = attempted && attempts > 1 && role === 'attempt';
    const beside = { ...part, role };
    return offenseOf(unclear ? withDoubt(beside, 'it is not clear which of the sections 664 belongs to') : beside);
  });
}

function isAttemptSection(offense: Offense): boolean {
  return offense.section === '664' && offense.code === 'PC';
}

function isCompanion(role: OffenseRole): role is 'conspiracy' | 'accessory' | 'solicitation' {
  return role === 'conspiracy' || role === 'accessory' || role === 'solicitation';
}

/** Enhancements, violations and sentencing tags keep their role whatever stands beside them. */
function mayBeAttempted(part: Offense): boolean {
  const own = ownRole(part);
  return own === 'principal' || own === 'attempt' || isCompanion(own);
}

type Beside = {
  readonly part: Offense;
  readonly own: OffenseRole;
  readonly companion: Relation | undefined;
  readonly attempted: boolean;
  readonly qualifier: Relation | undefined;
};

function roleBeside({ part, own, companion, attempted, qualifier }: Beside): OffenseRole {
  if (own !== 'principal') return attempted ? 'attempt' : own;
  if (companion) return companion;
  return attempted ? 'attempt' : part.role === 'principal' ? (qualifier ?? 'principal') : part.role;
}

function withDoubt(offense: Offense, doubt: string): Offense {
  const confidence = offense.confidence === 'certain' ? 'likely' : offense.confidence;
  return { ...offense, confidence, doubt: offense.doubt ? `${offense.doubt}; ${doubt}` : doubt };
}
