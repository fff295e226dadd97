const REASONS = new Map([
    ['ENOENT', 'there is no such file or folder; check the path'],
    ['EACCES', 'permission denied; ask for the right to use it'],
    ['EPERM', 'permission denied; ask for the right to use it'],
    ['ENOSPC', 'the disk is full; free some space or choose a folder on another disk'],
    ['EDQUOT', 'the disk quota is used up; free some space or choose a folder on another disk'],
    ['EROFS', 'the disk is read-only; choose a folder on another disk'],
    ['EISDIR', 'this is a folder; expected a file'],
    ['ENOTDIR', 'part of the path is a file; expected a folder'],
    ['EFBIG', 'the file grew larger than this disk allows'],
    ['EIO', 'the disk or the network drive failed; check it'],
    ['EMFILE', 'too many files are open; close other programs, or decide fewer counties at once'],
    ['EEXIST', 'another program makes it at this moment; try again'],
    ['EBUSY', 'another program uses it; close it there'],
]);
/** The machine's error in words, with what to do; never with a path, which may name a person. */
export function reason(cause, tried) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return `cannot be ${tried}: ${REASONS.get(code) ?? `the system says ${code}`}`;
}
