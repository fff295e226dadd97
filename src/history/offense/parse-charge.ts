import { NONE } from '../../basics/index.ts';
import { skip } from './cursor.ts';
import { type FoundCitation, findCitation, searchCodedList } from './find-citation.ts';
import { readBareLetters } from './lettered-sections.ts';
import type { Charge, Offense } from './offense.ts';
import { oldDecimalReading } from './old-decimals.ts';
import { isPenalCodeCompanion, ownRole } from './own-role.ts';
import type { PrintedSection } from './printed-section.ts';
import { type Relation, relate, relationIn } from './relate.ts';
import type { SectionList } from './section-list.ts';

/**
 * Reads a charge as criminal records print it: `11357(A) HS-POSSESS CONCENTRATED CANNABIS`. Never throws; what cannot be
 * read gives no parts, and what can be read with doubt says so. `qualifiers` is the record's own list (`-ATTEMPTED`).
 */
export function parseCharge(text: string, qualifiers: string = ''): Charge {
  const cell = text.trim();
  const flags = qualifiers.trim();
  const lead = readLead(cell);
  const found = findCharge(withPlainLetters(cell), lead.end);
  const more = flags === '' ? undefined : flags;
  if (!found) return { parts: NONE, citation: '', description: cell.slice(lead.end), qualifiers: more, text: cell };
  const sections = found.all.flatMap((list) => list.sections.map((section) => ({ section, list })));
  const several = sections.length > 1;
  const read = sections.map(({ section, list }) => printedOffense(section, list, several));
  const relation = relationIn(qualifiers) ?? lead.relation;
  return {
    parts: relate(read, relation),
    citation: cell.slice(found.charge.start, found.charge.end),
    description: descriptionOf(cell, lead.end, found.charge),
    qualifiers: more,
    text: cell,
  };
}

/** `H&S` and `P.C.` are `HS` and `PC`; every letter keeps its place. */
function withPlainLetters(text: string): string {
  return text
    .replaceAll(/\bH ?& ?S\b/gi, (letters) => 'HS'.padEnd(letters.length))
    .replaceAll(/\b([PHVB])\.([CSP])\./gi, (letters, book: string, code: string) =>
      `${book}${code}`.padEnd(letters.length),
    );
}

type Lead = { readonly end: number; readonly relation?: Relation };

const LEADS: readonly RegExp[] = [
  /[\s.*:;,'"#\-\u2010-\u2015]+/y,
  /(?:COMMENTS?|COM|CHRGS?|CHG|CHARGES?)(?![A-Z])/iy,
  /(?:CNTS?|COUNTS?)[\s.:#]{0,4}\d{1,3}(?!\d)/iy,
  /TOC[\s:]{0,3}[FMIN](?![A-Z])/iy,
];
const LEADING_QUALIFIER = /(ATTEMPT(?:ED)?|CONSPIRACY|SOLICITATION)(?=[\s-]{1,4}\d)/iy;

/** What stands before the sections of a charge taken from a comment: `:CHRG`, `CNT 01 CHRG-`, `-ATTEMPTED`. */
function readLead(text: string): Lead {
  let end = 0;
  let relation: Relation | undefined;
  for (;;) {
    const qualifier = matchAt(LEADING_QUALIFIER, text, end);
    if (qualifier !== '') relation = relationIn(qualifier);
    const next = LEADS.reduce((at, lead) => at + matchAt(lead, text, at).length, end + qualifier.length);
    if (next === end) return { end, ...(relation && { relation }) };
    end = next;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** `charge` is what is cited; `all` also holds a sentencing tag printed before it: `1170(H) PC-SENTENCING 11378 HS`. */
type FoundCharge = { readonly all: readonly SectionList[]; readonly charge: FoundCitation };

function findCharge(text: string, start: number): FoundCharge | undefined {
  const found = findCitation(text, start);
  if (!found) return undefined;
  const first = found.lists.findIndex((list) => !isSentencingTag(list));
  const [charged] = found.lists.slice(Math.max(first, 0));
  if (first >= 0 && charged) return { all: found.lists, charge: { ...found, start: charged.start } };
  const next = searchCodedList(text, found.end);
  const behind = next && findCitation(text, next.start);
  return behind ? { all: [...found.lists, ...behind.lists], charge: behind } : { all: found.lists, charge: found };
}

function isSentencingTag(list: SectionList): boolean {
  return list.sections.every((section) => printedOffense(section, list, false).role === 'sentencing-tag');
}

function printedOffense(printed: PrintedSection, list: SectionList, several: boolean): Offense {
  const companion = several && list.code !== 'PC' && isPenalCodeCompanion(printed.number, printed.bare);
  const code = companion ? 'PC' : list.code;
  const bare = readBareLetters({
    code,
    section: printed.number,
    bare: printed.bare,
    next: printed.subdivisions[0],
  });
  const subdivisions = [...bare.subdivisions, ...printed.subdivisions];
  const offense: Offense = {
    code,
    section: printed.number,
    suffix: bare.suffix,
    subdivisions,
    role: printed.attempt ? 'attempt' : 'principal',
    confidence: 'certain',
  };
  const role = printed.attempt ? 'attempt' : ownRole(offense);
  return { ...offense, role, ...confidenceOf({ offense, bare, printed, list }) };
}

type Reading = {
  readonly offense: Offense;
  readonly bare: ReturnType<typeof readBareLetters>;
  readonly printed: PrintedSection;
  readonly list: SectionList;
};

function confidenceOf({ offense, bare, printed, list }: Reading): Pick<Offense, 'confidence' | 'doubt'> {
  const old = oldDecimalReading(offense);
  const doubtful = [
    ...(offense.code === 'unknown' ? [list.doubt ?? 'the statute book is unknown'] : []),
    ...(old ? [`section ${offense.section} may be the old way of writing ${old.section}(${old.subdivisions[0]})`] : []),
    ...(bare.confidence === 'doubtful' && bare.doubt ? [bare.doubt] : []),
    ...(isMissingPenalCodeSection(offense) ? [`the Penal Code has no section ${offense.section}`] : []),
  ];
  const likely = [
    ...(offense.code === list.code && offense.code !== 'unknown' && list.doubt ? [list.doubt] : []),
    ...(bare.confidence === 'likely' && bare.doubt ? [bare.doubt] : []),
    ...printed.doubts,
  ];
  const doubt = [...doubtful, ...likely].join('; ');
  if (doubt === '') return { confidence: 'certain' };
  return { confidence: doubtful.length > 0 ? 'doubtful' : 'likely', doubt };
}

/** `11357 PC` is printed where HS was meant, or another number was. */
function isMissingPenalCodeSection({ code, section }: Offense): boolean {
  return code === 'PC' && /^113(?:5[789]|60)$/.test(section);
}

/** The words behind the citation, or, where there are none, those before it: `MURDER 187(A) PC`. */
function descriptionOf(text: string, lead: number, charge: FoundCitation): string {
  const behind = withoutMarks(text.slice(charge.end));
  return behind === '' ? withoutMarks(text.slice(lead, Math.max(lead, charge.start))) : behind;
}

const MARKS = ' \t\r\n\f\v\u00a0.*:;,-\u2010\u2011\u2012\u2013\u2014\u2015';

function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARKS.includes(text[end - 1]!)) end -= 1;
  return text.slice(skip(text.slice(0, end), 0, MARKS), end);
}
