/** Words in lines of at most so many letters; a longer word has a line of its own. */
export declare function wrapped(words: string, letters: number): readonly string[];
/** `1,234,567`: in the same way on every machine. */
export declare function grouped(count: number): string;
