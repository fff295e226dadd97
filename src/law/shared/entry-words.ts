/** Whether the words of an entry say that what they speak of (diversion, a program, probation) was not completed. */
export function saysNotCompleted(text: string): boolean {
  return /\bNOT\b|UNSUCC|UNCOMPL|INCOMPL|NON-?COMPL|FAIL|REVOK|DENIED/i.test(text);
}

const ENDED = /DISCHARG|TERMINAT|COMPLET/i;
const NOT_ENDED = /\bNOT\b|UNCOMPL|INCOMPL|NON-?COMPL|DENIED|DISM|WITHDR/i;

/** Asked of a court, and done only where the words say that it was granted. */
const ASKED =
  /\b(?:MOT(?:ION)?|PET(?:N|ITION)?|APPL?|APPLICATION|REQ(?:UEST(?:ED|S)?)?)\b.*(?:DISCHARG|TERM|COMPL)|FILED|PENDING|RECOMM/i;
/** Of a day that was still to come, or of what had to happen first. */
const TO_COME =
  /\bTO (?:BE )?(?:TERM|DISCH|COMPL)|\b(?:TERMINATES|TERMINATION DATE|HEARING|HRG|SET|SCHED\w*|CALENDAR\w*|WILL|SHALL|UPON|IF|WHEN)\b/i;

/** Whether they say that supervision ended, well or badly. */
export function saysEnded(text: string): boolean {
  return ENDED.test(text) && !NOT_ENDED.test(text) && !isOpen(text);
}

/** Whether they speak of its end as of something asked for, or of another day. */
export function speaksOfEnd(text: string): boolean {
  return ENDED.test(text) && !NOT_ENDED.test(text) && isOpen(text);
}

/** Whether they say that what was asked for, its end, was denied or taken back. */
export function deniesEnd(text: string): boolean {
  return ENDED.test(text) && /DENIED|WITHDR/i.test(text);
}

function isOpen(text: string): boolean {
  const asked = ASKED.test(text);
  if (asked && /GRANTED/i.test(text)) return /\b(?:HEARING|HRG)\b/i.test(text);
  return asked || TO_COME.test(text);
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
