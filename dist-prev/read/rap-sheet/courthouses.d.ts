import type { Agency, SheetEventKind } from './sheet.ts';
export declare const NO_AGENCY: Agency;
/** Reads an agency field: its prefix, then its place by letters alone, so that `CASC OAKLAN D` is Oakland's court in Alameda. */
export declare function readAgency(field: string): Agency;
/** Whether CONVICTED in such an event is a conviction: in court, and not in juvenile court, which convicts nobody. */
export declare function convictsAdults(kind: SheetEventKind, { prefix }: Agency): boolean;
/** True of a federal court, which no county's table holds. */
export declare function isFederal({ prefix }: Agency): boolean;
