export * from './oregon-set-aside.js';
