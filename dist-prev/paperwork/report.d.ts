import { type Paper } from '../documents/index.ts';
export type ReportAsked = {
    /** The version for everybody. */
    readonly public?: boolean;
    readonly paper: Paper;
    /** The file; Summary_Report.pdf or Public_Report.pdf among the results unless told otherwise. */
    readonly out?: string;
};
/** Makes one of the two reports of a run, and tells where it is. */
export declare function makeReport(folder: string, asked: ReportAsked, { began }?: import("./effects.ts").PaperEffects): Promise<string>;
