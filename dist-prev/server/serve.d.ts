import type { Clock } from './data-desk.ts';
import { Office } from './office.ts';
export type ServeOptions = {
    /** 0: a free one. */
    readonly port: number;
    readonly workspace: string;
    readonly version: string;
    readonly idleMinutes: number;
    readonly clock: Clock;
    /** Told when the application locks itself, with the link that opens it again. */
    readonly locked: (link: string, key: string) => void;
};
/** A server that is up. */
export type Served = {
    readonly port: number;
    /** The one-time link. */
    readonly link: string;
    readonly office: Office;
    readonly close: () => Promise<void>;
};
/** Serves the application on this machine's own address and nowhere else. */
export declare function serve(options: ServeOptions): Promise<Served>;
