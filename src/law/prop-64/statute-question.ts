import {
  type Outcome,
  OUTCOME_WORDS,
  type QuestionKind,
  type Verdict,
  eitherOf,
  judge,
  no,
  unknownFacts,
  yes,
} from '../../engine/index.ts';
import type { ConvictionCase } from '../shared/index.ts';
import { TWO_PRIORS } from './statute/priors.ts';
import { statute } from './statute/statute.ts';

const GIVEN: readonly Outcome[] = [
  'dismiss-and-seal',
  'dismiss',
  'redesignate-misdemeanor',
  'redesignate-infraction',
  'resentence',
  'hand-review',
  'already-relieved',
  'not-eligible',
  'not-a-candidate',
];

/** What is kept of a verdict: without its trace, for it is kept of everybody. */
type Kept = Pick<Verdict, 'possible' | 'missing' | 'reason' | 'from'>;

const found = new Map<string, (subject: ConvictionCase) => Kept>();

/** What the statute's flow finds by a reading. A policy that follows the statute asks of the same case, outcome by outcome. */
function remembered(twoPriors: string): (subject: ConvictionCase) => Kept {
  let verdictOn = found.get(twoPriors);
  if (!verdictOn) {
    const flow = statute.flow({ twoPriors });
    const verdicts = new WeakMap<ConvictionCase, Kept>();
    verdictOn = (subject) => {
      const known = verdicts.get(subject);
      if (known) return known;
      const { possible, missing, reason, from } = judge(flow, subject, subject.given);
      const kept = { possible, missing, reason, from };
      verdicts.set(subject, kept);
      return kept;
    };
    found.set(twoPriors, verdictOn);
  }
  return verdictOn;
}

const ASKED: Partial<Record<Outcome, string>> = {
  'dismiss-and-seal': 'Does HS 11361.8 by itself give dismissal and sealing?',
  dismiss: 'Does HS 11361.8 by itself give recall of the sentence and dismissal?',
  'redesignate-misdemeanor': 'Does HS 11361.8 by itself give redesignation as a misdemeanor?',
  'redesignate-infraction': 'Does HS 11361.8 by itself give redesignation as an infraction?',
  resentence: 'Does HS 11361.8 by itself give recall and resentencing?',
  'hand-review': 'Does HS 11361.8 leave it to people?',
  'already-relieved': 'Was the conviction already relieved in a way that HS 11361.8 counts?',
  'not-eligible': 'Does HS 11361.8 by itself give nothing?',
  'not-a-candidate': 'Is the conviction none that HS 11361.8 speaks of?',
};

/** Lets a policy follow the statute: what its own flow gives, by name. Where that depends on what is missing, so does the answer. */
export const statuteGives: QuestionKind<ConvictionCase> = {
  name: 'statute-gives',
  cite: 'HS 11361.8',
  asks: ({ outcome }) => ASKED[outcome as Outcome] ?? `Does HS 11361.8 by itself give ${String(outcome)}?`,
  reason: ({ outcome }) => `By statute: ${OUTCOME_WORDS[outcome as Outcome] ?? String(outcome)}`,
  followsStatute: true,
  parameters: {
    outcome: { type: 'choice', choices: GIVEN, describe: 'what the statute gives' },
    twoPriors: TWO_PRIORS,
  },
  make: ({ outcome, twoPriors }) => {
    const verdictOn = remembered(String(twoPriors ?? 'review'));
    return (subject) => {
      const { possible, missing, reason, from } = verdictOn(subject);
      if (!possible.includes(outcome as Outcome))
        return no(possible.length === 1 ? reason : `it may give ${eitherOf(possible)}, and not that`, from);
      return possible.length === 1 ? yes(reason, from) : unknownFacts(missing, from);
    };
  },
};
