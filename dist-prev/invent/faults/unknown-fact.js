import { laterEntry } from './added.js';
import { anchorRows, plainAnchorRows } from './page.js';
export const noLevel = {
    name: 'no-level',
    expect: 'hand-review:level',
    means: 'CONV_STAT_DESCR and OFFENSE_TOC are blank.',
    spoil: (page) => changed(page, plainAnchorRows(page), { CONV_STAT_DESCR: '', OFFENSE_TOC: '' }),
};
export const levelNotSpecified = {
    name: 'level-not-specified',
    expect: 'hand-review:level',
    means: 'CONV_STAT_DESCR is blank and OFFENSE_TOC is N, not specified.',
    spoil: (page) => changed(page, plainAnchorRows(page), { CONV_STAT_DESCR: '', OFFENSE_TOC: 'N' }),
};
export const noOffense = {
    name: 'no-offense',
    expect: 'hand-review:offense',
    means: 'OFFENSE_CODE, OFFENSE_DESCR and COMMENT_TEXT are blank.',
    spoil: (page) => changed(page, plainAnchorRows(page), { OFFENSE_CODE: '', OFFENSE_DESCR: '', COMMENT_TEXT: '' }),
};
export const commentWithoutSection = {
    name: 'comment-without-section',
    expect: 'hand-review:offense',
    means: 'OFFENSE_DESCR is SEE COMMENT FOR CHARGE, and the comment names no section.',
    spoil: (page) => changed(page, plainAnchorRows(page), {
        OFFENSE_CODE: '',
        OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE',
        COMMENT_TEXT: 'CHRG ILLEGIBLE ON FINGERPRINT CARD',
    }),
};
export const unknownSentenceUnit = {
    name: 'unknown-sentence-unit',
    expect: 'hand-review:sentence-end',
    means: 'SENT_TIME_CODE is N.',
    spoil: (page) => changed(page, timed(page), { SENT_TIME_CODE: 'N', SENT_TIME_DESCR: ' '.repeat(18) }),
};
export const unreadableSentenceLength = {
    name: 'unreadable-sentence-length',
    expect: 'hand-review:sentence-end',
    means: 'SENT_LENGTH is no number.',
    spoil: (page) => changed(page, timed(page), { SENT_LENGTH: 'X4' }),
};
export const unknownLaterDisposition = {
    name: 'unknown-later-disposition',
    expect: 'hand-review:later-disposition',
    means: 'A later entry of the conviction has words that nobody can place: SEE MINUTE ORDER.',
    spoil: (page) => laterEntry(page, 'SEE MINUTE ORDER'),
};
function timed(page) {
    const row = anchorRows(page).find((candidate) => candidate.get('SENT_TIME_CODE') !== '');
    return row === undefined ? [] : [row];
}
function changed(page, rows, cells) {
    for (const row of rows)
        row.put(cells);
    return rows[0] && { row: rows[0], conviction: page.anchor };
}
