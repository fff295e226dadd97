import type { Flow, Question, Remedy, Statute } from '../../engine/index.ts';
import { type ConvictionCase, convictionCases, countyCases } from './conviction-case.ts';

type Outline = Pick<Remedy<ConvictionCase>, 'id' | 'title' | 'cite' | 'after' | 'state' | 'notForFiling'> & {
  readonly covers: Question<ConvictionCase>;
  readonly flow: Flow<ConvictionCase>;
  readonly cautions?: Remedy<ConvictionCase>['cautions'];
};

/** A remedy about convictions that its statute alone decides: no county has a policy for it. California's are asked for county by county. */
export function byStatute({ flow, cautions = () => [], ...rest }: Outline): Remedy<ConvictionCase> & {
  readonly statute: Statute<ConvictionCase>;
} {
  return {
    ...rest,
    subjectOf: ({ conviction }) => ({ kind: 'conviction', conviction }),
    cases: rest.state === undefined ? countyCases : convictionCases,
    first: [],
    questions: new Map(),
    cautions,
    statute: { readings: {}, flow: () => flow },
  };
}
