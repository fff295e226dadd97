import { cite, ownRole } from '../../history/index.js';
import { NO_MATCH, lies } from './listed-offenses.js';
const FINDING = cite('PC 186.22(b)(4)');
/** PC 186.22(b)(4) makes these felonies punishable by life when committed for a street gang. */
const FELONIES = [
    { offense: 'PC 136.1', what: 'threats to victims or witnesses' },
    { offense: 'PC 213(a)(1)(A)', what: 'home invasion robbery in concert' },
    { offense: 'PC 215', what: 'carjacking' },
    { offense: 'PC 246', what: 'shooting at an inhabited dwelling or vehicle' },
    { offense: 'PC 519', what: 'extortion' },
    { offense: 'PC 12022.55', what: 'discharge of a firearm from a vehicle' },
].map(({ offense, what }) => ({ entry: gangEntry(offense, `${what}, for a street gang`), listed: cite(offense) }));
/** The entries above, for pages and tests: each counts together with a finding under PC 186.22(b)(4). */
export const GANG_FELONIES = FELONIES.map(({ entry }) => entry);
/**
 * Finds one of the felonies and the gang finding in the same charge. A finding alone is possible: it is never made but
 * upon such a felony, which then is another count of the case.
 */
export function gangFindingIn(charge) {
    const finding = surestPart(charge, FINDING);
    if (!finding)
        return NO_MATCH;
    const felonies = FELONIES.flatMap(({ entry, listed }) => {
        const found = surestPart(charge, listed);
        return found ? [{ entry, ...found }] : [];
    });
    const felony = felonies.find(({ sure }) => sure) ?? felonies[0];
    if (!felony)
        return finding.sure ? { is: 'possible', ...FINDING_ALONE, part: finding.part } : NO_MATCH;
    const { entry, part } = felony;
    if (felony.sure && finding.sure)
        return { is: 'certain', entry, part, because: `${entry.offense} is ${entry.what}` };
    const because = `the charge may be ${entry.offense} with a finding under PC 186.22(b)(4)`;
    return { is: 'possible', entry, part, because };
}
const FINDING_ALONE = {
    entry: gangEntry('PC 186.22(b)(4)', 'a felony punishable by life, for a street gang'),
    because: 'the finding under PC 186.22(b)(4) is printed without the felony that it belongs to',
};
function surestPart(charge, listed) {
    const found = charge.parts.flatMap((part) => {
        const lying = lies(part, listed);
        if (lying === 'no' || part.role === 'accessory' || part.role === 'solicitation')
            return [];
        return [{ part, sure: lying === 'yes' && part.confidence !== 'doubtful' && part.role === ownRole(part) }];
    });
    return found.find(({ sure }) => sure) ?? found[0];
}
function gangEntry(offense, what) {
    const authority = 'a felony punishable by life imprisonment by a finding under PC 186.22(b)(4)';
    return { offense, is: 'certain', what, clause: 'PC 667(e)(2)(C)(iv)(VIII)', authority };
}
