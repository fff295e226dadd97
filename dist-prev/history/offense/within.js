/** True when `candidate` is the listed section or lies inside it: HS 11357(a)(2) lies in HS 11357(a), HS 11357.5 does not. */
export function within(candidate, listed) {
    return withinOrMaybe(candidate, listed) === 'yes';
}
/** `maybe` when what is printed stops short of the listed subdivisions: a bare PC 261 against PC 261(a)(2). */
export function withinOrMaybe(candidate, listed) {
    if (candidate.code !== listed.code || candidate.section !== listed.section)
        return 'no';
    if (candidate.suffix !== listed.suffix)
        return 'no';
    const shared = Math.min(candidate.subdivisions.length, listed.subdivisions.length);
    for (let depth = 0; depth < shared; depth += 1) {
        if (candidate.subdivisions[depth] !== listed.subdivisions[depth])
            return 'no';
    }
    return candidate.subdivisions.length < listed.subdivisions.length ? 'maybe' : 'yes';
}
