import type { PartialDate } from '../basics/index.ts';
import type { Disposition } from './disposition.ts';
import type { Level } from './level.ts';
import type { Charge } from './offense/index.ts';
import type { Origin } from './origin.ts';
/** The person as the record describes them. Where rows disagree the first in the record's own order is shown and the doubt is named. */
export type Person = {
    /** The number that groups the person's entries in this delivery (SUBJECT_ID). */
    readonly key: string;
    readonly name: string;
    readonly cii: string;
    readonly sex: string;
    readonly race: string;
    /** An interval that spans all birth dates given, when rows disagree. */
    readonly birth: PartialDate;
    /** Why the birth date is not to be relied on, in words. */
    readonly birthDoubt: string | undefined;
};
/** An entry of the record that could not be used and may belong to this person. */
export type LostRow = {
    readonly origin: Origin;
    readonly code: string;
};
/** Everything the inputs say about one person. */
export type CriminalHistory = {
    readonly person: Person;
    readonly cycles: readonly Cycle[];
    /** Not empty: something about this person may be missing, so nothing may be granted unseen. */
    readonly lost: readonly LostRow[];
};
/** One arrest and what followed; DOJ's word. `key` is its three digits. */
export type Cycle = {
    readonly key: string;
    readonly events: readonly HistoryEvent[];
};
export type EventKind = 'arrest' | 'court' | 'custody' | 'probation' | 'registration' | 'deceased' | 'other';
/** One step of a cycle on one day. `key` is the six digits of cycle and step. */
export type HistoryEvent = {
    readonly kind: EventKind;
    readonly key: string;
    readonly date: PartialDate;
    /** Upper case, without the word COUNTY; '' when the record does not say. */
    readonly county: string;
    readonly agency: string;
    readonly counts: readonly Count[];
    /** The name that the person went by, where the record tells it of each event. */
    readonly name?: string;
};
/** One charge in one event. `id` is the twelve digits of CNT_ORDER. */
export type Count = {
    readonly id: string;
    readonly charge: Charge | undefined;
    readonly level: Level;
    readonly dispositions: readonly Disposition[];
    /** Court case numbers that the record gives with this count, without padding or placeholders. */
    readonly caseNumbers: readonly string[];
    /** Court case numbers among the count's further numbers: used when the whole step has no other. */
    readonly courtNumbers: readonly string[];
    /** Free text that the rows carry beside the charge; each text once. */
    readonly remarks: readonly string[];
    /** Every row that speaks of this count, in the order of the inputs. */
    readonly origins: readonly Origin[];
};
