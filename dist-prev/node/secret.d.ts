/** A keyed hash (HMAC with SHA-256) by the bytes of a file that the user keeps. */
export declare function secretFrom(path: string): (text: string) => string;
/** Makes a key of 32 bytes by the machine's chance and keeps it in a new file that only its owner may read. */
export declare function newKey(path: string): void;
