import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
};

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The one rule whose answer hangs on the theme. */
const COLOURS = ['color-contrast'];

/** Notes what is wrong with the page as it stands: what axe finds in both themes, and whether it fits 400 and 1280 pixels. */
export async function look(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [theme, rules] of [
    ['light', ALL],
    ['dark', COLOURS],
  ] as const) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    faults.push(...(await faultsOf(page, rules)).map((fault) => `${name}, ${theme}: ${fault}`));
  }
  for (const width of [400, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if (await isTooWide(page)) faults.push(`${name} scrolls sideways at ${width}`);
  }
  return faults;
}

/** What axe finds by these of its rules; each with the element. */
export async function faultsOf(page: Page, only: readonly string[] = ALL): Promise<readonly string[]> {
  // A page keeps it until it is loaded again.
  if (!(await page.evaluate('globalThis.axe !== undefined'))) await page.evaluate(AXE);
  // What was looked at and found well is much, and takes longer to be handed over than to be found.
  const asked = JSON.stringify({ runOnly: only, resultTypes: ['violations'] });
  const found = await page.evaluate(`axe.run(document, ${asked}).then(({ violations }) => violations)`);
  return (found as readonly Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.split('\n')[1] ?? ''}`),
  );
}

/** True when the page must be scrolled sideways to be read. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
