import type { PartialDate } from '../../basics/index.ts';
import type { DispositionWords, Level, SentencePart } from '../../history/index.ts';
import type { Place } from './place.ts';
import type { SheetWarning } from './warnings.ts';

/** A name with the code by which events refer to it. */
export type CodedName = { readonly code: string; readonly name: string };

/** What the top of the sheet says of the person. */
export type SheetHeader = {
  /** `A12345678`; '' when the sheet gives none. */
  readonly cii: string;
  /** Every birth date given, the first one first. */
  readonly births: readonly PartialDate[];
  readonly sex: string;
  readonly race: string;
  /** In the order of their codes: the first is the primary name. */
  readonly names: readonly CodedName[];
  /** Every other field by its tag: HGT, FBI, SOC, MNU … */
  readonly fields: ReadonlyMap<string, string>;
  /** Lines that are no field: message headers, notices. */
  readonly notes: readonly string[];
  /** Where a notice says that the person has died. */
  readonly deceased: Place | undefined;
};

export type SheetEventKind =
  | 'arrest'
  | 'supplemental-arrest'
  | 'court'
  | 'probation'
  | 'custody'
  | 'registration'
  | 'applicant'
  | 'deceased'
  | 'mental-health'
  | 'unknown';

/** An agency as printed, with what the table of courthouses makes of it. */
export type Agency = {
  /** Upper case, spaces mended: `CASC SAN FRANCISCO`; '' when none is given. */
  readonly text: string;
  /** For people to read: `CASC San Francisco`. */
  readonly shown: string;
  /** `CASC`, `CAPD` …; '' when there is none. */
  readonly prefix: string;
  /** Upper case; '' when the place is not known to be in one. */
  readonly county: string;
};

/** A line of words with its place. */
export type Note = { readonly text: string; readonly at: Place };

/** What became of a count, or of a sentence: the first of its lines begins with DISPO, or with a date. */
export type SheetEntry = {
  readonly words: DispositionWords;
  readonly date: PartialDate;
  /** Whether the date is the event's or that of an update. */
  readonly dated: 'event' | 'update';
  readonly level: Level;
  readonly sentence: readonly SentencePart[];
  readonly comments: readonly Note[];
  readonly at: Place;
};

export type ChargeSource = 'charged' | 'comment' | 'missing';

export type SheetCount = {
  /** As printed: 1 for CNT:01. */
  readonly number: number;
  readonly at: Place;
  /** Every line that speaks of the count. */
  readonly lines: readonly Place[];
  /** Behind the `#`, without dots and trailing marks; '' when none is given. */
  readonly caseNumber: string;
  /** A court's number in a comment: `CRT CASE NBR 99120B`, `CRT #80`. */
  readonly courtNumber: string;
  /** The charge line as printed, wrapped lines joined. */
  readonly charge: string;
  readonly chargeFrom: ChargeSource;
  /** `-ATTEMPTED`, `-BENCH WARRANT`; `1170(H) PC` for a county prison term, `1170(H)(5)(B) PC` for a split one. */
  readonly flags: readonly string[];
  /** The level beside the charge: a hint, not a finding. */
  readonly toc: Level;
  readonly arrestedBy: string;
  readonly warrant: string;
  /** SEN FROM: who sentenced to this custody. */
  readonly sentencedBy: string;
  readonly entries: readonly SheetEntry[];
  readonly comments: readonly Note[];
};

export type SheetEvent = {
  readonly kind: SheetEventKind;
  /** The tag as printed: `CUSTODY:CDC`; '' when the line is missing. */
  readonly tag: string;
  readonly at: Place;
  /** `01`; '' when the event names none. */
  readonly nameCode: string;
  /** The birth date given at arrest. */
  readonly birth: PartialDate | undefined;
  readonly date: PartialDate;
  readonly agency: Agency;
  /** The level on the agency's line. */
  readonly toc: Level;
  /** DOJ marked it as a potential felony strike. */
  readonly strike: boolean;
  readonly counts: readonly SheetCount[];
};

export type SheetCycle = { readonly events: readonly SheetEvent[] };

/** A RAP sheet as read: every fact with its place, and everything that was not certain. */
export type RapSheet = {
  readonly header: SheetHeader;
  readonly cycles: readonly SheetCycle[];
  readonly warnings: readonly SheetWarning[];
};
