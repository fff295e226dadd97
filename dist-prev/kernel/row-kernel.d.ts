import { type RowTools } from '../read/index.ts';
/** What reads rows quickest where WebAssembly is to be had; nothing elsewhere, and the plain scanner does the same. */
export declare function kernelRowTools(): RowTools | undefined;
