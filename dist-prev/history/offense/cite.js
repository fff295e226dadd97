import { isStatuteCode } from './offense.js';
import { ownRole } from './own-role.js';
/**
 * Reads our own citations: `HS 11357(a)`, `PC 288a(c)(1)`, `PC 213(a)(1)(A)`, `VC 2800.2`. Throws on any other text, since that is a
 * mistake in our tables; what a record prints goes through `parseCharge`.
 */
export function cite(citation) {
    const match = /^([A-Z]{2}) ([1-9]\d*(?:\.\d+)?)([a-z]{0,2})((?:\([0-9A-Za-z]+\))*)$/.exec(citation);
    const [, code = '', section = '', suffix = '', brackets = ''] = match ?? [];
    if (!match || !isStatuteCode(code))
        throw new Error(`Not a citation that the tables may use: ${citation}`);
    const subdivisions = brackets.toLowerCase().match(/[0-9a-z]+/g) ?? [];
    const offense = { code, section, suffix, subdivisions, role: 'principal', confidence: 'certain' };
    return { ...offense, role: ownRole(offense) };
}
/** `HS 11357(a)`, `attempt of HS 11359`. What stands alone by its nature (PC 32, PC 182) is printed bare. */
export function printOffense(offense) {
    const section = offense.section + offense.suffix + offense.subdivisions.map((each) => `(${each})`).join('');
    const cited = offense.code === 'unknown' ? `${section} (code unknown)` : `${offense.code} ${section}`;
    if (offense.role === ownRole(offense))
        return cited;
    switch (offense.role) {
        case 'attempt':
            return `attempt of ${cited}`;
        case 'conspiracy':
            return `conspiracy to commit ${cited}`;
        case 'accessory':
            return `accessory to ${cited}`;
        case 'solicitation':
            return `solicitation of ${cited}`;
        case 'principal':
        case 'enhancement':
        case 'violation':
        case 'sentencing-tag':
            return cited;
    }
}
