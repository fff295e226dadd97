/** Whether any entry at all says that something like relief was refused, taken back, or filed and no more. */
export function saysReliefRefused(text: string): boolean {
  return RELIEF.test(text) && (REFUSED.test(text) || ASKED_FOR.test(text));
}

/** Whether an entry is about relief at all, granted or not. */
export function speaksOfRelief(text: string): boolean {
  return RELIEF.test(text.toUpperCase());
}

/**
 * Whether an entry about relief leaves open that it was given: it was asked for, set for a day, opposed, refused or taken back,
 * or it neither says that something was done nor is the bare section, by which courts report what was.
 */
export function leavesReliefOpen(text: string): boolean {
  if (REFUSING.some((each) => each.test(text)) || isOnlyAskedFor(text, ASKING)) return true;
  return !GRANTING.test(text) && !isBare(text);
}

/** Charges are dismissed on motions and after hearings of every kind: only a dismissal still to come is none. */
export function leavesDismissalOpen(text: string): boolean {
  return isOnlyAskedFor(text, TO_DISMISS);
}

/** Words of relief, whatever became of it. */
const RELIEF = /11361\.[89]|1170\.18|1203\.4|851\.[89]|\b17 ?\(?B|SET ?ASIDE|EXPUNG|VACAT|SEAL|DISMIS|REDUC|REDESIG/;
const ASKED_FOR = /\b(PETN?|PETITION|MOT|MOTION|APPL?|APPLICATION|REQ|REQUEST)\b.*\b(FILED|PENDING)\b/;
const REFUSED =
  /\bDEN(IED|Y|Y'D)?\b|\bWITHDRAWN\b|\bREFUSED\b|\bNOT (GRANTED|SEALED|ELIG|DISM)|\b(ORDER|DISMISSAL)\b.*\b(SET ?ASIDE|VACATED)/;

/** What was granted to somebody has none of these words, whatever else it says. `NOT GUILTY` is the plea behind PC 1203.4. */
const REFUSING = [
  /\b(?:DEN(?:IED|IAL|Y|YING)?|REFUS|REJ|OPPOS|OBJECT|CHALLENG|CONTEST|INELIG|ELIG|DISQUAL|DISALLOW|DISAPPROV|UNSEAL)/,
  /\b(?:WITHDR|RESCI[NS]|REVO[KC]|RECONSID|REINSTAT|AFFIRM|IN PART\b|PARTIAL|BARRED|MOOT|FAIL|CANNOT|UNABLE|ABEYANCE|TENTATIVE)/,
  /\b(?:STAY|CONTINU|CONTD|CONT'D|POSTPON|DEFERRED(?! ENTRY))/,
  /\bNOT\b(?! GUILTY)|\bNO\b(?! LONGER)(?!\W*\d)|\bNON\b/,
  /\b(?:RELIEF|REDUCTION|SEALING|EXPUNGEMENT|GRANT) (?:ORDER )?(?:WAS |IS )?(?:SET ?ASIDE|VACATED|REVERSED|RECALLED)/,
];

/** What only asks, or only names a day, unless it also says that the thing was granted. */
const ASKING = [
  /\b(?:PETN?|PETITION|MOTN?|MTN|MOTION|APPLN?|APPLICATION|APPLIED|REQ|REQUEST|HEARING|HRG|CALENDAR|OFF CAL)/,
  /\b(?:SET (?:FOR|ON)|FILED|PENDING|RECEIVED|RE?CVD|SUBMI[TS]|REFER|REVIEW|PROPOS|RECOMMEND|NOTICE|SCHEDUL|CONSIDER|SEEK|SOUGHT)/,
  /\bTO (?:BE |HAVE )?(?:CONV\w* )?(?:DISM|SEAL|REDUC|REDES|SET ?ASIDE|EXPUNG|VACAT|RESENT|RECALL|GRANT|PARDON|STRIKE)/,
  /\bFOR (?:DISM|SEAL|REDUCT|REDES|EXPUNG|VACAT|RESENT|RELIEF|PARDON)/,
];
const GRANTED = /\b(?:GRANTED|GRTD|GRANT|APPROVED|ALLOWED)\b/;
/** A day or a delay was granted, not the relief. */
const OTHER_GRANTED =
  /\b(?:CONTINUANCE|HEARING|HRG|REHEARING|STAY|EXTENSION|LEAVE|TIME|DATE|PROB(?:ATION)?|DIVERSION) (?:IS |WAS )?GRANTED|\bGRANTED (?:A |AN )?(?:CONTINUANCE|HEARING|STAY|EXTENSION|LEAVE)/;
/** `DISMISSED ON PEOPLE'S MOTION`: done, and who asked for it. */
const DONE_ON_MOTION =
  /(\b(?:DISM|DISMISSED|SEALED|REDUCED|REDESIGNATED|SET ?ASIDE|EXPUNGED|VACATED|RESENTENCED)\b.*?)\b(?:ON|UPON)(?: \S+){0,3} (?:MOTION|MTN|PETITION|PETN?|REQUEST|APPLICATION)\b/;

const GRANTING =
  /\b(?:DISM|SEAL|SET ?ASIDE|EXPUNG|VACAT|REVERS|OVERTURN|VOID|REDUC|REDES|RESENT|RECALL|GRANT|GRTD|APPROVED|ALLOWED|PARDON|ACQUIT|NOT GUILTY|MISD|INFRAC|DECLARED|DEEMED|STRICKEN)/;

/** Beside a section they add nothing: `PER 11361.8(F) HS`, `1203.4 PC`, `11361.9 HS RELIEF`. */
const FILLING =
  /\b(?:PER|PURSUANT|TO|UNDER|BY|OF|IN|THE|AND|SEC(?:TION)?S?|SUBDS?|SUBDIVISIONS?|PC|HS|HSC|CODE|PENAL|HEALTH|SAFETY|PROP(?:OSITION)?|AB|SB|CONV(?:ICTION)?|CNTS?|COUNTS?|NO|CHARGES?|CASE|COURT|ORDER(?:ED)?|RELIEF|AUTO(?:MATIC)?|FEL(?:ONY)?)\b/g;

const TO_DISMISS = [/\b(?:TO|FOR) (?:BE )?DISM|\bDISMISSAL (?:HEARING|HRG|PENDING|REJ|OPPOS|RESCI|CONTINU|STAY)/];

function isOnlyAskedFor(text: string, asking: readonly RegExp[]): boolean {
  if (GRANTED.test(text) && !OTHER_GRANTED.test(text)) return false;
  const rest = text.replace(DONE_ON_MOTION, '$1');
  return asking.some((each) => each.test(rest));
}

function isBare(text: string): boolean {
  return !/[A-Z]{2,}/.test(text.replaceAll(FILLING, ' '));
}
