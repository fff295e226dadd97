import { CALIFORNIA_COUNTIES } from '../../basics/index.js';
/**
 * Places that stand in the agency field, by county: seats of courts past and present, and the county seats. SHASTA VALLEY
 * is taken for Siskiyou. Each county's own name is a place too.
 */
const PLACES = {
    ALAMEDA: 'BERKELEY, FREMONT, HAYWARD, LIVERMORE, OAKLAND, PLEASANTON, DUBLIN, SAN LEANDRO',
    ALPINE: 'MARKLEEVILLE',
    AMADOR: 'JACKSON',
    BUTTE: 'CHICO, OROVILLE, PARADISE, GRIDLEY',
    CALAVERAS: 'SAN ANDREAS',
    COLUSA: 'WILLIAMS',
    'CONTRA COSTA': 'CONCORD, CONTRA COSTA EAST DIV, PITTSBURG, RICHMOND, WALNUT CREEK, WEST CONTRA COSTA, MARTINEZ',
    'DEL NORTE': 'CRESCENT CITY',
    'EL DORADO': 'PLACERVILLE, SOUTH LAKE TAHOE, CAMERON PARK',
    FRESNO: 'FRESNO CENTRAL, KERMAN, SANGER, CLOVIS, COALINGA, FIREBAUGH, FOWLER, KINGSBURG, REEDLEY, SELMA',
    GLENN: 'WILLOWS, ORLAND',
    HUMBOLDT: 'ARCATA, EUREKA, GARBERVILLE',
    IMPERIAL: 'CALEXICO DEPT, CALEXICO, EL CENTRO, BRAWLEY, WINTERHAVEN',
    INYO: 'INDEPENDENCE, BISHOP',
    KERN: 'ARVIN LAMONT, BAKERSFIELD, MOJAVE, SHAFTER, TAFT, DELANO, RIDGECREST, LAMONT',
    KINGS: 'HANFORD, CORCORAN, LEMOORE, AVENAL',
    LAKE: 'CLEARLAKE HIGHLANDS, CLEARLAKE, LAKEPORT',
    LASSEN: 'SUSANVILLE',
    'LOS ANGELES': 'ALHAMBRA, BELLFLOWER, BEVERLY HILLS, BURBANK, COMPTON, CULVER CITY, DOWNEY, EAST LOS ANGELES, EL MONTE, GLENDALE, HOLLYWOOD, HUNTINGTON PARK, INGLEWOOD, LANCASTER, LONG BEACH, LOS ANGELES CENTRAL, LOS ANGELES COMPTON, LOS ANGELES LANCASTER, LOS ANGELES LONG BEACH, LOS ANGELES METRO, LOS ANGELES PASADENA, LOS ANGELES POMONA, LOS ANGELES SANTA MONICA, LOS ANGELES SAN FERNANDO, LOS ANGELES TORRANCE, LOS ANGELES VAN NUYS, MONROVIA, NEWHALL, NORWALK, PASADENA, POMONA, SAN FERNANDO, SAN PEDRO, SANTA MONICA, SOUTH GATE, TORRANCE, VAN NUYS, WEST COVINA, WEST LA AIRPORT, WEST LOS ANGELES, WHITTIER',
    MADERA: 'CHOWCHILLA',
    MARIN: 'SAN RAFAEL',
    MARIPOSA: '',
    MENDOCINO: 'FORT BRAGG, UKIAH, WILLITS',
    MERCED: 'LOS BANOS',
    MODOC: 'ALTURAS',
    MONO: 'BRIDGEPORT, MAMMOTH LAKES',
    MONTEREY: 'KING CITY, SALINAS, MARINA',
    NAPA: 'CALISTOGA, ST HELENA',
    NEVADA: 'NEVADA CITY, TRUCKEE, GRASS VALLEY',
    ORANGE: 'FULLERTON, LAGUNA NIGUEL, NEWPORT BEACH, SANTA ANA, WESTMINSTER, LAGUNA HILLS',
    PLACER: 'AUBURN, ROSEVILLE, TAHOE CITY',
    PLUMAS: 'QUINCY, PORTOLA',
    RIVERSIDE: 'CORONA, INDIO, PERRIS, BANNING, BLYTHE, HEMET, MURRIETA, PALM SPRINGS, TEMECULA',
    SACRAMENTO: 'ELK GROVE, GALT',
    'SAN BENITO': 'HOLLISTER',
    'SAN BERNARDINO': 'BARSTOW, FONTANA, MORONGO BASIN, RANCHO CUCAMONGA, SAN BERNARDINO CENTRAL, VICTORVILLE, CHINO, JOSHUA TREE, NEEDLES, ONTARIO, REDLANDS',
    'SAN DIEGO': 'CHULA VISTA, EL CAJON, SAN DIEGO CENTRAL, VISTA, VISTA BRANCH, ESCONDIDO',
    'SAN FRANCISCO': 'SF JUV DELINQUENCY',
    'SAN JOAQUIN': 'LODI, MANTECA, STOCKTON, TRACY',
    'SAN LUIS OBISPO': 'PASO ROBLES, GROVER BEACH',
    'SAN MATEO': 'REDWOOD CITY, SAN MATEO JUV, SOUTH SAN FRANCISCO, DALY CITY',
    'SANTA BARBARA': 'SANTA MARIA, LOMPOC, SOLVANG',
    'SANTA CLARA': 'GILROY, LOS GATOS, PALO ALTO, SAN JOSE, SUNNYVALE, MORGAN HILL, MOUNTAIN VIEW',
    'SANTA CRUZ': 'SANTA CRUZ CRIM TRAFF, WATSONVILLE',
    SHASTA: 'REDDING, BURNEY',
    SIERRA: 'DOWNIEVILLE, LOYALTON',
    SISKIYOU: 'SHASTA VALLEY, YREKA, WEED',
    SOLANO: 'FAIRFIELD, VALLEJO, VACAVILLE',
    SONOMA: 'SANTA ROSA, PETALUMA, HEALDSBURG',
    STANISLAUS: 'MODESTO, TURLOCK, CERES',
    SUTTER: 'YUBA CITY',
    TEHAMA: 'RED BLUFF, CORNING',
    TRINITY: 'WEAVERVILLE',
    TULARE: 'DINUBA, VISALIA, PORTERVILLE',
    TUOLUMNE: 'SONORA, JAMESTOWN',
    VENTURA: 'OXNARD, SIMI VALLEY, THOUSAND OAKS',
    YOLO: 'DAVIS, WOODLAND, WEST SACRAMENTO',
    YUBA: 'MARYSVILLE',
};
const BY_LETTERS = new Map(CALIFORNIA_COUNTIES.flatMap(({ name: county }) => [county, ...(PLACES[county] ?? '').split(', ')]
    .filter((place) => place !== '')
    .map((place) => [lettersOf(place), { place, county }])));
/** Shortened words, written out: for finding a place, not for showing it. */
const SHORT = [
    [/\bSN\b/g, 'SAN'],
    [/\bSNTA\b|\bSTA\b/g, 'SANTA'],
    [/\bS MONICA\b/g, 'SANTA MONICA'],
    [/\bBCH\b/g, 'BEACH'],
    [/\bFERNDO\b/g, 'FERNANDO'],
    [/\bBERDO\b/g, 'BERNARDINO'],
    [/\bSO\b(?= SAN)/g, 'SOUTH'],
];
const PREFIX = /^((?:CA|US)(?:PD|SO|SC|MC|JC|JV|PR|SD|CO|HO|PA|YA|ID|UD|DJ|FD|DA|CI|BI|MB|MP|PO))(?![A-Z]{0,2}$)\s*(.*)$/;
export const NO_AGENCY = { text: '', shown: '', prefix: '', county: '' };
/** Reads an agency field: its prefix, then its place by letters alone, so that `CASC OAKLAN D` is Oakland's court in Alameda. */
export function readAgency(field) {
    const text = field.replaceAll('.', '').replaceAll(/\s+/g, ' ').trim();
    const [, prefix = '', rest = ''] = PREFIX.exec(text) ?? [];
    if (prefix === '')
        return { text, shown: text, prefix, county: '' };
    const branch = /^MC\s*(.*)$/.exec(rest);
    const inBranch = prefix === 'CASC' && branch ? placeOf(branch[1]) : undefined;
    const found = inBranch ?? placeOf(rest);
    if (!found)
        return { text: `${prefix} ${rest}`.trim(), shown: `${prefix} ${rest}`.trim(), prefix, county: '' };
    const full = `${inBranch ? 'MC ' : ''}${found.place}`;
    // Federal courts sit in counties and belong to none.
    const county = prefix.startsWith('US') ? '' : found.county;
    return {
        text: `${prefix} ${full}`,
        shown: `${prefix} ${inBranch ? 'MC ' : ''}${titled(found.place)}`,
        prefix,
        county,
    };
}
function placeOf(text) {
    let place = text;
    for (const [short, long] of SHORT)
        place = place.replaceAll(short, long);
    const whole = BY_LETTERS.get(lettersOf(place));
    if (whole)
        return whole;
    const bare = BY_LETTERS.get(lettersOf(place.replace(/\s+(?:CO|COUNTY|CNTY)$/, '')));
    return bare && { place: `${bare.place} CO`, county: bare.county };
}
function lettersOf(place) {
    return place.replaceAll(/[^A-Z]/g, '');
}
const SMALL_WORDS = new Map([
    ['LA', 'LA'],
    ['SF', 'SF'],
]);
function titled(place) {
    return place
        .split(' ')
        .map((word) => SMALL_WORDS.get(word) ?? word.charAt(0) + word.slice(1).toLowerCase())
        .join(' ');
}
/** Whether CONVICTED in such an event is a conviction: in court, and not in juvenile court, which convicts nobody. */
export function convictsAdults(kind, { prefix }) {
    return kind === 'court' && prefix !== 'CAJV';
}
/** True of a federal court, which no county's table holds. */
export function isFederal({ prefix }) {
    return prefix.startsWith('US');
}
