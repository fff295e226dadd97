import { Option } from 'commander';
import { PAPERS } from '../documents/index.ts';

/** The option for the size of paper, the same wherever documents are made. */
export function paperOption(): Option {
  return new Option('--paper <size>', 'the size of paper').choices(PAPERS).default('letter');
}
