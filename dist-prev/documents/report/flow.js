import { END, OUTCOME_WORDS } from '../../engine/index.js';
/** The flow of the choices with its counts: of how many each question was asked, and how many it decided. */
export function flowBlocks(flow) {
    if (!flow || flow.stations.every(({ reached }) => reached === 0))
        return [];
    const { stations, coverageUnknown } = flow;
    const doubt = coverageUnknown === 0
        ? []
        : [
            {
                depth: 0,
                asks: 'Not known whether it is in scope at all: the charge cannot be read',
                reached: coverageUnknown,
                decided: coverageUnknown,
                gives: OUTCOME_WORDS['hand-review'],
            },
        ];
    return [
        { is: 'heading', level: 1, text: 'The flow of the convictions' },
        {
            is: 'par',
            text: 'The questions in their order. Of each conviction they are asked from the top until one decides, by a yes, or because its answer is not known and matters. Then nothing further is asked of it. The bars show how many each question decided; together they are all convictions in scope.',
        },
        {
            is: 'flow',
            head: ['Question', 'Asked', 'Decided', 'A yes gives'],
            rows: [
                ...stations.map(({ id, asks, depth, then, reached, decided }) => ({
                    depth,
                    asks: id === END ? 'None of these' : asks,
                    reached,
                    decided,
                    gives: then === undefined ? 'the questions set in below' : OUTCOME_WORDS[then],
                })),
                ...doubt,
            ],
        },
    ];
}
