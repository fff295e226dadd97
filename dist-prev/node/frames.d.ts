/** The calls that an error passed through, without its message, which may hold a cell and may even look like a call. */
export declare function framesOf(error: Error): readonly string[];
