const SECTIONS = ['11357', '11358', '11359', '11360', '11362.1'];
/** The values of one case. A form with room for so many counts gets those from `firstCount` on. */
export function formValues(of, profile, firstCount = 0) {
    const texts = new Map([
        ...officeTexts(profile),
        ['county', profile.county],
        ['case.number', of.caseNumber],
        ['defendant', of.person.name],
        ['defendant.withAlias', of.person.alias === '' ? of.person.name : `${of.person.name} AKA ${of.person.alias}`],
        ['defendant.birthDate', of.person.birthDate],
        ['conviction.date', [...new Set(of.counts.map(({ convictedOn }) => convictedOn).filter(Boolean))].join(', ')],
        ['otherSections', otherSections(of.counts)],
        ...SECTIONS.map((section) => [`sectionCount.${section}`, times(countsOf(of.counts, section))]),
        ...countTexts(of.counts.slice(firstCount)),
    ]);
    const boxes = new Map([
        ['always', true],
        ['route.petition', of.route === 'petition'],
        ['route.application', of.route === 'application'],
        ['otherSections.any', otherSections(of.counts) !== ''],
        ...SECTIONS.map((section) => [`section.${section}`, countsOf(of.counts, section) > 0]),
    ]);
    return { text: (name) => texts.get(name), box: (name) => boxes.get(name) };
}
function officeTexts({ agency, attorney, caption, court }) {
    const office = placeOf(agency.address);
    const seat = placeOf(court.address);
    return [
        ['attorney.name', attorney.name],
        ['attorney.bar', attorney.bar],
        ['attorney.nameAndBar', `${attorney.name} (SBN ${attorney.bar})`],
        ['attorney.for', caption.attorneyFor],
        ['agency.name', agency.name],
        ['agency.street', office.street],
        ['agency.city', office.city],
        ['agency.state', office.state],
        ['agency.zip', office.zip],
        ['agency.phone', agency.phone],
        ['agency.fax', agency.fax],
        ['agency.email', agency.email],
        ['court.street', seat.street],
        ['court.mailing', seat.street],
        ['court.cityZip', [seat.city, seat.zip].filter(Boolean).join(' ')],
    ];
}
/** Street, city, state and code of an address of which the last line is `Sacramento, CA 95800`. */
function placeOf(lines) {
    const match = /^(.*?),?\s+([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/.exec(lines.at(-1)?.trim() ?? '');
    if (!match)
        return { street: lines.join(', '), city: '', state: '', zip: '' };
    return { street: lines.slice(0, -1).join(', '), city: match[1], state: match[2], zip: match[3] };
}
/** Five rows of a table of counts; those that the case does not have are empty. */
function countTexts(counts) {
    return [1, 2, 3, 4, 5].flatMap((place) => {
        const count = counts[place - 1];
        const [, code = '', section = ''] = /([A-Z]{2}) (.+)$/.exec(count?.section ?? '') ?? [];
        return [
            [`count.${place}.code`, code],
            [`count.${place}.section`, count && section === '' ? count.offense : section],
            [`count.${place}.level`, count?.level === 'unknown' ? '' : (count?.level ?? '')],
        ];
    });
}
function sectionOf({ section }) {
    return /^HS (\d+(?:\.\d+)?)(?=\(|$)/.exec(section.replace(/^attempt of /, ''))?.[1] ?? '';
}
function countsOf(counts, section) {
    return counts.filter((count) => sectionOf(count) === section).length;
}
/** Sections that have no box of their own, each once: `HS 11366 x2, PC 32`. */
function otherSections(counts) {
    const found = new Map();
    for (const count of counts) {
        if (SECTIONS.includes(sectionOf(count)))
            continue;
        const name = count.section === '' ? count.offense : count.section;
        found.set(name, (found.get(name) ?? 0) + 1);
    }
    return [...found].map(([name, count]) => [name, times(count)].filter(Boolean).join(' ')).join(', ');
}
/** `x2`; nothing for one. */
function times(count) {
    return count > 1 ? `x${count}` : '';
}
