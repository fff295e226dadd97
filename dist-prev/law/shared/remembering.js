/** The same charge text is one object for many rows, so what is found in it is looked up once. */
export function remembering(find) {
    const memory = new WeakMap();
    return (charge) => {
        let known = memory.get(charge);
        if (known === undefined)
            memory.set(charge, (known = { found: find(charge) }));
        return known.found;
    };
}
