import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
/** The folders of docs that are help, and their names on the page; the questions come first. */
const GROUPS = new Map([
    ['help', 'Help'],
    ['blueprint', 'Blueprint for a county'],
    ['law', 'The law'],
    ['formats', 'Files and columns'],
]);
/** The pages of docs that come with the program. Read at the start, so that no address can reach another file. */
function findPages() {
    return [...GROUPS].flatMap(([folder, group]) => {
        const at = join(DOCS, folder);
        if (!existsSync(at))
            return [];
        return readdirSync(at)
            .filter((name) => name.endsWith('.md'))
            .sort()
            .map((name) => {
            const path = join(at, name);
            const title = /^#\s+(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? name;
            return {
                id: `${folder}/${name.slice(0, -3)}`,
                title: title.replaceAll('`', '').replace(': what the program makes of the law', ''),
                group,
                path,
            };
        });
    });
}
const PAGES = findPages();
export const helpPages = PAGES.map(({ path: _path, ...page }) => page);
/** The text of a page as Markdown. */
export function helpText(id) {
    const page = PAGES.find((each) => each.id === id);
    return page && readFileSync(page.path, 'utf8');
}
/** A drawing that lies beside the pages of a folder. */
export function helpPicture(folder, name) {
    if (!GROUPS.has(folder) || !/^[\w-]+\.svg$/.test(name))
        return undefined;
    const path = join(DOCS, folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
