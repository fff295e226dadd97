import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HelpPage } from './api.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/** The folders of docs that are help, and their names on the page; the questions come first. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['help', 'Help'],
  ['blueprint', 'Blueprint for a county'],
  ['law', 'The law'],
  ['formats', 'Files and columns'],
]);

type Found = HelpPage & { readonly path: string };

/** The pages of docs that come with the program. Read at the start, so that no address can reach another file. */
function findPages(): readonly Found[] {
  return [...GROUPS].flatMap(([folder, group]) =>
    filesOf(folder, '.md').map((name) => {
      const path = join(DOCS, folder, name);
      const title = /^#\s+(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? name;
      return {
        id: `${folder}/${name.slice(0, -3)}`,
        title: title.replaceAll('`', '').replace(': what the program makes of the law', ''),
        group: name.startsWith('templates/') ? `${group}: texts to start from` : group,
        path,
      };
    }),
  );
}

/** By their names in the folder, those that lie deeper in it behind the others. */
function filesOf(folder: string, ending: string): readonly string[] {
  const at = join(DOCS, folder);
  if (!existsSync(at)) return [];
  const depth = (name: string): number => name.split('/').length;
  return readdirSync(at, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

const PAGES = findPages();

export const helpPages: readonly HelpPage[] = PAGES.map(({ path: _path, ...page }) => page);

/** The text of a page as Markdown. */
export function helpText(id: string): string | undefined {
  const page = PAGES.find((each) => each.id === id);
  return page && readFileSync(page.path, 'utf8');
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
]);

const PICTURES: ReadonlyMap<string, string> = new Map(
  [...GROUPS.keys()].flatMap((folder) =>
    [...KINDS].flatMap(([ending, kind]) => filesOf(folder, ending).map((name) => [`${folder}/${name}`, kind] as const)),
  ),
);

/** A picture that lies with the pages. */
export function helpPicture(id: string): { readonly bytes: Uint8Array; readonly kind: string } | undefined {
  const kind = PICTURES.get(id);
  return kind === undefined ? undefined : { bytes: readFileSync(join(DOCS, id)), kind };
}
