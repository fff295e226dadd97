import { laterEntry } from './added.js';
import { anchorRows } from './page.js';
const expect = 'already-relieved';
export const setAsideUnderProp64 = {
    name: 'set-aside-under-prop-64',
    expect,
    means: 'A later entry says that the conviction was dismissed under HS 11361.8.',
    spoil: (page) => laterEntry(page, 'CONV SET ASIDE & DISM PER 11361.8 HS'),
};
export const sealedUnderProp64 = {
    name: 'sealed-under-prop-64',
    expect,
    means: 'A later entry says, in other words, that the conviction was dismissed and sealed under HS 11361.8.',
    spoil: (page) => laterEntry(page, 'DISMISSED AND SEALED PER 11361.8(F) HS'),
};
export const reliefBeforeConviction = {
    name: 'relief-before-conviction',
    expect,
    means: 'The later entry, dismissed under HS 11361.8, stands in the file before the conviction itself.',
    spoil: (page) => {
        const known = laterEntry(page, 'CONV SET ASIDE & DISM PER 11361.8 HS');
        if (known === undefined)
            return undefined;
        page.rows = page.rows.filter((row) => row !== known.row);
        page.rows.splice(page.rows.indexOf(anchorRows(page)[0]), 0, known.row);
        return known;
    },
};
