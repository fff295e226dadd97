import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Problem, textOf } from '../basics/index.ts';
import { type SheetFile, type SheetText, RunRefused } from '../run/index.ts';
import { pdfText } from './pdf-text.ts';
import { useFile } from './files-in-use.ts';
import { reason } from './reason.ts';

/** A sheet's file, the text that OCR made of it, if the user has named one, and what it is called, if not by its path. */
export type SheetPath = { readonly path: string; readonly ocrText?: string; readonly name?: string };

/** The sheets that paths mean, and what lies beside them and is none. */
export type FoundSheets = { readonly sheets: readonly SheetPath[]; readonly passedOver: readonly string[] };

const IS_SHEET = /\.(?:pdf|txt)$/i;
const IS_SHEET_OR_BULK = /\.(?:pdf|txt|csv|dat)$/i;

/** A file is itself, a folder its .pdf and .txt files, and with `bulkToo` its .csv and .dat files. A text in the OCR folder with a PDF's name goes with that PDF. */
export function findSheets(given: readonly string[], ocrFolder: string | undefined, bulkToo = false): FoundSheets {
  const wanted = bulkToo ? IS_SHEET_OR_BULK : IS_SHEET;
  const problems: Problem[] = [];
  const sheets: SheetPath[] = [];
  const passedOver: string[] = [];
  for (const path of given) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat)
      problems.push({
        code: 'nothing-found',
        file: basename(path),
        hint: 'there is no such file or folder; check the path',
      });
    else if (!stat.isDirectory()) sheets.push({ path });
    else
      for (const entry of readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.')) continue;
        const kind = kindOf(path, entry);
        if (kind === 'file' && wanted.test(entry.name)) sheets.push({ path: join(path, entry.name) });
        else passedOver.push(kind === 'folder' ? `${entry.name}/` : entry.name);
      }
  }
  if (ocrFolder !== undefined && !existsSync(ocrFolder))
    problems.push({
      code: 'nothing-found',
      file: basename(ocrFolder),
      field: '--ocr-text',
      hint: 'there is no such folder; check the path',
    });
  if (problems.length > 0) throw new RunRefused(problems);
  return { sheets: ocrFolder === undefined ? sheets : sheets.map((sheet) => withOcr(sheet, ocrFolder)), passedOver };
}

/** What an entry of a folder is, or what a link there leads to. */
function kindOf(folder: string, entry: Dirent): 'file' | 'folder' | 'neither' {
  const found = entry.isSymbolicLink() ? statSync(join(folder, entry.name), { throwIfNoEntry: false }) : entry;
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'neither';
}

/** Notes that the sheets, and the texts that OCR made of them, are read: results must not take their places. */
export function useSheets(sheets: readonly SheetPath[]): void {
  for (const { path, ocrText } of sheets) {
    useFile(path);
    if (ocrText !== undefined) useFile(ocrText);
  }
}

function withOcr(sheet: SheetPath, folder: string): SheetPath {
  const stem = basename(sheet.path, extname(sheet.path));
  const ocrText = join(folder, `${stem}.txt`);
  return /\.pdf$/i.test(sheet.path) && existsSync(ocrText) ? { ...sheet, ocrText } : sheet;
}

/** Reads a sheet's file: its bytes, their hash, and its text as far as there is one. */
export async function readSheetFile(
  { path, ocrText, name = basename(path) }: SheetPath,
  file: number,
): Promise<SheetFile> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new RunRefused([{ code: 'cannot-open', file: name, hint: reason(cause, 'opened') }]);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, name, bytes: bytes.length, sha256, text: await textIn(name, bytes, ocrText) };
}

async function textIn(name: string, bytes: Uint8Array, ocrText: string | undefined): Promise<SheetText> {
  if (!isPdf(bytes)) return plainText(name, bytes);
  if (ocrText !== undefined) return ocrTextIn(ocrText);
  const found = await pdfText(name, bytes);
  if (found.kind === 'refused') return { ...found, format: 'pdf' };
  return { kind: 'placed', format: 'pdf', pages: found.pages };
}

function ocrTextIn(path: string): SheetText {
  try {
    const bytes = readFileSync(path);
    const text = plainText(basename(path), bytes);
    return text.kind === 'text' ? { ...text, format: 'ocr text' } : text;
  } catch (cause) {
    const problem = { code: 'cannot-open', file: basename(path), hint: reason(cause, 'opened') };
    return { kind: 'refused', format: 'ocr text', pages: 0, problem };
  }
}

function plainText(name: string, bytes: Uint8Array): SheetText {
  const problem = notText(name, bytes);
  if (problem) return { kind: 'refused', format: 'unknown', pages: 0, problem };
  return { kind: 'text', format: 'text', bytes };
}

function isPdf(bytes: Uint8Array): boolean {
  const head = textOf(bytes, 0, Math.min(bytes.length, 1024));
  return head.includes('%PDF-');
}

function notText(file: string, bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) return { code: 'empty-file', file, hint: 'the file is empty' };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { code: 'utf-16', file, hint: 'the file is written in UTF-16; save it as UTF-8 or plain text' };
  if (bytes.subarray(0, 8192).includes(0))
    return { code: 'not-text', file, hint: 'the file is neither text nor a PDF; give the RAP sheet as one of these' };
  return undefined;
}
