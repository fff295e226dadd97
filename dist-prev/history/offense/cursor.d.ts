/** Small steps over a text, each from a position to the position behind what it found. They look at each character once. */
export declare function skip(text: string, from: number, characters: string): number;
export declare function skipSpace(text: string, from: number): number;
export declare function letters(text: string, from: number): string;
export declare function digits(text: string, from: number): string;
export declare function isDigit(character: string | undefined): boolean;
export declare function isLetter(character: string | undefined): boolean;
