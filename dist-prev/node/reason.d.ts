/** The machine's error in words, with what to do; never with a path, which may name a person. */
export declare function reason(cause: unknown, tried: string): string;
