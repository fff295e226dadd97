import { unknown } from '../../../engine/index.ts';
import type { StatuteQuestion } from './charge.ts';

/** No record answers this. It is asked only of those who are serving: HS 11361.8(f) has no such test. */
export const unreasonableRisk: StatuteQuestion = {
  id: 'unreasonable-risk',
  cite: 'HS 11361.8(b); PC 1170.18(b), (c)',
  asks: 'Would granting the petition pose an unreasonable risk of danger to public safety (a new super strike)?',
  ask: ({ conviction }) =>
    unknown('whether relief would pose an unreasonable risk to public safety (a judgment of the court)', [
      conviction.origin,
    ]),
};
