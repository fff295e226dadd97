const WORDS = [
  // A small amount, a traffic offense and the like are minor too.
  /\bMINORS?\b(?! (AMT|AMOUNT|QUANT|QTY|TRAFFIC|OFFENSE|INFRAC|VIOL|INJ|DAMAGE|PART|ROLE))/,
  /\bJUV/,
  /\bCHILD/,
  /\bTEEN/,
  /\bYOUTH(?! AUTH)/,
  /\bUNDER ?-?AGED?\b/,
  // Ages up to 18, but no amounts, terms or sections: UNDER 18, UND 14 YRS, < 16; not UNDER 17(B) PC.
  /(?:\b(?:UNDER|UND|UNDR|BELOW|LESS THAN|YOUNGER THAN)|<) ?(?:THE )?(?:AGE (?:OF )?)?1[0-8]\b(?![./]\d)(?! ?(?:OZ|OUN|G|KG|KILO|LB|POUND|PLANT|MO|DAY|WEEK|WKS?\b|H(?:OU)?RS?\b|%|COND|TERMS?\b|COUNTS?\b|CTS?\b|CASES?\b|\([A-Z\d]\)|(?:[PV]\.? ?C|[HB]&?[SP]|W&?I|PENAL)\b(?! ?\d)))/,
  /\b(?:PERS(?:ONS?)?|SOMEONE|ANYONE|TO) ?- ?1[0-8]\b/,
  /\b(?:1[0-7]|[1-9])[ -]?(?:Y\/O|YO|(?:Y|YR|YRS|YEAR|YEARS)[ -](?:OLDS?|OF AGE|OR OLDER|OR OVER))\b/,
  /\bAGED?:? (?:OF )?(?:1[0-7]|[1-9])\b/,
  // HS 11359(d) speaks of employing a person of 20 or younger.
  /\b(?:EMPLOY|HIR(?:E|ED|ING)\b).{0,60}\b(?:UNDER 21|(?:20|1[89]) (?:YEARS |YRS )?OR (?:UNDER|YOUNGER))/,
  // The section of sales to minors and of employing them; 11361.5 and what follows are of old records and relief.
  /\b11361\b(?!\.\d)/,
  /\bIMPORT(?!AN)/,
];

/** Words of a minor or of import: HS 11359(c)(3), (d) and 11360(a)(3)(C), (D). */
export const GRAVER_WORDS: RegExp = new RegExp(WORDS.map(({ source }) => source).join('|'), 'i');
