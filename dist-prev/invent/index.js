export { doj95Columns } from './columns.js';
export { expectations } from './expect.js';
export { faults } from './faults/index.js';
export { answersHeader, invent } from './invent.js';
export { inventPairs, inventSheets } from './rap-sheet.js';
export { pdfOf, sheetPdf } from './sheet-pdf.js';
