import { restsOnStatute } from '../../court/index.ts';
import { type MotionCase, type MotionCount, withAlias } from '../motions/motion-case.ts';
import type { CountyProfile } from '../motions/profile.ts';

/** What a form can be filled with, by the names that field maps use: text, or whether a box is checked. */
export type FormValues = {
  readonly text: (name: string) => string | undefined;
  readonly box: (name: string) => boolean | undefined;
};

const SECTIONS = ['11357', '11358', '11359', '11360', '11362.1'] as const;

/** The values of one case. A form with room for so many counts gets those from `firstCount` on. */
export function formValues(of: MotionCase, profile: CountyProfile, firstCount = 0): FormValues {
  const texts = new Map<string, string>([
    ...officeTexts(profile),
    ['county', profile.county],
    ['case.number', of.caseNumber],
    ['defendant', of.person.name],
    ['defendant.withAlias', withAlias(of.person)],
    ['defendant.birthDate', of.person.birthDate],
    ['conviction.date', [...new Set(of.counts.map(({ convictedOn }) => convictedOn).filter(Boolean))].join(', ')],
    ['otherSections', otherSections(of.counts)],
    ...SECTIONS.map((section) => [`sectionCount.${section}`, times(countsOf(of.counts, section))] as const),
    ...countTexts(of.counts.slice(firstCount)),
  ]);
  const boxes = new Map<string, boolean>([
    ['always', true],
    ['route.petition', restsOnStatute(of.ground) && of.route === 'petition'],
    ['route.application', restsOnStatute(of.ground) && of.route === 'application'],
    ['sentence.serving', of.sentence === 'serving'],
    ['sentence.completed', of.sentence === 'completed'],
    ['otherSections.any', otherSections(of.counts) !== ''],
    ...SECTIONS.map((section) => [`section.${section}`, countsOf(of.counts, section) > 0] as const),
  ]);
  return { text: (name) => texts.get(name), box: (name) => boxes.get(name) };
}

function officeTexts({ agency, attorney, caption, court }: CountyProfile): readonly (readonly [string, string])[] {
  const office = placeOf(agency.address);
  const seat = placeOf(court.address);
  return [
    ['attorney.name', attorney.name],
    ['attorney.bar', attorney.bar],
    ['attorney.nameAndBar', `${attorney.name} (SBN ${attorney.bar})`],
    ['attorney.for', caption.attorneyFor],
    ['agency.name', agency.name],
    ['agency.street', office.street],
    ['agency.city', office.city],
    ['agency.state', office.state],
    ['agency.zip', office.zip],
    ['agency.phone', agency.phone],
    ['agency.fax', agency.fax],
    ['agency.email', agency.email],
    ['court.branch', court.branch],
    ['court.street', seat.street],
    ['court.mailing', seat.street],
    ['court.cityZip', [seat.city, seat.zip].filter(Boolean).join(' ')],
  ];
}

/** Street, city, state and code of an address of which the last line is `Sacramento, CA 95800`. */
function placeOf(lines: readonly string[]): Readonly<Record<'street' | 'city' | 'state' | 'zip', string>> {
  const match = /^(.*?),?\s+([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/.exec(lines.at(-1)?.trim() ?? '');
  if (!match) return { street: lines.join(', '), city: '', state: '', zip: '' };
  return { street: lines.slice(0, -1).join(', '), city: match[1]!, state: match[2]!, zip: match[3]! };
}

/** Five rows of a table of counts; those that the case does not have are empty. */
function countTexts(counts: readonly MotionCount[]): readonly (readonly [string, string])[] {
  return [1, 2, 3, 4, 5].flatMap((place) => {
    const count = counts[place - 1];
    const [, code = '', section = ''] = /([A-Z]{2}) (.+)$/.exec(count?.section ?? '') ?? [];
    return [
      [`count.${place}.code`, code],
      [`count.${place}.section`, count && section === '' ? count.offense : section],
      [`count.${place}.level`, count?.level === 'unknown' ? '' : (count?.level ?? '')],
    ] as const;
  });
}

function sectionOf({ section }: MotionCount): string {
  return /^HS (\d+(?:\.\d+)?)(?=\(|$)/.exec(section.replace(/^attempt of /, ''))?.[1] ?? '';
}

function countsOf(counts: readonly MotionCount[], section: string): number {
  return counts.filter((count) => sectionOf(count) === section).length;
}

/** Sections that have no box of their own, each once: `HS 11366 x2, PC 32`. */
function otherSections(counts: readonly MotionCount[]): string {
  const found = new Map<string, number>();
  for (const count of counts) {
    if ((SECTIONS as readonly string[]).includes(sectionOf(count))) continue;
    const name = count.section === '' ? count.offense : count.section;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return [...found].map(([name, count]) => [name, times(count)].filter(Boolean).join(' ')).join(', ');
}

/** `x2`; nothing for one. */
function times(count: number): string {
  return count > 1 ? `x${count}` : '';
}
