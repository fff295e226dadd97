export * from './cannabis.ts';
export * from './other-charges.ts';
export * from './plea-bargain.ts';
export * from './predecessors.ts';
export * from './prop-64.ts';
export * from './record-summary.ts';
export * from './sheet-review.ts';
