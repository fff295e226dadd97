/** In the order of the alphabet, which DOJ's numbers follow; the federal codes are every second number. */
const NAMES = [
    'ALAMEDA, ALPINE, AMADOR, BUTTE, CALAVERAS, COLUSA, CONTRA COSTA, DEL NORTE, EL DORADO',
    'FRESNO, GLENN, HUMBOLDT, IMPERIAL, INYO, KERN, KINGS, LAKE, LASSEN, LOS ANGELES, MADERA',
    'MARIN, MARIPOSA, MENDOCINO, MERCED, MODOC, MONO, MONTEREY, NAPA, NEVADA, ORANGE, PLACER',
    'PLUMAS, RIVERSIDE, SACRAMENTO, SAN BENITO, SAN BERNARDINO, SAN DIEGO, SAN FRANCISCO',
    'SAN JOAQUIN, SAN LUIS OBISPO, SAN MATEO, SANTA BARBARA, SANTA CLARA, SANTA CRUZ, SHASTA, SIERRA',
    'SISKIYOU, SOLANO, SONOMA, STANISLAUS, SUTTER, TEHAMA, TRINITY, TULARE, TUOLUMNE, VENTURA',
    'YOLO, YUBA',
].flatMap((line) => line.split(', '));
export const CALIFORNIA_COUNTIES = NAMES.map((name, index) => ({
    name,
    number: index + 1,
    fips: `06${String(2 * index + 1).padStart(3, '0')}`,
}));
/** The county's name as DOJ files spell it: `los angeles`, ` Los Angeles County ` → `LOS ANGELES`; nothing when there is none such. */
export function countyNamed(text) {
    const name = text
        .trim()
        .toUpperCase()
        .replace(/\s+/g, ' ')
        .replace(/ COUNTY$/, '');
    return NAMES.includes(name) ? name : undefined;
}
