import type { FlowFile } from '../../write/index.ts';
import type { Block } from '../blocks.ts';
/** The flow of the choices with its counts: of how many each question was asked, and how many it decided. */
export declare function flowBlocks(flow: FlowFile | undefined): readonly Block[];
