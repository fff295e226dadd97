/** Whether the words of an entry say that what they speak of (diversion, a program, probation) was not completed. */
export function saysNotCompleted(text: string): boolean {
  return /\bNOT\b|UNSUCC|UNCOMPL|INCOMPL|NON-?COMPL|FAIL|REVOK|DENIED/i.test(text);
}

const ENDED =
  /DISCHARG|\bDISCH\b|TERMINAT|\bTERM[E']?D\b|\bTERM EARLY\b|\bEARLY TERM\b|COMPLET|\bEXPIR(?:ED|ES|ATION)\b/i;
const NOT_ENDED = /\bNOT\b|UNCOMPL|INCOMPL|NON-?COMPL|DENIED|WITHDR/i;

/** It may be the term of probation, or that it was terminated. */
const TERM =
  /\bPROB(?:ATION|N)?[ -]TERM\b(?! ?(?:OF|IS|WAS|REM|EXT|MOD|REDUC|SHORT|LENG|INCR|CHANG|:|\d{1,3}\b))|\bTERM PROB/i;

/** Asked of a court, and done only where the words say that it was granted. */
const ASKED =
  /\b(?:MOT(?:ION)?|PET(?:N|ITION)?|APPL?|APPLICATION|REQ(?:UEST(?:ED|S)?)?)\b.*(?:DISCH|TERM|COMPL|EXT|TOLL)|FILED|PENDING|RECOMM/i;
/** Of a day that was still to come, or of what had to happen first. */
const TO_COME =
  /\bTO (?:BE )?(?:TERM|DISCH|COMPL|EXPIRE)|\b(?:TERMINATES|EXPIRES|(?:TERM(?:INATION)?|EXPIRATION) DATE|HEARING|HRG|SET|SCHED\w*|CALENDAR\w*|WILL|SHALL|UPON|IF|WHEN)\b/i;

/** A charge of broken supervision that was dismissed says nothing of what else the entry ends. */
const VIOLATION_DISMISSED =
  /\b(?:PROB(?:ATION|N)? )?VIOL(?:ATION)?S?(?: OF PROB(?:ATION|N)?)?(?: CHARGES?)? DISM(?:ISSED|SD|D)?\b/gi;

/** Whether they say that supervision ended, well or badly. */
export function saysEnded(text: string): boolean {
  return endTold(text) === 'told';
}

/** Whether they speak of its end as of something asked for, or of another day. */
export function speaksOfEnd(text: string): boolean {
  return endTold(text) === 'open';
}

/** Probation that ended, beside something else that was dismissed. */
const OF_PROBATION = /\bPROB.*(?:TERMINATED|EXPIRED|\bTERM\b)/i;

function endTold(text: string): 'told' | 'open' | undefined {
  const words = text.replace(VIOLATION_DISMISSED, '');
  const clear = ENDED.test(words);
  if ((!clear && !TERM.test(words)) || NOT_ENDED.test(words)) return undefined;
  const dismissed = /DISM/i.test(words);
  if (dismissed && (ASKED.test(words) || !OF_PROBATION.test(words))) return undefined;
  // Without the probation that a dismissed violation was of, what ended may be the violation.
  const ofProbation = words === text || /PROB|SUPERV|PAROLE/i.test(words);
  return clear && ofProbation && !dismissed && !isOpen(words) ? 'told' : 'open';
}

/** Whether they say that what was asked for, its end, was denied or taken back. */
export function deniesEnd(text: string): boolean {
  if (!ENDED.test(text) && !TERM.test(text)) return false;
  return /DENIED|WITHDR/i.test(text) || (ASKED.test(text) && /DISM/i.test(text.replace(VIOLATION_DISMISSED, '')));
}

function isOpen(text: string): boolean {
  const asked = ASKED.test(text);
  if (asked && /GRANTED/i.test(text)) return /\b(?:HEARING|HRG)\b/i.test(text);
  return asked || TO_COME.test(text);
}

const LONGER = /\bEXT(?:E?N?D(?:ED|S)?|ENSION|N)?\b|\bTOLL(?:ED|ING|S)?\b/i;

/** What else may be extended: parole, or the time for a condition. */
const OF_ELSE = /PAROLE|FINE|SURREND|PAY|RESTN|RESTITUTION|CLASS|PROGRAM|\bCOMM/i;

/** Whether they say that probation was extended or tolled: `asked` where that was asked for. */
export function saysLonger(text: string): 'told' | 'asked' | undefined {
  if (!LONGER.test(text) || (OF_ELSE.test(text) && !/PROB/i.test(text))) return undefined;
  if (LET_GO.test(text.replace(VIOLATION_DISMISSED, ''))) return undefined;
  return isOpen(text) ? 'asked' : 'told';
}

/** Whether they speak of probation, whose end lets nobody go from custody. */
export function speaksOfProbation(text: string): boolean {
  return /PROB/i.test(text) || (BROKEN.test(text) && !/PAROLE/i.test(text));
}

const BROKEN = /REVOK|\bREVD?\b|\bRE?VKD?\b|PROB.*VIOL|VIOL.*PROB|REINST/i;
const LET_GO = /DISM|DENIED|WITHDRAWN|\bNOT\b/i;

/** Whether they say that supervision was revoked, or broken: a charge of it that was dismissed, or not found true, says nothing. */
export function saysBroken(text: string): boolean {
  return (BROKEN.test(text) && !LET_GO.test(text)) || /UNSUCC|UNCOMPL|INCOMPL|NON-?COMPL|NOT COMPL|FAILED/i.test(text);
}
