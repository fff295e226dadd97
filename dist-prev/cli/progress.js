import { number } from './terminal.js';
const MILLISECONDS_BETWEEN_BARS = 100;
const MILLISECONDS_BETWEEN_LINES = 10_000;
/** A bar that is redrawn on a terminal; elsewhere a plain line every ten seconds, so that short jobs say nothing. */
export function progressTo(stream, quiet, now = () => performance.now()) {
    if (quiet)
        return { show: () => { }, clear: () => { } };
    const bar = stream.isTTY === true && process.env['TERM'] !== 'dumb';
    let last = bar ? -Infinity : now();
    let begun = now();
    let phase = '';
    let drawn = false;
    return {
        show: (progress) => {
            const time = now();
            if (progress.phase !== phase)
                begun = phase === '' ? begun : time;
            const turned = progress.phase !== phase || isDone(progress);
            phase = progress.phase;
            if (time - last < (bar ? MILLISECONDS_BETWEEN_BARS : MILLISECONDS_BETWEEN_LINES) && !(bar && turned))
                return;
            last = time;
            const seconds = (time - begun) / 1000;
            stream.write(bar ? `\r\u001b[2K${barOf(progress, seconds, stream.columns || 80)}` : `${lineOf(progress, seconds)}\n`);
            drawn = bar;
        },
        clear: () => {
            if (drawn)
                stream.write('\r\u001b[2K');
            drawn = false;
        },
    };
}
const STEPS = { reading: 'Reading', deciding: 'Deciding' };
/** `Deciding  [#########...............]  40 %  160 of 400 MB  83,100 rows/s  3 s left`, cut to the terminal's width. */
function barOf(progress, seconds, columns) {
    if (progress.phase === 'deciding' && isDone(progress))
        return 'Putting the results on the disk';
    const words = [STEPS[progress.phase].padEnd(8), ...wordsOf(progress, seconds)];
    while (words.length > 2 && words.join('  ').length >= columns)
        words.pop();
    const room = Math.min(24, columns - 5 - words.join('  ').length);
    const filled = Math.round(partOf(progress) * room);
    if (room >= 8)
        words.splice(1, 0, `[${'#'.repeat(filled).padEnd(room, '.')}]`);
    return words.join('  ');
}
function lineOf(progress, seconds) {
    return `${STEPS[progress.phase]}: ${wordsOf(progress, seconds)
        .map((word) => word.trim())
        .join(', ')}`;
}
function wordsOf(progress, seconds) {
    const { bytesDone, bytesAll, rowsDone } = progress;
    const part = partOf(progress);
    const words = [
        `${String(Math.floor(part * 100)).padStart(3)} %`,
        `${number(Math.floor(bytesDone / 1e6))} of ${number(Math.ceil(bytesAll / 1e6))} MB`,
    ];
    if (seconds > 1 && rowsDone > 0)
        words.push(`${number(Math.round(rowsDone / seconds))} rows/s`);
    if (seconds > 1 && part > 0.02 && part < 1)
        words.push(`${duration((seconds / part) * (1 - part))} left`);
    return words;
}
function partOf({ bytesDone, bytesAll }) {
    return bytesAll === 0 ? 1 : Math.min(1, bytesDone / bytesAll);
}
function isDone({ bytesDone, bytesAll }) {
    return bytesDone >= bytesAll;
}
/** `40 s`, `3 min`, `2 h 5 min`. */
function duration(seconds) {
    if (seconds < 90)
        return `${Math.ceil(seconds)} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** `Sheets [####....] 12 of 40`, redrawn on a terminal; elsewhere a line every ten seconds. */
export function countTo(stream, quiet) {
    let last = performance.now();
    let drawn = false;
    return {
        show: (what, done, all) => {
            const now = performance.now();
            if (quiet || now - last < (stream.isTTY ? 100 : 10_000))
                return;
            last = now;
            drawn = true;
            const bar = '#'.repeat(Math.round((done / all) * 24)).padEnd(24, '.');
            const line = `${what} [${bar}] ${number(done)} of ${number(all)}`;
            stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
        },
        clear: () => {
            if (drawn && stream.isTTY)
                stream.write('\r\u001b[2K');
        },
    };
}
