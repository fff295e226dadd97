import type { Problem } from '../basics/index.ts';
import type { CourtStatus, EarlierCounts, Status } from '../court/index.ts';
import type { Languages, Paper, ProgressReport } from '../documents/index.ts';
import type { LettersMade, ListsMade, MotionsMade } from '../paperwork/index.ts';
import type { NamedBytes } from './api.ts';

/** What can be made from a run's results. Each has its own place among them, and its own state. */
export type PaperKind = PaperAsked['kind'];

/** The office's details, as a county profile has them. */
export type ProfileGiven = Readonly<Record<string, unknown>>;

/** Asks for a document, or for a step with the courts. Files go beside it, by their role. */
export type PaperAsked =
  | { readonly kind: 'report' | 'public-report'; readonly paper: Paper }
  | { readonly kind: 'lists' }
  | { readonly kind: 'motions' | 'forms'; readonly profile: ProfileGiven; readonly paper: Paper }
  | { readonly kind: 'bulk-motions'; readonly profile: ProfileGiven; readonly paper: Paper; readonly bulk: number }
  | {
      readonly kind: 'letters' | 'letters-announced';
      readonly profile?: ProfileGiven;
      readonly paper: Paper;
      readonly language: Languages;
      readonly batch: number;
      readonly on: string;
    }
  | {
      readonly kind: 'court-export';
      readonly agency: string;
      readonly decidedBy: string;
      readonly spreadsheet: boolean;
      readonly fbi: boolean;
      readonly on: string;
      /** Another run from the same files has sent; these decisions are all the same to go out on a record of their own. */
      readonly apart: boolean;
      /** Runs from other files that have sent: what they sent is not sent again. */
      readonly after?: readonly string[];
    }
  | { readonly kind: 'court-return'; readonly correct: boolean; readonly on: string }
  | { readonly kind: 'open-questions'; readonly on: string };

/** What a file that comes with an order is: people's decisions, open questions answered, addresses, a court's answers, a field map, or a blank form. */
export type FileRole = 'reviewed' | 'corrections' | 'addresses' | 'return' | 'map' | `form:${string}`;

/** How far documents are made. `secondsLeft` is absent until it can be told. */
export type Making = { readonly done: number; readonly all: number; readonly secondsLeft?: number };

/** What was made, in figures. */
export type PaperMade =
  | { readonly kind: 'report' | 'public-report'; readonly file: string }
  | ({ readonly kind: 'lists' } & ListsMade)
  | ({ readonly kind: 'motions' | 'bulk-motions' | 'forms' } & Counted<MotionsMade>)
  | { readonly kind: 'letters' | 'letters-announced'; readonly made: Counted<LettersMade> }
  | ({ readonly kind: 'court-export' } & Sent)
  | { readonly kind: 'court-return'; readonly taken: readonly TakenIn[]; readonly refused: readonly Problem[] }
  | { readonly kind: 'open-questions'; readonly file: string | undefined };

/** The same with how many files there are instead of their names. */
export type Counted<T extends { readonly files: readonly string[] }> = Omit<T, 'files'> & { readonly files: number };

/** What an export sent, kept back and left alone. */
export type Sent = {
  readonly batches: readonly {
    readonly number: number;
    readonly court: string;
    readonly name: string;
    readonly counts: number;
    readonly cases: number;
    readonly persons: number;
    readonly actions: Readonly<Record<string, number>>;
  }[];
  /** Why convictions were not sent, and how many. */
  readonly withheld: readonly (readonly [string, number])[];
  readonly numberless: number;
  readonly alreadySent: number;
  readonly stillOpen: number;
  readonly orderedNotGranted: number;
  /** People's decisions that the ledger keeps. Absent in what was made before it kept any. */
  readonly decisions?: { readonly standing: number; readonly added: number };
  /** What an earlier delivery sent. Absent in what was made before it was looked at. */
  readonly earlier?: EarlierCounts;
  /** Convictions that cannot be told apart from what an earlier delivery sent, or people decided with it. */
  readonly maybe?: number;
  readonly lost: readonly string[];
};

/** What a court's file brought. */
export type TakenIn = {
  readonly file: string;
  readonly answers: Readonly<Partial<Record<Status, number>>>;
  readonly alreadyKnown: number;
  readonly unanswered: number;
  readonly outdated: number;
  readonly notices: readonly string[];
  readonly knownFile: boolean;
};

/** The newest making of one kind for one run. */
export type PaperState = {
  readonly kind: PaperKind;
  /** ISO time. */
  readonly asked: string;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'interrupted' | 'failed';
  readonly making?: Making;
  readonly made?: PaperMade;
  readonly problems?: readonly Problem[];
};

/** A folder of documents; of many files only the first are named. */
export type PaperFolder = NamedBytes & { readonly count: number; readonly first: readonly NamedBytes[] };

/** The documents of a run: those that were made, and those that are being made. */
export type RunPapers = {
  readonly papers: readonly PaperState[];
  readonly files: readonly NamedBytes[];
  readonly folders: readonly PaperFolder[];
  /** Whether a ledger of what was sent to courts lies among them. */
  readonly ledger: boolean;
};

/** A run of the same county from which files went to courts. */
export type OtherLedger = {
  readonly run: string;
  readonly created: string;
  readonly policy: string;
  /** Its ledger can go on with these results; of other files it stays, and an export goes by it. */
  readonly sameFiles: boolean;
};

/** Where everything stands that went to courts, and where each conviction is on its way. */
export type CourtView = {
  /** Absent when nothing was sent from these results, nor taken over from an earlier delivery. */
  readonly status?: Omit<CourtStatus, 'open'> & {
    readonly open: number;
    /** Convictions that cannot be told apart from what an earlier delivery sent, or people decided with it. */
    readonly maybeSent: number;
  };
  readonly progress: ProgressReport;
  readonly lost: readonly string[];
  readonly others: readonly OtherLedger[];
};
