import { type Flow } from '../engine/index.ts';
import type { FlowFile } from './flow-file.ts';
/** How convictions went through a policy's flow: for each question how many were asked, and how many it decided. */
export declare function flowSvg({ stations, coverageUnknown, policy, county, asOf }: FlowFile): string;
/** A flow as a picture, without convictions: each question in words, and what a yes gives. */
export declare function lawSvg<C>(flow: Flow<C>, title: string): string;
