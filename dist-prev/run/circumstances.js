import { otherReports } from '../history/index.js';
import { sentenceCompleted, sentenceOf, underSentence } from '../law/index.js';
/** What goes beside the determinations about one person; what is the same for all of them is found once. */
export function circumstancesOf(facts, asking) {
    let serving;
    return (conviction) => ({
        convictionsInCase: facts.convictions.filter(({ caseKey }) => caseKey === conviction.caseKey).length,
        sentence: sentenceOf(facts, conviction),
        sentenceCompleted: sentenceCompleted(facts, conviction, asking),
        underSentence: (serving ??= underSentence(facts, asking)),
        deceased: facts.deceased !== undefined,
        reportedAgain: otherReports(facts, conviction).map(({ key }) => key),
    });
}
