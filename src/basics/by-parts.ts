/** Values by names of several parts, found part by part, so that no name need be put together. */
export class ByParts<T> {
  value: T | undefined;
  readonly next = new Map<string, ByParts<T>>();

  /** The place of the name that goes on with this part. */
  under(part: string): ByParts<T> {
    let found = this.next.get(part);
    if (!found) this.next.set(part, (found = new ByParts<T>()));
    return found;
  }
}
