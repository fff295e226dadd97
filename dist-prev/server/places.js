import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { reason } from '../node/index.js';
import { RunRefused } from '../run/index.js';
/** What may be data of the Department of Justice, as a folder given to the command line is read. */
const DATA = /(?<!\.answers)\.(?:dat|csv|txt)$/i;
const MOST_SHOWN = 1000;
/**
 * A folder of this machine, to choose files in: the names of its folders, and of files that may be data, with their sizes.
 * Nothing is opened; what is hidden, and other files, are not named. Without a path: where this account is at home.
 */
export function placeAt(path) {
    const folder = resolve(path ?? homedir());
    const folders = [];
    const files = [];
    try {
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
            const { name } = entry;
            if (name.startsWith('.'))
                continue;
            const isLink = entry.isSymbolicLink();
            // What a link leads to may be gone, or not be this account's to see.
            const stat = isLink || DATA.test(name) ? statOf(join(folder, name)) : undefined;
            if (isLink ? stat?.isDirectory() : entry.isDirectory())
                folders.push(name);
            else if (stat?.isFile() && DATA.test(name))
                files.push({ name, bytes: stat.size });
        }
    }
    catch (cause) {
        throw new RunRefused([{ code: 'cannot-open', file: basename(folder), hint: reason(cause, 'opened') }]);
    }
    const above = dirname(folder);
    return {
        path: folder,
        above: above === folder ? undefined : above,
        starts: starts(),
        folders: folders.sort(byName).slice(0, MOST_SHOWN),
        files: files.sort((a, b) => byName(a.name, b.name)).slice(0, MOST_SHOWN),
        notShown: Math.max(0, folders.length - MOST_SHOWN) + Math.max(0, files.length - MOST_SHOWN),
        within: folder.endsWith(sep) ? folder : `${folder}${sep}`,
    };
}
/** Where to begin: at home, and at the root of each disk. */
function starts() {
    const home = { name: 'Home', path: homedir() };
    if (process.platform !== 'win32')
        return [home, { name: 'This computer', path: '/' }];
    const drives = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
        .split('')
        .map((letter) => `${letter}:\\`)
        .filter((path) => existsSync(path));
    return [home, ...drives.map((path) => ({ name: path.slice(0, 2), path }))];
}
function statOf(path) {
    try {
        return statSync(path);
    }
    catch {
        return undefined;
    }
}
function byName(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}
