import { Option } from 'commander';
import { PAPERS } from '../documents/index.js';
/** The option for the size of paper, the same wherever documents are made. */
export function paperOption() {
    return new Option('--paper <size>', 'the size of paper').choices(PAPERS).default('letter');
}
