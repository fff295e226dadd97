export * from './court.js';
export * from './effects.js';
export * from './letters.js';
export * from './lists.js';
export * from './motions.js';
export * from './profile-at.js';
export * from './report.js';
export * from './tables.js';
