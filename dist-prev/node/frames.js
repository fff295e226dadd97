/** The calls that an error passed through, without its message, which may hold a cell and may even look like a call. */
export function framesOf(error) {
    const stack = error.stack ?? '';
    const at = error.message === '' ? 0 : stack.indexOf(error.message);
    const behind = at < 0 ? '' : stack.slice(at + error.message.length);
    return behind.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
}
