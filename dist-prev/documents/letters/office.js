/** The office of a county without a profile. */
export function districtAttorneyOf(county) {
    return { name: `District Attorney, County of ${county}`, address: [], reach: [], contacts: [] };
}
/**
 * The parts of a county's profile that letters print: `agency` (`name`, `address` as lines, `phone`, `email`, `web`) and
 * `contacts` (the same without `address`). Other keys of the profile are for other documents.
 */
export function readOffice(text, file) {
    const problems = [];
    const tell = (field, hint) => void problems.push({ code: 'bad-profile', file, field, hint });
    const profile = recordOf(parsed(text));
    if (!profile)
        return { ok: false, problems: [{ code: 'bad-profile', file, hint: 'expected a JSON object' }] };
    const agency = recordOf(profile['agency']);
    const name = agency?.['name'];
    if (typeof name !== 'string' || name.trim() === '')
        tell('agency.name', 'expected the name of the office');
    const address = agency?.['address'] ?? [];
    if (!isLines(address))
        tell('agency.address', 'expected a list of lines');
    const contacts = profile['contacts'] ?? [];
    if (!Array.isArray(contacts))
        tell('contacts', 'expected a list');
    const found = (Array.isArray(contacts) ? contacts : []).flatMap((each, i) => {
        const contact = recordOf(each);
        const whom = contact?.['name'];
        if (typeof whom === 'string' && whom.trim() !== '')
            return [{ name: whom, reach: reachOf(contact) }];
        tell(`contacts[${i}].name`, 'expected who helps');
        return [];
    });
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: { name: String(name), address: isLines(address) ? address : [], reach: reachOf(agency), contacts: found },
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function isLines(value) {
    return Array.isArray(value) && value.every((line) => typeof line === 'string');
}
function reachOf(keys) {
    return ['phone', 'email', 'web'].flatMap((key) => (typeof keys[key] === 'string' ? [keys[key]] : []));
}
