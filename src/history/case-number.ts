/**
 * The number of a case as given, or '' where what stands there tells no case from another: words (`UNKNOWN`, `NONE`,
 * `FILE NBR NOT REPORTD`), and zeros that only fill the place.
 */
export function caseNumberGiven(text: string): string {
  return /[1-9]/.test(text) ? text : '';
}
