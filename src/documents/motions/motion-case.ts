import {
  type Decision,
  type ReliefGround,
  caseNumbers,
  countNumberOf,
  courtName,
  givenInstead,
  groundOf,
  isServing,
  nameInFull,
  normalCaseNumber,
  relievesOfRegistration,
  restsOnStatute,
} from '../../court/index.ts';

/** What a court is asked to do with a count. */
export type MotionRequest = 'dismiss-and-seal' | 'dismiss' | 'reduce-misdemeanor' | 'reduce-infraction' | 'resentence';

/** What HS 11361.8 itself gives for a count. */
export type GivenRelief = 'dismissal' | 'misdemeanor' | 'infraction' | 'resentencing';

/** One count of a motion, in words; '' where the record does not say. */
export type MotionCount = {
  /** Names the conviction in the results that it comes from. */
  readonly key: string;
  readonly number: string;
  /** `HS 11359(a)`, `attempt of HS 11359`. */
  readonly section: string;
  /** As the record prints it. */
  readonly offense: string;
  readonly level: string;
  /** `YYYY-MM-DD` or as far as it is known. */
  readonly convictedOn: string;
  readonly request: MotionRequest;
  /** What it becomes, for a reduction. */
  readonly newSection: string;
  /** Whether HS 11361.8 itself gives the relief asked. */
  readonly ground: ReliefGround;
  /** What HS 11361.8 itself gives, where that is less than what is asked, or more. */
  readonly given: GivenRelief | undefined;
  /** True when relief ends the duty to register under former HS 11590. */
  readonly endsRegistration: boolean;
};

/**
 * One court case of one person, for one motion: what every source of convictions can give. Bulk files and RAP sheets make
 * it; documents and forms read it.
 */
export type MotionCase = {
  readonly person: {
    /** As the caption names the person, first name first. */
    readonly name: string;
    /** The name under which the case was brought, when it is another. */
    readonly alias: string;
    readonly birthDate: string;
    readonly cii: string;
  };
  readonly county: string;
  /** The court in words; '' when only the profile's court is known. */
  readonly court: string;
  /** '' when none is known. */
  readonly caseNumber: string;
  readonly otherCaseNumbers: readonly string[];
  /** `petition`: the person serves the sentence (HS 11361.8(a), (b)); `application`: it is completed (HS 11361.8(e), (f)). */
  readonly route: 'petition' | 'application';
  /** What the record shows of every count listed; `open` where it shows neither of all of them. */
  readonly sentence: 'serving' | 'completed' | 'open';
  /** That of every count listed; `open` where it is of one. What does not rest on the statute is never with others. */
  readonly ground: ReliefGround;
  readonly counts: readonly MotionCount[];
  /** Convictions of the same court steps that stay as they are, under whichever number. */
  readonly otherCounts: number;
};

/** As the caption names a person: with the name under which the case was brought, where that is another. */
export function withAlias({ name, alias }: MotionCase['person']): string {
  return alias === '' ? name : `${name} AKA ${alias}`;
}

const REQUESTS: Readonly<Record<Decision['action'], MotionRequest>> = {
  DISMISS_AND_SEAL: 'dismiss-and-seal',
  DISMISS: 'dismiss',
  REDUCE_MISDEMEANOR: 'reduce-misdemeanor',
  REDUCE_INFRACTION: 'reduce-infraction',
  RESENTENCE: 'resentence',
};

/** The number of a conviction's case by its key, where another is known than the record's. */
type Renumbered = ReadonlyMap<string, string>;

/**
 * Decisions by court case: the counts of one person with one case number in one court; where none is known, those of one
 * court step of the record; and apart from them those for which the statute gives less than is asked, or nothing, which are
 * asked for in other words. In the order of court, ground, case number and name, cases without a number last.
 */
export function motionCases(decisions: readonly Decision[], renumbered: Renumbered = new Map()): readonly MotionCase[] {
  const cases = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const { row } = decision;
    const number = numbersOf(row, renumbered)[0] ?? row.case_key;
    const key = [row.subject_id, row.agency, number, paperOf(groundOf(decision))].join('\n');
    const same = cases.get(key);
    if (same) same.push(decision);
    else cases.set(key, [decision]);
  }
  const stay = convictionsThatStay(decisions);
  return [...cases.values()].map((each) => motionCase(each, stay, renumbered)).sort(compareCases);
}

/** Which counts stand on one paper, by their ground, in the order of the papers. */
export function paperOf(ground: ReliefGround): number {
  if (restsOnStatute(ground)) return 0;
  return ground === 'beyond' ? 1 : 2;
}

/** The case's numbers: the one to ask by first. */
function numbersOf(row: Decision['row'], renumbered: Renumbered): readonly string[] {
  const number = normalCaseNumber(renumbered.get(row.conviction_key) ?? '');
  return number === '' ? caseNumbers(row) : [number, ...caseNumbers(row)];
}

/** By court step: how many of its convictions nothing is asked for. Its counts may be of several cases. */
function convictionsThatStay(decisions: readonly Decision[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { row } of decisions)
    found.set(row.case_key, (found.get(row.case_key) ?? Number(row.convictions_in_case)) - 1);
  return found;
}

function motionCase(
  decisions: readonly Decision[],
  stay: ReadonlyMap<string, number>,
  renumbered: Renumbered,
): MotionCase {
  const [{ row }] = decisions as readonly [Decision];
  const [caseNumber = ''] = numbersOf(row, renumbered);
  const numbers = new Set(decisions.flatMap((each) => numbersOf(each.row, renumbered)));
  const grounds = decisions.map(groundOf);
  const steps = [...new Set(decisions.map((each) => each.row.case_key))];
  return {
    person: {
      name: nameInFull(row.name),
      alias: row.name_used === '' ? '' : nameInFull(row.name_used),
      birthDate: /^\d{4}(-\d{2}){0,2}$/.test(row.birth_date) ? row.birth_date : '',
      cii: row.cii_number,
    },
    county: row.county,
    court: courtName(row.agency, row.county) ?? '',
    caseNumber,
    otherCaseNumbers: [...numbers].filter((number) => number !== caseNumber),
    route: decisions.some((each) => serves(each.row)) ? 'petition' : 'application',
    sentence: sentenceOf(decisions),
    ground: grounds.includes('open') ? 'open' : grounds[0]!,
    counts: decisions.map((each, i) => ({
      key: each.row.conviction_key,
      number: countNumberOf(each.row.conviction_key),
      section: each.row.section,
      offense: each.row.offense,
      level: each.row.level,
      convictedOn: each.row.conviction_date === 'unknown' ? '' : each.row.conviction_date,
      request: REQUESTS[each.action],
      newSection: each.newSection,
      ground: grounds[i]!,
      given: givenOf(each),
      endsRegistration: relievesOfRegistration(each),
    })),
    otherCounts: steps.reduce((sum, step) => sum + Math.max(0, stay.get(step) ?? 0), 0),
  };
}

function givenOf(decision: Decision): GivenRelief | undefined {
  const outcome = givenInstead(decision);
  if (outcome === 'redesignate-misdemeanor') return 'misdemeanor';
  if (outcome === 'redesignate-infraction') return 'infraction';
  if (outcome === 'resentence') return 'resentencing';
  return outcome && 'dismissal';
}

/** By the statute's route, or, where its questions never came to that, by the sentence alone. */
function serves(row: Decision['row']): boolean {
  return isServing(row) || row.sentence_completed === 'no';
}

function sentenceOf(decisions: readonly Decision[]): MotionCase['sentence'] {
  const completed = new Set(decisions.map(({ row }) => row.sentence_completed));
  if (completed.size > 1) return 'open';
  return completed.has('yes') ? 'completed' : completed.has('no') ? 'serving' : 'open';
}

function compareCases(a: MotionCase, b: MotionCase): number {
  const parts = (each: MotionCase): readonly string[] => [
    each.court,
    String(paperOf(each.ground)),
    each.caseNumber === '' ? '1' : '0',
    each.caseNumber,
    each.person.name,
    each.counts[0]?.key ?? '',
  ];
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  return 0;
}
