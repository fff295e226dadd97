import type { Charge, Offense } from '../../history/index.ts';

/** The sections that Proposition 64 rewrote and HS 11361.8(e) names. HS 11357.5 is a section of its own and none of them. */
export type CannabisSection = '11357' | '11358' | '11359' | '11360';

export const CANNABIS_SECTIONS: readonly CannabisSection[] = ['11357', '11358', '11359', '11360'];

/** True of HS 11357 to 11360 in any role of a crime: done, attempted, agreed upon. */
export function isCannabisOffense(offense: Offense): boolean {
  return sectionOf(offense) !== undefined;
}

/** The section of the first part of a charge that is a cannabis offense, also behind a sentencing tag or PC 182. */
export function cannabisSection(charge: Charge): CannabisSection | undefined {
  for (const part of charge.parts) {
    const section = sectionOf(part);
    if (section) return section;
  }
  return undefined;
}

function sectionOf({ code, section, suffix, role }: Offense): CannabisSection | undefined {
  if (code !== 'HS' || suffix !== '' || role === 'sentencing-tag' || role === 'violation') return undefined;
  return CANNABIS_SECTIONS.find((each) => each === section);
}
