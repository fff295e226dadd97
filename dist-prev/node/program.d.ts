import type { Program } from '../run/index.ts';
/** Name, version and the hash of the law's sources, as the build wrote them beside the program. */
export declare function thisProgram(): Program;
