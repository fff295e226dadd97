export { linesOfPage } from './layout.js';
export { pagesOfText } from './page-lines.js';
export * from './read-sheet.js';
export * from './sheet.js';
export * from './sheet-history.js';
export { SHEET_WARNINGS, warningClass, warningWords, } from './warnings.js';
