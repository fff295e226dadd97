/** Marks a branch that the types rule out; reaching it is a bug. */
export declare function unreachable(value: never): never;
