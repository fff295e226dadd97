import { type PaperEffects } from '../paperwork/index.ts';
import type { PaperMade } from './paper-api.ts';
import type { PaperOrder } from './paper-order.ts';
export declare function makePaper(order: PaperOrder, effects: PaperEffects): Promise<PaperMade>;
