/** The subdivisions of HS 11361.5(a), with the letters that they had before Proposition 64. */
export declare const SMALL_CANNABIS: string[];
/** Possession before the Moscone Act, of whatever amount: HS 11530 to 1972, HS 11357 since. HS 11361.5(b). */
export declare const OLD_POSSESSION: string[];
/** The Moscone Act, from which on HS 11361.5(a) has records destroyed without anybody's asking. */
export declare const MOSCONE: import("../../basics/partial-date.ts").PartialDate;
/** Proposition 64 gave the letters another meaning. */
export declare const PROP_64_LETTERS: import("../../basics/partial-date.ts").PartialDate;
