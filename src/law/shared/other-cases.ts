import {
  type CalendarDate,
  NONE,
  type PartialDate,
  latestOf,
  onDay,
  onOrBefore,
  printPartialDate,
  yearsAfter,
} from '../../basics/index.ts';
import { type Answer, type Asking, no, unknown, yes } from '../../engine/index.ts';
import {
  type Conviction,
  type Count,
  type Facts,
  type HistoryEvent,
  type Origin,
  firstReport,
} from '../../history/index.ts';
import { dateInDoubt, isDatedLater } from './dated-later.ts';
import { perPerson } from './per-person.ts';
import { sentenceGiven } from './sentence-given.ts';
import { isViolation } from './sentence-status.ts';
import { wasVacated } from './still-counts.ts';

/** After so many years without an entry an arrest without an ending is not taken for a pending charge. A reading. */
const OPEN_YEARS = 3;

/**
 * Whether a conviction stands and is of another case than that one, as far as its own entry says. That it may be one
 * reported again is asked last, of what is left: see {@link isReportedAgain}.
 */
export function isOfAnotherCase(each: Conviction, than: Pick<Conviction, 'caseKey'>): boolean {
  return each.caseKey !== than.caseKey && !isViolation(each) && !wasVacated(each);
}

/** What is reported again is of the day of its first report, which is on record too. */
export function isReportedAgain(facts: Facts, each: Conviction): boolean {
  return firstReport(facts, each) !== undefined;
}

type Whose = { readonly facts: Facts; readonly asking: Asking };

type Standing = {
  readonly asOf: CalendarDate;
  serving?: Answer;
  servingTerm?: Answer;
  charged?: Answer;
};

const standings = perPerson((): { found?: Standing } => ({}));

/** Found once for each person: whether any sentence runs, and whether any charge is open. */
function standingOf({ facts, asking: { asOf } }: Whose): Standing {
  const memory = standings(facts);
  if (memory.found?.asOf !== asOf) memory.found = { asOf };
  return memory.found;
}

/** Whether the person serves a sentence for any offense, on probation or parole included; yes says until when. */
export function servingAny(whose: Whose): Answer {
  return (standingOf(whose).serving ??= serving(whose.facts, whose.asking));
}

/** The same where the law speaks of serving a sentence and not of probation, as PC 1203.4a does and PC 1203.4 does not. */
export function servingTermOfAny(whose: Whose): Answer {
  return (standingOf(whose).servingTerm ??= servingTerm(whose.facts, whose.asking));
}

/** Whether a charge is open: a count of the last three years, of an arrest or a court step, that has no ending on record. */
export function chargedNow(whose: Whose): Answer {
  return (standingOf(whose).charged ??= charged(whose.facts, whose.asking));
}

function servingTerm(facts: Facts, asking: Asking): Answer {
  return serving(facts, asking, (each) => {
    const { probation, prison } = sentenceGiven(facts, each);
    return probation !== 'yes' || prison === 'yes';
  });
}

function serving(facts: Facts, asking: Asking, counts: (conviction: Conviction) => boolean = () => true): Answer {
  const { asOf } = asking;
  let until: PartialDate | undefined;
  const from: Origin[] = [];
  let open: Conviction | undefined;
  let openUntil: PartialDate | undefined;
  let later: Conviction | undefined;
  for (const each of facts.convictions) {
    if (each.standing.kind === 'relieved' || isViolation(each) || !counts(each)) continue;
    if (isDatedLater(each, asking)) {
      later ??= each;
      continue;
    }
    const { ends } = sentenceGiven(facts, each);
    if (ends.kind === 'known' && ends.latest <= asOf) continue;
    if (ends.kind === 'known' && asOf < ends.earliest) {
      until = until === undefined ? ends : latestOf(until, ends);
      from.push(each.origin);
      continue;
    }
    open ??= each;
    openUntil = openUntil === undefined ? ends : latestOf(openUntil, ends);
  }
  if (until) return yes(`a sentence on record ends ${printPartialDate(until)}`, from, until);
  if (later) return dateInDoubt(later);
  if (!open) return no('no sentence on record still runs');
  const { date, origin } = open;
  return unknown(`whether the sentence for the conviction of ${printPartialDate(date)} has ended`, [origin], openUntil);
}

function isRecent(events: readonly HistoryEvent[], since: PartialDate): boolean {
  for (const { kind, date } of events)
    if ((kind === 'arrest' || kind === 'court') && onOrBefore(since, date) === 'yes') return true;
  return false;
}

function charged(facts: Facts, { asOf }: Asking): Answer {
  const since = onDay(yearsAfter(asOf, -OPEN_YEARS));
  for (const { key, events } of facts.history.cycles) {
    if (!isRecent(events, since)) continue;
    const open = openCount(facts.wholeCycle(key)?.events ?? NONE, since);
    if (open)
      return unknown('whether charges are pending (a count of the last three years has no ending on record)', [
        open.origins[0]!,
      ]);
  }
  return no('no count of the last three years is without an ending');
}

/** A count whose ending the record does not show. What came before a court is asked of its counts, not of the arrest's. */
function openCount(events: readonly HistoryEvent[], since: PartialDate): Count | undefined {
  const inCourt = events.filter(({ kind }) => kind === 'court');
  const tried = inCourt.length > 0 ? inCourt : events.filter(({ kind }) => kind === 'arrest');
  for (const { date, counts } of tried) {
    if (onOrBefore(since, date) === 'no') continue;
    for (const count of counts) if (!hasEnded(count)) return count;
  }
  return undefined;
}

/** Words of an entry after which the charge goes on. */
const GOES_ON =
  /PROC(EEDINGS)? SUSP|INCOMP|DIVER(SION|TED)|DEFERRED|\bBAIL\b|\bBOND\b|OWN RECOG|PROMISE TO APPEAR|\bCITED\b/i;

function hasEnded({ dispositions }: Count): boolean {
  return dispositions.some(
    ({ kind, text }) =>
      kind !== 'none' && kind !== 'not-understood' && !(kind === 'not-convicted' && GOES_ON.test(text)),
  );
}
