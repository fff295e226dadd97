export * from './cannabis.js';
export * from './other-charges.js';
export * from './plea-bargain.js';
export * from './predecessors.js';
export * from './prop-64.js';
export * from './record-summary.js';
export * from './sheet-review.js';
