/** Marks a branch that the types rule out; reaching it is a bug. */
export function unreachable(value) {
    throw new Error(`unreachable: ${typeof value}`);
}
