const SUFFIX = {
    CAPD: '0100',
    CASO: '0000',
    CASC: '3500',
    CAMC: '3100',
    CACO: '9900',
};
/** The police or sheriff who arrest and register. */
export function arrestingAgency(county, random) {
    return agency(random.chance(0.7) ? 'CAPD' : 'CASO', county, random);
}
/** The superior court, or, when `municipal` courts still sat, one of those. */
export function court(county, random, municipal) {
    return agency(municipal && random.chance(0.55) ? 'CAMC' : 'CASC', county, random);
}
export function coroner(county, random) {
    return agency('CACO', county, random);
}
/** The prefix is glued to the place (`CASCYOLO`), or, in one row of ten, stands apart (`CASC YOLO`). */
function agency(prefix, county, random) {
    const code = String(county.number).padStart(2, '0') + SUFFIX[prefix];
    return { code, text: prefix + (random.chance(0.1) ? ' ' : '') + county.name };
}
