import { OUTCOME_WORDS, judge, no, unknownFacts, yes, } from '../../engine/index.js';
import { TWO_PRIORS } from './statute/priors.js';
import { statute } from './statute/statute.js';
const GIVEN = [
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
const found = new Map();
/** What the statute's flow finds by a reading. A policy that follows the statute asks of the same case, outcome by outcome. */
function remembered(twoPriors) {
    let verdictOn = found.get(twoPriors);
    if (!verdictOn) {
        const flow = statute.flow({ twoPriors });
        const verdicts = new WeakMap();
        verdictOn = (subject) => {
            const known = verdicts.get(subject);
            if (known)
                return known;
            const { possible, missing, reason, from } = judge(flow, subject, subject.given);
            const kept = { possible, missing, reason, from };
            verdicts.set(subject, kept);
            return kept;
        };
        found.set(twoPriors, verdictOn);
    }
    return verdictOn;
}
const ASKED = {
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
function listed(outcomes) {
    return outcomes.map((each) => OUTCOME_WORDS[each]).join(' or ');
}
/** Lets a policy follow the statute: what its own flow gives, by name. Where that depends on what is missing, so does the answer. */
export const statuteGives = {
    name: 'statute-gives',
    cite: 'HS 11361.8',
    asks: ({ outcome }) => ASKED[outcome] ?? `Does HS 11361.8 by itself give ${String(outcome)}?`,
    reason: ({ outcome }) => `By statute: ${OUTCOME_WORDS[outcome] ?? String(outcome)}`,
    followsStatute: true,
    parameters: {
        outcome: { type: 'choice', choices: GIVEN, describe: 'what the statute gives' },
        twoPriors: TWO_PRIORS,
    },
    make: ({ outcome, twoPriors }) => {
        const verdictOn = remembered(String(twoPriors ?? 'review'));
        return (subject) => {
            const { possible, missing, reason, from } = verdictOn(subject);
            if (!possible.includes(outcome))
                return no(possible.length === 1 ? reason : `it may give ${listed(possible)}, and not that`, from);
            return possible.length === 1 ? yes(reason, from) : unknownFacts(missing, from);
        };
    },
};
