import { type CalendarDate, onDay } from '../../basics/index.ts';

/** The subdivisions of HS 11361.5(a), with the letters that they had before Proposition 64. */
export const SMALL_CANNABIS = ['HS 11357(b)', 'HS 11357(c)', 'HS 11357(d)', 'HS 11357(e)', 'HS 11360(b)'];

/** Possession before the Moscone Act, of whatever amount: HS 11530 to 1972, HS 11357 since. HS 11361.5(b). */
export const OLD_POSSESSION = ['HS 11530', 'HS 11357'];

/** The Moscone Act, from which on HS 11361.5(a) has records destroyed without anybody's asking. */
export const MOSCONE = onDay(19760101 as CalendarDate);
