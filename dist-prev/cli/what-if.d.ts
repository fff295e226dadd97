import { type Gathered, type InputFile, type RunPlan } from '../run/index.ts';
/** Reads the inputs once for several policies, with a bar on a terminal, and tells how long it took. */
export declare function gatherHere(plans: readonly RunPlan[], inputs: readonly InputFile[], quiet: boolean): Promise<{
    readonly gathered: Gathered;
    readonly readIn: number;
}>;
/** The exit code of a command that read inputs. */
export declare function endOfReading({ rowsSetAside }: Pick<Gathered, 'rowsSetAside'>): void;
