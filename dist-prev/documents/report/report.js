import { isoDate } from '../../basics/index.js';
import { REMEDIES } from '../../law/index.js';
import { printPolicy } from '../../policies/index.js';
import { documentOf } from '../blocks.js';
import { titleCase, usDay } from '../numbers.js';
import { files, nextSteps, proof } from './after.js';
import { choices, handReview } from './decided.js';
import { flowBlocks } from './flow.js';
import { outcomes, years } from './outcomes.js';
import { background, headline, reconciliation } from './overview.js';
import { impact, people } from './people.js';
/** The summary report of a run for the office that made it. Its figures are those of `summary.json` and, of the flow, `flow.json`. */
export function reportDocument({ record, recordSha256, summary, flow }, paper) {
    const county = `${titleCase(summary.county)} County`;
    const day = usDay(isoDate(record.asOf));
    const { policy, program } = record;
    const blocks = [
        { is: 'title', text: `Summary report: ${county}`, under: `${remedyWords(record)}, law applied as of ${day}` },
        headline(summary),
        {
            is: 'facts',
            of: [
                ['County', county],
                ['Law applied as of', day],
                ['Choices', `${policy.title ?? policy.id} (${policy.id}); source: ${policy.source}`],
                ['Made by', `${program.name} ${program.version}, law ${program.lawSha256.slice(0, 12)}`],
            ],
        },
        ...background(summary, record),
        ...reconciliation(summary, record),
        ...outcomes(summary),
        ...impact(summary),
        ...choices(summary, policy, policyOutline(record)),
        ...flowBlocks(flow),
        ...years(summary),
        ...people(summary),
        ...handReview(summary),
        ...files(record),
        ...nextSteps(),
        ...proof(record, recordSha256, day),
    ];
    return documentOf({
        title: `Summary report: ${county}, ${day}`,
        asOf: record.asOf,
        paper,
        foot: `${county} · as of ${day} · ${policy.id}`,
    }, blocks);
}
/** The remedies of a run with the statutes that give them. */
export function remedyWords({ remedies }) {
    return REMEDIES.filter(({ id }) => remedies.includes(id))
        .map(({ title, cite }) => `${title} (${cite})`)
        .join(', ');
}
/** The policy in words, without the lines that the head of the report has already. */
export function policyOutline({ policy }) {
    const words = printPolicy(policy, REMEDIES);
    const [head = '', ...rest] = words.split('\n\n');
    const notes = head.split('\n').filter((line) => /^(Note|In force): ?/.test(line));
    return [...notes, ...rest].join('\n');
}
