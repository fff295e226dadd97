/** The first of the four cannabis sections that free text mentions; for comments, where nothing can be parsed strictly. */
export declare function prop64Mention(text: string): string | undefined;
