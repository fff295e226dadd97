import type { CalendarDate } from '../../basics/index.ts';
import { isoDate } from '../../basics/index.ts';
import type { Document } from '../../write/index.ts';
import type { Paper } from '../blocks.ts';
import { number as thousands } from '../numbers.ts';
import { type MotionCase, type MotionCount, type MotionRequest, withAlias } from './motion-case.ts';
import { BULK_TEMPLATE, MOTION_TEMPLATE } from './motion-templates.ts';
import type { CountyProfile } from './profile.ts';

/** What is the same for all motions of a run. */
export type MotionTerms = {
  readonly profile: CountyProfile;
  readonly asOf: CalendarDate;
  readonly paper: Paper;
};

const REQUEST_WORDS: Readonly<Record<MotionRequest, string>> = {
  'dismiss-and-seal': 'Dismiss and seal',
  dismiss: 'Dismiss',
  'reduce-misdemeanor': 'Redesignate as misdemeanor',
  'reduce-infraction': 'Redesignate as infraction',
  resentence: 'Recall sentence and resentence',
};

/** The subdivisions of HS 11361.8 by which a case goes. */
const ROUTE: Readonly<Record<MotionCase['route'], string>> = { petition: '11361.8(b)', application: '11361.8(f)' };

/** A county's title and paragraphs are written for HS 11361.8, and a motion without a ground in it goes without them. */
const TITLE_WITHOUT_GROUND = 'MOTION FOR RELIEF IN THE INTEREST OF JUSTICE';

function ownParagraphs({ ground }: MotionCase, { wording }: CountyProfile): readonly string[] {
  return ground === 'none' ? [] : wording.paragraphs;
}

function titleOf({ ground }: Pick<MotionCase, 'ground'>, { wording }: CountyProfile, route: string): string {
  return ground === 'none' ? TITLE_WITHOUT_GROUND : wording.title.replaceAll('{route}', route);
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
      orders: ordersOf(of.counts, of.ground),
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
      grounds: [...groundsOfMany(cases), ...ownParagraphs(first, profile)],
      identifiers: profile.wording.identifiers,
      orders: ordersOf(counts, first.ground),
      exhibit: cases.flatMap((each) =>
        each.counts.map((count) => [
          numbersOf(each),
          withAlias(each.person),
          each.person.birthDate,
          each.person.cii,
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

/** By which subdivision of HS 11361.8, in the exhibit. */
function underSection({ route }: MotionCase, { ground }: MotionCount): string {
  if (ground === 'none') return 'no';
  const subdivision = route === 'petition' ? '(b)' : '(f)';
  return ground === 'open' ? `${subdivision}, open` : subdivision;
}

function requestOf({ request, newSection }: MotionCount): string {
  return newSection === '' ? REQUEST_WORDS[request] : `${REQUEST_WORDS[request]}, ${newSection}`;
}

function groundsOf(of: MotionCase, profile: CountyProfile): readonly string[] {
  const { route, ground, caseNumber } = of;
  return [
    ...(ground === 'none'
      ? [[sentenceWords(of), WITHOUT_GROUND].filter(Boolean).join(' ')]
      : [
          [sentenceWords(of), LAW[route]].filter(Boolean).join(' '),
          'Under section 11361.9 the People have reviewed the record. The People do not challenge relief for these counts. The criteria are presumed to be met unless the contrary is proved by clear and convincing evidence (section 11361.8), and the People offer no such proof.',
          ...openWords(of),
        ]),
    ...(ground !== 'none' && route === 'petition'
      ? ['The People do not contend that relief would pose an unreasonable risk of danger to public safety.']
      : []),
    ...otherCountsWords(of),
    ...(caseNumber === ''
      ? [
          'The record of the Department of Justice gives no case number. The court is asked to find the case by defendant’s name, date of birth and date of conviction.',
        ]
      : []),
    ...ownParagraphs(of, profile),
  ];
}

const LAW: Readonly<Record<MotionCase['route'], string>> = {
  petition:
    'Health and Safety Code section 11361.8, subdivisions (a) and (b), allow a person who is serving a sentence, and who would not have been guilty of an offense, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time, to have the sentence recalled and the case resentenced or dismissed, unless that would pose an unreasonable risk of danger to public safety.',
  application:
    'Health and Safety Code section 11361.8, subdivisions (e) and (f), entitle a person who has completed a sentence, and who would not have been guilty of an offense, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time, to have the conviction dismissed and sealed because it is now legally invalid, or redesignated as a misdemeanor or infraction.',
};

/** Where the statute gives no ground, none is stated, and the motion rests on what the People want and the court may do. */
const WITHOUT_GROUND =
  'The People have reviewed the record and ask for relief in the interest of justice (as to dismissal, Penal Code section 1385). They do not contend that Health and Safety Code section 11361.8 calls for it on the facts of the record. Whether the law allows the relief now is for the court to decide.';

/** What the record leaves open the motion does not state. */
function openWords({ counts }: MotionCase): readonly string[] {
  const open = counts.filter(({ ground }) => ground === 'open');
  if (open.length === 0) return [];
  const which = open.length === counts.length ? 'the counts listed' : open.map(countInWords).join(', ');
  return [
    `What section 11361.8 gives for ${which} turns on facts that the record does not show or on the judgment of the court. The People rest on the presumption.`,
  ];
}

/** `HS 11359 (count 2)`. */
function countInWords({ section, offense, number }: MotionCount): string {
  const what = section === '' ? offense : section;
  return number === '' ? what : `${what} (count ${number})`;
}

/** The same for many cases, which either all have a ground in the statute or none. */
function groundsOfMany(cases: readonly MotionCase[]): readonly string[] {
  const serving = cases.some(({ route }) => route === 'petition');
  const noRisk = 'the People do not contend that relief would pose an unreasonable risk of danger to public safety.';
  if (cases[0]!.ground === 'none') return [WITHOUT_GROUND];
  const counts = cases.flatMap((each) => each.counts);
  const open = counts.filter(({ ground }) => ground === 'open').length;
  const stated =
    'each defendant would not have been guilty of the offense listed, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time.';
  return [
    [
      open === 0
        ? capital(stated)
        : open < counts.length
          ? `But for the counts marked open in Exhibit A, ${stated}`
          : '',
      `Where the sentence has been completed${open < counts.length ? '' : ', and the offense would have been none or a lesser one had Proposition 64 been in effect at the time'}, Health and Safety Code section 11361.8, subdivisions (e) and (f), call for dismissal and sealing, or redesignation.`,
      serving
        ? `Where it is being served (marked (b) in Exhibit A), subdivisions (a) and (b) allow the sentence to be recalled; ${noRisk}`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    'Under section 11361.9 the People have reviewed the records and do not challenge relief for these counts. The criteria of section 11361.8 are presumed to be met, and the People offer no proof to the contrary.',
    ...(open === 0
      ? []
      : [
          `What section 11361.8 gives for the counts marked open in Exhibit A, ${thousands(open)} in all, turns on facts that the records do not show or on the judgment of the court. The People rest on the presumption.`,
        ]),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the record shows of the sentence; '' leaves it to the attorney. */
function sentenceWords({ route, sentence }: MotionCase): string {
  if (sentence === 'completed') return 'Defendant has completed the sentence for the counts listed.';
  if (sentence === 'serving') return 'Defendant is serving the sentence for the counts listed.';
  return route === 'petition' ? 'Defendant is serving the sentence for at least one of the counts listed.' : '';
}

function otherCountsWords({ otherCounts, otherCaseNumbers }: MotionCase): readonly string[] {
  if (otherCounts === 0) return [];
  const [count, them] =
    otherCounts === 1 ? ['one other conviction', 'it'] : [`${otherCounts} other convictions`, 'them'];
  const where = otherCaseNumbers.length === 0 ? 'in this case' : 'in this case or under another of the numbers given';
  return [`The record shows ${count} ${where}. This motion does not concern ${them}.`];
}

/** What the proposed order says, each where it applies. */
function ordersOf(counts: readonly MotionCount[], ground: MotionCase['ground']): readonly string[] {
  const asked = new Set(counts.map(({ request }) => request));
  return [
    ...(asked.has('resentence')
      ? ['The sentence for each count so listed is recalled, and defendant is resentenced as stated on the record.']
      : []),
    ...(asked.has('reduce-misdemeanor') || asked.has('reduce-infraction')
      ? ['Each count so listed is redesignated as stated, and is a misdemeanor or infraction for all purposes.']
      : []),
    ...(asked.has('dismiss-and-seal')
      ? [
          `Each count so listed is dismissed ${ground === 'none' ? 'in the interest of justice' : 'as legally invalid'}, and the record of the conviction is sealed. No access to it shall be permitted without order of the court.`,
        ]
      : []),
    ...(asked.has('dismiss') ? ['Each count so listed is dismissed.'] : []),
    ...(counts.some(({ endsRegistration }) => endsRegistration)
      ? [
          'Defendant is relieved of any duty to register as a narcotics offender under former Health and Safety Code section 11590 that rests on these counts.',
        ]
      : []),
    'The clerk shall report this order to the Department of Justice (Penal Code section 13151).',
  ];
}
