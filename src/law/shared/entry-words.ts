/** Whether the words of an entry say that what they speak of (diversion, a program, probation) was not completed. */
export function saysNotCompleted(text: string): boolean {
  return /\bNOT\b|UNSUCC|UNCOMPL|INCOMPL|NON-?COMPL|FAIL|REVOK|DENIED/i.test(text);
}

const ENDED = /DISCHARG|TERMINAT|COMPLET/i;
const NOT_ENDED = /\bNOT\b|UNCOMPL|INCOMPL|NON-?COMPL|DENIED|DISM/i;

/** Whether they say that supervision ended, well or badly. */
export function saysEnded(text: string): boolean {
  return ENDED.test(text) && !NOT_ENDED.test(text);
}

const BROKEN = /REVOK|\bREVD?\b|\bRE?VKD?\b|PROB.*VIOL|VIOL.*PROB|REINST/i;
const LET_GO = /DISM|DENIED|WITHDRAWN|\bNOT\b/i;

/** Whether they say that supervision was revoked, or broken: a charge of it that was dismissed, or not found true, says nothing. */
export function saysBroken(text: string): boolean {
  return (BROKEN.test(text) && !LET_GO.test(text)) || /UNSUCC|UNCOMPL|INCOMPL|NON-?COMPL|NOT COMPL|FAILED/i.test(text);
}
