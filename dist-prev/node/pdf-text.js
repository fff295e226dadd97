var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** More pages than any person's record has. */
const MOST_PAGES = 1_000;
/** In a constant, since it comes without types and the compiler would ask for them. */
const WORKER = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
let loading;
/** pdf.js, loaded when the first PDF is met. It draws nothing here, so the browser's drawing classes may be empty. */
async function pdfjs() {
    const blank = globalThis;
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
        blank[name] ??= class {
        };
    blank['pdfjsWorker'] ??= (await import(__rewriteRelativeImportExtension(WORKER)));
    return import('pdfjs-dist/legacy/build/pdf.mjs');
}
/** Reads the text layer of a PDF. Nothing is fetched, no script of the file is run. */
export async function pdfText(file, bytes) {
    const pdf = await (loading ??= pdfjs());
    const task = pdf.getDocument({
        data: Uint8Array.from(bytes),
        verbosity: pdf.VerbosityLevel.ERRORS,
        isEvalSupported: false,
        useSystemFonts: false,
        disableFontFace: true,
        stopAtErrors: false,
    });
    try {
        const document = await task.promise;
        if (document.numPages > MOST_PAGES)
            return refuse(file, document.numPages, 'too-many-pages', `the PDF has ${document.numPages} pages; a RAP sheet has ${MOST_PAGES} at most. Split it, one sheet to a file`);
        const pages = [];
        for (let number = 1; number <= document.numPages; number++) {
            const page = await document.getPage(number);
            const { items } = await page.getTextContent();
            const runs = items.flatMap((item) => ('str' in item ? [item] : []));
            const turn = turnOf(runs);
            pages.push(runs.map((run) => placed(run, turn)));
            page.cleanup();
        }
        if (pages.every((items) => items.every(({ text }) => text.trim() === '')))
            return refuse(file, pages.length, 'no-text-layer', `the PDF holds pictures of pages and no text (a scan). Run OCR on it, save the text as ${file.replace(/\.[^.]*$/, '')}.txt in a folder, and name that folder with --ocr-text`);
        return { kind: 'pages', pages };
    }
    catch (cause) {
        return refusalFor(file, cause);
    }
    finally {
        await task.destroy();
    }
}
/** The quarter turn in which most of a page's text runs: 0, 1, 2 or 3, against the clock. */
function turnOf(items) {
    const letters = [0, 0, 0, 0];
    for (const { str, transform } of items)
        letters[quarters(transform)] += str.length;
    return letters.indexOf(Math.max(...letters));
}
function quarters([a = 1, b = 0]) {
    return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}
/** Places a run as it is read: on a page whose text runs another way, the page is turned until it runs to the right. */
function placed({ str, transform, width, height }, turn) {
    const [x = 0, y = 0] = transform.slice(4);
    const [cos, sin] = [[1, 0], [0, 1], [-1, 0], [0, -1]][turn];
    return { text: str, x: x * cos + y * sin, y: y * cos - x * sin, width, height: height || 10 };
}
function refusalFor(file, cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException')
        return refuse(file, 0, 'password', 'the PDF is protected by a password; open it, save it without one, and run again');
    return refuse(file, 0, 'broken-pdf', 'the PDF is broken and cannot be read; get a new copy, or print it to PDF again');
}
function refuse(file, pages, code, hint) {
    return { kind: 'refused', pages, problem: { code, file, hint } };
}
