import type { Flow, Question, Remedy, Statute } from '../../engine/index.ts';
import { type ConvictionCase } from './conviction-case.ts';
type Outline = Pick<Remedy<ConvictionCase>, 'id' | 'title' | 'cite' | 'after' | 'state' | 'notForFiling'> & {
    readonly covers: Question<ConvictionCase>;
    readonly flow: Flow<ConvictionCase>;
    readonly cautions?: Remedy<ConvictionCase>['cautions'];
};
/** A remedy about convictions that its statute alone decides: no county has a policy for it. */
export declare function byStatute({ flow, cautions, ...rest }: Outline): Remedy<ConvictionCase> & {
    readonly statute: Statute<ConvictionCase>;
};
export {};
