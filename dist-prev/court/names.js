const SUFFIX = /^(JR|SR|I{2,3}|IV|V|2ND|3RD|4TH)\.?$/i;
/** Last name before the comma, then first and middle names; a generation's suffix may stand on either side. */
export function nameParts(printed) {
    const [before = '', ...rest] = printed.trim().split(',');
    const lastWords = before.trim().split(/\s+/).filter(Boolean);
    const others = rest.join(' ').trim().split(/\s+/).filter(Boolean);
    const suffix = takeSuffix(others) ?? (lastWords.length > 1 ? takeSuffix(lastWords) : undefined);
    const [first, ...middle] = others;
    return {
        last: lastWords.join(' '),
        ...(first === undefined ? {} : { first }),
        ...(middle.length === 0 ? {} : { middle: middle.join(' ') }),
        ...(suffix === undefined ? {} : { suffix }),
    };
}
function takeSuffix(words) {
    const at = words.findIndex((word) => SUFFIX.test(word));
    return at < 0 ? undefined : words.splice(at, 1)[0].replace('.', '').toUpperCase();
}
/** `Luke S Skywalker Jr`, as a caption names a person; capitals are kept where they are more than the first letter's. */
export function nameInFull(printed) {
    const { first, middle, last, suffix } = nameParts(printed);
    return [first, middle, last, suffix].filter(Boolean).join(' ');
}
/** A case number by which a court can look: capitals, single blanks, plain hyphens. '' stands for none known. */
export function normalCaseNumber(text) {
    return text
        .normalize('NFKC')
        .replace(/\p{Pd}/gu, '-')
        .trim()
        .replace(/\s+/g, ' ')
        .toUpperCase();
}
/** What two writings of the same number share: no blanks, no marks, no zeros in front. */
export function bareCaseNumber(text) {
    return normalCaseNumber(text)
        .replaceAll(/[^A-Z0-9]/g, '')
        .replace(/^0+(?=.)/, '');
}
/** Agencies that write their name with and without blanks, or with `CO` for county behind it, are one court. */
export function courtKey(agency) {
    return withoutCounty(agency).replaceAll(/[^A-Z0-9]/g, '');
}
function withoutCounty(agency) {
    return agency
        .toUpperCase()
        .trim()
        .replace(/\s+CO(UNTY)?\.?$/, '');
}
const KINDS = [
    [/^CASC/, 'Superior Court of California'],
    [/^CAMC/, 'former Municipal Court'],
    [/^CAJC/, 'former Justice Court'],
    [/^CAJV|^CAJU/, 'Juvenile Court'],
];
/** The court's name in words, where DOJ's code for its kind can be read; else nothing. */
export function courtName(agency, county) {
    const key = courtKey(agency);
    const kind = KINDS.find(([code]) => code.test(key));
    if (!kind)
        return undefined;
    const place = withoutCounty(agency)
        .replace(/^CA[A-Z]{2}\s*/, '')
        .trim();
    const branch = place === '' || courtKey(place) === courtKey(county) ? '' : `, ${titled(place)}`;
    return `${kind[1]}, County of ${titled(county)}${branch}`;
}
/** `LOS ANGELES` → `Los Angeles`. */
export function titled(text) {
    return text.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
