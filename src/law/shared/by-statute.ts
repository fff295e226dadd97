import { NONE } from '../../basics/index.ts';
import type { Flow, Question, Remedy, Statute } from '../../engine/index.ts';
import { type ConvictionCase, convictionCases, countyCases } from './conviction-case.ts';
import { withDatedLater } from './dated-later.ts';

type Outline = Pick<Remedy<ConvictionCase>, 'id' | 'title' | 'cite' | 'after' | 'closes' | 'state' | 'notForFiling'> & {
  readonly covers: Question<ConvictionCase>;
  readonly flow: Flow<ConvictionCase>;
  readonly cautions?: Remedy<ConvictionCase>['cautions'];
};

/** A remedy about convictions that its statute alone decides: no county has a policy for it. California's are asked for county by county. */
export function byStatute({ flow, cautions = () => NONE, ...rest }: Outline): Remedy<ConvictionCase> & {
  readonly statute: Statute<ConvictionCase>;
} {
  return {
    ...rest,
    subjectOf: ({ conviction }) => ({ kind: 'conviction', conviction }),
    cases: rest.state === undefined ? countyCases : convictionCases,
    first: [],
    questions: new Map(),
    cautions: (subject) => withDatedLater(cautions(subject), subject),
    statute: { readings: {}, flow: () => flow },
  };
}
