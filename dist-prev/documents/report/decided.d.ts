import { type Policy } from '../../engine/index.ts';
import type { Block } from '../blocks.ts';
import { type Summary } from '../figures.ts';
/** The county's choices, in words, and what each reason decided. */
export declare function choices(summary: Summary, policy: Policy, policyWords: string): readonly Block[];
/** Words by line and how far they are indented, three blanks a step. */
export declare function outlineBlock(words: string): Block;
/** Why convictions wait for a person, and what else was left undecided. */
export declare function handReview(summary: Summary): readonly Block[];
