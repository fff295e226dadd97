/** Sets blocks, one after the other. */
export declare const BLOCKS_TEMPLATE: string;
