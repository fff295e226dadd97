import { isoDate } from '../basics/index.js';
import { BLOCKS_TEMPLATE } from './blocks-template.js';
/** Sizes of paper. */
export const PAPERS = ['letter', 'a4'];
/** A document of blocks, ready to be typeset. */
export function documentOf({ title, asOf, paper, foot }, blocks) {
    const pictures = {};
    const data = blocks.map((block) => {
        if (block.is === 'table')
            return { is: block.is, ...tableData(block.table) };
        if (block.is !== 'picture')
            return block;
        const name = `picture-${Object.keys(pictures).length + 1}.svg`;
        pictures[name] = block.svg;
        return { is: block.is, name, alt: block.alt, caption: block.caption };
    });
    return { template: BLOCKS_TEMPLATE, data: { title, asOf: isoDate(asOf), paper, foot, blocks: data }, pictures };
}
/**
 * The table with its columns' widths and sides. The last column of words takes what the others leave; where there are many
 * columns of numbers, these share it.
 */
function tableData({ head, rows, total = false, text = [], caption = '' }) {
    const words = Math.max(0, ...text);
    const many = head.length - 1 - text.length > 3;
    const left = (i) => i === 0 || text.includes(i);
    return {
        head,
        rows,
        total,
        caption,
        align: head.map((_, i) => (left(i) ? 'left' : 'right')),
        widths: head.map((_, i) => {
            if (many)
                return left(i) ? 'name' : 'rest';
            return i === words ? 'rest' : 'own';
        }),
    };
}
