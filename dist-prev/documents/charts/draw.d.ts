/** The width of every chart, in its own units; on the page it takes the width of the text. */
export declare const WIDTH = 640;
/** Colours that stay apart in grey print: dark, light, dark. */
export declare const SHADES: readonly ['#1f5f5b', '#e3a23c', '#8fb8b3', '#7a6aa6', '#c8ced4', '#5d7f9e', '#b5654a'];
export type Label = {
    readonly x: number;
    readonly y: number;
    readonly words: string;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly bold?: boolean;
    readonly soft?: boolean;
    readonly size?: number;
    readonly fill?: string;
};
export declare function label({ x, y, words, anchor, bold, soft, size, fill }: Label): string;
export declare function bar(x: number, y: number, width: number, height: number, fill: string): string;
export declare function line(x1: number, y1: number, x2: number, y2: number): string;
export declare function svg(height: number, parts: readonly string[]): string;
/** Names with their colours, in rows that fit the width; and how high they are. */
export declare function legend(names: readonly string[], fills: readonly string[], y: number): {
    readonly parts: readonly string[];
    readonly height: number;
};
/** About how wide words are set in the font of the charts; on the wide side. */
export declare function roughWidth(words: string, size: number): number;
/** The next of 1, 2, 2.5, 5, 10 … such that at most five steps reach the value. */
export declare function stepFor(largest: number): number;
