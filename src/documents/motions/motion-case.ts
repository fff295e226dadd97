import {
  type Decision,
  caseNumbers,
  countNumberOf,
  courtName,
  isServing,
  nameInFull,
  relievesOfRegistration,
} from '../../court/index.ts';

/** What a court is asked to do with a count. */
export type MotionRequest = 'dismiss-and-seal' | 'dismiss' | 'reduce-misdemeanor' | 'reduce-infraction' | 'resentence';

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
  readonly counts: readonly MotionCount[];
  /** Convictions of the case that stay as they are. */
  readonly otherCounts: number;
};

const REQUESTS: Readonly<Record<Decision['action'], MotionRequest>> = {
  DISMISS_AND_SEAL: 'dismiss-and-seal',
  DISMISS: 'dismiss',
  REDUCE_MISDEMEANOR: 'reduce-misdemeanor',
  REDUCE_INFRACTION: 'reduce-infraction',
  RESENTENCE: 'resentence',
};

/**
 * Decisions by court case: the counts of one person with one case number in one court; where none is known, those of one
 * court step of the record. In the order of court, case number and name, cases without a number last.
 */
export function motionCases(decisions: readonly Decision[]): readonly MotionCase[] {
  const cases = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const { row } = decision;
    const key = [row.subject_id, row.agency, caseNumbers(row)[0] ?? row.case_key].join('\n');
    const same = cases.get(key);
    if (same) same.push(decision);
    else cases.set(key, [decision]);
  }
  return [...cases.values()].map(motionCase).sort(compareCases);
}

function motionCase(decisions: readonly Decision[]): MotionCase {
  const [{ row }] = decisions as readonly [Decision];
  const [caseNumber = '', ...otherCaseNumbers] = caseNumbers(row);
  const inSteps = new Map(decisions.map((each) => [each.row.case_key, Number(each.row.convictions_in_case)]));
  const convictions = [...inSteps.values()].reduce((sum, count) => sum + count, 0);
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
    otherCaseNumbers,
    route: decisions.some((each) => isServing(each.row)) ? 'petition' : 'application',
    counts: decisions.map((each) => ({
      key: each.row.conviction_key,
      number: countNumberOf(each.row.conviction_key),
      section: each.row.section,
      offense: each.row.offense,
      level: each.row.level,
      convictedOn: each.row.conviction_date === 'unknown' ? '' : each.row.conviction_date,
      request: REQUESTS[each.action],
      newSection: each.newSection,
      endsRegistration: relievesOfRegistration(each),
    })),
    otherCounts: Math.max(0, convictions - decisions.length),
  };
}

function compareCases(a: MotionCase, b: MotionCase): number {
  const parts = (each: MotionCase): readonly string[] => [
    each.court,
    each.caseNumber === '' ? '1' : '0',
    each.caseNumber,
    each.person.name,
    each.counts[0]?.key ?? '',
  ];
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  return 0;
}
