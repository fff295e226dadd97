import type { CalendarDate } from '../../basics/index.ts';
import { isoDate } from '../../basics/index.ts';
import { restsOnStatute } from '../../court/index.ts';
import type { Document } from '../../write/index.ts';
import type { Paper } from '../blocks.ts';
import { type MotionCase, type MotionCount, withAlias } from './motion-case.ts';
import { groundsOf, groundsOfMany } from './motion-grounds.ts';
import { REQUEST_WORDS, ordersOf } from './motion-orders.ts';
import { BULK_TEMPLATE, MOTION_TEMPLATE } from './motion-templates.ts';
import type { CountyProfile } from './profile.ts';

/** What is the same for all motions of a run. */
export type MotionTerms = {
  readonly profile: CountyProfile;
  readonly asOf: CalendarDate;
  readonly paper: Paper;
};

/** The subdivisions of HS 11361.8 by which a case goes. */
const ROUTE: Readonly<Record<MotionCase['route'], string>> = { petition: '11361.8(b)', application: '11361.8(f)' };

/** A county's title is written for HS 11361.8, and a motion that does not rest on it goes without it. */
const TITLE_WITHOUT_GROUND = 'MOTION FOR RELIEF IN THE INTEREST OF JUSTICE';

function titleOf({ ground }: Pick<MotionCase, 'ground'>, { wording }: CountyProfile, route: string): string {
  return restsOnStatute(ground) ? wording.title.replaceAll('{route}', route) : TITLE_WITHOUT_GROUND;
}

/** The motion of one case, its proposed order and its proof of service. */
export function motionDocument(of: MotionCase, terms: MotionTerms): Document {
  const { profile, asOf, paper } = terms;
  const known = (value: string): string => (profile.wording.identifiers ? value : '');
  return {
    template: MOTION_TEMPLATE,
    data: {
      ...common(terms, titleOf(of, profile, ROUTE[of.route])),
      asOf: isoDate(asOf),
      paper,
      defendant: withAlias(of.person).toUpperCase(),
      caseNumber: of.caseNumber === '' ? 'not known' : of.caseNumber,
      otherNumbers: of.otherCaseNumbers.join(', '),
      sentencedBy: of.court,
      birthDate: known(of.person.birthDate),
      cii: known(of.person.cii),
      rows: of.counts.map(rowOf),
      grounds: groundsOf(of, profile),
      orders: ordersOf(of.counts, of.ground, 'the list above'),
    },
  };
}

/** One motion and one proposed order for many cases, with the cases as an exhibit in the order of their numbers. */
export function bulkMotionDocument(
  cases: readonly MotionCase[],
  { number, of }: { readonly number: number; readonly of: number },
  terms: MotionTerms,
): Document {
  const { profile, asOf, paper } = terms;
  const counts = cases.flatMap((each) => each.counts);
  const [first] = cases as readonly [MotionCase];
  return {
    template: BULK_TEMPLATE,
    data: {
      ...common(terms, titleOf(first, profile, '11361.8')),
      asOf: isoDate(asOf),
      paper,
      batch: of === 1 ? '' : `Batch ${number} of ${of}`,
      sentencedBy: first.court,
      cases: cases.length,
      counts: counts.length,
      byRequest: [...new Set(counts.map(({ request }) => request))].map((request) => [
        REQUEST_WORDS[request],
        counts.filter((count) => count.request === request).length,
      ]),
      grounds: groundsOfMany(cases, profile),
      identifiers: profile.wording.identifiers,
      orders: ordersOf(counts, first.ground, 'Exhibit A'),
      exhibit: cases.flatMap((each) =>
        each.counts.map((count) => [
          numbersOf(each),
          withAlias(each.person),
          [each.person.birthDate, each.person.cii].filter(Boolean).join(' '),
          count.number,
          count.section === '' ? count.offense : count.section,
          count.convictedOn === '' ? 'not known' : count.convictedOn,
          requestOf(count),
          underSection(each, count),
        ]),
      ),
    },
  };
}

function common(
  { profile }: MotionTerms,
  title: string,
): Extract<Document['data'], { readonly [key: string]: unknown }> {
  const { agency, attorney, caption, court, county } = profile;
  return {
    title,
    block: [
      `${attorney.name}${attorney.title === '' ? '' : `, ${attorney.title}`} (SBN ${attorney.bar})`,
      agency.name,
      ...agency.address,
      `Telephone: ${agency.phone}${agency.fax === '' ? '' : `   Fax: ${agency.fax}`}`,
      ...(agency.email === '' ? [] : [agency.email]),
      `Attorney for ${caption.attorneyFor}`,
    ],
    court: court.name,
    courtPlace: [court.branch, ...court.address].filter(Boolean).join(', '),
    county,
    plaintiff: caption.plaintiff,
    signs: attorney.name,
    signsAs: [attorney.title, agency.name].filter(Boolean).join(', '),
  };
}

function numbersOf({ caseNumber, otherCaseNumbers }: MotionCase): string {
  if (caseNumber === '') return 'not known';
  return otherCaseNumbers.length === 0 ? caseNumber : `${caseNumber}; also ${otherCaseNumbers.join(', ')}`;
}

function rowOf(count: MotionCount): readonly string[] {
  return [
    count.number,
    count.section,
    count.offense,
    count.level === 'unknown' ? 'not known' : count.level,
    count.convictedOn === '' ? 'not known' : count.convictedOn,
    requestOf(count),
  ];
}

/** By which subdivision of HS 11361.8, in the exhibit, and what it gives where that is not what is asked. */
function underSection({ route }: MotionCase, { ground, given }: MotionCount): string {
  if (ground === 'none') return 'no';
  const subdivision = route === 'petition' ? '(b)' : '(f)';
  if (ground === 'open') return `${subdivision}, open`;
  return given === undefined ? subdivision : `${subdivision}, ${given}`;
}

function requestOf({ request, newSection }: MotionCount): string {
  return newSection === '' ? REQUEST_WORDS[request] : `${REQUEST_WORDS[request]}, ${newSection}`;
}
