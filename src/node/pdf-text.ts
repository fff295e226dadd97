import type { OPS, PDFDocumentProxy, VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Problem } from '../basics/index.ts';
import type { PlacedText } from '../run/index.ts';

/** The text of a PDF as it is placed, page by page; or why there is none. */
export type PdfText =
  | { readonly kind: 'pages'; readonly pages: readonly (readonly PlacedText[])[] }
  | { readonly kind: 'refused'; readonly pages: number; readonly problem: Problem };

/** More pages than any person's record has. */
const MOST_PAGES = 1_000;

type Pdf = {
  readonly getDocument: typeof getDocument;
  readonly VerbosityLevel: typeof VerbosityLevel;
  readonly OPS: typeof OPS;
};
/** In a constant, since it comes without types and the compiler would ask for them. */
const WORKER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
let loading: Promise<Pdf> | undefined;

/** pdf.js, loaded when the first PDF is met. It draws nothing here, so the browser's drawing classes may be empty. */
async function pdfjs(): Promise<Pdf> {
  const blank = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) blank[name] ??= class {};
  blank['pdfjsWorker'] ??= (await import(WORKER)) as unknown;
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Reads the text layer of a PDF. Nothing is fetched, no script of the file is run. */
export async function pdfText(file: string, bytes: Uint8Array): Promise<PdfText> {
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
      return refuse(
        file,
        document.numPages,
        'too-many-pages',
        `the PDF has ${document.numPages} pages; a RAP sheet has ${MOST_PAGES} at most. Split it, one sheet to a file`,
      );
    const pages: (readonly PlacedText[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => ('str' in item ? [item as Item] : []));
      const turn = turnOf(runs);
      pages.push(runs.map((run) => placed(run, turn)));
      page.cleanup();
    }
    if (pages.every(isWithoutText))
      return refuse(
        file,
        pages.length,
        'no-text-layer',
        `the PDF holds pictures of pages and no text (a scan). Run OCR on it, save the text as ${file.replace(/\.[^.]*$/, '')}.txt in a folder, and name that folder with --ocr-text`,
      );
    return { kind: 'pages', pages: pages.slice(0, await lastMarked(document, pages, pdf)) };
  } catch (cause) {
    return refusalFor(file, cause);
  } finally {
    await task.destroy();
  }
}

/** Operators that leave no mark on a page: they set, move, clip and group. */
const LEAVES_NO_MARK =
  /^(?:dependency|set\w+|save|restore|transform|clip|eoClip|endPath|beginText|endText|moveText|nextLine|mark\w+|beginMarked\w+|endMarked\w+|(?:begin|end)(?:Compat|Group)|paintFormXObject(?:Begin|End))$/;

function isWithoutText(items: readonly PlacedText[]): boolean {
  return items.every(({ text }) => text.trim() === '');
}

/** How many pages are left without the blank ones at the end. A picture of a page is not blank. */
async function lastMarked(
  document: PDFDocumentProxy,
  pages: readonly (readonly PlacedText[])[],
  pdf: Pdf,
): Promise<number> {
  let last = pages.length;
  while (isWithoutText(pages[last - 1]!) && (await isBlank(document, last, pdf))) last -= 1;
  return last;
}

/** True of a page on which nothing is drawn. What cannot be told is taken for drawn. */
async function isBlank(document: PDFDocumentProxy, number: number, { OPS: operators }: Pdf): Promise<boolean> {
  const names = new Map(Object.entries(operators).map(([name, operator]) => [operator, name]));
  try {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    return fnArray.every((operator, i) => {
      const made = operator === operators.constructPath ? (argsArray[i] as readonly [number])[0] : operator;
      return LEAVES_NO_MARK.test(names.get(made) ?? '');
    });
  } catch {
    return false;
  }
}

type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

/** The quarter turn in which most of a page's text runs: 0, 1, 2 or 3, against the clock. */
function turnOf(items: readonly Item[]): number {
  const letters = [0, 0, 0, 0];
  for (const { str, transform } of items) letters[quarters(transform)]! += str.length;
  return letters.indexOf(Math.max(...letters));
}

function quarters([a = 1, b = 0]: readonly number[]): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

/** Places a run as it is read: on a page whose text runs another way, the page is turned until it runs to the right. */
function placed({ str, transform, width, height }: Item, turn: number): PlacedText {
  const [x = 0, y = 0] = transform.slice(4);
  const [cos, sin] = [[1, 0] as const, [0, 1] as const, [-1, 0] as const, [0, -1] as const][turn]!;
  return { text: str, x: x * cos + y * sin, y: y * cos - x * sin, width, height: height || 10 };
}

function refusalFor(file: string, cause: unknown): PdfText {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException')
    return refuse(
      file,
      0,
      'password',
      'the PDF is protected by a password; open it, save it without one, and run again',
    );
  return refuse(
    file,
    0,
    'broken-pdf',
    'the PDF is broken and cannot be read; get a new copy, or print it to PDF again',
  );
}

function refuse(file: string, pages: number, code: string, hint: string): PdfText {
  return { kind: 'refused', pages, problem: { code, file, hint } };
}
