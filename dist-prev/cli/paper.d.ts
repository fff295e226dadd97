import { Option } from 'commander';
/** The option for the size of paper, the same wherever documents are made. */
export declare function paperOption(): Option;
