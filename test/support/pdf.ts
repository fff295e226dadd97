import { spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether the tools of poppler (Debian's poppler-utils) are on this machine. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** The name of a test that needs poppler; says so where it is left out for want of it. */
export function withPoppler(name: string): string {
  return hasPoppler ? name : `${name} (skipped: pdftotext and pdfinfo are not here; install poppler-utils)`;
}

/** The text of each page as pdf.js reads it. */
export async function pagesByPdfJs(pdf: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return pages;
}

/** The text of all pages as poppler reads it. */
export function textByPoppler(pdf: Uint8Array, ...options: readonly string[]): string {
  return poppler('pdftotext', [...options, '-enc', 'UTF-8', '-', '-'], pdf);
}

/** What poppler's pdfinfo tells: properties, or with `-struct-text` the tags. */
export function infoByPoppler(pdf: Uint8Array, ...options: readonly string[]): string {
  return poppler('pdfinfo', [...options, '-'], pdf);
}

export function fontsByPoppler(pdf: Uint8Array): string {
  return poppler('pdffonts', ['-'], pdf);
}

function poppler(tool: string, args: readonly string[], pdf: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
}

/** Words without the breaks of lines. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
