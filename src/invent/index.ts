export { doj95Columns } from './columns.ts';
export { type Expect, expectations } from './expect.ts';
export { faults } from './faults/index.ts';
export type { Fault } from './faults/fault.ts';
export { answersHeader, invent, type Piece, type Pieces } from './invent.ts';
export type { InventPlan } from './plan.ts';
