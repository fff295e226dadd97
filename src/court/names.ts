/** A name as a record prints it, `SKYWALKER,LUKE S JR`, in its parts. */
export type NameParts = {
  readonly last: string;
  readonly first?: string;
  readonly middle?: string;
  readonly suffix?: string;
};

const SUFFIX = /^(JR|SR|I{2,3}|IV|V|2ND|3RD|4TH)\.?$/i;

/** Last name before the comma, then first and middle names; a generation's suffix may stand on either side. */
export function nameParts(printed: string): NameParts {
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

function takeSuffix(words: string[]): string | undefined {
  const at = words.findIndex((word) => SUFFIX.test(word));
  return at < 0 ? undefined : words.splice(at, 1)[0]!.replace('.', '').toUpperCase();
}

/** `Luke S Skywalker Jr`, as a caption names a person; capitals are kept where they are more than the first letter's. */
export function nameInFull(printed: string): string {
  const { first, middle, last, suffix } = nameParts(printed);
  return [first, middle, last, suffix].filter(Boolean).join(' ');
}

/** A case number by which a court can look: capitals, single blanks, plain hyphens. '' stands for none known. */
export function normalCaseNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .replace(/\s+/g, ' ')
    .toUpperCase();
}

/** What two writings of the same number share: no blanks, no marks, no zeros in front. */
export function bareCaseNumber(text: string): string {
  return normalCaseNumber(text)
    .replaceAll(/[^A-Z0-9]/g, '')
    .replace(/^0+(?=.)/, '');
}

/** Agencies that write their name with and without blanks, or with `CO` for county behind it, are one court. */
export function courtKey(agency: string): string {
  return withoutCounty(agency).replaceAll(/[^A-Z0-9]/g, '');
}

function withoutCounty(agency: string): string {
  return agency
    .toUpperCase()
    .trim()
    .replace(/\s+CO(UNTY)?\.?$/, '');
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^CASC/, 'Superior Court of California'],
  [/^CAMC/, 'former Municipal Court'],
  [/^CAJC/, 'former Justice Court'],
  [/^CAJV|^CAJU/, 'Juvenile Court'],
];

/** A superior court's branch that was a municipal court until 1998 to 2001, `CASC MC VAN NUYS`, with a blank or without. */
const ONCE_MUNICIPAL = /^(CASC\s*)MC\s*(?=\S)/;

/** The court's name in words, where DOJ's code for its kind can be read; else nothing. */
export function courtName(agency: string, county: string): string | undefined {
  const key = courtKey(agency);
  const kind = KINDS.find(([code]) => code.test(key));
  if (!kind) return undefined;
  const whole = withoutCounty(agency);
  const place = whole
    .replace(ONCE_MUNICIPAL, '$1')
    .replace(/^CA[A-Z]{2}\s*/, '')
    .trim();
  const seat = place === '' || courtKey(place) === courtKey(county) ? '' : `, ${placeName(place)}`;
  const court = `${kind[1]}, County of ${titled(county)}${seat}`;
  if (!ONCE_MUNICIPAL.test(whole)) return court;
  return `${court}${seat === '' ? '' : ' Branch'} (former Municipal Court)`;
}

/** What is short for a city is no word; at the front, as in La Mesa, LA is one. */
const INITIALS = /\bLa(?= (Airport|Central|Metro)\b)|(?<=\b(East|North|South|West) )La\b|\bSf\b/g;

function placeName(place: string): string {
  return titled(place).replaceAll(INITIALS, (letters) => letters.toUpperCase());
}

/** `LOS ANGELES` → `Los Angeles`. */
export function titled(text: string): string {
  return text.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
