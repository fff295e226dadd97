import { ownRole } from './own-role.js';
/** The relation that a qualifier names: `-ATTEMPTED`. Warrants and revocations, which stand there too, are none. */
export function relationIn(qualifiers) {
    if (/ATTEMPT/i.test(qualifiers))
        return 'attempt';
    if (/CONSPIR/i.test(qualifiers))
        return 'conspiracy';
    if (/SOLICIT/i.test(qualifiers))
        return 'solicitation';
    return /ACCESSORY/i.test(qualifiers) ? 'accessory' : undefined;
}
/**
 * Gives each section its role beside the others. PC 664 only says that the others were attempted, so it is no part of
 * its own unless it stands alone; PC 182, 32 and 653f are crimes themselves and stay.
 */
export function relate(read, qualifier) {
    const targets = read.filter((offense) => !isAttemptSection(offense));
    const attempted = targets.length > 0 && targets.length < read.length;
    const parts = targets.length > 0 ? targets : read.slice(0, 1);
    const companion = parts.map(ownRole).find(isCompanion);
    const attempts = parts.filter((part) => mayBeAttempted(part)).length;
    return parts.map((part) => {
        if (!mayBeAttempted(part))
            return part;
        const own = ownRole(part);
        const role = roleBeside({ part, own, companion, attempted, qualifier });
        const unclear = attempted && attempts > 1 && role === 'attempt';
        return unclear
            ? withDoubt({ ...part, role }, 'it is not clear which of the sections 664 belongs to')
            : { ...part, role };
    });
}
function isAttemptSection(offense) {
    return offense.section === '664' && offense.code === 'PC';
}
function isCompanion(role) {
    return role === 'conspiracy' || role === 'accessory' || role === 'solicitation';
}
/** Enhancements, violations and sentencing tags keep their role whatever stands beside them. */
function mayBeAttempted(part) {
    const own = ownRole(part);
    return own === 'principal' || own === 'attempt' || isCompanion(own);
}
function roleBeside({ part, own, companion, attempted, qualifier }) {
    if (own !== 'principal')
        return attempted ? 'attempt' : own;
    if (companion)
        return companion;
    return attempted ? 'attempt' : part.role === 'principal' ? (qualifier ?? 'principal') : part.role;
}
function withDoubt(offense, doubt) {
    const confidence = offense.confidence === 'certain' ? 'likely' : offense.confidence;
    return { ...offense, confidence, doubt: offense.doubt ? `${offense.doubt}; ${doubt}` : doubt };
}
