export const CANNABIS_SECTIONS = ['11357', '11358', '11359', '11360'];
/** True of HS 11357 to 11360 in any role of a crime: done, attempted, agreed upon. */
export function isCannabisOffense(offense) {
    return sectionOf(offense) !== undefined;
}
/** The section of the first part of a charge that is a cannabis offense, also behind a sentencing tag or PC 182. */
export function cannabisSection(charge) {
    for (const part of charge.parts) {
        const section = sectionOf(part);
        if (section)
            return section;
    }
    return undefined;
}
function sectionOf({ code, section, suffix, role }) {
    if (code !== 'HS' || suffix !== '' || role === 'sentencing-tag' || role === 'violation')
        return undefined;
    return CANNABIS_SECTIONS.find((each) => each === section);
}
