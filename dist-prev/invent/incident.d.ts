import { type Theme } from './charges.ts';
import { type County } from './counties.ts';
import { type Day } from './days.ts';
import type { Step } from './invented-person.ts';
import type { Proceedings } from './life.ts';
import type { Random } from './random.ts';
/** One incident: an arrest, and in most cases what the court did. In an `anchor` the first court count is a conviction. */
export type Incident = {
    readonly day: Day;
    readonly steps: readonly Step[];
    readonly isAnchor: boolean;
};
/** What an incident is to be like. */
export type Wish = {
    readonly days: Proceedings;
    readonly home: County;
    readonly theme: Theme;
};
export declare function inventIncident(wish: Wish, random: Random): Incident;
