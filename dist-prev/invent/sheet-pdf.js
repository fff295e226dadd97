const PAGE_WIDTH = 612;
const PAGE_HEIGHT = 792;
const MARGIN = 54;
const SIZE = 10;
const LEADING = 12;
const LINES = 54;
/**
 * Lines as a PDF in Courier, one of the fonts that every viewer has, 54 lines to a page with the page's number at its
 * foot. No clock and no chance: the same lines give the same bytes.
 */
export function sheetPdf(lines) {
    const pages = pagesOf(lines);
    return pdfOf(pages.map((page, i) => contentOf([...page, '', `PAGE ${i + 1} OF ${pages.length}`])));
}
/** Pages of letter size as a PDF, each given as its drawing operators; `turned` is by how many degrees they are shown turned. */
export function pdfOf(pages, turned = 0) {
    const objects = [
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
        ...pages.flatMap((content, i) => [
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Rotate ${turned} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
            `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        ]),
    ];
    return fileOf(objects);
}
function pagesOf(lines) {
    const pages = [];
    for (let from = 0; from < lines.length; from += LINES)
        pages.push(lines.slice(from, from + LINES));
    return pages;
}
function contentOf(lines) {
    const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`);
    return `BT /F1 ${SIZE} Tf ${LEADING} TL ${MARGIN} ${PAGE_HEIGHT - MARGIN} Td\n${shown.join('\n')}\nET`;
}
/** Objects numbered from 1, the table of their places, and the trailer. All characters are below 256. */
function fileOf(objects) {
    let file = '%PDF-1.4\n';
    const places = [];
    for (const [i, object] of objects.entries()) {
        places.push(file.length);
        file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    }
    const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
    return Uint8Array.from(file, (character) => character.charCodeAt(0) & 255);
}
