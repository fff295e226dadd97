import { restsOnStatute } from '../../court/index.ts';
import { number as thousands } from '../numbers.ts';
import type { GivenRelief, MotionCase, MotionCount } from './motion-case.ts';
import type { CountyProfile } from './profile.ts';

/** The grounds of one case, a paragraph each. */
export function groundsOf(of: MotionCase, profile: CountyProfile): readonly string[] {
  const { route, ground, caseNumber } = of;
  return [
    ...groundWords(of),
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

/** A county's paragraphs are written for HS 11361.8, and a motion that does not rest on it goes without them. */
function ownParagraphs({ ground }: MotionCase, { wording }: CountyProfile): readonly string[] {
  return restsOnStatute(ground) ? wording.paragraphs : [];
}

function groundWords(of: MotionCase): readonly string[] {
  const { route, ground, counts } = of;
  const after = (words: string): string => [sentenceWords(of), words].filter(Boolean).join(' ');
  if (ground === 'none') return [after(WITHOUT_GROUND)];
  if (ground === 'beyond') {
    const given = givenWords(counts, (those) => (those.length === counts.length ? 'the counts listed' : named(those)));
    return [
      after(
        `On the facts of the record Health and Safety Code section 11361.8 itself gives less than is asked: ${given}.`,
      ),
      beyondWords('record'),
      IN_ITS_PLACE,
    ];
  }
  return [
    after(LAW[route]),
    'Under section 11361.9 the People have reviewed the record. The People do not challenge relief for these counts. The criteria are presumed to be met unless the contrary is proved by clear and convincing evidence (section 11361.8), and the People offer no such proof.',
    ...openWords(of),
    ...moreWords(counts),
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

/** Where it gives less than is asked, the motion says what, and rests for the rest on what the court may do. */
function beyondWords(reviewed: 'record' | 'records'): string {
  return `The People have reviewed the ${reviewed} under section 11361.9 and do not challenge relief for these counts. They ask for the relief stated with each in the interest of justice (as to dismissal, Penal Code section 1385), and do not contend that section 11361.8 calls for it. Whether the law allows it now is for the court to decide.`;
}

const IN_ITS_PLACE =
  'If the court does not grant the relief asked for a count, the People ask in its place for what section 11361.8 gives for it.';

const GIVEN_WORDS: Readonly<Record<GivenRelief, string>> = {
  dismissal: 'dismissal and sealing',
  misdemeanor: 'redesignation as a misdemeanor',
  infraction: 'redesignation as an infraction',
  resentencing: 'recall of the sentence and resentencing',
};

/** `redesignation as a misdemeanor for HS 11359 (count 1), and redesignation as an infraction for …`. */
function givenWords(counts: readonly MotionCount[], which: (those: readonly MotionCount[]) => string): string {
  return (Object.keys(GIVEN_WORDS) as readonly GivenRelief[])
    .map((given) => [given, counts.filter((count) => count.given === given)] as const)
    .filter(([, those]) => those.length > 0)
    .map(([given, those]) => `${GIVEN_WORDS[given]} for ${which(those)}`)
    .join(', and ');
}

/** Less may be asked than the statute gives; nobody is to lose the rest by it. */
function moreWords(counts: readonly MotionCount[]): readonly string[] {
  if (counts.every(({ given }) => given === undefined)) return [];
  return [
    `On the facts of the record section 11361.8 gives more than is asked here: ${givenWords(counts, named)}. This motion leaves defendant free to apply for it.`,
  ];
}

/** What the record leaves open the motion does not state. */
function openWords({ counts }: MotionCase): readonly string[] {
  const open = counts.filter(({ ground }) => ground === 'open');
  if (open.length === 0) return [];
  const which = open.length === counts.length ? 'the counts listed' : named(open);
  return [
    `What section 11361.8 gives for ${which} turns on facts that the record does not show or on the judgment of the court, and may be less than is asked. The People rest on the presumption.`,
  ];
}

function named(counts: readonly MotionCount[]): string {
  return counts.map(countInWords).join(', ');
}

/** `HS 11359 (count 2)`. */
function countInWords({ section, offense, number }: MotionCount): string {
  const what = section === '' ? offense : section;
  return number === '' ? what : `${what} (count ${number})`;
}

/** The same for many cases, of which the grounds stand on one paper. */
export function groundsOfMany(cases: readonly MotionCase[], profile: CountyProfile): readonly string[] {
  const [first] = cases as readonly [MotionCase];
  if (first.ground === 'none') return [WITHOUT_GROUND];
  return first.ground === 'beyond' ? beyondOfMany(cases) : [...statuteOfMany(cases), ...ownParagraphs(first, profile)];
}

function beyondOfMany(cases: readonly MotionCase[]): readonly string[] {
  const given = givenWords(
    cases.flatMap((each) => each.counts),
    howMany,
  );
  return [
    `On the facts of the records Health and Safety Code section 11361.8 itself gives less than is asked, as the last column of Exhibit A states for each count: ${given}.`,
    beyondWords('records'),
    ...(anyServes(cases) ? [capital(NO_RISK)] : []),
    IN_ITS_PLACE,
  ];
}

const NO_RISK = 'the People do not contend that relief would pose an unreasonable risk of danger to public safety.';

function anyServes(cases: readonly MotionCase[]): boolean {
  return cases.some(({ route }) => route === 'petition');
}

function howMany({ length }: readonly MotionCount[]): string {
  return `${thousands(length)} ${length === 1 ? 'count' : 'counts'}`;
}

function statuteOfMany(cases: readonly MotionCase[]): readonly string[] {
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
      anyServes(cases)
        ? `Where it is being served (marked (b) in Exhibit A), subdivisions (a) and (b) allow the sentence to be recalled; ${NO_RISK}`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    'Under section 11361.9 the People have reviewed the records and do not challenge relief for these counts. The criteria of section 11361.8 are presumed to be met, and the People offer no proof to the contrary.',
    ...(open === 0
      ? []
      : [
          `What section 11361.8 gives for the counts marked open in Exhibit A, ${thousands(open)} in all, turns on facts that the records do not show or on the judgment of the court, and may be less than is asked. The People rest on the presumption.`,
        ]),
    ...moreOfMany(counts),
  ];
}

function moreOfMany(counts: readonly MotionCount[]): readonly string[] {
  if (counts.every(({ given }) => given === undefined)) return [];
  return [
    `On the facts of the records section 11361.8 gives more than is asked here for the counts of which the last column of Exhibit A states it: ${givenWords(counts, howMany)}. This motion leaves each defendant free to apply for it.`,
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
