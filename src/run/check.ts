import { type CalendarDate, type Problem, before, countyNamed, isFullDate, yearOf } from '../basics/index.ts';
import { type Conviction, type Facts, factsOf, otherReports, printOffense } from '../history/index.ts';
import { cannabisReading } from '../law/index.ts';
import {
  type BulkRow,
  MARKER_COLUMNS,
  RowReader,
  RowTable,
  buildHistory,
  cellText,
  columnIndex,
  isConvictionCode,
} from '../read/index.ts';
import { Tally } from '../write/index.ts';
import type { RunEffects } from './effects.ts';
import { Benches } from './benches.ts';
import { PieceDecider } from './decide-piece.ts';
import { piecesOf } from './pieces.ts';
import { type Survey, surveyInputs } from './survey-inputs.ts';
import { wholePeople } from './whole-people.ts';

/** How far the data can be relied on, and what to do about it. */
export type Readiness = { readonly grade: 'ready' | 'ready with care' | 'needs work'; readonly because: string };

/** What `cmr check` finds in the inputs. Counts by name; no cell of the data. */
export type CheckReport = {
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly rows: number;
    readonly setAside: number;
    readonly sameAs: string | undefined;
  }[];
  readonly rows: number;
  readonly repeatedRows: number;
  readonly people: number;
  readonly scatteredPeople: number;
  readonly rowsSetAside: Record<string, number>;
  readonly counties: Record<string, number>;
  readonly convictions: number;
  readonly cannabisConvictions: Record<string, number>;
  readonly convictionsByYear: Record<string, number>;
  readonly levels: Record<string, number>;
  readonly offenses: Record<string, number>;
  readonly doubts: Record<string, number>;
  readonly remarks: Record<string, number>;
  readonly readiness: Readiness;
  readonly notices: readonly Problem[];
};

/** Reads the inputs whole and reports on them. Writes nothing. */
export async function check(
  effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>,
  asOf: CalendarDate,
): Promise<CheckReport> {
  const survey = await surveyInputs(effects);
  const tally = new Tally();
  const reader = new RowReader();
  const decider = new PieceDecider(new Benches([]));
  const table = new RowTable();
  const { inputs } = effects;
  survey.files.forEach((file, index) => {
    for (const { piece } of piecesOf(file, index)) {
      table.open(inputs[index]!.read(piece.start, piece.end - piece.start), piece);
      for (const { rows } of wholePeople(table, reader, { survey, inputs, decider })) {
        for (const row of rows) remarkOnRow(row, asOf, tally);
        checkPerson(rows, tally);
      }
    }
  });
  for (const file of survey.files)
    for (const { row } of file.survey?.setAside ?? []) tally.add(['set-aside', row.code]);
  return report(survey, tally);
}

function checkPerson(rows: readonly BulkRow[], tally: Tally): void {
  const { history, repeated } = buildHistory(rows, []);
  const facts = factsOf(history);
  tally.add(['repeated'], repeated);
  const { birth, birthDoubt } = history.person;
  if (birthDoubt) tally.add(['doubt', `people whose birth date is in doubt: ${birthDoubt}`]);
  else if (birth.kind === 'unknown') tally.add(['doubt', `people whose birth date is ${birth.why}`]);
  else if (!isFullDate(birth)) tally.add(['doubt', 'people whose birth date is partial']);
  if (new Set(rows.map((row) => row.cii).filter((cii) => cii !== '')).size > 1)
    tally.add(['remark', 'people whose rows give more than one CII number']);
  const tooLate = rows.some((row) => before(row.stepDate, birth) === 'yes');
  if (tooLate) tally.add(['doubt', 'people with an event before their birth date']);
  if (tooLate || birthDoubt || (birth.kind === 'unknown' && birth.why === 'unreadable')) tally.add(['birth-doubtful']);
  if (facts.deceased) tally.add(['remark', 'people recorded as deceased']);
  const unread = facts.history.lost.filter(({ code }) => code === 'unread-conviction').length;
  if (unread > 0) tally.add(['doubt', 'court entries that nobody understands and that may be convictions'], unread);
  for (const conviction of facts.convictions) checkConviction(conviction, facts, tally);
}

function checkConviction(conviction: Conviction, facts: Facts, tally: Tally): void {
  const { date, level, charge, standing, county } = conviction;
  tally.add(['convictions']);
  tally.add(['level', level]);
  tally.add(['year', date.kind === 'known' ? String(yearOf(date.earliest)) : date.why]);
  const reading = cannabisReading(conviction);
  if (reading !== 'none') tally.add(['cannabis', reading]);
  for (const part of charge?.parts ?? []) tally.add(['offense', printOffense({ ...part, subdivisions: [] })]);
  const doubts: string[] = [];
  if (level === 'unknown') doubts.push('convictions whose level is not known');
  if (date.kind === 'unknown') doubts.push(`convictions whose date is ${date.why}`);
  else if (!isFullDate(date)) doubts.push('convictions whose date is partial');
  if (reading === 'unclear') doubts.push('convictions whose charge cannot be read');
  if (standing.kind === 'doubtful') doubts.push('convictions whose later entries cannot be understood');
  if (countyNamed(county) === undefined) doubts.push('convictions without a county');
  for (const doubt of doubts) tally.add(['doubt', doubt]);
  if (doubts.length > 0) tally.add(['doubtful']);
  if (standing.kind === 'relieved') tally.add(['remark', 'convictions already set aside or dismissed']);
  if (otherReports(facts, conviction).length > 0)
    tally.add(['remark', 'convictions that may be another reported again: the same case number and offense']);
  if (conviction.event !== 'court') tally.add(['remark', 'convictions recorded on a step that is not a court action']);
  if (conviction.caseNumbers.length === 0) tally.add(['remark', 'convictions without a case number']);
}

const CYCLE_AGE = columnIndex('CYC_AGE');
const CYCLE_DATE = columnIndex('CYC_DATE');
const OUT_OF_STATE = columnIndex('MULTI_SOURCE');
const DISPOSITION_CODE = columnIndex('DISP_CODE');
const STEP_DATE = columnIndex('STP_EVENT_DATE');

function remarkOnRow(row: BulkRow, asOf: CalendarDate, tally: Tally): void {
  const { batch, index } = row;
  const dated = eightDigits(cellText(batch, index, STEP_DATE));
  if (row.stepDate.kind === 'known' ? row.stepDate.earliest > asOf : dated > asOf)
    tally.add(['remark', 'rows dated after the day for which the law is applied']);
  if (dated > 0 && dated < 1900_00_00) tally.add(['remark', 'rows dated before 1900']);
  if (MARKER_COLUMNS.some((column) => cellText(batch, index, column).trim() !== '#'))
    tally.add(['remark', 'rows in which a # marker is missing or something else']);
  if (cellText(batch, index, OUT_OF_STATE).trim() === '1')
    tally.add(['remark', 'rows of people with records in other states']);
  if (/MARI[JH]|CANNAB|HASH/i.test(row.charged.text) && !/1135[789]|11360/.test(row.charged.text))
    tally.add(['remark', 'rows that speak of cannabis without a section of HS 11357 to 11360']);
  const code = Number(cellText(batch, index, DISPOSITION_CODE));
  const convicts = row.words.kind === 'convicted';
  if (code > 0 && isConvictionCode(code) !== convicts)
    tally.add(['remark', 'rows whose disposition code and text disagree on whether it is a conviction']);
  const age = cellText(batch, index, CYCLE_AGE).trim();
  const cycle = Math.floor(eightDigits(cellText(batch, index, CYCLE_DATE)) / 10_000);
  if (
    /^\d+$/.test(age) &&
    cycle > 0 &&
    isFullDate(row.birth) &&
    Math.abs(cycle - yearOf(row.birth.earliest) - Number(age)) > 1
  ) {
    tally.add(['remark', 'rows whose CYC_AGE does not fit the birth date']);
  }
}

/** The number that a date's cell holds, whether or not there is such a day; 0 when it is no date. */
function eightDigits(cell: string): number {
  return /^\s*\d{8}\s*$/.test(cell) ? Number(cell) : 0;
}

function report(survey: Survey, tally: Tally): CheckReport {
  const setAside = tally.under('set-aside');
  return {
    files: survey.files.map(({ name, size, survey: found, sameAs }) => ({
      name,
      bytes: size,
      rows: found?.rows ?? 0,
      setAside: found?.setAside.length ?? 0,
      sameAs,
    })),
    rows: survey.rows,
    repeatedRows: tally.get('repeated'),
    people: survey.people,
    scatteredPeople: survey.scattered.size,
    rowsSetAside: setAside,
    counties: Object.fromEntries([...survey.counties].sort(([, a], [, b]) => b - a)),
    convictions: tally.get('convictions'),
    cannabisConvictions: tally.under('cannabis'),
    convictionsByYear: tally.under('year'),
    levels: tally.under('level'),
    offenses: Object.fromEntries(Object.entries(tally.under('offense')).sort(([, a], [, b]) => b - a)),
    doubts: tally.under('doubt'),
    remarks: tally.under('remark'),
    readiness: readinessOf(survey, tally),
    notices: survey.tolerated,
  };
}

/** More than one conviction or birth date in fifty in doubt, or one row in a hundred unusable, and the file should be exported again. */
function readinessOf(survey: Survey, tally: Tally): Readiness {
  const lost = Object.values(tally.under('set-aside')).reduce((a, b) => a + b, 0);
  const doubtful = tally.get('doubtful');
  const births = tally.get('birth-doubtful');
  const convictions = Math.max(1, tally.get('convictions'));
  if (lost === 0 && doubtful === 0 && births === 0)
    return { grade: 'ready', because: 'every row can be used and no conviction is in doubt' };
  const because = [
    `${counted(lost)} of ${counted(survey.rows)} rows cannot be used`,
    `${counted(doubtful)} of ${counted(tally.get('convictions'))} convictions are in doubt and may go to hand review`,
    ...(births > 0 ? [`the birth date of ${counted(births)} of ${counted(survey.people)} people is in doubt`] : []),
  ].join('; ');
  const poor = doubtful / convictions > 0.02 || births / survey.people > 0.02 || lost / survey.rows > 0.01;
  return { grade: poor ? 'needs work' : 'ready with care', because };
}

/** `1,234`. */
function counted(value: number): string {
  return value.toLocaleString('en-US');
}
