import { type ChildProcess } from 'node:child_process';
import type { CalendarDate, Problem } from '../basics/index.ts';
import type { InventPlan } from '../invent/index.ts';
import type { CheckReport, RunPlan } from '../run/index.ts';
import type { Advance, NamedBytes } from './api.ts';
import type { PaperOrder } from './paper-order.ts';
import type { Making, PaperMade } from './paper-api.ts';
/** What a process of the engine is asked to do. */
export type Order = {
    readonly kind: 'check';
    readonly paths: readonly string[];
    readonly asOf: CalendarDate;
    /** Invents the first file before it is looked at. */
    readonly sample?: InventPlan;
} | {
    readonly kind: 'run';
    /** A plan for each county, with the folder for its results. */
    readonly plans: readonly {
        readonly plan: RunPlan;
        readonly out: string;
    }[];
    readonly paths: readonly string[];
    /** Counties without a conviction in scope are left out. */
    readonly onlyPresent: boolean;
} | {
    readonly kind: 'paper';
    readonly order: PaperOrder;
};
/** What a run found in a county, and the files that it wrote. */
export type CountyResults = {
    readonly county: string;
    readonly summary: Readonly<Record<string, unknown>>;
    readonly outputs: readonly NamedBytes[];
};
/** What it says while it works, and at the end. */
export type EngineAnswer = {
    readonly kind: 'advance';
    readonly advance: Advance;
} | {
    readonly kind: 'making';
    readonly making: Making;
} | {
    readonly kind: 'checked';
    readonly report: CheckReport;
} | {
    readonly kind: 'ran';
    readonly results: readonly CountyResults[];
} | {
    readonly kind: 'made';
    readonly made: PaperMade;
} | {
    readonly kind: 'refused';
    readonly problems: readonly Problem[];
} | {
    readonly kind: 'defect';
    readonly place: string;
};
/** How the work ended: with its last answer, or because the process was gone. */
export type Ending = Exclude<EngineAnswer, {
    kind: 'advance' | 'making';
}> | {
    readonly kind: 'stopped' | 'died';
};
/** Work that goes on in a process of its own. */
export type Engine = {
    readonly ended: Promise<Ending>;
    readonly stop: () => void;
    readonly process: ChildProcess;
};
/** Told how far the work has come; what is made of results is counted in documents, all else in bytes. */
export type EngineTold = {
    readonly advance?: (advance: Advance) => void;
    readonly making?: (making: Making) => void;
};
export declare function startEngine(order: Order, told: EngineTold): Engine;
