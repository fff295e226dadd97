import type { PartialDate } from '../basics/index.ts';
import type { Level } from './level.ts';
import type { Charge } from './offense/index.ts';
import type { Origin } from './origin.ts';
import { leavesDismissalOpen, leavesReliefOpen, saysReliefRefused } from './relief-words.ts';
import type { Sentence } from './sentence.ts';

/** What an entry says became of a count. */
export type DispositionKind =
  | 'convicted'
  /** Reduced to a lower level: PC 17(b), PC 1170.18, HS 11361.8, or as the entry says. */
  | 'reduced'
  /** Set aside and dismissed after conviction, as under PC 1203.4. */
  | 'set-aside'
  | 'dismissed'
  /** Reversed, vacated, overturned: no conviction is left. */
  | 'vacated'
  /** Dismissed or sealed under HS 11361.8 or 11361.9, or sealed or expunged in other words. */
  | 'relieved'
  /** Ended without conviction: released, rejected, acquitted, handed over. */
  | 'not-convicted'
  /** About the sentence's course; the conviction stays as it is. */
  | 'supervision'
  | 'none'
  | 'not-understood';

/** One entry about a count's fate. A count can have several, in time. */
export type Disposition = {
  readonly kind: DispositionKind;
  readonly text: string;
  readonly statute: string | undefined;
  /** The day the entry gives for the court step; see also `recorded`. */
  readonly date: PartialDate;
  /** Whether `date` is the step's, or the disposition's because the step has none. */
  readonly dateFrom: 'step' | 'disposition';
  /** The entry's own date where the record has one (DISP_DATE), else the step's. */
  readonly recorded: PartialDate;
  /** The record's own running number (DISP_ORDER), or 0. */
  readonly order: number;
  readonly level: Level;
  /** What the conviction is for, where the record names it: convicted offense, else as disposed, else as charged. */
  readonly charge: Charge | undefined;
  readonly chargeFrom: 'convicted' | 'disposed' | 'charged' | 'comment' | 'missing';
  readonly sentence: Sentence;
  readonly origin: Origin;
};

/** What the words of a disposition mean. */
export type DispositionWords = {
  readonly kind: DispositionKind;
  readonly statute: string | undefined;
  readonly lowersTo: Level;
  readonly text: string;
};

type Reading = readonly [pattern: RegExp, kind: DispositionKind, statute?: string];

/** First match wins; the order is from the particular to the general. */
const READINGS: readonly Reading[] = [
  [/^CONVICTED/, 'convicted'],
  [/^CONVICTION CERT/, 'supervision'],
  // A new trial presupposes that the conviction before it is gone.
  [/^(?=.*(ACQUIT|NOT GUILTY))(?=.*(\bRE-?TRIAL|\b(NEW|SECOND|2ND) TRIAL))/, 'vacated'],
  // What ends something else than the conviction: its sentence, a warrant, an appeal, a charge of broken supervision.
  [/\bSENT(ENCE)?\b.*\b(VACATED|RECALLED|SET ?ASIDE)/, 'supervision'],
  [
    /^(?!.*\b(CONV|JUDGMENT|PLEA|VERDICT|DISM|SEAL|1203\.4)).*\b(BAIL|BOND|FORFEIT(URE)?|FINES?|FEES?|RESTITUTION)\b.*\b(VACATED|SET ?ASIDE|RECALLED)/,
    'supervision',
  ],
  [/\bWARR(ANT)?\b.*\b(VACATED|RECALLED|QUASHED)|\bAPPEAL\b.*\bDISM|\bVIOL(ATION)?\b.*\bDISM/, 'supervision'],
  [
    /^(?=.*11361\.[89])(?=.*(REDUC|REDESIG|RESENT|\bMISD|INFRACTION))(?!.*(DISM|SEAL|SET ?ASIDE))/,
    'reduced',
    'HS 11361.8',
  ],
  [/11361\.[89]/, 'relieved', 'HS 11361.8'],
  [/1170\.18/, 'reduced', 'PC 1170.18'],
  [/1203\.4A\b|1203\.4\(A\)\(A\)/, 'set-aside', 'PC 1203.4a'],
  [/1203\.425/, 'set-aside', 'PC 1203.425'],
  [/1203\.4[12359]\b/, 'set-aside'],
  [/851\.9\d|851\.8\b/, 'relieved'],
  [/1203\.4/, 'set-aside', 'PC 1203.4'],
  [/SET ?ASIDE|EXPUNGE/, 'set-aside'],
  [/VACATED|REVERSED|OVERTURNED|CONVICTION VOID/, 'vacated'],
  [/\bSEALED\b|RELIEF GRANTED|REDESIGNAT/, 'relieved'],
  [/REDUCED TO|REDUCED PER|\b17\(B\)|\b17 ?B PC/, 'reduced'],
  [/DISMIS|^DISM\b|CHARGES? DROPPED/, 'dismissed'],
  [
    /^(PROS|PROSECUTOR) (REJ|REL)|^REL\b|^REL\/|^RELEASE|DETENTION ONLY|^ACQUIT|NOT GUILTY|^DISCHARGED\/|EXTRADITED/,
    'not-convicted',
  ],
  [
    /PROC(EEDINGS)? SUSP|MENTALLY INCOMP|PROS DEFERRED|^DIVERSION|^DIVERTED|DEFERRED ENTRY|^TOT\b|ADMISS EVIDENCE|LACK OF|^DET ONLY/,
    'not-convicted',
  ],
  [/\bPARDON(ED)?\b/, 'relieved'],
  [/CERT(IFICATE)? OF REHAB/, 'supervision'],
  // "Convicted" in letters that are not the DOJ's: it may be one.
  [/^CONV/, 'not-understood'],
  [
    /PROB|PAROLE|SENTENCE MODIFIED|^DISCHARGED|RESENTENCED|NO LONGER REQUIRED TO REG|REVOKED|REINSTATED|MODIFIED/,
    'supervision',
  ],
];

/** Reads the text of a disposition; padding and case do not matter. Words that no reading knows are `not-understood`. */
export function readDisposition(cell: string): DispositionWords {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (/^[-\s]*$/.test(text)) return { kind: 'none', statute: undefined, lowersTo: 'unknown', text: '' };
  const upper = text.toUpperCase();
  const reading = READINGS.find(([pattern]) => pattern.test(upper));
  const kind = reading?.[1] ?? 'not-understood';
  // What became of relief that was not clearly given is for a person to say.
  if (isOpen(upper, kind)) return { kind: 'not-understood', statute: undefined, lowersTo: 'unknown', text };
  return {
    kind,
    statute: reading?.[2] ?? statuteIn(upper),
    lowersTo: kind === 'reduced' ? loweredLevel(upper) : 'unknown',
    text,
  };
}

const RELIEF: ReadonlySet<DispositionKind> = new Set<DispositionKind>(['reduced', 'set-aside', 'vacated', 'relieved']);

function isOpen(text: string, kind: DispositionKind): boolean {
  if (saysReliefRefused(text)) return true;
  return RELIEF.has(kind) ? leavesReliefOpen(text) : kind === 'dismissed' && leavesDismissalOpen(text);
}

function statuteIn(text: string): string | undefined {
  const match = /(\d{2,5}(?:\.\d+)?(?:\([A-Z0-9]\))*)\s*(PC|HS|WI|VC)\b/.exec(text);
  return match ? `${match[2]} ${match[1]?.toLowerCase()}` : undefined;
}

function loweredLevel(text: string): Level {
  if (/INFRACTION/.test(text)) return 'infraction';
  return /MISD|1170\.18|\b17 ?\(?B/.test(text) ? 'misdemeanor' : 'unknown';
}
