import { anchorRows } from './page.js';
/** The same offense, written in another way. */
function rewritten(name, means, cells) {
    return {
        name,
        expect: 'same-as-clean',
        means,
        spoil: (page) => {
            const rows = anchorRows(page);
            const usual = /^(\d{5})((?:\([A-Z0-9]\))*) HS-(.*)$/.exec(rows[0].get('OFFENSE_DESCR'));
            if (usual === null || rows[0].get('COMMENT_TEXT') !== '')
                return undefined;
            const [, section = '', subdivision = '', words = ''] = usual;
            for (const row of rows)
                row.put(cells({ section, subdivision, words }));
            return { row: rows[0], conviction: page.anchor };
        },
    };
}
export const offenseWithoutBlank = rewritten('offense-without-blank', 'No blank before the letters of the statute: 11357(C)HS-.', ({ section, subdivision, words }) => ({ OFFENSE_DESCR: `${section}${subdivision}HS-${words}` }));
export const offenseInSmallLetters = rewritten('offense-in-small-letters', 'OFFENSE_DESCR in small letters.', ({ section, subdivision, words }) => ({ OFFENSE_DESCR: `${section}${subdivision} HS-${words}`.toLowerCase() }));
export const offenseWithWideDash = rewritten('offense-with-wide-dash', 'Blanks around the dash.', ({ section, subdivision, words }) => ({ OFFENSE_DESCR: `${section}${subdivision} HS - ${words}` }));
export const offenseWithGluedLetters = rewritten('offense-with-glued-letters', 'The subdivision without parentheses: 11360A2 HS.', ({ section, subdivision, words }) => ({
    OFFENSE_DESCR: `${section}${subdivision.replaceAll(/[()]/g, '')} HS-${words}`,
}));
export const chargeInComment = rewritten('charge-in-comment', 'OFFENSE_DESCR is SEE COMMENT FOR CHARGE; the comment has CHRG and the section.', ({ section, subdivision }) => ({
    OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE',
    COMMENT_TEXT: `CHRG ${section}${subdivision} HS`,
}));
export const chargeInCommentAfterColon = rewritten('charge-in-comment-after-colon', 'OFFENSE_DESCR is blank; the comment has a colon, CHRG and the section.', ({ section, subdivision }) => ({ OFFENSE_DESCR: '', COMMENT_TEXT: `:CHRG ${section}${subdivision} HS` }));
export const chargeInNumberedComment = rewritten('charge-in-numbered-comment', 'OFFENSE_DESCR is SEE COMMENT FOR CHARGE; the comment has CNT 01 CHRG, a dash and the section.', ({ section, subdivision, words }) => ({
    OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE',
    COMMENT_TEXT: `CNT 01 CHRG-${section}${subdivision} HS ${words}`,
}));
