/**
 * The original's column "Possible Other P64 Charges": the comment, when it speaks of another cannabis section than the
 * charge does, or of the other half of HS 11357 ((a) and (b) against (c) and (d)). Empty when the comment is the charge.
 */
export function otherCharges({ offense, offenseSection, comment, commentSection }) {
    if (commentSection === undefined || offense === '')
        return '';
    if (offenseSection === undefined || offenseSection !== commentSection)
        return comment;
    if (offenseSection !== '11357')
        return '';
    const inComment = half(comment);
    if (inComment === undefined)
        return '';
    return half(offense) === inComment ? '' : comment;
}
function half(text) {
    const letter = /11357\(([A-D])\)/i.exec(text)?.[1]?.toUpperCase();
    if (letter === undefined)
        return undefined;
    return letter <= 'B' ? 'ab' : 'cd';
}
