import type { Passage } from '../engine/index.ts';
/** `flow.json`: how the convictions of a run went through the flow of its policy. No personal data. */
export type FlowFile = Passage & {
    readonly county: string;
    /** `YYYY-MM-DD`. */
    readonly asOf: string;
    readonly policy: string;
    readonly remedy: string;
};
/** The file, with one line for each station, so that it can be compared by eye. */
export declare function printFlowFile({ stations, coverageUnknown, ...head }: FlowFile): string;
/** Reads what {@link printFlowFile} wrote; nothing when it is something else. */
export declare function readFlowFile(text: string): FlowFile | undefined;
