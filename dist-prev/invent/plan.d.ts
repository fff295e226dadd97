import { type County } from './counties.ts';
/** What file to invent. The same plan gives the same bytes, on every machine. */
export type InventPlan = {
    /**
     * The county that asked for the file; each person has a conviction under HS 11357-11360 there. `all`: the state's file, in
     * which each person has one in a county of their own.
     */
    readonly county: string;
    readonly seed: number;
    /** How many people; 1,000 when neither this nor `rows` is given. */
    readonly people?: number;
    /** Stop after the person whose rows reach this number. */
    readonly rows?: number;
    /** The share of people who carry one piece of dirt, from 0 (a clean file) to 1 (everybody, all kinds equally often). */
    readonly faults: number;
    readonly header: boolean;
    readonly lineEnd?: 'lf' | 'crlf';
    /** Begin the file with the three bytes of a UTF-8 byte-order mark. */
    readonly bom?: boolean;
    /** Deal the rows of 2,000 people at a time among each other; each person's rows keep their order. */
    readonly scatter?: boolean;
};
/** A plan in which nothing is left open. */
export type Settled = {
    /** Nothing when each person has a county of their own. */
    readonly county: County | undefined;
    readonly seed: number;
    readonly people: number;
    readonly rows: number;
    readonly faults: number;
    readonly header: boolean;
    readonly lineEnd: '\n' | '\r\n';
    readonly bom: boolean;
    readonly scatter: boolean;
};
/** Fills in what the plan leaves open; throws when it asks for what cannot be. */
export declare function settle(plan: InventPlan): Settled;
