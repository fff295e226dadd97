import { notAnswer, unknown } from '../../../engine/index.js';
import { sentenceCompleted } from '../../shared/index.js';
/** Probationers serve a sentence too (for Prop 47: People v. Davis (2016) 246 Cal.App.4th 127). */
export const servingSentence = {
    id: 'serving-sentence',
    cite: 'HS 11361.8(a), (e)',
    asks: 'Is the person still serving the sentence for this conviction?',
    ask: ({ facts, conviction, asking }) => notAnswer(sentenceCompleted(facts, conviction, asking)),
};
/** No record answers this. It is asked only of those who are serving: HS 11361.8(f) has no such test. */
export const unreasonableRisk = {
    id: 'unreasonable-risk',
    cite: 'HS 11361.8(b); PC 1170.18(b), (c)',
    asks: 'Would granting the petition pose an unreasonable risk of danger to public safety (a new super strike)?',
    ask: ({ conviction }) => unknown('whether relief would pose an unreasonable risk to public safety (a judgment of the court)', [
        conviction.origin,
    ]),
};
