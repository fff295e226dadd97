export { PAPERS, type Paper } from './blocks.ts';
export * from './figures.ts';
export * from './report/report.ts';
export { type PublicFigures, publicFigures } from './public/public-figures.ts';
export * from './public/public-report.ts';
