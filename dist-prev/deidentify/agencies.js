/** An agency as one of its county, so that its place is no nearer known: `CASC ALAMEDA` for the court in Oakland. */
export function agencyWords(text, county) {
    const [, prefix = ''] = /^\s*((?:CA|US)[A-Z]{2})/.exec(text.toUpperCase()) ?? [];
    if (text.trim() === '')
        return '';
    return `${prefix === '' ? 'CASD' : prefix} ${county === '' ? 'ELSEWHERE' : county}`;
}
