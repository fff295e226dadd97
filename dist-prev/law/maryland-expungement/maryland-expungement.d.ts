import { type Remedy } from '../../engine/index.ts';
import { type CourtCase } from '../shared/index.ts';
/** CP 10-110 and 10-107: expungement in Maryland, of a whole case or none of it. */
export declare const marylandExpungement: Remedy<CourtCase>;
