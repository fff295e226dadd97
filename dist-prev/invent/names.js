import { wheel } from './random.js';
/** Surnames are made of a head and a tail, so that there are thousands and none is meant for anybody. */
const HEADS = 'ALDER AMBER ASH BARLEY BIRCH BRAMBLE BROOK CEDAR CLOVER COPPER CORAL DALE DAPPLE DELL ELDER ELM EMBER FALLOW FENNEL ' +
    'FERN FLINT FOX GARNET GLEN GRANITE HARBOR HAWK HAZEL HEATH IRON IVY JUNIPER KESTREL LARK LAUREL LINDEN MAPLE MARSH ' +
    'MEADOW MILL MOSS OAK OLIVE ORCHARD PEBBLE PINE QUARRY QUILL RAVEN REED ROWAN RUSSET SAGE SANDER SILVER SLATE SORREL ' +
    'SPARROW STONE TEASEL THISTLE THORN TIMBER VALE WALNUT WHEAT WILLOW WINTER WREN YARROW';
const TAILS = 'BANK BERRY BRIDGE BROOK CROFT DALE FIELD FORD GATE GROVE HAVEN HILL HOLM HURST LAND LEY MERE MOOR MORE RIDGE ROCK SHAW ' +
    'STEAD TON WAY WELL WICK WOOD WORTH';
const MALE = 'ALAN BENNO CARL DEAN EARL FELIX GLENN HUGO IVAN JOEL KURT LEON MILO NEIL OTIS PERRY QUINN RAUL SETH TODD ULRIC VERN WADE ' +
    'XAVI YURI ZENO ANDRO BRAM CESAR DARIO ELMER FABIO GIL HARVE ISMAEL JORDAN KENT LUIS MARCO NOLAN';
const FEMALE = 'ADA BETH CORA DORA EDNA FAYE GINA HOPE IRIS JUNE KAY LENA MONA NORA OPAL PAULA QUEENIE ROSA SARA TESS UNA VERA WILMA XENIA ' +
    'YOLA ZELDA ANITA BRENDA CELIA DIANA ELENA FLORA GRETA HILDA INEZ JANET KARIN LUISA MARTA NADIA';
const heads = HEADS.split(' ');
const tails = TAILS.split(' ');
const given = { M: MALE.split(' '), F: FEMALE.split(' ') };
const middles = wheel([
    ['none', 30],
    ['initial', 40],
    ['name', 30],
]);
/** `LAST,FIRST MIDDLE`, seldom with a blank after the comma. */
export function inventName(sex, random) {
    const comma = random.chance(0.05) ? ', ' : ',';
    return surname(random) + comma + random.pick(given[sex]) + middle(sex, random);
}
function surname(random) {
    const plain = random.pick(heads) + random.pick(tails);
    if (random.chance(0.02))
        return `${plain}-${random.pick(heads)}${random.pick(tails)}`;
    if (random.chance(0.01))
        return `D'${plain}`;
    return random.chance(0.01) ? `${plain} JR` : plain;
}
function middle(sex, random) {
    const form = random.pick(middles);
    if (form === 'none')
        return '';
    const name = random.pick(given[sex]);
    return form === 'name' ? ` ${name}` : ` ${name.slice(0, 1)}`;
}
