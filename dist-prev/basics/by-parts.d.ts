/** Values by names of several parts, found part by part, so that no name need be put together. */
export declare class ByParts<T> {
    value: T | undefined;
    readonly next: Map<string, ByParts<T>>;
    /** The place of the name that goes on with this part. */
    under(part: string): ByParts<T>;
}
