import type { CalendarDate } from '../basics/index.ts';
import type { Document } from '../write/index.ts';
/** Words, some of them stressed or set as code. */
export type Words = string | readonly (string | {
    readonly bold: string;
} | {
    readonly code: string;
})[];
/** What a page is built of, from top to bottom. */
export type Block = {
    readonly is: 'heading';
    readonly level: 1 | 2 | 3;
    readonly text: string;
} | {
    readonly is: 'title';
    readonly text: string;
    readonly under: string;
} | {
    readonly is: 'par';
    readonly text: Words;
} | {
    readonly is: 'note';
    readonly text: Words;
} | {
    readonly is: 'list' | 'steps';
    readonly items: readonly Words[];
}
/** A few large figures side by side, each with what it counts. */
 | {
    readonly is: 'figures';
    readonly of: readonly {
        readonly value: string;
        readonly what: string;
    }[];
} | {
    readonly is: 'table';
    readonly table: Table;
}
/** Names and their values. */
 | {
    readonly is: 'facts';
    readonly of: readonly (readonly [name: string, value: Words])[];
}
/** Questions with how many came to each, how many it decided (with a bar), and what a yes gives. */
 | {
    readonly is: 'flow';
    readonly head: readonly string[];
    readonly rows: readonly {
        readonly depth: number;
        readonly asks: string;
        readonly reached: number;
        readonly decided: number;
        readonly gives: string;
    }[];
}
/** Lines that keep their indentation. */
 | {
    readonly is: 'outline';
    readonly lines: readonly {
        readonly depth: number;
        readonly text: string;
    }[];
} | {
    readonly is: 'picture';
    readonly svg: string;
    /** What the picture shows, for those who cannot see it. */
    readonly alt: string;
    readonly caption: string;
};
/** A table with a header that screen readers know. The first column holds names; columns of numbers stand to the right. */
export type Table = {
    readonly head: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
    /** The last row is a sum. */
    readonly total?: boolean;
    /** Columns set to the left besides the first, by place. */
    readonly text?: readonly number[];
    readonly caption?: string;
};
/** What a document says of itself. */
export type About = {
    readonly title: string;
    readonly asOf: CalendarDate;
    readonly paper: Paper;
    /** Stands at the foot of each page. */
    readonly foot: string;
};
/** Sizes of paper. */
export declare const PAPERS: readonly ['letter', 'a4'];
export type Paper = (typeof PAPERS)[number];
/** A document of blocks, ready to be typeset. */
export declare function documentOf({ title, asOf, paper, foot }: About, blocks: readonly Block[]): Document;
