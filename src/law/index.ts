import type { Remedy } from '../engine/index.ts';
import { prop64 } from './prop-64/index.ts';
import type { ConvictionCase } from './shared/index.ts';

/** Every remedy, in the order in which results list them. */
export const REMEDIES: readonly Remedy<ConvictionCase>[] = [prop64];

export * from './prop-64/index.ts';
export * from './shared/index.ts';
