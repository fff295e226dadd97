import type { TypesetSources } from '../run/index.ts';
/**
 * Typst as WebAssembly, with the fonts above and no others, no network and no files of the machine: sources → PDF bytes.
 * One for each thread, since WebAssembly is loaded once. Throws on a mistake in a template, with the place; the message
 * may hold data and is for developers.
 */
export declare function typstCompiler(): Promise<(sources: TypesetSources) => Uint8Array>;
