/** Whether any entry at all says that something like relief was refused, taken back, or filed and no more. */
export function saysReliefRefused(text: string): boolean {
  if (!RELIEF.test(text)) return false;
  const rest = withoutAsides(text);
  return REFUSED.test(rest) || ASKED_FOR.test(rest);
}

/** Whether an entry is about relief at all, granted or not. */
export function speaksOfRelief(text: string): boolean {
  return RELIEF.test(text.toUpperCase());
}

/** Whether an entry refuses relief, and does not take back what was given. */
export function refusesRelief(text: string): boolean {
  return PLAINLY_REFUSED.test(text.toUpperCase()) && !takesBack(text);
}

/** Whether an entry says that what was done is undone. */
export function takesBack(text: string): boolean {
  return TAKING_BACK.test(text.toUpperCase());
}

/** Whether an entry, of whatever kind, gives the conviction back: `JUDGMENT REINSTATED`. */
export function reinstatesConviction(text: string): boolean {
  return /\b(?:JUDGMENT|CONV\w*) (?:IS |WAS )?REINSTATED/i.test(text);
}

/** Whether two entries name the same section. */
export function aboutSameRelief(one: string, other: string): boolean {
  const second = sectionsIn(other);
  return sectionsIn(one).some((section) => second.includes(section));
}

/** Whether two entries both name sections, and none that is the same. */
export function aboutOtherRelief(one: string, other: string): boolean {
  return sectionsIn(one).length > 0 && sectionsIn(other).length > 0 && !aboutSameRelief(one, other);
}

function sectionsIn(text: string): readonly string[] {
  const found = text.toUpperCase().match(SECTION) ?? [];
  return found.map((section) => section.replaceAll(/[ (]/g, '').replace('11361.9', '11361.8'));
}

/**
 * Whether an entry about relief leaves open that it was given: it was asked for, set for a day, opposed, refused or taken back,
 * or it neither says that something was done nor is the bare section, by which courts report what was.
 */
export function leavesReliefOpen(text: string): boolean {
  const rest = withoutAsides(text);
  if (REFUSING.some((each) => each.test(rest)) || isOnlyAskedFor(rest, ASKING)) return true;
  return !GRANTING.test(text) && !isBare(text);
}

/** Charges are dismissed on motions and after hearings of every kind: only a dismissal still to come is none. */
export function leavesDismissalOpen(text: string): boolean {
  return isOnlyAskedFor(text, BEGINS_DONE.test(text) ? DISMISSAL_OPEN : TO_DISMISS);
}

/** What stands beside relief that was given, and is about something else: the sentence, the plea, who did not object. */
function withoutAsides(text: string): string {
  const done = DONE.exec(text);
  if (!done) return text;
  const end = done.index + done[0].length;
  let tail = text.slice(end);
  for (const each of ASIDES_AFTER) tail = tail.replaceAll(each, ' ');
  let rest = text.slice(0, end) + tail;
  for (const each of ASIDES) rest = rest.replaceAll(each, ' ');
  return rest.replace(DISMISSED_AND_TO_BE_SEALED, '$1');
}

/** Words of relief, whatever became of it. */
const RELIEF = /11361\.[89]|1170\.18|1203\.4|851\.[89]|\b17 ?\(?B|SET ?ASIDE|EXPUNG|VACAT|SEAL|DISMIS|REDUC|REDESIG/;
const ASKED_FOR = /\b(PETN?|PETITION|MOT|MOTION|APPL?|APPLICATION|REQ|REQUEST)\b.*\b(FILED|PENDING)\b/;
const REFUSED =
  /\bDEN(IED|Y|Y'D)?\b|\bWITHDRAWN\b|\bREFUSED\b|\bNOT (GRANTED|SEALED|ELIG|DISM)|\b(ORDER|DISMISSAL)\b.*\b(SET ?ASIDE|VACATED)/;

const PLAINLY_REFUSED =
  /\b(?:DEN(?:IED|Y|Y'D)|REFUSED|REJ(?:ECTED)?|WITHDRAWN|INELIGIBLE|DISALLOWED|NOT (?:GRANTED|APPROVED|ELIG))/;
const TAKING_BACK =
  /\b(?:RESCI[NS]|REINSTAT|REVO[KC]|UNSEAL)|\b(?:ORDER|DISMISSAL|RELIEF|REDUCTION|SEALING|EXPUNGEMENT|GRANT)\b.*\b(?:SET ?ASIDE|VACATED|REVERSED|RECALLED)/;
const SECTION = /\b\d{3,5}\.\d+[A-Z]?\b|\b17 ?\(?B/g;

const DONE = /\b(?:DISM|DISMISSED|SEALED|REDUCED|REDESIGNATED|SET ?ASIDE|EXPUNGED|VACATED|RESENTENCED)\b/;
const ASIDES = [
  /\b(?:NO|WITHOUT|W\/O) (?:OBJECTION|OPPOSITION|CHALLENGE|CONTEST)S?\b(?: (?:BY|FROM) (?:THE )?[A-Z]+)?(?: (?:WAS )?(?:FILED|RECEIVED|MADE|RAISED))?/g,
  /\bNOT (?:CHALLENGED|OPPOSED|CONTESTED|OBJECTED TO)\b(?: BY (?:THE )?[A-Z]+)?/g,
  /\bPLEA (?:OF (?:GUILTY|NOLO(?: CONTENDERE)?|NO CONTEST) )?(?:IS |WAS )?WITHDRAWN\b/g,
];
/** Behind what was done. */
const ASIDES_AFTER = [
  /\bAT (?:THE )?(?:[A-Z]+ ){0,2}(?:HEARING|HRG)\b/g,
  /(?:[-,/;&]|\bAND\b) ?(?:NO PROB(?:ATION)?(?: GRANTED)?|PROB(?:ATION)? (?:IS |WAS )?(?:REINSTATED|REVOKED|CONTINUED|CONTINUES|DENIED|NOT GRANTED))\b/g,
  /(?:[-,/;&]|\bAND\b) ?(?:FINES?|FEES?|RESTITUTION|REST)\b(?: (?:TO )?(?:REMAINS?|CONTINUES?|CONTINUED|STAYED))/g,
  /\b(?:PER|UNDER|PURSUANT TO) \d\S* (?:PC|HS) (?:MOTION|MTN|PETITION|PETN?)$/g,
];
const DISMISSED_AND_TO_BE_SEALED =
  /(\b(?:DISM|DISMISSED|SET ?ASIDE|VACATED)\b.*?)(?:[-,/;&]|\bAND\b) ?(?:RECORDS? )?TO BE (?:SEALED|DESTROYED)\b/;

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
  /(\b(?:DISM|DISMISSED|SEALED|REDUCED|REDESIGNATED|SET ?ASIDE|EXPUNGED|VACATED|RESENTENCED)\b.*?)\b(?:ON|UPON)(?: \S+){0,3} (?:MOTION|MTN|PETITION|PETN?|REQUEST|APPLICATION)\b(?: TO (?:DISM|DISMISS|SEAL|REDUCE|SET ?ASIDE|VACATE|EXPUNGE)\b)?/;

const GRANTING =
  /\b(?:DISM|SEAL|SET ?ASIDE|EXPUNG|VACAT|REVERS|OVERTURN|VOID|REDUC|REDES|RESENT|RECALL|GRANT|GRTD|APPROVED|ALLOWED|PARDON|ACQUIT|NOT GUILTY|MISD|INFRAC|DECLARED|DEEMED|STRICKEN)/;

/** Beside a section they add nothing: `PER 11361.8(F) HS`, `1203.4 PC`, `11361.9 HS RELIEF`. */
const FILLING =
  /\b(?:PER|PURSUANT|TO|UNDER|BY|OF|IN|THE|AND|SEC(?:TION)?S?|SUBDS?|SUBDIVISIONS?|PC|HS|HSC|CODE|PENAL|HEALTH|SAFETY|PROP(?:OSITION)?|AB|SB|CONV(?:ICTION)?|CNTS?|COUNTS?|NO|CHARGES?|CASE|COURT|ORDER(?:ED)?|(?:ARREST )?RELIEF|AUTO(?:MATIC)?|FEL(?:ONY)?)\b/g;

const DISMISSAL_OPEN = [
  /\bDISM(?:ISSAL)? (?:HEARING|HRG|PENDING|DEN|REJ|OPPOS|RESCI|RECALL|REVO[KC]|REVERS|WITHDR|CONTINU|STAY)/,
];
const TO_DISMISS = [/\b(?:TO|FOR) (?:BE )?DISM/, ...DISMISSAL_OPEN];
/** `DISMISSED-MOTION TO DISMISS`: done, whatever was asked before. */
const BEGINS_DONE = /^DISM(?:ISSED)?\b/;

function isOnlyAskedFor(text: string, asking: readonly RegExp[]): boolean {
  if (GRANTED.test(text) && !OTHER_GRANTED.test(text)) return false;
  const rest = text.replace(DONE_ON_MOTION, '$1');
  return asking.some((each) => each.test(rest));
}

function isBare(text: string): boolean {
  return !/[A-Z]{2,}/.test(text.replaceAll(FILLING, ' '));
}
