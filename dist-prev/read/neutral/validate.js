const MOST = 20;
/** What is wrong with a value by a schema: the first faults, each with its place. */
export function faultsOf(value, schema) {
    const faults = [];
    check(value, schema, '', faults);
    return faults.slice(0, MOST);
}
function check(value, schema, path, faults) {
    if (faults.length >= MOST)
        return;
    const fault = (hint) => void faults.push({ path: path || 'the document', hint });
    if (schema.anyOf) {
        const tried = schema.anyOf.map((each) => {
            const own = [];
            check(value, each, path, own);
            return own;
        });
        if (tried.some((own) => own.length === 0))
            return;
        // The way with the fewest faults further in is the one that was meant.
        const inner = tried.filter((own) => own.every((each) => each.path.length > path.length));
        const [closest] = inner.toSorted((a, b) => a.length - b.length);
        if (closest)
            faults.push(...closest);
        else
            fault(`expected ${schema.description ?? schema.anyOf.map(named).join(' or ')}`);
        return;
    }
    if (schema.const !== undefined) {
        if (value !== schema.const)
            fault(`expected "${schema.const}"`);
        return;
    }
    if (schema.enum) {
        if (typeof value !== 'string' || !schema.enum.includes(value))
            fault(`expected one of ${schema.enum.join(', ')}`);
        return;
    }
    if (typeOf(value) !== schema.type) {
        fault(`expected ${named(schema)}`);
        return;
    }
    if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern).test(value))
        fault(`expected ${schema.description ?? `a text of the form ${schema.pattern}`}`);
    if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
        fault(`expected a whole number from ${schema.minimum ?? 'any'} to ${schema.maximum ?? 'any'}`);
    if (Array.isArray(value) && schema.items)
        value.forEach((item, i) => check(item, schema.items, `${path}[${i}]`, faults));
    if (schema.properties)
        checkProperties(value, schema, path, faults);
}
function checkProperties(value, schema, path, faults) {
    const { properties = {}, required = [], additionalProperties } = schema;
    const inside = (name) => (path === '' ? name : `${path}.${name}`);
    for (const name of required)
        if (!(name in value))
            faults.push({ path: inside(name), hint: 'is missing' });
    for (const [name, own] of Object.entries(value)) {
        const known = properties[name];
        if (known)
            check(own, known, inside(name), faults);
        else if (additionalProperties === false)
            faults.push({
                path: path || 'the document',
                hint: `has a key that the form does not know; it knows ${Object.keys(properties).join(', ')}`,
            });
    }
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'string' || typeof value === 'boolean')
        return typeof value;
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? 'integer' : 'number';
    return 'object';
}
const NAMES = {
    object: 'an object',
    array: 'a list',
    string: 'a text',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
};
function named({ type, enum: words }) {
    return words ? words.join(' or ') : NAMES[type ?? 'null'];
}
