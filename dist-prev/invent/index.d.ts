export { doj95Columns } from './columns.ts';
export { type Expect, expectations } from './expect.ts';
export { faults } from './faults/index.ts';
export { answersHeader, invent, type Piece } from './invent.ts';
export type { InventPlan } from './plan.ts';
export { inventPairs, inventSheets } from './rap-sheet.ts';
export { pdfOf, sheetPdf } from './sheet-pdf.ts';
