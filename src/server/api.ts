import type { Problem } from '../basics/index.ts';
import type { Passage, Policy } from '../engine/index.ts';
import type { CheckReport, Equity, Movers, PersonRecord, PolicyInNumbers, Variation, Way } from '../run/index.ts';
import type { DETERMINATION_COLUMNS } from '../write/index.ts';

/** What the page needs to know at its start. */
export type Session = {
  readonly version: string;
  /** The workspace folder, for the person at this machine to find. */
  readonly workspace: string;
  readonly idleMinutes: number;
  /** Today on this machine's calendar, YYYY-MM-DD. */
  readonly today: string;
};

/** How far long work has come. `secondsLeft` is absent until it can be told. */
export type Advance = {
  readonly phase: 'inventing' | 'reading' | 'deciding' | 'gathering' | 'asking';
  readonly bytesDone: number;
  readonly bytesAll: number;
  readonly rowsDone: number;
  readonly secondsLeft?: number;
};

export type NamedBytes = { readonly name: string; readonly bytes: number };

/** Where a set of files came from: the invented sample, a folder or file of this machine read in place, or uploaded. */
export type DataKind = 'sample' | 'path' | 'upload';

/** Files that are looked at together, and what is known of them. */
export type DataSet = {
  readonly id: string;
  /** ISO time. */
  readonly created: string;
  readonly kind: DataKind;
  readonly files: readonly NamedBytes[];
  readonly state: 'receiving' | 'checking' | 'ready' | 'failed' | 'interrupted';
  readonly advance?: Advance;
  readonly problems?: readonly Problem[];
  readonly report?: CheckReport;
};

/** `nothing`: of all counties of the files, this one has no conviction in scope, and so no results. */
export type RunStatus = 'waiting' | 'running' | 'done' | 'nothing' | 'cancelled' | 'interrupted' | 'failed';

/** Runs of several counties, done as one from one reading of the files. */
export type RunGroup = {
  /** The run that tells how far all of them are. */
  readonly lead: string;
  readonly runs: readonly { readonly id: string; readonly county: string }[];
  /** Counties without a conviction in scope get no results, instead of empty ones. */
  readonly everywhere: boolean;
};

/** One run, as the page sees it. `summary` is that of summary.json. */
export type RunState = {
  readonly id: string;
  readonly created: string;
  readonly data: string;
  readonly files: readonly NamedBytes[];
  readonly kind: DataKind;
  readonly county: string;
  readonly policy: Policy;
  /** By their names, in the order of the law's own list. Without Proposition 64 the policy decides nothing. */
  readonly remedies: readonly string[];
  readonly asOf: string;
  /** Answers of people that the run was given. They are kept beside it and not told. */
  readonly answers?: { readonly name: string; readonly count: number };
  readonly state: RunStatus;
  readonly advance?: Advance;
  readonly seconds?: number;
  readonly problems?: readonly Problem[];
  readonly summary?: Readonly<Record<string, unknown>>;
  readonly outputs?: readonly NamedBytes[];
  /** Absent when it is of one county alone. */
  readonly group?: RunGroup;
};

/** Asks for a set of files. */
export type NewData =
  | { readonly kind: 'sample' }
  | { readonly kind: 'path'; readonly paths: readonly string[] }
  | { readonly kind: 'upload'; readonly files: readonly NamedBytes[] };

/** A folder of this machine, as far as it is shown for choosing files. */
export type Place = {
  readonly path: string;
  /** The folder that this one lies in; absent at the root of a disk. */
  readonly above?: string | undefined;
  /** The path with what separates it from a name. */
  readonly within: string;
  readonly starts: readonly { readonly name: string; readonly path: string }[];
  readonly folders: readonly string[];
  /** Files that may be data. */
  readonly files: readonly NamedBytes[];
  /** So many more are there than can be shown. */
  readonly notShown: number;
};

/** An answers file: its name, and what stands in it. */
export type AnswersBrought = { readonly name: string; readonly text: string };

/** Asks for a run. */
export type NewRun = {
  readonly data: string;
  readonly county: string;
  readonly policy: Policy;
  readonly asOf: string;
  /** Proposition 64 alone when none are named. */
  readonly remedies?: readonly string[];
  readonly answers?: AnswersBrought;
};

/** Asks for runs of several counties at once, each by its policy; the first of them tells how far they are. */
export type NewRuns = Omit<NewRun, 'county' | 'policy'> &
  Pick<RunGroup, 'everywhere'> & { readonly counties: readonly Pick<NewRun, 'county' | 'policy'>[] };

/** An answer that is a refusal: what stood in the way, in words that carry nobody's data. */
export type Refusal = { readonly problems: readonly Problem[] };

/** What was in the workspace before it was wiped, and what a fresh look finds after. */
export type Wiped = {
  readonly folder: string;
  readonly removed: readonly NamedBytes[];
  readonly left: readonly NamedBytes[];
};

/** Asks what a policy would give, beside another when there is one. */
export type WhatIfAsked = NewRun & { readonly against?: Policy };

/** What a policy gives, in numbers; and what differs from the policy it is set against. */
export type WhatIf = {
  readonly numbers: PolicyInNumbers;
  readonly passage: Passage;
  /** The title of the policy that it is set against; `numbers` then say who moves. */
  readonly against?: string;
  /** People in scope and those with some relief, by what the record says of them. */
  readonly equity: readonly Equity[];
  readonly milliseconds: number;
};

/** Asks who moves between two policies, a piece of the list at a time; with a way only those who move so. */
export type MoversAsked = NewRun & { readonly against: Policy; readonly way?: Way; readonly piece: Piece };

/** Each mover's `person` is a place that tells nothing elsewhere. */
export type MoversFound = Movers;

/** Asks for the record of somebody in a list of movers, as a policy decides it. */
export type WhoAsked = NewRun & { readonly person: number };

/** Asks for a policy with one of its numbers varied. */
export type SweepAsked = NewRun & { readonly variation: Variation };

/** A column of the table of results, by its name in determinations.csv. */
export type ResultColumn = (typeof DETERMINATION_COLUMNS)[number];

/** Which rows of the results, in which order, and which piece of them. */
export type RowsAsked = {
  readonly view: 'convictions' | 'people';
  /** Words that must all be found in name, CII number, case numbers, person number or conviction key. */
  readonly search: string;
  /** For each column the values of which one must stand there; none means any. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly sort: { readonly column: ResultColumn; readonly down: boolean } | undefined;
  readonly columns: readonly ResultColumn[];
  readonly from: number;
  readonly count: number;
};

/** The values of a column, most frequent first, with how many rows have each. */
export type Group = { readonly column: ResultColumn; readonly values: readonly (readonly [string, number])[] };

/** A row as shown; `id` is the person's place in these results, which tells nothing elsewhere. */
export type FoundRow = { readonly id: number; readonly cells: readonly string[] };

export type RowsFound = {
  readonly all: number;
  readonly total: number;
  readonly rows: readonly FoundRow[];
  readonly groups: readonly Group[];
};

/** A piece of a long list. */
export type Piece = { readonly from: number; readonly count: number };

/** A conviction that two runs do not decide alike, or that only one of them has. `id`: the person's place in the later run, where it has the person. */
export type Changed = {
  readonly id: number | undefined;
  readonly name: string;
  readonly section: string;
  readonly date: string;
  readonly remedy: string;
  readonly before: { readonly outcome: string; readonly reason: string } | undefined;
  readonly after: { readonly outcome: string; readonly reason: string } | undefined;
};

/** What differs between two runs, and what may be the cause: the files, the policy, the law, or the day. */
export type RunsCompared = {
  /** Whether more than Proposition 64 was asked about. */
  readonly severalRemedies: boolean;
  /** Else people are paired by CII number and birth date: DOJ's person numbers hold within one delivery. */
  readonly sameFiles: boolean;
  /** Lines of people of other files whom no CII number with a birth date tells. They are paired with none. */
  readonly unidentified: number;
  readonly causes: readonly string[];
  readonly same: number;
  readonly onlyReason: number;
  /** From one outcome to another, in words, `''` where a run does not have the conviction. */
  readonly moved: readonly { readonly from: string; readonly to: string; readonly convictions: number }[];
  /** Those of `total` that one of the runs does not have. */
  readonly alone: number;
  readonly total: number;
  readonly changed: readonly Changed[];
};

/** A page of the help. */
export type HelpPage = { readonly id: string; readonly title: string; readonly group: string };

/** A person as the page shows them: the record's rows, the facts drawn from them, what was decided, and the inputs' names. */
export type PersonFound = PersonRecord & {
  readonly files: readonly string[];
  /** How many people the results hold; their places count from 0. */
  readonly people: number;
};
