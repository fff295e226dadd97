/**
 * Penal Code sections whose letter is part of the number: 288a is a section of its own, not subdivision (a) of 288.
 * Only these are read so; any other letter printed without brackets is a subdivision.
 */
const LETTERED = new Set(`266a 266b 266c 266d 266e 266f 266g 266h 266i 266j
   270a 270b 270c 270d 270e 270f 270g 270h 271a
   273a 273ab 273b 273c 273d 273e 273f 273g 273h 273i
   288a 308b 320a 330a 330b 330c
   337a 337b 337c 337d 337e 337f 337g 337h 337i 337j 337k 337m 337s 337u 337v 337w 337x 337y
   347b 367f 367g 369a 369b 369d 369g 369h 369i
   374b 374c 374d 383a 383b 383c 384a 384b 384c 384d 384e 384f 384h 384i
   402a 402b 402c 405a 405b 417a 476a
   484a 484b 484c 484d 484e 484f 484g 484h 484i 484j
   487a 487b 487c 487d 487e 487f 487g 487h 487i 487j
   490a 496a 496b 496c 496d 496e 499b 499c 499d 502c
   504a 504b 529a 532a 532b 532c 532d 532e 532f 537b 537c 537d 537e 537f 537g 538a 538b 538c 538d 538e 538f 538g
   548a 550a 555a 587a 587b 587c 593a 593b 593c 593d 593e 593f 593g 594a
   597a 597b 597c 597d 597e 597f 597g 597h 597i 597j 597k 597l 597m 597n 597o 597p 597q 597r 597s 597t 597u 597v
   597x 597y 597z 598a 598b 598c 598d 599a 599b 599c 599d 599e 599f
   618a 620a 626a 633a 636a 640a 640b 647a 647b 647c 647d 647e 647f
   653b 653c 653d 653f 653g 653h 653i 653j 653k 653m 653n 653o 653p 653q 653r 653s 653t 653u 653v 653w 653x 653y
   653z 653aa`.split(/\s+/));
/** Sections with both: 647f and 647(f) are different crimes, and clerks write both as 647F. */
const ALSO_SUBDIVIDED = new Set(['484', '487', '496', '537', '594', '597', '647']);
/** Books without lettered sections among their crimes, where a bare letter can only be a subdivision. */
const NEVER_LETTERED = new Set(['HS', 'VC']);
/** What they mean: `A2` of 11360A2 HS are subdivisions, `A` of 288A PC is part of the number. */
export function readBareLetters({ code, section, bare, next }) {
    const [first = '', ...rest] = bare.match(/[a-z]+|\d+/g) ?? [];
    const suffix = code === 'PC' ? letteredSuffix(section, first) : '';
    const subdivisions = [first.slice(suffix.length), ...rest].flatMap((run) => run.match(/[a-z]|\d+/g) ?? []);
    // In 537E(A) the E cannot be a subdivision: a letter never follows a letter there.
    const followedByLetter = /^[a-z]/.test(subdivisions[0] ?? next ?? '');
    if (suffix !== '' && ALSO_SUBDIVIDED.has(section) && !followedByLetter) {
        const doubt = `the letter may be that of section ${section}${suffix} or of subdivision ${section}(${suffix})`;
        return { suffix, subdivisions, confidence: 'doubtful', doubt };
    }
    if (suffix !== '' || bare === '' || NEVER_LETTERED.has(code))
        return { suffix, subdivisions, confidence: 'certain' };
    return { suffix, subdivisions, confidence: 'likely', doubt: 'a letter without brackets is read as a subdivision' };
}
function letteredSuffix(section, letters) {
    if (LETTERED.has(section + letters))
        return letters;
    return LETTERED.has(section + letters.slice(0, 1)) ? letters.slice(0, 1) : '';
}
