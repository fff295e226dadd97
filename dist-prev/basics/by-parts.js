/** Values by names of several parts, found part by part, so that no name need be put together. */
export class ByParts {
    value;
    next = new Map();
    /** The place of the name that goes on with this part. */
    under(part) {
        let found = this.next.get(part);
        if (!found)
            this.next.set(part, (found = new ByParts()));
        return found;
    }
}
