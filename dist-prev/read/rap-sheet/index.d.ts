export { type PlacedText, linesOfPage } from './layout.ts';
export { pagesOfText, type SheetPages } from './page-lines.ts';
export * from './read-sheet.ts';
export * from './sheet.ts';
export * from './sheet-history.ts';
export { SHEET_WARNINGS, type SheetWarning, type SheetWarningCode, type WarningClass, warningClass, warningWords, } from './warnings.ts';
