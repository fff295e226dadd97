import type { OutputFile } from './effects.ts';
import type { InputFile } from './input-file.ts';
import type { Survey } from './survey-inputs.ts';
/** Writes the rows set aside, read again from their places: all, or those that may belong to one of these people. */
export declare function writeSetAsideRows(survey: Survey, inputs: readonly InputFile[], out: OutputFile, people: ReadonlySet<string> | undefined): void;
